import type { enterpriseDomain } from "../../application/enterprise-facts.js";
import { type Tabulated, tabulateTest } from "./rule-table.js";
import { hasCode, repeatedDigit } from "./signature.js";
import type { RosterTally } from "./tally.js";

/**
 * How many different enterprises there are of a kind, told apart by credit code. What is missing could move the count
 * from `least` to `most`.
 */
export interface CountBounds {
  readonly least: number;
  readonly most: number;
}

/** The counts that rules about the whole list need. */
export interface RosterCounts {
  /** 所选产业链中的企业. */
  readonly inChains: CountBounds;
  /** 纳入改造的企业. */
  readonly toTransform: CountBounds;
  readonly aboveScale: CountBounds;
  readonly belowScale: CountBounds;
  readonly transformedAboveScale: CountBounds;
  readonly transformedBelowScale: CountBounds;
  /** 专精特新, each level by itself. */
  readonly regional: CountBounds;
  readonly national: CountBounds;
  readonly littleGiant: CountBounds;
  /** The same, each level including those above it. */
  readonly regionalOrAbove: CountBounds;
  readonly nationalOrAbove: CountBounds;
}

type Test = Tabulated<"yes" | "no" | "open">;

const specialisedAs = (...levels: readonly (typeof enterpriseDomain.specialised)[number][]): Test =>
  tabulateTest(["specialised"], ({ specialised }) => levels.includes(specialised));

const transformedAt = (scale: (typeof enterpriseDomain.scale)[number]): Test =>
  tabulateTest(["scale", "transform"], (facts) => facts.scale === scale && facts.transform === "yes");

const tests = (): Readonly<Record<keyof RosterCounts, Test>> => ({
  inChains: tabulateTest(["chain"], ({ chain }) => chain === "declared"),
  toTransform: tabulateTest(["transform"], ({ transform }) => transform === "yes"),
  aboveScale: tabulateTest(["scale"], ({ scale }) => scale === "above"),
  belowScale: tabulateTest(["scale"], ({ scale }) => scale === "below"),
  transformedAboveScale: transformedAt("above"),
  transformedBelowScale: transformedAt("below"),
  regional: specialisedAs("regional"),
  national: specialisedAs("national"),
  littleGiant: specialisedAs("little-giant"),
  regionalOrAbove: specialisedAs("regional", "national", "little-giant"),
  nationalOrAbove: specialisedAs("national", "little-giant"),
});

export const countNames = /* @__PURE__ */ (() => Object.keys(tests()))() as readonly (keyof RosterCounts)[];

export function countsOf(tally: RosterTally): RosterCounts {
  const counts = Object.entries(tests()).map(([name, test]) => [name, countOf(tally, test)]);
  return Object.fromEntries(counts) as RosterCounts;
}

function countOf({ cells, overlaps }: RosterTally, test: Test): CountBounds {
  const says = cells.map(({ signature }) => test(signature, repeatedDigit.missing));
  let least = 0;
  let most = 0;
  cells.forEach(({ signature, codes, records }, place) => {
    if (says[place] === "no") return;
    // An enterprise without a code may or may not be one of the others.
    most += hasCode(signature) ? codes : records;
    if (says[place] === "yes") least += codes;
  });
  for (const { cells: held, codes } of overlaps) {
    if (held.some((place) => says[place] === "yes")) least += codes;
    if (held.some((place) => says[place] !== "no")) most += codes;
  }
  return { least, most };
}
