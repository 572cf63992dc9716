import { below, error, type Issue } from "../core/issue.js";
import { bare } from "../core/own-data.js";
import { inNoun } from "../vocabulary/issues.js";

/** Inputs by the names receipts know them by, without the two that a receipt keeps apart. */
interface InputsReading {
  readonly named: Readonly<Record<string, unknown>>;
  readonly edition: unknown;
  readonly judgements: unknown;
  /** Inputs, or options among them, that are no record. */
  readonly issues: readonly Issue[];
}

/** Inputs as they were handed to the function, `options` and all, as one list of names. */
export function inputsOf(inputs: unknown): InputsReading {
  const { values: given, issues } = recordOf(inputs);
  const { options, ...beside } = given;
  const { values: inOptions, issues: ofOptions } = options === undefined ? nothing : recordOf(options);
  const { edition, judgements, ...named } = bare({ ...inOptions, ...beside });
  // Named after their place: an input may be called as a field of the request is, such as `kind`.
  const all = [...issues, ...ofOptions.map((one) => below(["options"], one))].map((one) =>
    inNoun("receiptRequest", below(["inputs"], one)),
  );
  return { named: renamed(named), edition, judgements, issues: all };
}

/** Arguments that the functions call otherwise than receipts do, which name them by what they are. */
const otherNames: ReadonlyMap<string, string> = new Map([
  ["draft", "application"],
  ["input", "declaration"],
]);

const renamed = (named: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(named).map(([name, value]) => {
      const meant = otherNames.get(name) ?? name;
      return [Object.hasOwn(named, meant) ? name : meant, value];
    }),
  );

interface RecordReading {
  readonly values: Readonly<Record<string, unknown>>;
  readonly issues: readonly Issue[];
}

const nothing: RecordReading = { values: bare({}), issues: [] };

/** The parts of a record as they are, since an edition holds functions; a getter would say what nobody has recorded. */
function recordOf(given: unknown): RecordReading {
  try {
    if (typeof given !== "object" || given === null || Array.isArray(given)) {
      return { ...nothing, issues: [error("wrong-type", [], { expected: "a-record" })] };
    }
    const parts = Object.entries(Object.getOwnPropertyDescriptors(given)).filter(([, one]) => one.enumerable);
    return {
      values: bare(Object.fromEntries(parts.map(([name, { value }]) => [name, value]))),
      issues: parts.flatMap(([name, one]) =>
        Object.hasOwn(one, "value") ? [] : [error("accessor", [name])],
      ),
    };
  } catch {
    // A proxy raises whatever it likes when it is looked at.
    return { ...nothing, issues: [error("unreadable", [])] };
  }
}
