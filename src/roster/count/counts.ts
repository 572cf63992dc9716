import type { enterpriseDomain } from "../../application/enterprise-facts.js";
import type { Layout } from "./layout.js";
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
type MakeTest = (layout: Layout) => Test;

const specialisedAs =
  (...levels: readonly (typeof enterpriseDomain.specialised)[number][]): MakeTest =>
  (layout) =>
    tabulateTest(["specialised"], ({ specialised }) => levels.includes(specialised), layout);

const ofScale =
  (scale: (typeof enterpriseDomain.scale)[number]): MakeTest =>
  (layout) =>
    tabulateTest(["scale"], (facts) => facts.scale === scale, layout);

const transformedAt =
  (scale: (typeof enterpriseDomain.scale)[number]): MakeTest =>
  (layout) =>
    tabulateTest(
      ["scale", "transform"],
      (facts) => facts.scale === scale && facts.transform === "yes",
      layout,
    );

/** Of an edition whose sizes or levels have other words, those that are not among them count none. */
const tests: Readonly<Record<keyof RosterCounts, MakeTest>> = {
  inChains: (layout) => tabulateTest(["chain"], ({ chain }) => chain === "declared", layout),
  toTransform: (layout) => tabulateTest(["transform"], ({ transform }) => transform === "yes", layout),
  aboveScale: /* @__PURE__ */ ofScale("above"),
  belowScale: /* @__PURE__ */ ofScale("below"),
  transformedAboveScale: /* @__PURE__ */ transformedAt("above"),
  transformedBelowScale: /* @__PURE__ */ transformedAt("below"),
  regional: /* @__PURE__ */ specialisedAs("regional"),
  national: /* @__PURE__ */ specialisedAs("national"),
  littleGiant: /* @__PURE__ */ specialisedAs("little-giant"),
  regionalOrAbove: /* @__PURE__ */ specialisedAs("regional", "national", "little-giant"),
  nationalOrAbove: /* @__PURE__ */ specialisedAs("national", "little-giant"),
};

export const countNames = /* @__PURE__ */ (() => Object.keys(tests))() as readonly (keyof RosterCounts)[];

export function countsOf(tally: RosterTally, layout: Layout): RosterCounts {
  const counts = Object.entries(tests).map(([name, make]) => [name, countOf(tally, make(layout))]);
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
