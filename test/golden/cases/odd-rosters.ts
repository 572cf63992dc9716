/** Rosters whose records are as odd as programs can hand them over, that list codes again, that are long, and wrong options. */
import { anEnterprise, creditCode } from "../../support/an-application.js";
import { bare } from "../../support/bare.js";
import { type Case, casesOf } from "../helpers/case.js";
import { api } from "../helpers/library.js";
import { issueLines } from "../helpers/lines.js";
import { digestOf } from "../helpers/plain.js";
import {
  encode,
  optionsFor,
  recordLines,
  screeningLines,
  soundAt,
  summaryLines,
  wholeLines,
} from "../helpers/rosters.js";

// ── records ──────────────────────────────────────────────────────────────────────────────────────────────────────

const refuse = (): never => {
  throw new Error("no");
};

/** A property that answers each time it is read with the next of these. */
function turning(record: object, key: string, ...values: readonly unknown[]): object {
  let reads = 0;
  return Object.defineProperty(record, key, {
    enumerable: true,
    get: () => {
      reads += 1;
      return values[Math.min(reads, values.length) - 1];
    },
  });
}

const longKeys = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`k${at}`, null]));

/** Records as programs may hand them over; made anew, since some change when they are read. */
const records: Readonly<Record<string, (place: number) => unknown>> = {
  "a getter that throws": (at) =>
    Object.defineProperty(soundAt(at), "name", { enumerable: true, get: refuse }),
  "a getter of the same value": (at) => turning(soundAt(at), "name", "甲"),
  "a getter of another value each time": (at) => turning(soundAt(at), "scale", "巨", { a: 1 }, "above"),
  "a getter that throws the second time": (at) =>
    turning({ ...soundAt(at), colour: 1 }, "name", "甲", {
      toString: refuse,
      get x() {
        return refuse();
      },
    }),
  "a proxy that throws": (at) => new Proxy(soundAt(at), { get: refuse }),
  "a proxy that throws nothing": (at) => new Proxy(soundAt(at), {}),
  "without a prototype": (at) => Object.assign(Object.create(null), soundAt(at)),
  "with a prototype of its own": (at) => Object.assign(Object.create({ scale: "above" }), soundAt(at)),
  "that says what it is": (at) => ({ ...soundAt(at), [Symbol.toStringTag]: "Enterprise" }),
  "a list": () => [1],
  "a function": () => refuse,
  "five hundred keys": (at) => ({ ...soundAt(at), ...longKeys(491) }),
  "a key too many": (at) => ({ ...soundAt(at), ...longKeys(492) }),
  "a long key": (at) => ({ ...soundAt(at), ["k".repeat(201)]: null, ["k".repeat(200)]: 1 }),
  "a key that reaches for the prototype": (at) => ({ ...soundAt(at), constructor: null, prototype: 1 }),
  "nested values nobody knows": (at) => ({ ...soundAt(at), colour: { a: 1 }, size: [] }),
  "blanks nobody knows": (at) => ({ ...soundAt(at), colour: " ", size: "\u3000" }),
  "numbers that are none": (at) => ({
    ...soundAt(at),
    atKeyLink: Number.NaN,
    size: Number.POSITIVE_INFINITY,
  }),
  "a large whole number": (at) => ({ ...soundAt(at), name: 5n }),
  "a symbol": (at) => ({ ...soundAt(at), name: Symbol("x") }),
  "lists for every field": (at) =>
    Object.fromEntries(Object.keys(soundAt(at)).map((key) => [key, key === "chainId" ? `c${at}` : [1]])),
  "numbers for every field": (at) =>
    Object.fromEntries(
      [...Object.keys(soundAt(at)), "priority", "exemption"].map((key) => [
        key,
        key === "chainId" ? `c${at}` : 5,
      ]),
    ),
  "words as people write them": (at) => ({
    ...soundAt(at),
    ...{
      scale: "规上",
      specialised: "小巨人",
      atKeyLink: "是",
      transform: "是",
      willing: "否",
      priority: "是",
      colour: 1,
    },
  }),
  "an exemption of blanks": (at) => ({ ...soundAt(at), exemption: { reason: " " }, colour: 1 }),
  "an exemption that says there is none": (at) => ({
    ...soundAt(at),
    exemption: { reason: "无" },
    transform: false,
  }),
  "an exemption without a reason": (at) => ({ ...soundAt(at), exemption: {}, transform: false }),
  "an exemption that turns into another": (at) =>
    turning({ ...soundAt(at), colour: 1 }, "exemption", { reason: "停产" }, { reason: [1] }),
  "an exemption with more": (at) => ({ ...soundAt(at), exemption: { reason: "停产", until: 1 } }),
  "no revenue, above scale": (at) => ({ ...soundAt(at), scale: "above", previousYearRevenue: "无" }),
};

// ── repeats, and rosters that are long ───────────────────────────────────────────────────────────────────────────

/** All of one level, so that they differ in what is said of them and in nothing else. */
const placed = (number: number, chainId: string | undefined, more: object = {}) => ({
  ...{ ...anEnterprise(number), specialised: "none", scale: "below", previousYearRevenue: "5000000" },
  ...{ willing: true, chainId, ...more },
});

const above = { scale: "above", previousYearRevenue: "30000000" };
const left = { transform: false };

const repeats: Readonly<Record<string, readonly unknown[]>> = {
  "in two chosen chains": [placed(1, "a"), placed(1, "b"), placed(1, "b"), placed(1, "a"), placed(1, "b")],
  "first outside of the chains": [placed(1, "x"), placed(1, "x"), placed(1, "a"), placed(1, "a")],
  "first without a chain": [
    placed(1, undefined),
    placed(1, undefined),
    placed(1, "a"),
    placed(1, "a"),
    placed(1, "x"),
  ],
  "then without a chain": [placed(1, "a"), placed(1, undefined), placed(1, undefined), placed(1, "x")],
  "of records that differ": [
    ...[placed(1, "a"), placed(1, "a", above), placed(1, "a"), placed(1, "a", left), placed(1, "a", above)],
    ...[placed(2, "a", { specialised: "regional" }), placed(2, "a", { ...above, specialised: "regional" })],
    ...[
      placed(3, "a", left),
      placed(3, "a"),
      placed(4, "b"),
      placed(4, "b", left),
      placed(5, "b", left),
      placed(5, "b"),
    ],
  ],
  "of codes some of which stand in the same places as others, and in one more": ["a", "b"].flatMap(
    (chain) => {
      const places = chain === "a" ? ["01", "12", "012", "20"] : ["210", "20", "10", "21"];
      return places.flatMap((all, code) =>
        [...all].map((at) => placed(code + (chain === "a" ? 1 : 9), chain, [{}, above, left][Number(at)])),
      );
    },
  ),
  "behind records that are listed": [{}, {}, placed(1, "a"), placed(2, "a"), placed(2, "a"), placed(1, "a")],
  "before records that are listed": [placed(1, "a"), placed(2, "a"), {}, {}, placed(2, "a"), placed(1, "a")],
  "of one that is listed": [
    placed(1, "a", { colour: 1 }),
    placed(1, "a", { colour: 1 }),
    placed(1, "a", { scale: "巨" }),
  ],
  "of a code that does not fit": [1, 2].map(() => placed(1, "a", { creditCode: "91150200000000001X" })),
  "beside faults that are not listed": [
    {},
    placed(1, "a", { ...above, colour: 1, transform: 5 }),
    placed(2, "a", { name: "无", chainId: 5 }),
  ],
};

const limits = [undefined, 0, 1, 2];

function repeated(roster: readonly unknown[]) {
  const text = encode(roster.map((one) => JSON.stringify(one)).join("\n"));
  const answers = limits.map((limit) => {
    const options = { edition: api.nm2024, chains: ["a", "b"], ...(limit !== undefined && { limit }) };
    return [api.screenRoster(roster, options), api.screenRosterBytes([text], options)] as const;
  });
  const [whole] = answers[0] as (typeof answers)[number];
  return {
    summary: summaryLines(whole.summary),
    records: screeningLines(whole).listed,
    // The summary is the same whatever is listed, and of text the line of each record is told besides.
    others: Object.fromEntries(
      answers.map(([ofRecords, ofLines], at) => [
        `at most ${limits[at]}`,
        [ofRecords, ofLines].map(
          ({ summary, findings }) =>
            `${digestOf(JSON.stringify(summary))}: ${findings
              .map(bare)
              .map(
                ({ record, line, name, issues, findings: said }) =>
                  `${record} ${line} ${name} ${issues.length} ${said.length}`,
              )
              .join(", ")}`,
        ),
      ]),
    ),
  };
}

const numbered = (count: number, one: (at: number) => object | string): readonly (object | string)[] =>
  Array.from({ length: count }, (_, at) => one(at));

/** Numbers of codes that all fall on one place of a table of 8,192, as far as its hash is that of this library: differences, in base 36. */
const collidingNumbers = `exl 7e9 b03 aar 5iw 347 1gs 6u9 z 8ws 24a ij8 vw 34c 7kl 1lh 5lc 70x 9vb gi 5ne 4s6 6c 34z ez 2su 6ej 8ct 8i
2tn 444 fgj 5jf 4sd 2j9 9fw 4kn 8ry brj fqk 7ok b0f pqz 172 dd frb qg jnz 70t 7o6 v27 7kj 8ii b0 8au 7fy 1tv
2sc ib 5v0 xb bg2 16e 2or jyz ov xb bet 3gy f1w 1l7 mi 3f8 cdo dak 6vw 8ld 9ad 3sn 1dc yu 4ra 7xp cod jlf
49r 5jc 90 9mk 28k n6 51v 365 3o3 2j9 ui 396 7zd 3nv 9cq 19i 721 16y 1zg 2sy 82f n5t aop 1o6 57l 87k 397 an1
bf 7uf 1l 4vt 1hq j4q 57 4oc c20 6f4 8zm a86 u7 3pu fz 3jt 41o s2 lth 1ok ix0 23f acb eaj 6mk 28o 4eb 1so
e8e cid yi o2d 1yx 1l6 43u 15v klf 70 2oq 2kk 5ie 7le 3bp izb 4g2 ci6 25w 6cr 3zl 5of 25n 3vr 8dd c8h 3r 3wy
180 24l 199 gi2 atk 1lw 6q0 4ij 6rv 2w5 qu 8cq h8y vf 2az 47u bw9 7e8 2j4 6zd 164o 6is 3rg 36w 35t 3ho 6u4
eym 6os 5bv 7u0 n7 v1 pg 3bt g21 4u1 sk b0 6o 2x2 13q 4gu 5bx 9a qs 4b8 5q 556 1hf oq0 bpr 541 2yu gz 2wr
7tr cv9 1c ec bsk gy 1ad u3h 86 5dt 2i6 98b 4s0 9jt 71p 8vl 6op 4o0 aum 1gj 5m6 bc 4b9 3w4 en b1f drv 7ww
47b 1ik 2l vh aoy 2yz 56u d3d 6je`;

function colliding(): readonly object[] {
  let number = 0;
  return collidingNumbers.split(/\s+/).map((step) => {
    number += Number.parseInt(step, 36);
    return placed(number, "a");
  });
}

const long: Readonly<Record<string, () => readonly (object | string)[]>> = {
  "three hundred chains, twice": () => numbered(600, (at) => placed(at + 1, `c${at % 300}`)),
  "revenues beyond what a number holds": () => [
    ...numbered(6, (at) => placed(at + 1, "a", { ...above, previousYearRevenue: "9999999999999.99" })),
    ...numbered(3, (at) => placed(at + 9, "a", { ...above, previousYearRevenue: "99999999999999.01" })),
    placed(20, "a", { ...above, previousYearRevenue: "1" }),
  ],
  "more codes than the first room for them holds, some of them again": () => [
    ...numbered(4_200, (at) => ({ creditCode: creditCode(at + 1), chainId: "a" })),
    ...numbered(4, (at) => ({ creditCode: creditCode(at * 1_399 + 1), chainId: "a" })),
  ],
  "codes that were made to collide, the first and the last again": () => {
    const codes = colliding();
    return [...codes, ...codes.slice(0, 1), ...codes.slice(-1)];
  },
  "two codes of the same hash": () => [192_289, 500_590, 192_289].map((number) => placed(number, "a")),
};

// ── options ──────────────────────────────────────────────────────────────────────────────────────────────────────

/** The edition with another predicate for one rule. */
const withPredicate = (predicate: unknown) => {
  const { issues: _, ...parts } = api.nm2024;
  const rule = (one: (typeof parts.rules)[number]) =>
    one.id === "A1.6#each-once" ? { ...one, predicate } : one;
  return api.defineEdition({
    ...parts,
    id: "of-another",
    rules: parts.rules.map(rule as never),
    outline: [],
  } as never);
};

const editions: Readonly<Record<string, () => unknown>> = {
  "that reads what no roster has": () => withPredicate({ reads: ["employees"], fault: () => undefined }),
  "that requires what no roster has": () =>
    withPredicate({ reads: [], requires: ["employees"], fault: () => undefined }),
  "that answers with an exception": () => withPredicate({ reads: ["scale"], fault: refuse }),
  "without an answer": () => withPredicate({ reads: ["scale"] }),
  "without a predicate": () => withPredicate(null),
  "with faults of its own": () =>
    api.withParameters(api.nm2024, { "above-scale-revenue": "many", unheard: "1" }),
  "without rules": () =>
    api.withoutRules(
      api.nm2024,
      api.nm2024.rules.map(({ id }) => id),
    ),
  "that is a copy": () => ({ ...api.nm2024 }),
};

const wrong: Readonly<Record<string, readonly unknown[]>> = {
  limit: [-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, "5", null, -0, 2 ** 60],
  stage: [null, "", "acceptance", "evaluation", 5],
  chains: [
    ...[
      null,
      {},
      "a",
      5,
      [5],
      [null],
      [""],
      [" "],
      [{}],
      [{ id: 5 }],
      [{ id: "a" }, "a"],
      [["a"]],
      ["a", "a"],
    ],
    ...[new Proxy([], { get: refuse }), ['"a"', "\\", "é", "😀", "\ud800", "\n", "a"]],
  ],
  format: [null, "CSV", "json", 5],
  longestLine: [0, -1, 1.5, "5", null, 1, 2 ** 40],
  colour: [undefined, 5],
};

/** The chains of these are as hard to write down as can be. */
const oddChains = [
  ...'"a"|\\|é|😀|\ud800|\n||a b|equipment'.split("|"),
  ...Array.from({ length: 30 }, (_, at) => `k${at}`),
];

// ── cases ────────────────────────────────────────────────────────────────────────────────────────────────────────

export const cases: readonly Case[] = [
  {
    name: "records as programs hand them over",
    answer: () => {
      const labels = Object.keys(records);
      const made = () => labels.map((label, place) => (records[label] as (at: number) => unknown)(place));
      const said = recordLines(api.screenRoster(made(), optionsFor(labels.length)), labels);
      const unlisted = api.screenRoster(made(), optionsFor(labels.length, { limit: 0 }));
      return { ...said, whole: wholeLines(unlisted.summary) };
    },
  },
  {
    name: "a record that turns into another between two looks, where its code was listed before",
    answer: () => {
      const roster = [
        soundAt(0),
        turning(soundAt(0), "name", "甲", [1]),
        turning({ ...soundAt(0), colour: 1 }, "size", " ", [1]),
      ];
      return screeningLines(api.screenRoster(roster, optionsFor(1)));
    },
  },
  ...casesOf("a code again", repeats, repeated),
  ...casesOf("a long roster", long, (make) => {
    const roster = make();
    const chains = ["a", ...Array.from({ length: 300 }, (_, at) => `c${at}`)];
    const options = { edition: api.nm2024, chains, limit: 3 };
    const { summary, findings } = api.screenRoster(roster, options);
    const text = encode(roster.map((one) => JSON.stringify(one)).join("\n"));
    const ofLines = api.screenRosterBytes([text], options).summary;
    return {
      summary: summaryLines(summary),
      isSameAsLines: JSON.stringify(ofLines) === JSON.stringify(summary),
      listed: findings.map(({ record }) => record),
    };
  }),
  {
    name: "a long table, with more words in a column than are kept",
    answer: () => {
      const rows = numbered(4_150, (at) => `k${at % 4_120},${at % 2 === 0 ? "规上" : "below"},"${at}"`);
      const text = encode(["chainId,scale,previousYearRevenue", ...rows].join("\n"));
      const options = { edition: api.nm2024, chains: ["k1", "k4119"], limit: 0, format: "csv" } as const;
      return summaryLines(api.screenRosterBytes([text], options).summary);
    },
  },
  {
    name: "chains whose ids are hard to write",
    answer: () => {
      const chains = oddChains.slice(0, 9);
      const lines = oddChains.map((chainId, at) => JSON.stringify({ ...soundAt(at), chainId }));
      const rows = oddChains.map((chainId, at) => `企业${at},"${chainId.replaceAll('"', '""')}"`);
      const edition = api.nm2024;
      return {
        lines: screeningLines(
          api.screenRosterBytes([encode(lines.join("\n"))], { edition, chains, limit: 12 }),
        ),
        chains: summaryLines(
          api.screenRosterBytes([encode(lines.join("\n"))], { edition, chains }).summary,
        ).slice(4),
        rows: wholeLines(
          api.screenRosterBytes([encode(["name,chainId", ...rows].join("\n"))], {
            edition,
            chains,
            format: "csv",
          }).summary,
        ),
      };
    },
  },
  ...casesOf("an edition", editions, (make) => {
    const options = { edition: make() as never, chains: ["equipment"] };
    const { summary, issues } = api.screenRoster([anEnterprise(1), {}], options);
    return {
      whole: wholeLines(summary),
      rules: summary.rules.map(({ rule }) => rule),
      issues: issueLines(issues),
    };
  }),
  ...casesOf("a wrong", wrong, (values, name) =>
    values.map((value) => {
      const options = { edition: api.nm2024, chains: ["a"], [name]: value } as never;
      const { summary, findings, issues } = api.screenRosterBytes(
        [encode('{"chainId":"a"}\n{}\n{}')],
        options,
      );
      return [
        summary.records,
        findings.length,
        summary.chains.map(({ id, records: of }) => `${id} ${of}`),
        ...issueLines(issues),
      ];
    }),
  ),
];
