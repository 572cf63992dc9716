import { describe, expect, it } from "vitest";
import * as library from "../../src/index.js";
import { explain, fieldLabel, type Issue, leafLabel, nm2024 } from "../../src/index.js";
import { type Place, placeLabelIn } from "../../src/locale/labels.js";
import { type Locale, textsOf } from "../../src/locale/messages.js";
import { belowIn, errorOf } from "../../src/vocabulary/issues.js";
import { stepsFrom } from "../../src/vocabulary/places.js";
import { isNoun, vocabulary } from "../../src/vocabulary/vocabulary.js";

const edition = nm2024;
const policy = { id: "x", basis: "caller", method: "all", cap: "2", retention: { rate: "5" } };

const placeLabel = (place: Place, locale: Locale): string => placeLabelIn(place, textsOf(locale));

/** All issues in an answer, however deep. */
const issuesIn = (answer: unknown): readonly Issue[] => {
  if (typeof answer !== "object" || answer === null) return [];
  if ((answer as { kind?: unknown }).kind === "issue") return [answer as Issue];
  return Object.values(answer).flatMap(issuesIn);
};

/** Calls that go wrong in many ways. */
const calls: Readonly<Record<string, () => unknown>> = {
  readApplication: () => library.readApplication({ yeer: 1, enterprises: [{ creditCode: 5, scale: "up" }] }),
  assessApplication: () =>
    library.assessApplication(
      {} as never,
      { edition, asOf: "x", stage: "y", judgements: [{}], calendar: 5 } as never,
    ),
  settleRecovery: () =>
    library.settleRecovery({ edition, policy, paid: [{ amount: "x" }], unmet: "y", against: "-1" } as never),
  calculateSubsidy: () =>
    library.calculateSubsidy({ price: "1", concession: "2" }, { policy: { tiers: [{ cap: "x" }] } } as never),
  calculateSubsidies: () =>
    library.calculateSubsidies([{ price: "x" }, 5], {
      policy: Object.values(library.subsidyPolicies)[0],
      pool: "5",
    } as never),
  splitContracts: () =>
    library.splitContracts(
      [{ contract: { price: "x" }, colour: 1 }, 5] as never,
      { policy: {}, edition } as never,
    ),
  allocate: () => library.allocate("x", [{ id: "", weight: "-1" }], { decimals: 9 } as never),
  planInstalments: () =>
    library.planInstalments("0", [{ weight: "x" }] as never, { retention: { rate: "2" } } as never),
  followInstalments: () =>
    library.followInstalments({ instalments: [{}] } as never, { asOf: "x", reached: [{}], edition } as never),
  tallyReview: () =>
    library.tallyReview([{ entries: [{ score: 5 }] }] as never, { scheme: { drop: {} }, edition } as never),
  selectPilots: () =>
    library.selectPilots(
      [{ id: "a", score: { low: "2", high: "1" } }] as never,
      { edition, quota: -1 } as never,
    ),
  startPilot: () => library.startPilot({ edition, opening: { on: "x", period: { start: 5 } } } as never),
  evaluatePerformance: () =>
    library.evaluatePerformance({
      edition,
      ...{ stage: "weekly", against: "x", on: "y", passMark: "z", values: [{ target: 5 }] },
      consequence: { recovery: { policy, paid: [{ amount: "x" }] }, rectification: { days: 0 } },
      scheme: { total: "x", grades: [{ from: "y" }] },
    } as never),
  evaluationEvent: () => library.evaluationEvent({} as never, { on: "x" }),
  trackIndicators: () =>
    library.trackIndicators([{ id: "scenarios" }], {
      edition,
      start: "x",
      asOf: "y",
      natures: { a: "b" },
    } as never),
  compareIndicators: () =>
    library.compareIndicators([{ id: "x", actual: 5 }], { edition, asOf: "y", period: {} } as never),
  scorePerformance: () =>
    library.scorePerformance([], {
      edition,
      scheme: { id: "x", basis: 5 },
      declared: { total: 5 },
      judgements: [{}],
    } as never),
  screenRoster: () => library.screenRoster([{ scale: "up" }, 5], { edition, chains: 5, limit: -1 } as never),
  receiptFor: () => library.receiptFor("x" as never, 1, { edition: 5 } as never),
  defineEdition: () => ({ issues: library.withParameters(nm2024, { nowhere: "1" }).issues }),
};

describe("an issue about a field", () => {
  it.each(Object.keys(calls))(
    "of %s says of which noun, and the vocabulary knows the noun and the way",
    (name) => {
      const issues = issuesIn(calls[name]?.()).filter(({ field }) => field !== "");
      expect(issues.length).toBeGreaterThan(0);
      for (const issue of issues) {
        const [noun = "", ...way] = issue.term?.split(".") ?? [];
        expect(isNoun(noun), `${issue.code} at ${issue.field}: ${issue.term}`).toBe(true);
        if (issue.code === "unknown-key" || way.length === 0) continue;
        const [first] = stepsFrom(vocabulary, noun as never, way);
        expect(first?.row, `${issue.field}: ${issue.term}`).toBeDefined();
      }
    },
  );

  it.each(Object.keys(calls))("of %s is named in both languages", (name) => {
    for (const issue of issuesIn(calls[name]?.()).filter(({ field }) => field !== "")) {
      expect(placeLabel(issue, "zh-CN"), issue.term).not.toBe("所填内容");
      expect(placeLabel(issue, "zh-CN"), issue.term).not.toMatch(/[A-Za-z*{}]/);
      expect(placeLabel(issue, "en"), issue.term).not.toMatch(/the value|[*{}]|\p{Script=Han}/u);
    }
  });
});

describe("no label is another noun's", () => {
  const said = (name: string, field: string) =>
    issuesIn(calls[name]?.())
      .filter((issue) => issue.field === field)
      .map((issue) => placeLabel(issue, "zh-CN"));

  it("a recovery's cap is a part of what was paid", () =>
    expect(said("settleRecovery", "policy.cap")).toEqual(["最高收回比例"]));

  it("a subsidy's cap is the tier's", () =>
    expect(said("calculateSubsidy", "policy.tiers.0.cap")).toEqual(["第1档的补助上限"]));

  it("a scoring scheme is not the review's", () => {
    expect(said("scorePerformance", "scheme.basis")).toEqual(["评分方案依据"]);
    expect(said("tallyReview", "scheme.id")).toEqual(["评审评分办法编号"]);
  });

  it("what an evaluation holds values against is no payment, and of a settlement it is", () => {
    expect(said("evaluatePerformance", "against")).toEqual(["对照的目标"]);
    expect(said("settleRecovery", "against")).toEqual(["下一笔拨付"]);
  });

  it("a limit of a roster is how many records it lists", () =>
    expect(said("screenRoster", "limit")).toEqual(["列出的户数上限"]));

  it("claims for a subsidy are not shares of an allocation", () => {
    expect(said("calculateSubsidies", "claims.0.price")).toEqual(["第1份补助申请的合同价款"]);
    expect(said("allocate", "claims.0.weight")).toEqual(["第1个份额的权重"]);
  });
});

describe("a name of the vocabulary", () => {
  it.each([
    ["recoveryPolicy.cap", "最高收回比例"],
    ["subsidyPolicy.cap", "单个合同上限"],
    ["subsidyPolicy.tiers.1.items.0.rate", "第2档的第1个分项的分项比例"],
    ["subsidyPolicy.excludes.1.when", "第2项排除情形的条件内容"],
    ["subsidyPolicy.tiers.0.when.all.1.any.2.fact", "第1档的第2项条件的第3项条件的事实"],
  ])("%s is %s", (name, label) => {
    expect(fieldLabel(name, "zh-CN")).toBe(label);
  });

  it.each([5, null, undefined, {}, Symbol.iterator])("%s is none, and nothing is thrown", (name) => {
    expect([fieldLabel(name as never, "en"), leafLabel(name as never, "en")]).toEqual([
      "the value",
      "the value",
    ]);
  });
});

describe("an issue of a part", () => {
  const error = errorOf("recoveryPolicy");

  it("keeps its name in a whole", () => {
    const placed = belowIn("settlement")(["policy"], error("missing", ["cap"]));
    expect(placed).toMatchObject({ field: "policy.cap", term: "recoveryPolicy.cap" });
    expect(explain(placed, "zh-CN")).toBe("最高收回比例：必须填写。");
  });

  it("that is about the part as such is named after its place", () =>
    expect(belowIn("settlement")(["policy"], error("missing", []))).toMatchObject({
      field: "policy",
      term: "settlement.policy",
    }));

  it("is named after its noun where nothing else is known of it", () => {
    const issue = { ...error("missing", []), path: ["rules"], field: "rules" };
    expect(placeLabel(issue, "zh-CN")).toBe("收回办法");
  });

  it("has a star for each entry of a list, and its number in the field", () => {
    const issue = errorOf("settlement")("missing", ["paid", 2, "amount"]);
    expect(issue).toMatchObject({ term: "settlement.paid.*.amount", field: "paid.2.amount" });
    expect(placeLabel(issue, "en")).toBe("amount paid of payment 3");
  });
});
