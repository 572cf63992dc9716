/** Another year of another province, made by somebody who has only what the library exports. */
import { describe, expect, it } from "vitest";
import {
  type ApplicationDraft,
  type ApplicationFacts,
  assessApplication,
  clauseCoverage,
  compareAssessments,
  defineEdition,
  type EditionParts,
  explain,
  type Indicator,
  type Judgement,
  nm2024,
  type Rule,
  suggestRemedies,
  withParameters,
} from "../../src/index.js";
import { each, fail, given, needsJudgement, notApplicable, pass, View } from "../../src/rules.js";
import { anApplication, anEnterprise, aRoster, changed } from "../support/an-application.js";
import { mendedBy } from "../support/remedies.js";

const asOf = "2025-05-31";
const document = "云岭省制造业数字化改造工作方案（虚构）";

/** A figure of its own, read from a parameter that ends half way through the year. */
const platformsEach: Rule<ApplicationFacts> = {
  id: "7.1#platforms-each",
  phrase: "每条产业链不少于两个平台",
  force: "must",
  basis: "text",
  stage: "application",
  parameters: ["platforms-each"],
  check: ({ application }, { figure }) =>
    each(
      application.at("chains"),
      View.each(application.at("chains")),
      (chain) => chain.value?.name ?? chain.field,
      (chain) =>
        given([chain.at("platforms"), figure("platforms-each")], ({ length }, required) =>
          length >= required
            ? pass("platforms-enough", { actual: `${length}` })
            : fail("platforms-lacking", { actual: `${length}`, required: `${required}` }, [
                chain.at("platforms").field,
              ]),
        ),
    ),
  mend: ({ application }, { figure }) => ({
    code: "plan-platforms",
    changes: (application.value?.chains ?? []).flatMap(({ platforms = [] }, index) =>
      Array.from({ length: Math.max(0, (figure("platforms-each").value ?? 0) - platforms.length) }, () => ({
        action: "append" as const,
        path: ["chains", index, "platforms"],
        value: { name: "再建一个平台" },
      })),
    ),
  }),
};

/** A question for the province's own committee. */
const mountainCounty: Rule<ApplicationFacts> = {
  id: "7.2#mountain-counties",
  phrase: "向山区县倾斜",
  force: "must",
  basis: "text",
  stage: "application",
  judge: "regional-industry-department",
  check: ({ application }, { judgements }) => {
    if (application.at("leagueCity").at("code").value === "530100")
      return notApplicable("not-in-the-mountains");
    const [record] = judgements();
    if (record === undefined) return needsJudgement("committee-decides");
    return { ...(record.verdict === "pass" ? pass("agreed") : fail("not-agreed")), judgements: [record] };
  },
};

/** A rule made up for one test, with what it says and how it is mended. */
const madeUp = (
  id: string,
  check: Rule<ApplicationFacts>["check"],
  mend?: Rule<ApplicationFacts>["mend"],
): Rule<ApplicationFacts> => ({
  id,
  phrase: "虚构条件",
  force: "must",
  basis: "text",
  stage: "application",
  check,
  ...(mend && { mend }),
});

const hopeless = madeUp("7.3#hopeless", () => fail("hopeless"));
const halfway = madeUp(
  "7.4#halfway",
  () => fail("halfway"),
  () => ({ code: "try", changes: [{ action: "set", path: ["year"], value: 2025 }] }),
);
const noYear = madeUp(
  "7.5#no-year",
  ({ application }) => (application.value?.year === undefined ? pass("without") : fail("with", {}, ["year"])),
  () => ({ code: "drop-year", changes: [{ action: "remove", path: ["year"] }] }),
);

const indicators: readonly Indicator[] = ["connected-machines", "trained-officers"].map((id, index) => ({
  id,
  no: index + 1,
  level1: "联网",
  level2: "联网",
  label: ["联网设备数量", "数据专员人数"][index] ?? "",
  unit: "个",
  kind: "count",
  direction: "up",
  english: { level1: "connection", level2: "connection", label: id },
}));

const reused = ["3.2#minimum-enterprises", "3.2#below-scale-willing", "5.1#sealed", "A1.4#cost-estimate"];

const parts: EditionParts = {
  id: "yunling-2025",
  title: document,
  indicators,
  parameters: [
    ...nm2024.parameters.filter(({ id }) => /^(enterprise|transformed)-count$/.test(id)),
    {
      id: "minimum-enterprises",
      value: "60",
      unit: "户",
      basis: "guideline",
      source: { document, clause: "3" },
    },
    {
      id: "platforms-each",
      value: "2",
      unit: "个",
      basis: "guideline",
      source: { document, clause: "7.1", phrase: "不少于两个平台" },
      validTo: "2025-06-30",
    },
  ],
  rules: [...nm2024.rules.filter(({ id }) => reused.includes(id)), platformsEach, mountainCounty],
  outline: [
    { sentence: "3:1", disposition: "rule", rules: ["3.2#minimum-enterprises"] },
    { sentence: "7.1:1", disposition: "rule", rules: ["7.1#platforms-each"], phrase: "不少于两个平台" },
    { sentence: "7.2:1", disposition: "judgement", rules: ["7.2#mountain-counties"] },
    { sentence: "9:1", disposition: "background", rules: [], note: "施行日期" },
  ],
};
const yunling = defineEdition(parts);

const agreed: Judgement = {
  rule: "7.2#mountain-counties",
  verdict: "pass",
  by: "评审委员会",
  on: "2025-05-20",
  grounds: "六成企业在山区县。",
};

const twoPlatforms = { platforms: [{ name: "平台一" }, { name: "平台二" }] };
const draft: ApplicationDraft = changed(
  anApplication({ enterprises: aRoster(60), edition: "yunling-2025" }),
  {
    "chains.0.platforms": twoPlatforms.platforms,
    "leagueCity.code": "530200",
    indicators: [{ id: "connected-machines", baseline: "10", target: "50" }],
  },
);
const options = { edition: yunling, asOf, judgements: [agreed] };
const finding = (given: unknown, rule: string, more = {}) =>
  assessApplication(given, { ...options, ...more }).findings.find((one) => one.rule === rule);

describe("an edition of another province", () => {
  it("is whole: what it has fits together", () => {
    expect(yunling.issues).toEqual([]);
    expect(clauseCoverage(yunling).sentences).toEqual(parts.outline);
    expect(Object.isFrozen(yunling) && Object.isFrozen(yunling.rules)).toBe(true);
  });

  it("assesses by its own rules and by those it has taken over, and by nothing else", () => {
    const assessment = assessApplication(draft, options);
    expect(assessment).toMatchObject({ edition: "yunling-2025", outcome: "pass", issues: [], asks: [] });
    expect(assessment.findings.map(({ rule }) => rule)).toEqual([
      ...reused,
      "7.1#platforms-each",
      "7.2#mountain-counties",
    ]);
  });

  it("holds to its own figures, and says that the text gives them", () => {
    expect(finding(draft, "3.2#minimum-enterprises")).toMatchObject({
      outcome: "pass",
      values: { actual: "60", required: "60" },
      parameters: expect.arrayContaining([
        {
          id: "minimum-enterprises",
          value: "60",
          unit: "户",
          basis: "guideline",
          source: { document, clause: "3" },
        },
      ]),
    });
    const fewer = { ...draft, enterprises: aRoster(59) };
    expect(finding(fewer, "3.2#minimum-enterprises")).toMatchObject({ outcome: "fail" });
  });

  it("does not use a figure after its last day, and asks for the one that holds", () => {
    const last = assessApplication(draft, { ...options, asOf: "2025-06-30" });
    expect(last.outcome).toBe("pass");
    const next = assessApplication(draft, { ...options, asOf: "2025-07-01" });
    expect(next.outcome).toBe("needs-data");
    expect(next.asks).toEqual([
      {
        kind: "ask",
        field: "parameters.platforms-each",
        form: "data",
        who: "caller",
        rule: "7.1#platforms-each",
        decisive: true,
      },
    ]);
    const edition = withParameters(yunling, { "platforms-each": { value: "1", validTo: "2026-06-30" } });
    expect(assessApplication(draft, { ...options, asOf: "2025-07-01", edition }).outcome).toBe("pass");
  });

  it("asks its own committee", () => {
    const assessment = assessApplication(draft, { ...options, judgements: [] });
    expect(assessment.outcome).toBe("needs-judgement");
    expect(assessment.asks).toEqual([
      {
        kind: "ask",
        field: "7.2#mountain-counties",
        form: "judgement",
        who: "regional-industry-department",
        rule: "7.2#mountain-counties",
        decisive: true,
      },
    ]);
    expect(finding(draft, "7.2#mountain-counties")).toMatchObject({ outcome: "pass", judgements: [agreed] });
    expect(
      finding(draft, "7.2#mountain-counties", { judgements: [{ ...agreed, verdict: "fail" }] })?.outcome,
    ).toBe("fail");
    expect(finding(changed(draft, { "leagueCity.code": "530100" }), "7.2#mountain-counties")?.outcome).toBe(
      "not-applicable",
    );
  });

  it("knows its own indicators and no others", () => {
    const { issues } = assessApplication(
      { ...draft, indicators: [{ id: "trained-officer" }, { id: "scenarios" }] },
      options,
    );
    expect(issues).toMatchObject([
      { code: "unknown-indicator", values: { indicator: "trained-officers" } },
      { code: "unknown-indicator", values: {} },
    ]);
  });

  it("is not the edition that an application for the other one names", () => {
    expect(assessApplication({ ...draft, edition: "nm-2024" }, options).issues).toMatchObject([
      { code: "another-edition", values: { edition: "yunling-2025" } },
    ]);
  });

  it("refuses judgements on rules it has not taken over", () => {
    const judgements = [{ ...agreed, rule: "3.1#chain-scale" }];
    expect(assessApplication(draft, { ...options, judgements }).issues).toMatchObject([
      { code: "unknown-rule" },
    ]);
  });
});

describe("its findings are explained", () => {
  it("those of its own rules by their key words, those taken over by our messages", () => {
    const sentences = (locale: "zh-CN" | "en") =>
      assessApplication(
        { ...draft, enterprises: aRoster(59), chains: [{ ...draft.chains?.[0], platforms: [] }] },
        options,
      )
        .findings.filter(({ outcome }) => outcome === "fail")
        .map((one) => explain(one, locale));
    expect(sentences("zh-CN")).toEqual([
      "不符合：纳入改造的企业为59户，要求不少于60户，还差1户；请再确定1户。",
      "不符合：每条产业链不少于两个平台：实际为0，要求2（装备制造）。",
    ]);
    expect(sentences("en")).toEqual([
      "not met: 59 enterprises to be transformed, at least 60 required, 1 too few; find 1 more.",
      "not met: 每条产业链不少于两个平台: there is 0, 2 required (装备制造).",
    ]);
  });

  it("and so is what it asks for", () => {
    const { asks } = assessApplication(draft, { ...options, asOf: "2025-07-01" });
    expect(asks.map((ask) => explain(ask, "zh-CN"))).toEqual([expect.stringMatching(/^请使用方提供参数/)]);
  });
});

describe("its failures are mended", () => {
  it("by its own remedies as by ours", () => {
    const poor = changed(draft, { "chains.0.platforms": [], "submission.sealed": false });
    const { remedies } = suggestRemedies(poor, options);
    expect(remedies.map(({ rule, possible, code }) => [rule, possible, code])).toEqual([
      ["5.1#sealed", true, "seal-it"],
      ["7.1#platforms-each", true, "plan-platforms"],
    ]);
    expect(assessApplication(remedies.reduce(mendedBy, poor), options).outcome).toBe("pass");
  });

  it("by none where its rule knows none, or where its change is not enough", () => {
    const edition = defineEdition({ ...parts, rules: [hopeless, halfway], outline: [] });
    expect(suggestRemedies(draft, { edition, asOf }).remedies).toMatchObject([
      { rule: "7.3#hopeless", possible: false, code: "not-by-the-input", values: {}, changes: [] },
      { rule: "7.4#halfway", possible: false, code: "no-single-change", values: {}, changes: [] },
    ]);
  });

  it("by taking a field away, which leaves plain data", () => {
    const edition = defineEdition({ ...parts, rules: [noYear], outline: [] });
    const [remedy] = suggestRemedies(draft, { edition, asOf }).remedies;
    const mended = remedy && mendedBy(draft, remedy);
    expect(mended && assessApplication(mended, { edition, asOf }).outcome).toBe("pass");
    expect(mended && "year" in mended).toBe(false);
  });
});

describe("beside the edition of Inner Mongolia", () => {
  it("it can be compared: what only one of them asks, and where they differ", () => {
    const here = assessApplication(draft, options);
    const there = assessApplication({ ...draft, edition: "nm-2024" }, { edition: nm2024, asOf });
    const changes = new Map(compareAssessments(there, here).changes.map((change) => [change.rule, change]));
    expect(changes.get("7.1#platforms-each")).toMatchObject({ before: null, after: "pass" });
    expect(changes.get("3.1#minimum-chains")).toMatchObject({ before: "pass", after: null });
    expect(changes.get("3.2#minimum-enterprises")).toMatchObject({
      before: "fail",
      after: "pass",
      valuesBefore: { required: "100" },
      valuesAfter: { required: "60" },
    });
    expect(changes.has("5.1#sealed")).toBe(false);
  });

  it("it changes nothing there", () => {
    const sound = anApplication();
    const before = assessApplication(sound, { edition: nm2024, asOf });
    assessApplication(draft, options);
    withParameters(yunling, { "minimum-enterprises": "1" });
    expect(assessApplication(sound, { edition: nm2024, asOf })).toEqual(before);
    expect(nm2024.parameters.find(({ id }) => id === "minimum-enterprises")?.value).toBe("100");
  });

  it("a what-if of it leaves it as it is", () => {
    const stricter = withParameters(yunling, { "minimum-enterprises": "61" });
    expect(assessApplication(draft, { ...options, edition: stricter }).outcome).toBe("fail");
    expect(assessApplication(draft, options).outcome).toBe("pass");
  });

  it("is not touched by what its maker does with the parts later", () => {
    const enterprises = [anEnterprise(1)];
    const mutable = {
      ...parts,
      rules: [...parts.rules],
      parameters: parts.parameters.map((one) => ({ ...one })),
    };
    const edition = defineEdition(mutable);
    mutable.rules.length = 0;
    for (const parameter of mutable.parameters) Object.assign(parameter, { value: "1" });
    expect(assessApplication({ ...draft, enterprises }, { ...options, edition }).outcome).toBe("fail");
  });
});
