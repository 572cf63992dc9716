/** Reviews of the less usual kind: what does not apply, half marks, outliers, least marks, rounding and vetoes. */
import type { ReviewTally } from "../../../src/index.js";
import { bare } from "../../support/bare.js";
import { type Case, casesOf } from "../helpers/case.js";
import { api } from "../helpers/library.js";
import { findingLine, issueLines } from "../helpers/lines.js";

const { nm2024 } = api;

// ── tallies ──────────────────────────────────────────────────────────────────────────────────────────────────────

/** Two scored criteria, the second on a scale of its own, as those of the other cases. */
const science = { id: "5.2#scientific", most: "10", weight: "60" };
const feasible = { id: "5.2#feasible", most: "5", weight: "40" };
const judged = { id: "5.2#authentic" };

const scheme = { id: "办法", criteria: [science, feasible], decimals: 2 };

const ids = { s: science.id, f: feasible.id, j: judged.id } as const;

/** What an expert says on a criterion: `s8` a score, `j+` and `j-` a verdict, `f!` that it does not apply, `f?` that it does. */
function entryOf(text: string): object {
  const [what = "", said = ""] = [text.slice(0, 1), text.slice(1)];
  const criterion = ids[what as keyof typeof ids] ?? what;
  if (said === "!") return { criterion, applies: false, grounds: "没有这类项目" };
  if (said === "?") return { criterion, applies: true };
  if (said === "+" || said === "-")
    return { criterion, verdict: said === "+" ? "pass" : "fail", grounds: "理由" };
  return { criterion, score: said };
}

const sheet = (expert: string, entries: string, more: object = {}) => ({
  ...{ expert, on: "2024-08-28", entries: entries.split(" ").filter(Boolean).map(entryOf) },
  ...more,
});

/** One sheet after another: `s8 f4 | s9 f5`. */
const sheets = (texts: string) =>
  texts.split("|").map((text, at) => sheet("甲乙丙丁戊己"[at] as string, text.trim()));

const decision = (criterion: string, applies: boolean, more: object = {}) => ({
  ...{ criterion, applies, by: "自治区工信厅", on: "2024-08-29", grounds: "认定" },
  ...more,
});

type Given = readonly [sheets: unknown, scheme?: object, options?: object];

const inSections = {
  criteria: [
    { ...science, section: "技术" },
    { ...feasible, section: "效益" },
  ],
  sections: [
    { id: "技术", least: "42" },
    { id: "效益", least: "20.01" },
  ],
};

const one = (more: object) => ({ criteria: [{ id: science.id, most: "100", ...more }] });
const ofOne = (...scores: readonly string[]) =>
  sheets(scores.map((score) => (score === "" ? "" : `s${score}`)).join("|"));
const beyond = (distance: string, unit: string, of: string, from = "criterion") => ({
  ...one({}),
  drop: { from, beyond: { distance, unit, of } },
});
const vetoed = {
  criteria: [
    { ...judged, veto: true },
    { ...science, veto: true },
  ],
};
const thirds = { criteria: ["a", "b", "c"].map((id) => ({ id, most: "3", weight: "10" })), decimals: 1 };
const strict = { ...one({ least: "60" }), passMark: "60", decimals: 0 };

const applicability: Readonly<Record<string, Given>> = {
  "as every expert says not": [sheets("s8 f! | s6 f!"), { passMark: "70" }],
  "as every expert says not, and the mark is missed by a little": [
    sheets("s8 f! | s6 f!"),
    { passMark: "70.01" },
  ],
  "as one says not and one scores": [sheets("s8 f! | s6 f5"), { ...inSections, passMark: "60" }],
  "as one says not and one has said nothing": [sheets("s8 f! | s6"), inSections],
  "as one says not and one is absent": [sheets("s8 f!"), { experts: ["甲", "乙"] }],
  "as one says that it does and nothing else": [sheets("s8 f? | s6 f5")],
  "as it was decided against scores": [
    sheets("s8 f4 | s6 f5"),
    inSections,
    { applicability: [decision(ids.f, false)] },
  ],
  "as it was decided against who says not": [
    sheets("s8 f! | s6 f!"),
    {},
    { applicability: [decision(ids.f, true)] },
  ],
  "decided twice": [
    sheets("s8 f4"),
    {},
    { applicability: [decision(ids.f, false), decision(ids.f, false), decision(ids.s, true)] },
  ],
  "decided of a criterion that there is not": [
    sheets("s8 f4"),
    {},
    { applicability: [decision("5.2#feasable", false), decision("x", false)] },
  ],
  "decided without grounds, by nobody, on no day": [
    sheets("s8 f4"),
    {},
    {
      applicability: [
        decision(ids.f, false, { grounds: " " }),
        decision(ids.f, false, { by: 5 }),
        decision(ids.s, false, { on: "8月" }),
        {},
        5,
      ],
    },
  ],
  "decided in a text": [sheets("s8 f4"), {}, { applicability: "no" }],
  "of nothing that is scored": [sheets("s! f! | s! f!"), { ...inSections, passMark: "60" }],
  "of nothing with a weight": [sheets("s8 f!"), { criteria: [{ ...science, weight: "0" }, feasible] }],
  "of nothing at all": [sheets("j! | j!"), { criteria: [judged] }],
  "where scores and a veto go with it": [
    sheets("s8 f! | s7 f!"),
    { criteria: [science, { ...feasible, veto: true, least: "5" }] },
  ],
  "without grounds, and with a score or a verdict": [
    [
      sheet("甲", "s8", { entries: [entryOf("s8"), { criterion: ids.f, applies: false }] }),
      sheet("乙", "s8", { entries: [entryOf("s8"), { ...entryOf("f!"), score: "3" }] }),
      sheet("丙", "s8", { entries: [entryOf("s8"), { ...entryOf("f!"), verdict: "pass" }] }),
    ],
  ],
  "of what is judged": [sheets("s8 j! | s7 j+"), { criteria: [science, judged] }],
};

const steps: Readonly<Record<string, Given>> = {
  "whole and half marks": [ofOne("0", "0.5", "87.5", "100"), one({ step: "0.5" })],
  "what lies between them": [ofOne("87.6", "99.99", "0.2"), one({ step: "0.5" })],
  "a step of nothing": [ofOne("1"), one({ step: "0" })],
  "a step that the full score is none of": [ofOne("1"), one({ step: "0.3" })],
  "a step of what is judged": [sheets("j+"), { criteria: [{ ...judged, step: "0.5" }] }],
  "a step below none": [ofOne("1"), one({ step: "-1" })],
};

const outliers: Readonly<Record<string, Given>> = {
  "just beyond the distance from the mean": [ofOne("90", "80", "40"), beyond("29.99", "points", "mean")],
  "just within it": [ofOne("90", "80", "40"), beyond("30", "points", "mean")],
  "in percent of the mean": [ofOne("90", "80", "40"), beyond("42.85", "percent", "mean")],
  "within so many percent": [ofOne("90", "80", "40"), beyond("42.86", "percent", "mean")],
  "from the median of three": [ofOne("90", "80", "40"), beyond("10", "points", "median")],
  "from the median of four": [ofOne("90", "80", "40", "100"), beyond("5", "points", "median")],
  "in percent of the median, above alone": [ofOne("10", "11", "20"), beyond("10", "percent", "median")],
  "of whole sheets": [ofOne("90", "80", "40"), beyond("29.99", "points", "mean", "sheet")],
  "all there are": [ofOne("100", "0"), beyond("49", "points", "mean")],
  "while a score is missing": [ofOne("90", "80", ""), beyond("15", "points", "mean")],
  "of whole sheets while a score is missing": [
    ofOne("90", "80", ""),
    beyond("15", "points", "mean", "sheet"),
  ],
  "of none": [[], beyond("15", "points", "mean")],
  "by no rule": [ofOne("1"), { drop: { from: "sheet" } }],
  "by two rules": [
    ofOne("1"),
    {
      ...beyond("1", "points", "mean"),
      drop: { from: "sheet", highest: 1, beyond: { distance: "1", unit: "points", of: "mean" } },
    },
  ],
  "the greatest alone": [ofOne("90", "80", "40"), { ...one({}), drop: { from: "criterion", highest: 1 } }],
  "the least alone": [ofOne("90", "80", "40"), { ...one({}), drop: { from: "criterion", lowest: 1 } }],
  "more than there are": [
    ofOne("90", "80", "70", "60", "50"),
    { ...one({}), drop: { from: "criterion", lowest: 1, highest: 7 } },
  ],
  "just as many as there are": [
    ofOne("90", "80", "70"),
    { ...one({}), drop: { from: "criterion", lowest: 1, highest: 2 } },
  ],
  "with words nobody knows": [
    ofOne("1"),
    { ...one({}), drop: { from: "all", beyond: { distance: "x", unit: "yuan", of: "all", by: 1 } } },
  ],
};

const marks: Readonly<Record<string, Given>> = {
  "reached in every section but one": [sheets("s7 f2.5 | s7 f2.5"), inSections],
  "of sections while scores are missing": [sheets("s9 f2 | s9"), inSections],
  "of sections that cannot be reached any more": [sheets("s1 f1 | s2"), inSections],
  "of a criterion missed by a little": [ofOne("59.99", "60"), one({ least: "60" })],
  "of a criterion just reached": [ofOne("60", "60"), one({ least: "60" })],
  "of a criterion that may be reached": [ofOne("10", ""), one({ least: "50" })],
  "of a criterion that can no more be reached": [ofOne("10", ""), one({ least: "55.01" })],
  "of a criterion that nobody has scored": [[], one({ least: "50" })],
  "of the total alone, which is open": [sheets("s8 f4 | s9"), { passMark: "70" }],
  "reached by rounding alone": [ofOne("59.5"), strict],
  "reached before and after rounding": [
    ofOne("59.4", "60"),
    { ...strict, passMark: "59.6", criteria: [{ id: ids.s, most: "100", least: "59.7" }] },
  ],
  "reached by rounding at the upper end alone": [ofOne("59", ""), { ...strict, passMark: "80" }],
  "of a section reached by rounding alone": [
    ofOne("59.5"),
    {
      ...strict,
      criteria: [{ id: ids.s, most: "100", section: "一" }],
      sections: [{ id: "一", least: "60" }],
    },
  ],
  "without a score to hold against it": [
    sheets("j+"),
    { criteria: [{ ...judged, least: "1" }], sections: [{ id: "一", least: "1" }], passMark: "1" },
  ],
  "above what there is": [ofOne("1"), { ...one({ least: "100.01" }), passMark: "100.01" }],
  "of sections that nothing belongs to, or that are there twice": [
    sheets("s8 f4"),
    {
      sections: [
        { id: "一", least: "1" },
        { id: "一", least: "1" },
      ],
    },
  ],
  "of just the full score": [ofOne("100"), { ...one({ least: "100" }), passMark: "100" }],
};

const rounding: Readonly<Record<string, Given>> = {
  "of the rows": [sheets("a2 b2 c2"), { ...thirds, rounding: "rows" }],
  "of the total": [sheets("a2 b2 c2"), { ...thirds, rounding: "total" }],
  "of the rows of each sheet": [
    sheets("a2 b2 c2 | a2 b2 c2 | a1 b1 c1"),
    { ...thirds, rounding: "rows", drop: { from: "sheet", lowest: 1 } },
  ],
  "of rows that are full": [sheets("a3 b3 c3"), { ...thirds, rounding: "rows" }],
  "of a row that would be more than full": [
    sheets("a99.9"),
    { criteria: [{ id: "a", most: "100", weight: "0.4" }], decimals: 0, rounding: "rows" },
  ],
  "of rows that would be more than their weight": [
    sheets("a99.99"),
    { criteria: [{ id: "a", most: "100", weight: "10.7" }], decimals: 0, rounding: "rows" },
  ],
  "of rows, of which rounding makes no outlier": [
    sheets("a2 b2 c2 | a2.01 b2 c2"),
    {
      ...thirds,
      rounding: "rows",
      drop: { from: "sheet", beyond: { distance: "0", unit: "points", of: "mean" } },
    },
  ],
  "of rows of which all are dropped": [
    sheets("a2 b2 c2"),
    { ...thirds, rounding: "rows", drop: { from: "sheet", lowest: 1 } },
  ],
  "of rows while scores are missing": [sheets("a2 b2 | a1"), { ...thirds, rounding: "rows" }],
};

const verdicts: Readonly<Record<string, Given>> = {
  "one against it, of which one is enough": [sheets("j+ s8 s+ | j- s9"), vetoed],
  "a veto that is still open": [sheets("j+ s8 s+ | j+ s9"), vetoed],
  "no veto": [
    sheets("j+ s8 s+ | j+ s9 s+").map((given) => ({
      ...given,
      entries: [entryOf("j+"), { ...entryOf("s8"), ...entryOf("s+") }],
    })),
    vetoed,
  ],
  "all against it": [sheets("j- | j-"), { criteria: [judged] }],
  "the greater part against it": [sheets("j- | j- | j+"), { criteria: [judged], verdicts: "majority" }],
  "the greater part for it": [sheets("j+ | j+ | j-"), { criteria: [judged], verdicts: "majority" }],
  "a greater part that nobody can turn round": [
    sheets("j- | j-"),
    { criteria: [judged], verdicts: "majority", experts: ["甲", "乙", "丙"] },
  ],
  "a greater part for it that nobody can turn round": [
    sheets("j+ | j+"),
    { criteria: [judged], verdicts: "majority", experts: ["甲", "乙", "丙"] },
  ],
  "as many for as against it, and one to come": [
    sheets("j+ | j-"),
    { criteria: [judged], verdicts: "majority", experts: ["甲", "乙", "丙"] },
  ],
  "as many for as against it": [sheets("j+ | j-"), { criteria: [judged], verdicts: "majority" }],
  "nobody at all, by the greater part": [[], { criteria: [judged], verdicts: "majority" }],
  "a verdict beside scores": [
    [sheet("甲", "", { entries: [{ ...entryOf("s8"), ...entryOf("s-") }] }), sheet("乙", "s9")],
    { criteria: [science] },
  ],
  "without a day": [[{ ...sheet("甲", "j+ s8"), on: undefined }], { criteria: [judged, science] }],
  "on a criterion twice, and thrice": [sheets("j+ j- s8 s8 s8"), { criteria: [judged, science] }],
};

const panels: Readonly<Record<string, Given>> = {
  "interests in lists and words": [
    ["无", "没有利害关系。", "N/A", " 否 ", "曾任职", ["无"], ["无", "持股"], [], true, false].map(
      (conflict, at) => sheet(`专家${at}`, "s8 f4", { conflict }),
    ),
  ],
  "interests that cannot be read": [
    [
      sheet("甲", "s8 f4", { conflict: 5 }),
      sheet("乙", "s8 f4", { conflict: [5] }),
      sheet("丙", "s8 f4", { conflict: {} }),
    ],
  ],
  "everyone has an interest": [[sheet("甲", "s8 f4", { conflict: true })], { passMark: "60" }],
  "sheets of nobody": [[{ entries: [entryOf("s8")] }, 5, sheet("甲", "s8 f4"), { ...sheet(" ", "s8 f4") }]],
  "sheets of nobody, of a panel": [[{}, sheet("甲", "s8 f4")], { experts: ["甲", "乙", "乙"] }],
  "many absent, with long names": [
    [],
    { experts: Array.from({ length: 7 }, (_, at) => `${"专".repeat(45)}${at}`) },
  ],
  "entries without a criterion, of others, and none": [
    [
      sheet("甲", "x8 s8", { entries: [{ score: "1" }, { criterion: "5.2#scientifc", score: "1" }, 5] }),
      { expert: "乙" },
    ],
  ],
  "one candidate": [[sheet("甲", "s8 f4", { candidate: "包头" }), sheet("乙", "s8 f4")]],
  "scores that differ as much on both": [sheets("s10 f5 | s0 f0")],
  "more sheets than are looked at": [sheets("s8 f4 | s9 f5"), {}, { limits: { entries: 1 } }],
  "limits that are none": [sheets("s8 f4"), {}, { limits: { entries: -1 } }],
  "a list with a getter": [Object.defineProperty([], 0, { enumerable: true, get: () => 5 })],
};

const options: Readonly<Record<string, unknown>> = {
  none: undefined,
  "an empty record": {},
  "a text": "scheme",
  "no edition": { scheme },
  "an edition that is none": { scheme, edition: {} },
  "an option nobody knows": { scheme, edition: nm2024, colour: 1 },
  "a scheme with every fault of its form": {
    edition: nm2024,
    scheme: {
      criteria: [{ most: "x", weight: -1, veto: "maybe", section: 5 }, 5],
      sections: [{}],
      experts: [5],
      decimals: 0.5,
      verdicts: "all",
      rounding: "up",
    },
  },
};

const spreadLine = ({ count, mean, least, greatest, range, deviation }: ReviewTally["spread"]) =>
  `${count}: ${mean} (${least} to ${greatest}, ${range}, deviation ${deviation})`;

function tallyLines(given: ReviewTally) {
  const { rows, sections, score, spread, findings, issues, judgements, ...tally } = bare(given);
  const { experts, interested, absent, mostDisputed, complete, verdict, candidate } = tally;
  return {
    answer: `${complete ? "complete" : "not complete"}, ${verdict}, of ${candidate} by ${tally.scheme}`,
    panel: `[${experts}] interested [${interested}] absent [${absent.map((name) => name.slice(-4))}] disputed [${mostDisputed}]`,
    rows: rows.map(
      (row) =>
        `${row.criterion} ${row.applies} of ${row.most}, ${spreadLine(row)}, kept ${row.kept}, dropped ${row.dropped}, missing ${row.missing}, ${row.passes} for, ${row.fails} against, ${row.verdict}`,
    ),
    sections: sections.map(
      (one) => `${one.section} ${one.low} to ${one.high} of least ${one.least}, ${one.verdict}`,
    ),
    score:
      score && `${score.low} to ${score.high} (${score.points}) of ${score.most}, ${score.applicable} apply`,
    spread: spreadLine(spread),
    judgements: judgements.map(({ rule, verdict: said, by }) => `${rule} ${said} ${by}`),
    findings: findings.map(findingLine),
    issues: issueLines(issues),
  };
}

export const cases: readonly Case[] = [
  ...Object.entries({
    "what applies": applicability,
    "half marks": steps,
    outliers: outliers,
    "least marks": marks,
    rounding: rounding,
    verdicts: verdicts,
    panels: panels,
  }).flatMap(([about, all]) =>
    casesOf(about, all, ([given, own, more]) =>
      tallyLines(
        api.tallyReview(given, { scheme: { ...scheme, ...own } as never, edition: nm2024, ...more }),
      ),
    ),
  ),
  ...casesOf("options of a tally", options, (given) =>
    tallyLines(api.tallyReview(sheets("s8 f4"), given as never)),
  ),
];
