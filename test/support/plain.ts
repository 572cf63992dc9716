/** What every public function promises of its answers, whatever it is handed. */
import fc from "fast-check";
import { expect } from "vitest";
import { anythingAtAll } from "./hostile.js";
import { hostileAt } from "./hostile-at.js";

/** Plain JSON, frozen all the way down, and no property that is `undefined`. */
export const expectPlain = (result: unknown): void => expect(oddities(result)).toEqual([]);

/** An answer, in plain data, that leaves what was handed in as it was. */
export function expectAnswer(run: () => unknown, inputs: readonly unknown[]): void {
  const before = inputs.map((input) => fc.stringify(input));
  expectPlain(run());
  expect(inputs.map((input) => fc.stringify(input))).toEqual(before);
}

/** The same of a function with anything at all, and with every hostile value, in each of its places. */
export function expectAnswers(
  places: Readonly<Record<string, (value: never) => unknown>>,
  numRuns = 50,
): void {
  const all = Object.values(places);
  for (const [index, place] of all.entries()) {
    for (const { make } of hostileAt(index, all.length)) expectPlain(place(make() as never));
    fc.assert(
      fc.property(anythingAtAll, (value) => expectAnswer(() => place(value as never), [value])),
      { numRuns },
    );
  }
}

/** What is not plain, with its path. One walk by hand: to compare with a copy costs many times as much. */
function oddities(value: unknown): readonly string[] {
  const found: string[] = [];
  walk(value, { key: "result" }, found);
  return found;
}

/** Where something stands, from within outwards: a path is written only of what is odd. */
interface Place {
  readonly key: string;
  readonly within?: Place;
}

const pathOf = ({ key, within }: Place): string => (within ? `${pathOf(within)}.${key}` : key);

function walk(value: unknown, place: Place, found: string[]): void {
  if (value === null || typeof value === "string" || typeof value === "boolean") return;
  if (typeof value === "number") {
    if (!Number.isFinite(value)) found.push(`${pathOf(place)} is ${value}`);
    return;
  }
  if (typeof value !== "object") {
    found.push(`${pathOf(place)} is ${typeof value}`);
    return;
  }
  const prototype = Array.isArray(value) ? Array.prototype : Object.prototype;
  const keys = Object.keys(value);
  const isWhole = !Array.isArray(value) || keys.length === value.length;
  const isPlain = Object.getPrototypeOf(value) === prototype && isWhole && Object.isFrozen(value);
  if (!isPlain || Object.getOwnPropertySymbols(value).length > 0) found.push(`${pathOf(place)} is not plain`);
  for (const key of keys) walk((value as Record<string, unknown>)[key], { key, within: place }, found);
}
