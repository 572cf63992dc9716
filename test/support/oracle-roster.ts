/**
 * A list of enterprises judged a second time, from what the clauses say and with nothing shared with the library: where something is
 * blank, every way to fill it in is tried, and an answer stands only where all of them give it.
 */

/** A line of the list, as it is written; what is left out is blank. */
export interface OracleRecord {
  readonly name?: string;
  readonly creditCode?: string;
  readonly chainId?: string;
  readonly previousYearRevenue?: string;
  readonly scale?: "above" | "below";
  readonly specialised?: "none" | "regional" | "national" | "little-giant";
  readonly transform?: boolean;
  readonly willing?: boolean;
  readonly exemption?: { readonly reason?: string };
  readonly priority?: boolean;
}

/** What is written of an enterprise; `undefined` is blank, and `repeats` that its chain lists it more than once. */
interface Written {
  readonly inChain: boolean | undefined;
  readonly scale: OracleRecord["scale"];
  readonly specialised: OracleRecord["specialised"];
  readonly transform: boolean | undefined;
  readonly willing: boolean | undefined;
  readonly exempt: boolean | undefined;
  readonly priority: boolean | undefined;
  readonly repeats: boolean | undefined;
}

/** The same with no blank left. */
type Filled = { readonly [Key in keyof Written]: NonNullable<Written[Key]> };

type Key = keyof Written;
type Rule = readonly [id: string, asks: readonly Key[], fault: (one: Filled) => string | undefined];

/** 二（二） and 三（二） sentence by sentence, and that no list names an enterprise twice. */
const rules: readonly Rule[] = [
  // 供企业自愿选择
  [
    "2.2#voluntary",
    ["scale", "transform", "willing"],
    (one) => (one.scale === "above" && one.transform && !one.willing ? "unwilling-included" : undefined),
  ],
  // 在确定的重点产业链中
  [
    "3.2#enterprises-in-chains",
    ["transform", "inChain"],
    (one) => (one.transform && !one.inChain ? "outside-the-chains" : undefined),
  ],
  // 规上企业“应改尽改”
  [
    "3.2#above-scale-all",
    ["scale", "inChain", "transform", "exempt"],
    (one) =>
      one.scale === "above" && one.inChain && !one.transform && !one.exempt
        ? "above-scale-left-out"
        : undefined,
  ],
  // 规下企业“愿改尽改”
  [
    "3.2#below-scale-willing",
    ["scale", "inChain", "transform", "willing"],
    (one) => {
      if (one.scale === "above" || !one.inChain || one.transform === one.willing) return undefined;
      return one.transform ? "unwilling-included" : "willing-left-out";
    },
  ],
  // 优先纳入改造范围
  [
    "3.2#priority-enterprises",
    ["transform", "priority"],
    (one) => (one.priority && !one.transform ? "priority-left-out" : undefined),
  ],
  ["A1.6#each-once", ["repeats"], (one) => (one.repeats ? "listed-more-than-once" : undefined)],
];

const ways: { readonly [K in Key]: readonly Filled[K][] } = {
  inChain: [true, false],
  scale: ["above", "below"],
  specialised: ["none", "regional", "national", "little-giant"],
  transform: [true, false],
  willing: [true, false],
  exempt: [true, false],
  priority: [true, false],
  repeats: [true, false],
};

/** Every way to fill in the blanks among what is asked. */
function filled(written: Written, asks: readonly Key[]): readonly Filled[] {
  const [blank] = asks.filter((key) => written[key] === undefined);
  if (blank === undefined) return [written as Filled];
  return ways[blank].flatMap((value) => filled({ ...written, [blank]: value }, asks));
}

/** `chosen`: the chosen chains, and whether that is all of them. */
export interface OracleChains {
  readonly ids: readonly string[];
  readonly isAll: boolean;
}

function writtenOf(records: readonly OracleRecord[], { ids, isAll }: OracleChains): readonly Written[] {
  const inChain = ({ chainId }: OracleRecord): boolean | undefined => {
    if (chainId === undefined) return undefined;
    return ids.includes(chainId) || (isAll ? false : undefined);
  };
  return records.map((one) => {
    const same = records.filter((other) => other !== one && other.creditCode === one.creditCode);
    const repeats = () => {
      if (one.creditCode === undefined) return undefined;
      const place = inChain(one);
      if (place === undefined) return same.length > 0 ? undefined : false;
      return place && same.some(({ chainId }) => chainId === one.chainId);
    };
    return {
      inChain: inChain(one),
      scale: one.scale,
      specialised: one.specialised,
      transform: one.transform,
      // Above scale nobody is asked for a will: who does not refuse is willing.
      willing: one.willing ?? (one.scale === "above" ? true : undefined),
      exempt: one.exemption === undefined ? false : one.exemption.reason === undefined ? undefined : true,
      priority: one.priority,
      repeats: repeats(),
    };
  });
}

export interface OracleScreening {
  /** What is said of each line: a rule, the outcome and the code of a fault, where it is not simply met. */
  readonly records: readonly (readonly string[])[];
  /** How many lines pass, fail and lack something, rule by rule. */
  readonly tallies: Readonly<Record<string, readonly [pass: number, fail: number, needsData: number]>>;
  /** Of different enterprises, the least and the most. */
  readonly counts: Readonly<Record<string, readonly [least: number, most: number]>>;
  /** In fen. */
  readonly revenue: bigint;
}

const required = ["name", "creditCode", "previousYearRevenue", "specialised"] as const;

export function oracleScreening(records: readonly OracleRecord[], chains: OracleChains): OracleScreening {
  const written = writtenOf(records, chains);
  const said = records.map((record, index) => {
    const answers = rules.map(([id, asks, faultOf]) => {
      const faults = filled(written[index] as Written, asks).map(faultOf);
      if (faults.every((fault) => fault === undefined)) return [id, "pass"];
      return faults.every((fault) => fault !== undefined) ? [id, "fail", faults[0]] : [id, "needs-data"];
    });
    const isWhole = required.every((key) => record[key] !== undefined);
    return [...answers, ["A1.6#enterprise-fields", isWhole ? "pass" : "needs-data"]];
  });
  const tally = (id: string) => {
    const outcomes = said.map((answers) => answers.find(([rule]) => rule === id)?.[1]);
    const count = (outcome: string) => outcomes.filter((one) => one === outcome).length;
    return [count("pass"), count("fail"), count("needs-data")] as const;
  };
  const ids = [...rules.map(([id]) => id), "A1.6#enterprise-fields"];
  return {
    records: said.map((answers) =>
      answers
        .filter(([, outcome]) => outcome !== "pass")
        .map((one) => one.join(" "))
        .sort(),
    ),
    tallies: Object.fromEntries(ids.map((id) => [id, tally(id)])),
    counts: countsOf(records, written),
    revenue: records.reduce((sum, one) => sum + fen(one.previousYearRevenue ?? "0"), 0n),
  };
}

const fen = (text: string): bigint => {
  const [yuan = "", after = ""] = text.split(".");
  return BigInt(yuan + after.padEnd(2, "0"));
};

type Kind = readonly [name: string, asks: readonly Key[], test: (one: Filled) => boolean];

const specialised = (...levels: readonly string[]): [readonly Key[], (one: Filled) => boolean] => [
  ["specialised"],
  (one) => levels.includes(one.specialised),
];

const kinds: readonly Kind[] = [
  ["inChains", ["inChain"], (one) => one.inChain],
  ["toTransform", ["transform"], (one) => one.transform],
  ["aboveScale", ["scale"], (one) => one.scale === "above"],
  ["belowScale", ["scale"], (one) => one.scale === "below"],
  ["transformedAboveScale", ["scale", "transform"], (one) => one.scale === "above" && one.transform],
  ["transformedBelowScale", ["scale", "transform"], (one) => one.scale === "below" && one.transform],
  ["regional", ...specialised("regional")],
  ["national", ...specialised("national")],
  ["littleGiant", ...specialised("little-giant")],
  ["regionalOrAbove", ...specialised("regional", "national", "little-giant")],
  ["nationalOrAbove", ...specialised("national", "little-giant")],
];

/** Told apart by credit code; a line without one may be any enterprise, or one of its own. */
function countsOf(records: readonly OracleRecord[], written: readonly Written[]): OracleScreening["counts"] {
  return Object.fromEntries(
    kinds.map(([name, asks, test]) => {
      const fits = written.map((one) => filled(one, asks).map(test));
      const some = records.filter((_, index) => fits[index]?.includes(true));
      const sure = records.filter((_, index) => !fits[index]?.includes(false));
      const codes = (list: readonly OracleRecord[]) =>
        new Set(list.flatMap(({ creditCode }) => creditCode ?? [])).size;
      const blank = some.filter(({ creditCode }) => creditCode === undefined).length;
      return [name, [codes(sure), codes(some) + blank] as const];
    }),
  );
}
