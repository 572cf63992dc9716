/** 附2 绩效评价目标表: its counts and those of the list of enterprises (附1（六）) are counts of the same enterprises. */

import type { EnterpriseFactName } from "../../../application/enterprise-facts.js";
import type { ApplicationFacts } from "../../../application/facts.js";
import { type CountRange, countEnterprises } from "../../../application/roster.js";
import { compare, subtract } from "../../../core/decimal.js";
import { applicationRule } from "../../../edition/define.js";
import { pathOf } from "../../../edition/path-of.js";
import { byJudgement } from "../../../kernel/judge.js";
import type { Change, Context } from "../../../kernel/rule.js";
import { every, fail, given, needsData, pass, type Verdict } from "../../../kernel/verdict.js";

/** What the list of enterprises says of a row: stocks where the table starts, transformations where it ends. */
interface Comparison {
  readonly id: string;
  readonly column: "baseline" | "target";
  readonly listed: (facts: ApplicationFacts) => CountRange;
}

const counted =
  <const Name extends EnterpriseFactName>(
    reads: readonly Name[],
    test: Parameters<typeof countEnterprises<Name>>[2],
  ): Comparison["listed"] =>
  ({ roster }) =>
    countEnterprises(roster, reads, test);

const scales: readonly Comparison[] = [
  {
    id: "above-scale-enterprises",
    column: "baseline",
    listed: counted(["scale"], ({ scale }) => scale === "above"),
  },
  {
    id: "below-scale-enterprises",
    column: "baseline",
    listed: counted(["scale"], ({ scale }) => scale === "below"),
  },
  {
    id: "transformed-above-scale",
    column: "target",
    listed: counted(
      ["scale", "transform"],
      ({ scale, transform }) => scale === "above" && transform === "yes",
    ),
  },
  {
    id: "transformed-below-scale",
    column: "target",
    listed: counted(
      ["scale", "transform"],
      ({ scale, transform }) => scale === "below" && transform === "yes",
    ),
  },
];

const specialisedRows = {
  regional: "regional-specialised-enterprises",
  national: "national-specialised-enterprises",
  "little-giant": "little-giant-enterprises",
} as const;

const levels = Object.keys(specialisedRows) as readonly (keyof typeof specialisedRows)[];

/** `inclusive`: an enterprise counts at its own level and at every level below it. */
const specialisedBy = (reading: "inclusive" | "separate"): readonly Comparison[] =>
  levels.map((level, rank) => ({
    id: specialisedRows[level],
    column: "baseline",
    listed: counted(["specialised"], ({ specialised: held }) =>
      reading === "inclusive" ? levels.slice(rank).some((one) => one === held) : held === level,
    ),
  }));

const inclusive = /* @__PURE__ */ specialisedBy("inclusive");
const separate = /* @__PURE__ */ specialisedBy("separate");

/**
 * By whose enterprises the table counts: where those of the chains alone, the two are equal; where those of the whole
 * league or city (the table's own title), it may hold more. While nobody has said, more is for a person to judge.
 */
function agreement(facts: ApplicationFacts, { id, column, listed }: Comparison, context: Context): Verdict {
  const stated = facts.indicator(id).at(column);
  const { least, most, missing } = listed(facts);
  return given([stated], (table) => {
    const isAtLeast = compare(table, `${least}`) >= 0;
    const isAtMost = most === Number.POSITIVE_INFINITY || compare(table, `${most}`) <= 0;
    if (isAtLeast && isAtMost) {
      const isSettled =
        least === most || (table === `${most}` && context.choice("table-scope").value === "league");
      return isSettled ? pass("met") : needsData(missing);
    }
    const roster = isAtLeast ? most : least;
    const difference = subtract(table, `${roster}`).replace("-", "");
    const values = { indicator: id, table, roster: `${roster}`, difference, unit: "家" };
    const differs = fail("table-differs-from-roster", values, [stated.field]);
    if (!isAtLeast) return differs;
    const scope = context.choice("table-scope").value;
    if (scope === "league") return pass("met");
    return scope === "chains" ? differs : byJudgement(context, values, [id]);
  });
}

/** The comparisons under the reading of the levels in force. */
export const comparisons = ({ choice }: Context): readonly Comparison[] => [
  ...scales,
  ...(choice("specialised-levels").value === "inclusive" ? inclusive : separate),
];

export const tableMatchesRoster = applicationRule({
  id: "A2#table-matches-roster",
  phrase: "规上制造业企业",
  force: "must",
  basis: "reading",
  stage: "application",
  parameters: ["specialised-levels", "table-scope"],
  judge: "reviewer",
  check: (facts, context) =>
    given([context.choice("specialised-levels")], () =>
      every(comparisons(context).map((one) => agreement(facts, one, context))),
    ),
  mend: (facts, context) => {
    const changes = comparisons(context)
      .filter((one) => agreement(facts, one, context).outcome === "fail")
      .map((one) => aligned(facts, one));
    return { code: "align-table", values: { count: `${changes.length}` }, changes };
  },
});

const aligned = (facts: ApplicationFacts, { id, column, listed }: Comparison): Change => ({
  action: "set",
  path: pathOf(facts.indicator(id).at(column).field),
  value: `${listed(facts).least}`,
});
