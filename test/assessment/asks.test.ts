import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asksOf as rankedAsks } from "../../src/assessment/asks.js";
import {
  type Ask,
  type AssessmentOptions,
  assessApplication,
  nm2024,
  withParameters,
} from "../../src/index.js";
import { applicationDraft } from "../../src/testing/index.js";
import {
  afterwards,
  anApplication,
  aSmallApplication,
  asOf,
  changed,
  rowField,
  smallEdition,
} from "../support/an-application.js";
import { faultless, saying, throughout } from "../support/faults.js";

const options: AssessmentOptions = { edition: smallEdition, asOf };
const sound = aSmallApplication();

const asksOf = (draft: unknown, more: Partial<AssessmentOptions> = {}): readonly Ask[] =>
  assessApplication(draft, { ...options, ...more }).asks;

/** What is asked once a field is taken out of the sound application that everybody has agreed to. */
const askedWithout = (field: string, more: Partial<AssessmentOptions> = {}): readonly Ask[] =>
  asksOf(changed(sound, { [field]: undefined }), { judgements: saying([]), ...more }).filter(
    ({ form }) => form !== "judgement",
  );

/** One enterprise has to say whether it is willing, for a must; of another only a preference asks. */
it("an ask of many records is as pressing as the most pressing of them, in whatever order they come", () => {
  const [finding] = assessApplication({}, options).findings;
  const of = (force: "must" | "preference", index: number) =>
    ({ ...finding, force, outcome: "needs-data", missing: [`enterprises.${index}.willing`] }) as NonNullable<
      typeof finding
    >;
  for (const order of [
    [of("preference", 0), of("must", 1)],
    [of("must", 1), of("preference", 0)],
  ]) {
    const [one, ...others] = rankedAsks(order, {
      rules: new Map(),
      outcome: "needs-data",
      application: {},
      own: undefined,
    });
    expect(others).toEqual([]);
    expect(one).toMatchObject({ field: "enterprises.*.willing", count: 2, decisive: true });
  }
});

const ask = (field: string, rule: string, more: Partial<Ask> = {}): Ask => ({
  kind: "ask",
  field,
  form: "data",
  who: "industry-bureau",
  rule,
  decisive: true,
  ...more,
});

/** The field of any record, as the ask names it that several records share. */
const ofAnyRecord = (field: string): string =>
  field.replace(/(?<=\.)\d+(?=\.|$)|(?<=^indicators\.)[^.]+/g, "*");

describe("asks", () => {
  it("are none where everything is there", () => {
    expect(
      asksOf(faultless, { ...throughout, judgements: saying([]) }).filter(({ decisive }) => decisive),
    ).toEqual([]);
  });

  it("name each thing once, however many rules ask for it", () => {
    fc.assert(
      fc.property(applicationDraft(), (draft) => {
        const fields = asksOf(draft).map(({ field }) => field);
        expect(new Set(fields).size).toBe(fields.length);
      }),
      { numRuns: 25 },
    );
  });

  it("name everything that a finding misses, by itself or by what holds it, and nothing else", () => {
    fc.assert(
      fc.property(applicationDraft(), (draft) => {
        const { asks, findings } = assessApplication(draft, options);
        const asked = new Set(asks.map(({ field }) => field));
        const missing = findings.flatMap((finding) => finding.missing);
        const wanted = new Set([...missing, ...missing.map(ofAnyRecord)]);
        const toJudge = findings
          .filter(({ outcome }) => outcome === "needs-judgement")
          .map(({ rule }) => rule);
        for (const field of missing) {
          const holders = field.split(".").map((_, index, parts) => parts.slice(0, index + 1).join("."));
          const isAsked = holders.some((holder) => asked.has(holder) || asked.has(ofAnyRecord(holder)));
          expect(isAsked, field).toBe(true);
        }
        for (const field of asked) expect(wanted.has(field) || toJudge.includes(field), field).toBe(true);
        for (const rule of toJudge) expect(asked.has(rule)).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  it("do not ask for the parts of what is asked for as a whole", () => {
    const fields = asksOf({}).map(({ field }) => field);
    expect(fields).toContain("indicators");
    expect(fields.filter((field) => field.startsWith("indicators."))).toEqual([]);
  });

  it("come in the order of what they decide: first the decisive, then the musts, then the rest", () => {
    fc.assert(
      fc.property(applicationDraft(), (draft) => {
        const force = new Map<string, string>(nm2024.rules.map((rule) => [rule.id, rule.force]));
        const ranks = asksOf(draft).map(({ decisive, rule }) =>
          decisive ? 0 : force.get(rule) === "must" ? 1 : 2,
        );
        expect(ranks).toEqual([...ranks].sort());
      }),
      { numRuns: 25 },
    );
  });

  it("keep to the order of the text among equals", () => {
    const decisive = asksOf(anApplication(), { edition: nm2024 }).filter((one) => one.decisive);
    expect(decisive.map(({ field }) => field)).toEqual(["3.1#chain-scale", "3.2#key-links", "A1.6#evidence"]);
  });

  it("name the must that asks where something weaker asks for the same", () => {
    expect(askedWithout("plan.measures")).toEqual([ask("plan.measures", "3.4#policy-measures")]);
    expect(askedWithout("chains.0.platforms")).toEqual([
      ask("chains.0.platforms", "2.1#platform-operator", { names: { "chains.0": "装备制造" } }),
    ]);
  });
});

describe("an ask", () => {
  it("is decisive for a must, as long as no must has failed", () => {
    const draft = changed(sound, { "submission.discCopies": undefined });
    const find = (given: unknown) => asksOf(given).find(({ field }) => field === "submission.discCopies");
    expect(find(draft)).toEqual(ask("submission.discCopies", "5.1#copies"));
    expect(find(changed(draft, { "submission.sealed": false }))).toEqual(
      ask("submission.discCopies", "5.1#copies", { decisive: false }),
    );
  });

  it("is not decisive for what the text only would like", () => {
    expect(askedWithout("plan.innovation")).toEqual([
      ask("plan.innovation", "2.3#innovation-factors", { decisive: false }),
    ]);
  });

  it("none is decisive once a must has failed, whatever it is about", () => {
    fc.assert(
      fc.property(applicationDraft(), (draft) => {
        const failed = { ...draft, submission: { ...draft.submission, sealed: false } };
        expect(asksOf(failed).filter(({ decisive }) => decisive)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it.each([
    { field: "submission.financeBureau", rule: "5.1#joint-submission", who: "finance-bureau", form: "data" },
    {
      field: "submission.industryBureau",
      rule: "5.1#joint-submission",
      who: "industry-bureau",
      form: "data",
    },
    { field: "submission.sealed", rule: "5.1#sealed", who: "industry-bureau", form: "document" },
    { field: "submission.indicatorTableSealed", rule: "A2#sealed", who: "industry-bureau", form: "document" },
    { field: "evidence", rule: "A1.6#evidence", who: "industry-bureau", form: "document" },
    { field: "enterprises.0.willing", rule: "3.2#below-scale-willing", who: "enterprise", form: "data" },
    {
      field: "enterprises.0.previousYearRevenue",
      rule: "A1.6#enterprise-fields",
      who: "enterprise",
      form: "data",
    },
    { field: "budget.total", rule: "A1.4#cost-estimate", who: "industry-bureau", form: "data" },
  ] as const)("for $field goes to the $who as $form", ({ field, rule, who, form }) => {
    expect(askedWithout(field).find((one) => one.field === field)).toMatchObject({
      field,
      who,
      form,
      decisive: true,
    });
    expect(nm2024.rules.map(({ id }) => id)).toContain(rule);
  });

  it.each([
    { field: "review.thirdParty", rule: "5.2#independent-review", form: "data" },
    { field: "publicity.shortlist", rule: "1.4#selection-quota", form: "data" },
    { field: "publicity.to", rule: "5.3#publicity", form: "data" },
    { field: "publicity.website", rule: "5.3#publicity", form: "data" },
    { field: "budget.instalments", rule: "4.1#paid-in-instalments", form: "data" },
    { field: "approval.on", rule: "5.3#approval", form: "document" },
    { field: "approval.payments.0.on", rule: "5.3#approval", form: "data" },
    { field: "approval.changes.0.approvedOn", rule: "5.3#approved-changes", form: "data" },
  ] as const)("for $field goes to the region", ({ field, rule, form }) => {
    const asks = asksOf(changed(faultless, { [field]: undefined }), {
      ...throughout,
      judgements: saying([]),
    });
    expect(asks.find((one) => one.field === field)).toEqual(
      ask(field, rule, { who: "regional-industry-department", form }),
    );
  });

  it("for an indicator whose row is not there names the indicator", () => {
    const rows = sound.indicators?.filter(({ id }) => id !== "scenarios");
    const fields = asksOf({ ...sound, indicators: rows }).map(({ field }) => field);
    expect(fields).toContain("indicators.scenarios.baseline");
    expect(
      asksOf(changed(sound, { [rowField(sound, "scenarios", "target")]: undefined })).map(
        ({ field }) => field,
      ),
    ).toContain("indicators.20.target");
  });

  it("for a parameter goes to the caller", () => {
    const edition = withParameters(smallEdition, { "minimum-chains": null });
    expect(asksOf(sound, { edition, judgements: saying([]) }).filter(({ decisive }) => decisive)).toEqual([
      ask("parameters.minimum-chains", "3.1#minimum-chains", { who: "caller" }),
    ]);
  });

  it("for a judgement goes to the one the rule leaves it to, and is no data", () => {
    const draft = changed(faultless, { "plan.lessons": "一段总结" });
    const asks = asksOf(draft, { ...throughout, asOf: afterwards });
    expect(asks.find(({ field }) => field === "3.5#lessons")).toEqual(
      ask("3.5#lessons", "3.5#lessons", {
        form: "judgement",
        who: "regional-industry-department",
        decisive: false,
      }),
    );
    expect(asks.find(({ field }) => field === "5.2#authentic")).toEqual(
      ask("5.2#authentic", "5.2#authentic", { form: "judgement", who: "reviewer" }),
    );
  });

  it("for what is missing beside a fault is made in one go with it", () => {
    const draft = changed(sound, {
      "enterprises.0.chainId": undefined,
      "enterprises.1.chainId": "另一条",
    });
    expect(asksOf(draft).map(({ field }) => field)).toContain("enterprises.0.chainId");
  });
});
