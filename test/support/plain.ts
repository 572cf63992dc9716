/** What every public function promises of its answers, whatever it is handed. */
import fc from "fast-check";
import { expect } from "vitest";
import { anythingAtAll, hostileValues } from "./hostile.js";

/** Plain JSON, frozen all the way down, and no property that is `undefined`. */
export function expectPlain(result: unknown): void {
  expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
  expect(loose(result)).toEqual([]);
}

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
  for (const place of Object.values(places)) {
    for (const { make } of hostileValues) expectPlain(place(make() as never));
    fc.assert(
      fc.property(anythingAtAll, (value) => expectAnswer(() => place(value as never), [value])),
      { numRuns },
    );
  }
}

/** The paths of what is not frozen. */
function loose(value: unknown, path = "result"): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  const below = Object.entries(value).flatMap(([key, part]) => loose(part, `${path}.${key}`));
  return Object.isFrozen(value) ? below : [path, ...below];
}
