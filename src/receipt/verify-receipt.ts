import { canonicalText } from "../core/canonical-text.js";
import { type Difference, differencesOf } from "../core/differences.js";
import { deepFreeze } from "../core/freeze.js";
import { fieldOf, type Path } from "../core/issue.js";
import { optionsOf } from "../core/options.js";
import { snapshot } from "../core/snapshot.js";
import { version } from "../core/version.js";
import { defineEdition } from "../edition/define-edition.js";
import type { Edition } from "../edition/edition.js";
import { isEdition } from "../edition/is-edition.js";
import { nm2024 } from "../guideline/nm-2024/edition.js";
import type { Parameter } from "../kernel/parameter.js";
import type { Replay } from "../procedure/replay-events.js";
import { evaluateAgain } from "./evaluate-again.js";
import { digestOf, isSound, type ReceiptOptions, receiptLimits } from "./receipt.js";
import { readReceipt } from "./receipt-schema.js";

/** One way in which a receipt is not what it says. */
export interface ReceiptDifference extends Difference {
  readonly code: string;
}

export interface VerificationOptions extends ReceiptOptions {
  /** The edition of the result, where it is not one that comes with the library; its figures must be those recorded. */
  readonly edition?: Edition;
  /** Works out a result of the kind `other` again. */
  readonly evaluate?: (inputs: { readonly [name: string]: unknown }) => unknown;
}

/**
 * `version`: that of the package the receipt was made with, empty where it is no receipt; `checkedWith`: that of this one.
 * Where they are not the same, a difference may be a change of the package and no forgery.
 */
export type ReceiptVerification = { readonly version: string; readonly checkedWith: string } & (
  | { readonly ok: true }
  | { readonly ok: false; readonly differences: readonly ReceiptDifference[] }
);

/** The editions that come with the library. */
const editions: ReadonlyMap<string, Edition> = new Map([[nm2024.id, nm2024]]);

/**
 * Works the result of a receipt out again and names every place where it differs, as well as figures that are not
 * those of the edition it names. What the caller changed on purpose (a parameter of basis `caller`) is no difference.
 */
export function verifyReceipt(receipt: unknown, given: VerificationOptions = {}): ReceiptVerification {
  const options = optionsOf(given) as VerificationOptions;
  const copy = snapshot(receipt, receiptLimits);
  const read = copy.ok ? readReceipt(copy.value) : undefined;
  if (read === undefined || !isSound(read.issues)) return failed("", [differ("receipt-not-usable", [])]);
  const { digest, ...rest } = read;
  const edition = editionOf(read.edition, options.edition);
  const differences = [
    ...digestDifferences(digest, canonicalText(rest), options),
    ...(typeof edition === "object" && read.edition !== null
      ? parameterDifferences(read.edition.parameters, edition, options)
      : []),
    ...(edition === "unknown" ? [differ("unknown-edition", ["edition", "id"], read.edition?.id)] : []),
  ];
  if (edition === "unknown") return failed(read.version, differences);
  const used = edition && defineEdition({ ...edition, parameters: read.edition?.parameters as Parameter[] });
  const found = resultOf(read, used, options);
  if (found === undefined)
    return failed(read.version, [...differences, differ("cannot-evaluate", ["result"])]);
  const results = differencesOf(read.result, found, ["result"]);
  const all = [...differences, ...results.map((one) => ({ code: "result-differs", ...one }))];
  return all.length > 0
    ? failed(read.version, all)
    : deepFreeze({ ok: true, version: read.version, checkedWith: version });
}

const failed = (made: string, differences: readonly ReceiptDifference[]): ReceiptVerification =>
  deepFreeze({ ok: false, version: made, checkedWith: version, differences });

const differ = (code: string, path: Path, recorded?: unknown, found?: unknown): ReceiptDifference => ({
  code,
  path,
  field: fieldOf(path),
  recorded: recorded === undefined ? null : canonicalText(recorded),
  found: found === undefined ? null : canonicalText(found),
});

type Recorded = NonNullable<ReturnType<typeof readReceipt>>;

function editionOf(recorded: Recorded["edition"], given: unknown): Edition | undefined | "unknown" {
  if (recorded === null) return undefined;
  const edition = given === undefined ? editions.get(recorded.id) : given;
  return isEdition(edition) && edition.id === recorded.id ? edition : "unknown";
}

function parameterDifferences(
  recorded: readonly { readonly id: string; readonly basis: string }[],
  { parameters }: Edition,
  options: VerificationOptions,
): readonly ReceiptDifference[] {
  const isVariant = (id: string): boolean =>
    options.edition === undefined && recorded.some((one) => one.id === id && one.basis === "caller");
  const byId = (list: readonly { readonly id: string }[]): unknown =>
    JSON.parse(
      canonicalText(
        Object.fromEntries(list.map((one) => [one.id, one] as const).filter(([id]) => !isVariant(id))),
      ),
    );
  return differencesOf(byId(recorded), byId(parameters), ["edition", "parameters"]).map((one) => ({
    code: "parameter-differs",
    ...one,
  }));
}

function digestDifferences(
  digest: string | undefined,
  text: string,
  options: VerificationOptions,
): readonly ReceiptDifference[] {
  if (options.digest === undefined) return [];
  const found = digestOf(text, options);
  return found !== undefined && found === digest ? [] : [differ("digest-differs", ["digest"], digest, found)];
}

function resultOf(
  { kind, inputs, judgements, result }: Recorded,
  edition: Edition | undefined,
  options: VerificationOptions,
): unknown {
  const evaluated =
    kind === "other" ? evaluatedBy(options, inputs) : evaluateAgain(kind, inputs, judgements, edition);
  // Of a procedure either the whole replay or the state alone may have been recorded.
  const found = kind === "procedure" && !isReplay(result) ? (evaluated as Replay).state : evaluated;
  return found === undefined ? undefined : JSON.parse(canonicalText(found));
}

const isReplay = (result: unknown): boolean =>
  typeof result === "object" && result !== null && "refusals" in result;

/** A function of the caller's may fail, and may give what is no data. */
function evaluatedBy(options: VerificationOptions, inputs: Recorded["inputs"]): unknown {
  try {
    const copy = snapshot(options.evaluate?.(inputs), receiptLimits);
    return copy.ok ? copy.value : undefined;
  } catch {
    return undefined;
  }
}
