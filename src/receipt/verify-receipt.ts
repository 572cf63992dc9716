import { canonicalText } from "../core/canonical-text.js";
import { type Difference, differencesOf } from "../core/differences.js";
import { deepFreeze } from "../core/freeze.js";
import { capped, fieldOf, hasErrors, type Issue, type Path } from "../core/issue.js";
import { bare } from "../core/own-data.js";
import { snapshot } from "../core/snapshot.js";
import { version } from "../core/version.js";
import { defineEdition } from "../edition/define-edition.js";
import type { Edition } from "../edition/edition.js";
import { digestOfEdition } from "../edition/edition-digest.js";
import type { Parameter } from "../kernel/parameter.js";
import { digestOf } from "./digest.js";
import { evaluateAgain } from "./evaluate-again.js";
import { type CheckedWith, readVerification } from "./read-verification.js";
import { isSound, type ReceiptOptions, receiptLimits } from "./receipt.js";
import { readReceipt } from "./receipt-schema.js";

/** One way in which a receipt is not what it says. */
export interface ReceiptDifference extends Difference {
  /** What this is. */
  readonly kind: "receipt-difference";
  /** `result-differs`, `edition-differs`, `parameter-differs`, `digest-differs`, `unknown-edition`, `cannot-evaluate`, `receipt-not-usable`. */
  readonly code: string;
}

/** The options of `verifyReceipt`. */
export interface VerificationOptions extends ReceiptOptions {
  /** The very edition of the result: its figures must be those recorded. */
  readonly edition?: Edition;
  /** The editions that are known; the receipt names its own by its id, and may have figures that the caller changed. Of several with that id, the one with its digest. */
  readonly editions?: readonly Edition[];
  /** Works out a result of the kind `other` again. */
  readonly evaluate?: (inputs: { readonly [name: string]: unknown }) => unknown;
}

/** 核验凭证核对. Whether a receipt is what it says. */
export interface ReceiptVerification {
  /** What this is. */
  readonly kind: "receipt-verification";
  /** Nothing differs, and nothing was wrong with the options. */
  readonly ok: boolean;
  /** The version of the package the receipt was made with; empty where it is no receipt. */
  readonly version: string;
  /** That of this package. Where the two are not the same, a difference may be a change of the package and no forgery. */
  readonly checkedWith: string;
  /** Every way in which it is not what it says. */
  readonly differences: readonly ReceiptDifference[];
  /** What is wrong with the options. */
  readonly issues: readonly Issue[];
}

/**
 * Works the result of a receipt out again and names every place where it differs, as well as figures that are not
 * those of the edition it names, and whether the edition of that id now says something else than it did (`edition-differs`, by its
 * digest). With `editions`, what the caller changed on purpose (a parameter of basis `caller`) is no
 * difference; with `edition`, it is one unless that edition has it too.
 *
 * Issues: `unknown-edition` (`edition`, `editions`), `wrong-type` (any option), `unknown-option`.
 *
 * @example
 * ```ts
 * import { nm2024, receiptFor, startPilot, verifyReceipt, replayEvents } from "digital-pilot-rules";
 *
 * const inputs = { events: [{ type: "submitted", on: "2024-08-12" }], edition: nm2024 } as const;
 * const receipt = receiptFor("procedure", replayEvents(inputs.events, { edition: nm2024 }), inputs);
 * verifyReceipt(receipt, { editions: [nm2024] }).ok; //=> true
 * const forged = { ...receipt, result: startPilot({ edition: nm2024 }) };
 * verifyReceipt(forged, { editions: [nm2024] }).ok; //=> false
 * verifyReceipt(receipt).differences.map(({ code }) => code); //=> ["unknown-edition"]
 * ```
 */
export function verifyReceipt(receipt: unknown, options?: VerificationOptions): ReceiptVerification;
export function verifyReceipt(receipt: unknown, options?: unknown): ReceiptVerification;
export function verifyReceipt(receipt: unknown, options?: unknown): ReceiptVerification {
  const checked = readVerification(options);
  const copy = snapshot(receipt, receiptLimits);
  const read = copy.ok ? readReceipt(copy.value) : undefined;
  const isUsable = read !== undefined && isSound(read.issues);
  const differences = isUsable ? differencesIn(read, checked) : [differ("receipt-not-usable", [])];
  return deepFreeze({
    kind: "receipt-verification",
    ok: differences.length === 0 && !hasErrors(checked.issues),
    version: isUsable ? read.version : "",
    checkedWith: version,
    differences,
    issues: capped(checked.issues),
  });
}

type Recorded = NonNullable<ReturnType<typeof readReceipt>>;

function differencesIn(read: Recorded, checked: CheckedWith): readonly ReceiptDifference[] {
  const { digest, ...rest } = bare(read);
  const ofDigest = digestDifferences(digest, canonicalText(rest), checked);
  if (read.edition === null) return [...ofDigest, ...resultDifferences(read, undefined, checked)];
  const edition = checked.editionOf(read.edition);
  if (edition === undefined)
    return [...ofDigest, differ("unknown-edition", ["edition", "id"], read.edition.id)];
  const used = withFigures(edition, read.edition.parameters);
  return [
    ...ofDigest,
    ...editionDifferences(read.edition, edition, checked),
    ...parameterDifferences(read.edition.parameters, edition, checked),
    ...resultDifferences(read, used, checked),
  ];
}

const withFigures = (edition: Edition, parameters: readonly unknown[]): Edition =>
  defineEdition({ ...edition, parameters: parameters as readonly Parameter[] });

function resultDifferences(
  read: Recorded,
  edition: Edition | undefined,
  checked: CheckedWith,
): readonly ReceiptDifference[] {
  const found = resultOf(read, edition, checked);
  if (found === undefined) return [differ("cannot-evaluate", ["result"])];
  const digests = [read.edition?.digest, edition && digestOfEdition(edition)].map(canonicalText);
  // That the text is another is told of the edition, once: what of the result differs beside it is what follows.
  const isTold = ({ path, ...sides }: Difference): boolean =>
    path.at(-1) === "editionDigest" && sides.recorded === digests[0] && sides.found === digests[1];
  return differencesOf(read.result, found, ["result"])
    .filter((one) => !isTold(one))
    .map((one) => named("result-differs", one));
}

const named = (code: string, difference: Difference): ReceiptDifference => ({
  kind: "receipt-difference",
  code,
  ...difference,
});

const differ = (code: string, path: Path, recorded?: unknown, found?: unknown): ReceiptDifference =>
  named(code, {
    path,
    field: fieldOf(path),
    recorded: recorded === undefined ? null : canonicalText(recorded),
    found: found === undefined ? null : canonicalText(found),
  });

/** Whether the caller of the recorded function changed a figure on purpose, and may have. */
const isVariant = ({ basis }: RecordedFigure, { mayVary }: CheckedWith): boolean =>
  mayVary && basis === "caller";

type RecordedFigure = NonNullable<Recorded["edition"]>["parameters"][number];

/** Whether text or parameters are others than those recorded, what the caller may have changed apart. */
function editionDifferences(
  { digest, parameters }: NonNullable<Recorded["edition"]>,
  edition: Edition,
  checked: CheckedWith,
): readonly ReceiptDifference[] {
  const isChanged = parameters.some((one) => isVariant(one, checked));
  const byId = new Map(edition.parameters.map((one) => [one.id, one]));
  const recorded = new Set(parameters.map(({ id }) => id));
  const kept = parameters.flatMap((one) => (isVariant(one, checked) ? one : (byId.get(one.id) ?? [])));
  // One that was left out comes back where it stands in the edition: in another place it would make another digest.
  const figures: unknown[] = [];
  let next = 0;
  for (const [index, one] of edition.parameters.entries()) {
    if (recorded.has(one.id)) continue;
    for (; figures.length < index && next < kept.length; next += 1) figures.push(kept[next]);
    figures.push(one);
  }
  const whole = [...figures, ...kept.slice(next)];
  const found = digestOfEdition(isChanged ? withFigures(edition, whole) : edition);
  return found === digest ? [] : [differ("edition-differs", ["edition", "digest"], digest, found)];
}

function parameterDifferences(
  recorded: readonly RecordedFigure[],
  { parameters }: Edition,
  checked: CheckedWith,
): readonly ReceiptDifference[] {
  const variants = new Set(recorded.filter((one) => isVariant(one, checked)).map(({ id }) => id));
  const byId = (list: readonly { readonly id: string }[]): unknown =>
    JSON.parse(
      canonicalText(
        Object.fromEntries(list.map((one) => [one.id, one] as const).filter(([id]) => !variants.has(id))),
      ),
    );
  return differencesOf(byId(recorded), byId(parameters), ["edition", "parameters"]).map((one) =>
    named("parameter-differs", one),
  );
}

function digestDifferences(
  digest: string | undefined,
  text: string,
  checked: CheckedWith,
): readonly ReceiptDifference[] {
  if (checked.digest === undefined) return [];
  const found = digestOf(text, checked.digest);
  return found !== undefined && found === digest ? [] : [differ("digest-differs", ["digest"], digest, found)];
}

function resultOf(
  { of, inputs, judgements }: Recorded,
  edition: Edition | undefined,
  checked: CheckedWith,
): unknown {
  const found =
    of === "other" ? evaluatedBy(checked.evaluate, inputs) : evaluateAgain(of, inputs, judgements, edition);
  return found === undefined ? undefined : JSON.parse(canonicalText(found));
}

/** A function of the caller's may fail, and may give what is no data. */
function evaluatedBy(evaluate: unknown, inputs: Recorded["inputs"]): unknown {
  try {
    const copy = snapshot((evaluate as (inputs: unknown) => unknown)(inputs), receiptLimits);
    return copy.ok ? copy.value : undefined;
  } catch {
    return undefined;
  }
}
