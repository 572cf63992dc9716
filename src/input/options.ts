import { suggestions } from "../core/closest.js";
import { cappedOf, type Issue } from "../core/issue.js";
import { errorOf, warningOf } from "../vocabulary/issues.js";

const error = /* @__PURE__ */ errorOf("argument");
const warning = /* @__PURE__ */ warningOf("argument");

/** Options of which nothing is known, or that at least name an edition: a record without one is a mistake that a compiler can tell. */
export type WithEdition<Given> = Given & (Given extends object ? { readonly edition: unknown } : unknown);

/** What a function was handed beside its subject. */
interface OptionsReading<Name extends string> {
  /** The options that are known and were given, still unread. Without a prototype, so that nobody else can have set one. */
  readonly given: Readonly<Partial<Record<Name, unknown>>>;
  readonly issues: readonly Issue[];
}

/**
 * Reads the options of a function by their names. An option that is not known (mistyped, or of another function) is
 * a warning that names it and its nearest: it changes no answer, but whoever gave it believes that it does. Options that
 * are no record are an error. The values are read by whoever knows them: they may hold functions.
 */
export function readOptions<Name extends string>(
  options: unknown,
  known: readonly Name[],
): OptionsReading<Name> {
  const given: Partial<Record<Name, unknown>> = Object.create(null);
  if (options === undefined) return { given, issues: [] };
  try {
    return ofRecord(options, known, given);
  } catch {
    // A proxy raises whatever it likes when it is looked at.
    return { given: Object.create(null), issues: [error("unreadable", ["options"])] };
  }
}

function ofRecord<Name extends string>(
  options: unknown,
  known: readonly Name[],
  given: Partial<Record<Name, unknown>>,
): OptionsReading<Name> {
  if (typeof options !== "object" || options === null || Array.isArray(options)) {
    return { given, issues: [error("wrong-type", ["options"], { expected: "a-record" })] };
  }
  const unknown: string[] = [];
  // Own data only: what a getter or a prototype would say is nobody's option.
  for (const name of Object.keys(options)) {
    const value: unknown = Object.getOwnPropertyDescriptor(options, name)?.value;
    if (value === undefined) continue;
    // -0 would survive in memory and not in JSON, as in a snapshot.
    if (known.includes(name as Name)) given[name as Name] = value === 0 ? 0 : value;
    else unknown.push(name.slice(0, longestName));
  }
  if (unknown.length === 0) return { given, issues: [] };
  const suggest = suggestions(known);
  // In one order, whatever that of the record was: it means nothing, and a receipt does not keep it.
  return { given, issues: cappedOf(unknown.sort(), (name) => unknownOption(name, suggest)) };
}

/** As much of a name nobody knows as a message shows. */
const longestName = 60;

function unknownOption(name: string, suggest: (typed: string) => string | undefined): Issue {
  const nearest = suggest(name);
  return warning("unknown-option", [name], {
    option: name,
    ...(nearest !== undefined && { closest: nearest }),
  });
}
