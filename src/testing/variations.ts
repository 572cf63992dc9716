/** 逐项变动. The same application with one fact changed: left out, turned, or another of what can stand there. */
import type { ApplicationDraft } from "../application/application.js";
import { addDays, type IsoDate, isIsoDate } from "../core/date.js";
import { add, type DecimalText, isDecimal, subtract } from "../core/decimal.js";
import type { Path } from "../core/issue.js";
import type { Edition } from "../edition/edition.js";
import { words } from "../locale/words.js";

/** What a rule looks at: the fields, and the figures that it holds them to. */
export interface Looked {
  readonly reads: ReadonlySet<string>;
  readonly figures: readonly string[];
}

type Plain = Readonly<Record<string, unknown>>;

/** More than enough for any rule that one fact can make fail. */
const mostTried = 600;

/** Every application that differs in one of the fields that are looked at; the smallest changes first, as far as each field goes. */
export function* variationsOf(
  draft: ApplicationDraft,
  { reads, figures }: Looked,
  edition: Edition,
): Generator<ApplicationDraft> {
  let tried = 0;
  for (const path of placesIn(draft, [...reads])) {
    const before = valueAt(draft, path);
    for (const value of candidatesFor(before, path, figures, edition)) {
      if (tried === mostTried) return;
      tried += 1;
      yield changedAt(draft, path, value) as ApplicationDraft;
    }
  }
}

/** The places below the fields, single facts before whole sections; of a list the first element and the last stand for all. */
function placesIn(draft: ApplicationDraft, fields: readonly string[]): readonly Path[] {
  const starts = fields.includes("") ? Object.keys(draft) : fields;
  const paths = starts.flatMap((field) => {
    const path = field.split(".").map((key) => (/^\d+$/.test(key) ? Number(key) : key));
    return [...below(valueAt(draft, path), path), path];
  });
  return [...new Map(paths.map((path) => [path.join("."), path])).values()];
}

function below(value: unknown, path: Path): readonly Path[] {
  if (Array.isArray(value)) {
    return [...new Set([0, value.length - 1])]
      .filter((index) => index >= 0)
      .flatMap((index) => [...below(value[index], [...path, index]), [...path, index]]);
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => [...below(part, [...path, key]), [...path, key]]);
}

/** What could stand in a place instead. Taken away last: what is missing is asked for, and seldom missed. */
function* candidatesFor(
  before: unknown,
  path: Path,
  figures: readonly string[],
  edition: Edition,
): Generator<unknown> {
  if (Array.isArray(before)) {
    yield* [
      before.slice(0, -1),
      before.slice(1),
      before.slice(0, before.length >> 1),
      before.slice(0, 1),
      [],
    ];
    yield [...before, ...before.slice(-1)];
  }
  if (typeof before === "boolean" || before === undefined) yield* [before !== true, before === true];
  if (typeof before === "number") yield* numbersAround(before, figures);
  if (typeof before === "string" && isIsoDate(before)) yield* daysAround(before, figures);
  if (typeof before === "string" && isDecimal(before)) yield* decimalsAround(before, figures);
  if (typeof before === "string" || before === undefined) {
    const said = words(path.join("."), { edition });
    yield* said.map(({ value }) => value).filter((value) => value !== before);
    yield "无";
    if (before === undefined) yield* decimalsAround("0", figures);
  }
  yield undefined;
}

function numbersAround(before: number, figures: readonly string[]): readonly number[] {
  const known = [before, ...figures.filter((one) => /^\d{1,9}$/.test(one)).map(Number)];
  return [...known.flatMap((one) => [one - 1, one + 1]), 0, 1_000_000].filter((one) => one >= 0);
}

function decimalsAround(before: DecimalText, figures: readonly string[]): readonly DecimalText[] {
  const known = [before, ...figures.filter(isDecimal)];
  const steps = ["0.01", "1"];
  return [
    ...known.flatMap((one) => steps.flatMap((step) => [subtract(one, step), add(one, step)])),
    ...["0", "100", "999999999"],
  ];
}

const daysAround = (before: IsoDate, figures: readonly string[]): readonly IsoDate[] =>
  [before, ...figures.filter(isIsoDate)].flatMap((day) =>
    [-1, 1, -400, 400, -4000, 4000].map((days) => addDays(day, days)).filter(isIsoDate),
  );

const valueAt = (holder: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null && Object.hasOwn(value, key)
        ? (value as Record<string | number, unknown>)[key]
        : undefined,
    holder,
  );

/** A copy with another value in a place; `undefined` takes what is there away. */
function changedAt(holder: unknown, path: Path, value: unknown): unknown {
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
