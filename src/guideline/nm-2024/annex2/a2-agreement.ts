/** 附2 绩效评价目标表: its counts and those of the list of enterprises (附1（六）) are counts of the same enterprises. */

import type { EnterpriseFactName } from "../../../application/enterprise-facts.js";
import type { ApplicationFacts } from "../../../application/facts.js";
import { type CountRange, countEnterprises } from "../../../application/roster.js";
import { compare, subtract } from "../../../core/decimal.js";
import { applicationRule } from "../../../edition/define.js";
import { pathOf } from "../../../edition/path-of.js";
import type { Change } from "../../../kernel/rule.js";
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
  ) =>
  ({ roster }: ApplicationFacts): CountRange =>
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
const specialised = (reading: string): readonly Comparison[] =>
  levels.map((level, rank) => ({
    id: specialisedRows[level],
    column: "baseline",
    listed: counted(["specialised"], ({ specialised: held }) =>
      reading === "inclusive" ? levels.slice(rank).some((one) => one === held) : held === level,
    ),
  }));

const agreement = (facts: ApplicationFacts, { id, column, listed }: Comparison): Verdict => {
  const stated = facts.indicator(id).at(column);
  const { least, most, missing } = listed(facts);
  return given([stated], (table) => {
    const within =
      compare(table, `${least}`) >= 0 &&
      (most === Number.POSITIVE_INFINITY || compare(table, `${most}`) <= 0);
    if (within) return least === most ? pass("met") : needsData(missing);
    const roster = compare(table, `${least}`) < 0 ? least : most;
    const difference = subtract(table, `${roster}`).replace("-", "");
    return fail(
      "table-differs-from-roster",
      { indicator: id, table, roster: `${roster}`, difference, unit: "家" },
      [stated.field],
    );
  });
};

export const tableMatchesRoster = applicationRule({
  id: "A2#table-matches-roster",
  phrase: "规上制造业企业",
  force: "must",
  basis: "reading",
  stage: "application",
  parameters: ["specialised-levels"],
  check: (facts, { choice }) =>
    given([choice("specialised-levels")], (reading) =>
      every([...scales, ...specialised(reading)].map((one) => agreement(facts, one))),
    ),
  mend: (facts, { choice }) => {
    const all = [...scales, ...specialised(choice("specialised-levels").value ?? "")];
    const changes = all.flatMap((one): Change[] => {
      if (agreement(facts, one).outcome !== "fail") return [];
      const path = pathOf(facts.indicator(one.id).at(one.column).field);
      return [{ action: "set", path, value: `${one.listed(facts).least}` }];
    });
    return { code: "align-table", values: { count: `${changes.length}` }, changes };
  },
});
