/** Plain data as somebody might send it: taken apart, put together otherwise, and with its keys in any order. */
import fc from "fast-check";

type Path = readonly (string | number)[];

const isHolder = (value: unknown): value is Record<string, unknown> | unknown[] =>
  typeof value === "object" && value !== null;

/** Every place in a value, itself first. */
const placesIn = (value: unknown, at: Path = []): readonly Path[] => [
  at,
  ...(isHolder(value)
    ? Object.entries(value).flatMap(([key, one]) =>
        placesIn(one, [...at, Array.isArray(value) ? Number(key) : key]),
      )
    : []),
];

const leftOut = Symbol("left out");

/** The same value, with what a change makes of the one at a path. */
function changedAt(value: unknown, [first, ...rest]: Path, change: (one: unknown) => unknown): unknown {
  if (first === undefined) return change(value);
  const below = changedAt((value as Record<string | number, unknown>)[first], rest, change);
  if (Array.isArray(value)) {
    return value.flatMap((one, index) => (index !== first ? [one] : below === leftOut ? [] : [below]));
  }
  const entries = Object.entries(value as object).map(([key, one]) => [key, key === first ? below : one]);
  return Object.fromEntries(entries.filter(([, one]) => one !== leftOut));
}

const typed = ["", " ", "0", "-0", "-1", "0.5", "1e3", "12万元", "99999999999999999999", "1.0000001", "甲"];
const others = [null, true, false, 0, -0, 1, -1, 1.5, 1e21, [], {}, [[]], "2024-02-30", "2024-06-30"];

/** Names of keys that nothing untrusted may have: what holds one is refused as a whole. */
const refusedKeys = /"(?:__proto__|constructor|prototype)":/;

const anyValue = fc.oneof(
  fc.constantFrom<unknown>(...typed, ...others),
  fc.jsonValue({ maxDepth: 2 }).filter((value) => !refusedKeys.test(JSON.stringify(value))),
  fc.string({ unit: "binary", maxLength: 6 }),
);

/** What may become of one place. */
const change = fc.oneof(
  anyValue.map((value) => () => value),
  fc.constant(() => leftOut),
  fc.constant((one: unknown) => (Array.isArray(one) ? [...one, ...one] : [one, one])),
  fc.constant((one: unknown) => (Array.isArray(one) ? [...one].reverse() : { one })),
  // Keys that look like numbers come first in every object, in whatever order they were written.
  fc.tuple(fc.constantFrom("zz", "10", "9", "备注", "toString"), anyValue).map(
    ([key, value]) =>
      (one: unknown) =>
        isHolder(one) && !Array.isArray(one) ? { [key]: value, ...one } : { [key]: value },
  ),
);

/** A value with up to four of its places changed, the value as a whole left what it is. */
export const shapesOf = (value: object): fc.Arbitrary<Record<string, unknown>> =>
  fc
    .array(fc.tuple(fc.nat(), change), { maxLength: 4 })
    .map((changes) =>
      changes.reduce<unknown>((now, [at, one]) => {
        const places = placesIn(now).slice(1);
        return places.length === 0 ? now : changedAt(now, places[at % places.length] as Path, one);
      }, value),
    )
    .map((made) => made as Record<string, unknown>);

/** The same value with the keys of each of its records in another order, drawn from a seed. */
export function shuffled(value: unknown, seed: number): unknown {
  let state = seed >>> 0;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state;
  };
  const turned = (one: unknown): unknown => {
    if (!isHolder(one)) return one;
    if (Array.isArray(one)) return one.map(turned);
    return Object.fromEntries(
      Object.entries(one)
        .map(([key, held]) => ({ key, held: turned(held), at: next() }))
        .sort((left, right) => left.at - right.at)
        .map(({ key, held }) => [key, held]),
    );
  };
  return turned(value);
}
