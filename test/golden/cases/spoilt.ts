/**
 * What each function answers when a sound call is spoilt in one place: the calls are those of the other cases, and each place
 * of what they are given is replaced, left out, doubled or turned round in a way or two. What is kept of an answer is what it
 * refuses and where, and eight characters that stand for all of it.
 */
import {
  changes,
  isReadable,
  keysOf,
  ofCode,
  type Path,
  plainValues,
  spoiltAt,
} from "../../support/spoiling.js";
import type { Case } from "../helpers/case.js";
import { api, callsOf, exportedFunctions, rules, testing } from "../helpers/library.js";
import { digestOf, plain } from "../helpers/plain.js";
import { cases as application } from "./application.js";
import { cases as editions } from "./editions.js";
import { cases as faults } from "./faults.js";
import { cases as labels } from "./labels.js";
import { cases as money } from "./money.js";
import { cases as performance } from "./performance.js";
import { cases as procedure } from "./procedure.js";
import { cases as readings } from "./readings.js";
import { cases as receipts } from "./receipts.js";
import { cases as review } from "./review.js";
import { cases as rosters } from "./rosters.js";
import { cases as subsidies } from "./subsidies.js";
import { cases as tables } from "./tables.js";
import { cases as values } from "./values.js";
import { cases as verdicts } from "./verdicts.js";

const others = [
  ...[application, editions, faults, labels, money, performance, procedure, readings],
  ...[receipts, review, rosters, subsidies, tables, values, verdicts],
].flat();

let known: ReturnType<typeof callsOf> | undefined;

function soundCalls(name: string): readonly (readonly unknown[])[] {
  known ??= callsOf(others);
  return (known.get(name) ?? []).filter((call) => call.length > 0 && isReadable(call));
}

// ── places and ways ──────────────────────────────────────────────────────────────────────────────────────────────

interface Place {
  readonly given: readonly unknown[];
  readonly path: Path;
}

const deepest = 7;

/** Places of lists that differ in their number alone are one place. */
const kindOf = (path: Path): string =>
  path.map((key, depth) => (depth > 0 && typeof key === "number" ? "*" : key)).join(".");

/** Editions are spoilt where they are all that a function is about; there are more places in one than in all else together. */
const isEdition = (value: unknown): boolean =>
  ["rules", "outline"].every((key) => keysOf(value).includes(key));

function collect(given: readonly unknown[], found: Map<string, Place>): void {
  const walk = (value: unknown, path: Path): void => {
    if (path.length > 0 && !found.has(kindOf(path))) found.set(kindOf(path), { given, path });
    if (path.length === deepest || (path.length > 1 && isEdition(value))) return;
    for (const key of keysOf(value)) walk((value as Record<string | number, unknown>)[key], [...path, key]);
  };
  walk(given, []);
}

/** In an order that looks like chance and stays the same as long as the place does, so that the first few are of all kinds. */
function placesOf(name: string, most: number): readonly Place[] {
  const found = new Map<string, Place>();
  for (const call of soundCalls(name)) collect(call, found);
  const ranked = [...found].map(([kind, place]) => ({ place, rank: digestOf(`${name} ${kind}`) }));
  return ranked
    .sort((one, other) => (one.rank < other.rank ? -1 : 1))
    .slice(0, most)
    .map(({ place }) => place);
}

const ways: typeof changes = [
  ...changes,
  ...plainValues.map((value) => ({ said: JSON.stringify(value).slice(0, 30), spoil: () => value })),
];

const wayAt = (place: string, turn: number) =>
  ways[(Number.parseInt(digestOf(place).slice(-4), 16) + turn * 17) % ways.length] as (typeof ways)[number];

// ── asking ───────────────────────────────────────────────────────────────────────────────────────────────────────

type AnyFunction = (...given: readonly unknown[]) => unknown;

const entries: Readonly<Record<string, unknown>> = { ...api, ...rules, ...testing };

const isIssues = (value: unknown): value is readonly { readonly code: string; readonly path: Path }[] =>
  Array.isArray(value) && value.every((one) => typeof one?.code === "string" && Array.isArray(one.path));

const mostIssues = 3;

function shortly(answer: unknown): string {
  const data = plain(answer);
  const issues = (data as { readonly issues?: unknown } | null)?.issues;
  const refused = isIssues(issues)
    ? issues.slice(0, mostIssues).map(({ code, path }) => `${code} ${path.join(".")}`)
    : [];
  return [...refused, digestOf(JSON.stringify(data))].join(", ");
}

function answerTo(name: string, given: readonly unknown[]): string {
  try {
    return shortly((entries[name] as AnyFunction)(...given));
  } catch (thrown) {
    return `threw ${String(thrown).slice(0, 80)}`;
  }
}

function spoiltAnswers(name: string, places: readonly Place[]): Readonly<Record<string, string>> {
  const answers: Record<string, string> = {};
  for (const { given, path } of places)
    for (const turn of [0, 1]) {
      const { said, spoil } = wayAt(`${name} ${kindOf(path)}`, turn);
      answers[`${path.join(".")}: ${said}`] = answerTo(name, spoiltAt(given, path, spoil));
    }
  return answers;
}

const mostPlaces = 60;

export const cases: readonly Case[] = [...new Set(exportedFunctions)]
  .filter((name) => !ofCode.has(name))
  .map((name) => ({ name, answer: () => spoiltAnswers(name, placesOf(name, mostPlaces)) }));
