/** 事实的位置. Where the facts of an application stand, which of them a rule has read, and the application without one of them. */
import type { ApplicationDraft } from "../application/application.js";
import { type Reads, restsOn, touchedBy } from "../assessment/reads.js";
import type { Path } from "../core/issue.js";

/** Fields whose absence is a statement: to take them away is to say something else, not to leave it unsaid. */
const statementsByAbsence: ReadonlySet<unknown> = /* @__PURE__ */ new Set([
  "exemption",
  "willing",
  "priority",
  "atKeyLink",
  "objections",
  "resolvedOn",
  "payments",
  "changes",
  "regionalKeyChain",
  "acceptance",
  "evaluations",
  "lessons",
  "met",
]);

/** The paths of all facts; an element of a list is a part of the list, not a fact of its own. */
export function factsIn(value: unknown, path: Path = []): readonly Path[] {
  if (Array.isArray(value)) return value.flatMap((element, index) => factsIn(element, [...path, index]));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => !statementsByAbsence.has(key))
    .flatMap(([key, part]) => [[...path, key], ...factsIn(part, [...path, key])]);
}

/** Fields that were read and stand nowhere: a fact that could be given. */
export const absentIn = (draft: ApplicationDraft, reads: Iterable<string>): readonly Path[] =>
  [...reads].flatMap((field) => {
    const path = field.split(".");
    const isFact =
      field !== "" && path[0] !== "enterprises" && !path.some((key) => statementsByAbsence.has(key));
    return isFact && valueAt(draft, path) === undefined ? [path] : [];
  });

/** Whether an answer may be another where the fact is, by what it has read. */
export function readingOf(path: Path): (reads: Reads) => boolean {
  const touched = touchedBy([{ action: "remove", path }]);
  return (reads) => restsOn(reads, touched);
}

/** What is alike in every entry of a list, by one name; of the table of targets each row is one of its own. */
export function kindOf(draft: ApplicationDraft, path: Path): string {
  const [first, second] = path;
  const row = first === "indicators" ? draft.indicators?.[Number(second)]?.id : undefined;
  return path
    .map((key, index) => (typeof key !== "number" ? key : index === 1 && row !== undefined ? row : "*"))
    .join(".");
}

export const valueAt = (holder: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null && Object.hasOwn(value, key)
        ? (value as Record<string | number, unknown>)[key]
        : undefined,
    holder,
  );

/** Whether a fact is all there is of a row of a list: without it the row is blank, and at the end of its list none at all. */
export function isAllOfRow(holder: unknown, path: Path): boolean {
  if (typeof path.at(-1) === "number") return true;
  const within = path.slice(0, -1);
  const others = Object.values(valueAt(holder, within) ?? {}).filter((part) => part !== undefined);
  return within.length > 0 && others.length <= 1 && isAllOfRow(holder, within);
}

/** A copy with another value in a place; `undefined` takes what is there away. */
export function changedAt(holder: unknown, path: Path, value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (Array.isArray(holder)) {
    if (rest.length === 0 && value === undefined) return holder.filter((_, index) => index !== key);
    return holder.map((one: unknown, index) => (index === key ? changedAt(one, rest, value) : one));
  }
  const record = typeof holder === "object" && holder !== null ? (holder as Plain) : {};
  const changed = changedAt(record[key], rest, value);
  const { [key]: _, ...others } = record;
  return changed === undefined ? others : { ...others, [key]: changed };
}

type Plain = Readonly<Record<string, unknown>>;
