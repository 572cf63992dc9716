import { fieldOf, type Issue, type Values } from "../core/issue.js";
import { shownName } from "../kernel/verdict.js";
import type { ApplicationDraft } from "./application.js";

/** How many fields of one kind have their records named: as many as the longest list of names shows. */
const fieldsNamed = 5;

/** How many records are named beside one result. */
const mostNames = 30;

/** Many fields of one kind say the same; of so many the first of each kind are looked for. */
const mostFields = 10_000;

/** What a record is known by, the best first: an indicator has an id alone, and an enterprise without a name still has its code. */
const identities = ["name", "creditCode", "id"] as const;

/**
 * What the records are called that some fields stand in, by their path: of `enterprises.3.willing` the name of the fourth enterprise. An
 * indicator is called by its id. `undefined` where none of them has a name.
 */
export function recordNames(application: ApplicationDraft, fields: readonly string[]): Values | undefined {
  const names = new Map<string, string>();
  const ofKind = new Map<string, number>();
  for (const field of fields.slice(0, mostFields)) {
    const kind = kindOf(field);
    const before = ofKind.get(kind) ?? 0;
    if (kind === field || before === fieldsNamed) continue;
    ofKind.set(kind, before + 1);
    for (const [path, name] of namesOn(application, field.split(".")))
      if (names.size < mostNames) names.set(path, name);
  }
  return names.size === 0 ? undefined : Object.fromEntries(names);
}

/** The field of any record: `enterprises.*.willing`, and `indicators.*.target` of a row by its number or, where it is not there, by its id. */
export const kindOf = (field: string): string => (hasRecords.test(field) ? asKind(field) : field);

/** Most fields stand in no record of a list, and are known for it by one look. */
const hasRecords = /\.\d|^indicators\./;

const asKind = (field: string): string => field.replace(/(?<=\.)\d+(?=\.|$)|(?<=^indicators\.)[^.]+/g, "*");

/** Issues with the names of the records they are about. */
export const namedIssues = (application: ApplicationDraft, issues: readonly Issue[]): readonly Issue[] =>
  issues.map((issue) => {
    const names = !Object.hasOwn(issue, "names")
      ? recordNames(application, [fieldOf(issue.path)])
      : undefined;
    return names === undefined ? issue : { ...issue, names };
  });

function namesOn(
  application: ApplicationDraft,
  parts: readonly string[],
): readonly (readonly [string, string])[] {
  let holder: unknown = application;
  return parts.flatMap((part, index) => {
    const isEntry = Array.isArray(holder);
    holder = ownValue(holder, part);
    const name = isEntry ? nameOf(holder) : undefined;
    return name === undefined ? [] : [[parts.slice(0, index + 1).join("."), name] as const];
  });
}

function nameOf(record: unknown): string | undefined {
  const name = identities.map((key) => ownValue(record, key)).find((one) => typeof one === "string");
  return name === undefined ? undefined : shownName(name as string);
}

const ownValue = (holder: unknown, key: string): unknown =>
  typeof holder === "object" && holder !== null && Object.hasOwn(holder, key)
    ? (holder as Readonly<Record<string, unknown>>)[key]
    : undefined;
