import { describe, expect, it } from "vitest";
import { compareEditions } from "../../../src/assessment/compare-editions.js";
import { defineEdition } from "../../../src/edition/define-edition.js";
import { withParameters } from "../../../src/edition/with-parameters.js";
import { nm2024 } from "../../../src/guideline/nm-2024/edition.js";
import { explain } from "../../../src/locale/explain/explain.js";
import type { Locale } from "../../../src/locale/messages.js";
import { comparePolicies } from "../../../src/money/subsidy/compare-policies.js";
import { compareEditionsOverRoster } from "../../../src/roster/compare/compare-editions-over-roster.js";
import { enterpriseRule } from "../../../src/rules.js";
import { chartOptions } from "../../../src/table/charts/chart-options.js";
import { anApplication, asOf } from "../../support/an-application.js";

type Loose = { readonly [key: string]: Loose } & readonly Loose[];
const drawn = (thing: unknown, locale: Locale, options?: object): Loose => {
  const chart = chartOptions(thing, locale, options as never);
  if (!chart.ok) throw new Error(JSON.stringify(chart.issues));
  return chart.value as Loose;
};
const titlesOf = (chart: Loose) => chart.title?.map((title) => title.text);
const labelsOf = (chart: Loose) => chart.yAxis?.map((axis) => axis.data);
const seriesOf = (chart: Loose) => chart.series?.map((one) => [one.name, one.xAxisIndex, one.data]);

const stricter = withParameters(nm2024, { copies: 4 });
const drafts = [anApplication(), { submission: { paperCopies: 3, discCopies: 3 } }, {}];
const applications = compareEditions(drafts, { before: nm2024, after: stricter, asOf });

describe("many applications under two editions", () => {
  const chart = drawn(applications, "zh-CN");

  it("shows how many have each outcome before and after, and by which rules they are answered otherwise", () => {
    expect(titlesOf(chart)).toStrictEqual(["各结论的份数", "各条规则"]);
    expect(labelsOf(chart)).toStrictEqual([["不符合", "资料不全", "待评定"], ["纸质版和光盘份数足够"]]);
    expect(seriesOf(chart)).toStrictEqual([
      ["之前", 0, [0, 2, 1]],
      ["之后", 0, [2, 1, 0]],
      ["改变", 1, [2]],
    ]);
  });

  it("says in a sentence what it shows, in either language", () => {
    expect(chart.aria).toStrictEqual({
      enabled: true,
      label: { description: "3份申报材料中，2份的结论不同。" },
    });
    expect(drawn(applications, "en").aria?.label).toStrictEqual({
      description: explain(applications, "en", { brief: true }),
    });
  });

  it("has one panel where nothing is answered otherwise", () =>
    expect(
      titlesOf(drawn(compareEditions(drafts, { before: nm2024, after: nm2024, asOf }), "en")),
    ).toStrictEqual(["applications by outcome"]));
});

describe("a roster under two editions", () => {
  const beginners = enterpriseRule({
    ...({
      id: "1#no-beginner",
      phrase: "规上企业",
      force: "must",
      basis: "text",
      stage: "application",
    } as const),
    predicate: { reads: ["scale"], fault: ({ scale }) => (scale === "below" ? "not-met" : undefined) },
  });
  const own = defineEdition({
    id: "own",
    title: "某地办法",
    ...{ parameters: [], rules: [beginners], indicators: [], outline: [] },
    sentences: {
      "zh-CN": { rules: { "1#no-beginner": "只支持规上企业" } },
      en: { rules: { "1#no-beginner": "above-scale enterprises only" } },
    },
  });
  const none = defineEdition({ ...own, rules: [] });
  const roster = [
    { chainId: "wind", scale: "below" },
    { chainId: "wind", scale: "above" },
    { chainId: "dairy", scale: "below" },
  ];
  const compared = compareEditionsOverRoster(roster, {
    ...{ before: none, after: own, chains: ["wind", "dairy", "salt"] },
  });
  const chart = drawn(compared, "zh-CN", { edition: own });

  it("shows outcomes, rules in the words of the edition, and how many of each chain are moved", () => {
    expect(titlesOf(chart)).toStrictEqual(["各结论的户数", "各条规则", "各产业链"]);
    expect(labelsOf(chart)?.slice(1)).toStrictEqual([["只支持规上企业"], ["wind", "dairy", "salt"]]);
    expect(seriesOf(chart)?.slice(2)).toStrictEqual([
      ["改变", 1, [3]],
      ["改变", 2, [2, 1, 0]],
    ]);
  });

  it("shows the groups in which something is moved, where they were asked for, by what people call them", () => {
    const groupBy = { field: "scale", groups: ["above", "below"] };
    const grouped = compareEditionsOverRoster([...roster, { chainId: "wind" }], {
      ...{ before: none, after: own, chains: ["wind", "dairy", "salt"], groupBy },
    });
    const [ofScale, english] = [drawn(grouped, "zh-CN", { edition: own }), drawn(grouped, "en")];
    expect(titlesOf(ofScale)?.at(-1)).toBe("按规模分组");
    expect(labelsOf(ofScale)?.at(-1)).toStrictEqual(["规上", "规下", "未填写或无法读取"]);
    expect(seriesOf(ofScale)?.at(-1)).toStrictEqual(["改变", 3, [1, 2, 1]]);
    expect(titlesOf(english)?.at(-1)).toBe("by scale");
  });

  it("is the same of the summary alone, but for the sentence", () => {
    const { aria: _, ...ofSummary } = drawn(compared.summary, "zh-CN", { edition: own });
    const { aria: __, ...whole } = chart;
    expect(ofSummary).toStrictEqual(whole);
  });

  it("has no word of another text", () =>
    expect(JSON.stringify([chart, drawn(compared, "en", { edition: own })])).not.toMatch(
      /盟市|自治区|leagues? and cit/,
    ));
});

describe("claims under two policies", () => {
  const before = { id: "half", basis: "caller", base: "price", tiers: [{ rate: "0.5" }] } as const;
  const after = { ...before, id: "third", tiers: [{ rate: "0.3", cap: "60" }] } as const;
  const claims = [
    { id: "甲", price: "100", size: "small" },
    { id: "乙", price: "300", size: "large" },
  ] as const;

  it("shows what is paid in all, by size and by tier", () => {
    const chart = drawn(comparePolicies(claims, { before, after }), "zh-CN");
    expect(titlesOf(chart)).toStrictEqual(["合计", "按企业规模", "按档次"]);
    expect(labelsOf(chart)).toStrictEqual([["合计"], ["小型", "大型"], ["第1档"]]);
    expect(seriesOf(chart)?.slice(0, 8)).toStrictEqual([
      ["之前（元）", 0, [200]],
      ["之前未确定（元）", 0, [0]],
      ["之后（元）", 0, [90]],
      ["之后未确定（元）", 0, [0]],
      ["之前（元）", 1, [50, 150]],
      ["之前未确定（元）", 1, [0, 0]],
      ["之后（元）", 1, [30, 60]],
      ["之后未确定（元）", 1, [0, 0]],
    ]);
  });

  it("stacks on what is sure what missing facts may add, and names what has no bound", () => {
    const open = drawn(comparePolicies([...claims, { id: "丙" }], { before, after }), "en");
    expect(labelsOf(open)?.[0]).toStrictEqual(["totals (no upper bound)"]);
    expect(seriesOf(open)?.slice(0, 4)).toStrictEqual([
      ["before (yuan)", 0, [200]],
      ["before, open (yuan)", 0, [null]],
      ["after (yuan)", 0, [90]],
      ["after, open (yuan)", 0, [60]],
    ]);
    expect(open.series?.map((one) => one.stack).slice(0, 4)).toStrictEqual([
      ...["before-0", "before-0", "after-0", "after-0"],
    ]);
  });

  it("has only the totals where there are no claims", () =>
    expect(titlesOf(drawn(comparePolicies([], { before, after }), "en"))).toStrictEqual(["totals"]));
});

describe("charts of comparisons", () => {
  it("need neither edition nor indicators, but tell of an edition that is none", () => {
    expect(chartOptions(applications, "en")).toMatchObject({ ok: true, issues: [] });
    expect(chartOptions(applications, "en", { edition: {} as never })).toMatchObject({
      ok: false,
      issues: [{ code: "unknown-edition" }],
    });
  });

  it("are plain data, frozen", () => {
    const chart = chartOptions(applications, "en");
    expect(JSON.parse(JSON.stringify(chart))).toStrictEqual(chart);
    expect(Object.isFrozen(chart)).toBe(true);
  });

  it.each(["edition-comparisons", "roster-comparison", "roster-comparison-summary", "policy-comparison"])(
    "are none of what only says that it is of the kind %s",
    (kind) =>
      expect(chartOptions({ kind, rows: 5 } as never, "en")).toMatchObject({
        ok: false,
        issues: [{ code: "nothing-to-draw" }],
      }),
  );
});
