/** 逐项变动. The same application with one fact changed: left out, turned, or another of what can stand there. */
import type { ApplicationDraft } from "../application/application.js";
import { addDays, type IsoDate, isIsoDate } from "../core/date.js";
import { add, type DecimalText, isDecimal, subtract } from "../core/decimal.js";
import type { Path } from "../core/issue.js";
import type { Edition } from "../edition/edition.js";
import { nounsUnder } from "../input/nouns-under.js";
import { words } from "../locale/words.js";
import { rowOf } from "../vocabulary/names.js";
import { vocabulary } from "../vocabulary/vocabulary.js";
import { changedAt, valueAt } from "./facts-in.js";

/** What a rule looks at: the fields, and the figures that it holds them to. */
export interface Looked {
  readonly reads: ReadonlySet<string>;
  readonly figures: readonly string[];
}

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

/** The few values that most rules tell apart: both answers, the least, a great deal, beside each figure, and the words that a select shows. */
export function fewFor(
  before: unknown,
  path: Path,
  figures: readonly string[],
  edition: Edition,
): readonly unknown[] {
  const decimals = [
    ...figures.filter(isDecimal).flatMap((one) => [one, subtract(one, "1")]),
    "0",
    "999999999",
  ];
  const numbers = [...figures.filter((one) => /^\d{1,9}$/.test(one)).map(Number), 0, 1_000_000];
  const said = rowOf(path.join("."), nounsUnder(edition, vocabulary))?.words ?? [];
  if (before === undefined)
    return [true, false, "0", "999999999", "2000-01-01", 0, 1_000_000, ...said, "无", [said[0] ?? "无"]];
  if (typeof before === "boolean") return [!before];
  if (typeof before === "number") return numbers;
  if (Array.isArray(before)) return [[], before.slice(0, before.length >> 1)];
  if (typeof before !== "string") return [];
  if (isIsoDate(before)) return [addDays(before, 4_000), addDays(before, -4_000)];
  if (isDecimal(before)) return decimals;
  return [...said.filter((value) => value !== before), "无"];
}
