/** 附2 绩效评价目标表: what the rows say must be possible, and agree with each other and with the list of enterprises. */
import type { ApplicationFacts } from "../../../calc/application-facts.js";
import type { EnterpriseFactName } from "../../../calc/enterprise-facts.js";
import { type CountRange, countEnterprises } from "../../../calc/roster.js";
import { add, compare, isWhole, subtract } from "../../../core/decimal.js";
import type { Change, Context } from "../../../core/rule.js";
import { each, every, fail, given, needsData, pass, type Verdict } from "../../../core/verdict.js";
import { atLeast } from "../counted.js";
import { type ApplicationRule, applicationRule } from "../define.js";
import { indicators } from "../indicators.js";
import { transformationRows, transformationTargets } from "../transformation-targets.js";

const table = { field: "indicators" };
const columns = ["baseline", "midterm", "target", "actual"] as const;

/** Asks each of the 23 rows, once there is a table to ask of. */
const eachRow = (
  { application }: ApplicationFacts,
  decide: (id: string, kind: "count" | "rate") => Verdict,
): Verdict =>
  application.at("indicators").value === undefined
    ? needsData([table.field])
    : each(
        table,
        indicators,
        ({ id }) => id,
        ({ id, kind }) => decide(id, kind),
      );

export const countsAndRates = applicationRule({
  id: "A2#counts-and-rates",
  phrase: "企业上云率",
  force: "must",
  basis: "reading",
  stage: "application",
  check: (facts) =>
    eachRow(facts, (id, kind) => {
      const row = facts.indicator(id);
      const stated = columns.map((column) => row.at(column)).filter(({ value }) => value !== undefined);
      const required = [row.at("baseline"), row.at("target")];
      return every([
        ...stated.map(({ value = "0", field }) => {
          if (kind === "count") {
            return isWhole(value) && compare(value, "0") >= 0
              ? pass("met")
              : fail("not-a-count", { indicator: id, actual: value }, [field]);
          }
          return compare(value, "0") >= 0 && compare(value, "100") <= 0
            ? pass("met")
            : fail("not-a-rate", { indicator: id, actual: value, least: "0", most: "100" }, [field]);
        }),
        given(required, () => pass("met")),
      ]);
    }),
  mend: () => ({ code: "figures-must-be-corrected", changes: [] }),
});

/** All 23 indicators rise, so a target below where it starts would reward doing less. */
export const targetsNotBelowBaseline: ApplicationRule = applicationRule({
  id: "A2#targets-not-below-baseline",
  phrase: "关键指标",
  force: "must",
  basis: "reading",
  stage: "application",
  check: (facts) =>
    eachRow(facts, (id) => {
      const row = facts.indicator(id);
      return given([row.at("baseline"), row.at("target")], (baseline, target) =>
        compare(target, baseline) >= 0
          ? pass("met")
          : fail(
              "target-below-baseline",
              { indicator: id, actual: target, required: baseline, shortfall: subtract(baseline, target) },
              [row.at("target").field],
            ),
      );
    }),
  mend: ({ application }) => {
    const changes = (application.value?.indicators ?? []).flatMap(({ baseline, target }, index): Change[] =>
      baseline !== undefined && target !== undefined && compare(target, baseline) < 0
        ? [{ action: "set", path: ["indicators", index, "target"], value: baseline }]
        : [],
    );
    return { code: "raise-targets", values: { count: `${changes.length}` }, changes };
  },
});

const stocks = [
  { part: "transformed-above-scale", stock: "above-scale-enterprises" },
  { part: "transformed-below-scale", stock: "below-scale-enterprises" },
] as const;

/** No more enterprises are transformed than there are, in any column that states both. */
export const convertedWithinStock = applicationRule({
  id: "A2#converted-within-stock",
  phrase: "改造规上企业数量",
  force: "must",
  basis: "reading",
  stage: "application",
  check: ({ indicator }) =>
    every(
      stocks.flatMap(({ part, stock }) =>
        columns
          .filter(
            (column) =>
              column === "baseline" ||
              column === "target" ||
              (indicator(part).at(column).value !== undefined &&
                indicator(stock).at(column).value !== undefined),
          )
          .map((column) =>
            given([indicator(part).at(column), indicator(stock).at(column)], (actual, most) =>
              compare(actual, most) <= 0
                ? pass("met")
                : fail(
                    "more-than-there-are",
                    { indicator: part, stock, actual, most, excess: subtract(actual, most), unit: "家" },
                    [indicator(part).at(column).field],
                  ),
            ),
          ),
      ),
    ),
  mend: ({ indicator }) => {
    const changes = stocks.flatMap(({ part, stock }) =>
      columns.flatMap((column): Change[] => {
        const { value: actual, field } = indicator(part).at(column);
        const most = indicator(stock).at(column).value;
        if (actual === undefined || most === undefined || compare(actual, most) <= 0) return [];
        return [{ action: "set", path: pathOf(field), value: most }];
      }),
    );
    return { code: "lower-to-stock", values: { count: `${changes.length}` }, changes };
  },
});

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
const specialised = (reading: "separate" | "inclusive"): readonly Comparison[] =>
  levels.map((level, rank) => ({
    id: specialisedRows[level],
    column: "baseline",
    listed: counted(["specialised"], ({ specialised: held }) =>
      reading === "separate" ? held === level : levels.slice(rank).some((one) => one === held),
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

const comparisons = (facts: ApplicationFacts, context: Context) =>
  context.choice("specialised-levels", {
    separate: () => every([...scales, ...specialised("separate")].map((one) => agreement(facts, one))),
    inclusive: () => every([...scales, ...specialised("inclusive")].map((one) => agreement(facts, one))),
  });

export const tableMatchesRoster = applicationRule({
  id: "A2#table-matches-roster",
  phrase: "规上制造业企业",
  force: "must",
  basis: "reading",
  stage: "application",
  parameters: ["specialised-levels"],
  check: comparisons,
  mend: (facts) => {
    const changes = [...scales, ...specialised("separate")].flatMap((one): Change[] => {
      if (agreement(facts, one).outcome !== "fail") return [];
      const { least } = one.listed(facts);
      return [
        { action: "set", path: pathOf(facts.indicator(one.id).at(one.column).field), value: `${least}` },
      ];
    });
    return { code: "align-table", values: { count: `${changes.length}` }, changes };
  },
});

export const minimumEnterprises = applicationRule({
  id: "A2#minimum-enterprises",
  phrase: "改造规下企业数量",
  force: "must",
  basis: "reading",
  stage: "application",
  parameters: ["minimum-enterprises", "transformed-count"],
  check: (facts, { figure, choice }) => {
    const rows = transformationTargets(facts);
    const fields = rows.map((row) => row.at("target").field);
    const shortage = { code: "targets-too-low", unit: "家", fields };
    return choice("transformed-count", {
      target: () => atLeast(rows.counted("target"), figure("minimum-enterprises"), shortage),
      increase: () => atLeast(rows.counted("increase"), figure("minimum-enterprises"), shortage),
    });
  },
  mend: (facts, context) => {
    const required = context.figure("minimum-enterprises").value ?? 0;
    const rows = transformationRows.map((id) => facts.indicator(id).at("target"));
    const by = minimumEnterprises.check(facts, context).values.shortfall ?? "0";
    const last = rows[1];
    const shortfall = last?.value === undefined ? "0" : by;
    return {
      code: "raise-transformation-targets",
      values: { shortfall: by, required: `${required}`, unit: "家" },
      changes:
        last?.value === undefined
          ? []
          : [{ action: "set", path: pathOf(last.field), value: add(last.value, shortfall) }],
    };
  },
});

export const sealed = applicationRule({
  id: "A2#sealed",
  phrase: "数字化转型绩效评价目标表",
  force: "must",
  basis: "text",
  stage: "application",
  check: ({ application }) => {
    const seal = application.at("submission").at("indicatorTableSealed");
    return given([seal], (isSealed) => (isSealed ? pass("met") : fail("table-not-sealed", {}, [seal.field])));
  },
  mend: () => ({
    code: "seal-the-table",
    changes: [{ action: "set", path: ["submission", "indicatorTableSealed"], value: true }],
  }),
});

/** The path of a field that stands in a row of the table. */
const pathOf = (field: string): readonly (string | number)[] =>
  field.split(".").map((part) => (/^\d+$/.test(part) ? Number(part) : part));
