import { describe, expect, it } from "vitest";
import { nm2024, withParameters } from "../../../../src/index.js";
import {
  aFinishedPilot,
  ask,
  changed,
  failing,
  find,
  lacking,
  passing,
  remedy,
  uses,
} from "../../../support/an-application.js";
import { withOddValue } from "../../../support/edition-variants.js";
import { describeJudgeAlone, describeJudged } from "../../../support/judged.js";

const pilot = aFinishedPilot();
const later = { asOf: "2024-12-31" };

describe("5.3#publicity", () => {
  const rule = "5.3#publicity";
  const published = (publicity: unknown) => changed(pilot, { publicity });
  const shown = { website: true, shortlist: ["150200", "150300", "150400"] };
  const week = { from: "2024-09-10", to: "2024-09-16", ...shown };
  const lasting = (value: string | null) => ({
    ...later,
    edition: withParameters(nm2024, { "publicity-days": value }),
  });

  it("passes once it is over and no objection stands, both its days counted", () => {
    expect(ask(published(week), rule, later)).toEqual(passing("published", { actual: "7", unit: "天" }));
    const one = { ...week, to: "2024-09-10" };
    expect(ask(published(one), rule, later).values).toEqual({ actual: "1", unit: "天" });
  });

  it.each([
    { asOf: "2024-09-15", outcome: "needs-data", code: "publicity-not-over" },
    { asOf: "2024-09-16", outcome: "needs-data", code: "publicity-not-over" },
    { asOf: "2024-09-17", outcome: "pass", code: "published" },
  ])("on $asOf: $code", ({ asOf, outcome, code }) => {
    expect(find(published(week), rule, { asOf })).toMatchObject({ outcome, code });
  });

  it("waits for the last day", () => {
    const finding = ask(published(week), rule, { asOf: "2024-09-15" });
    expect(finding).toMatchObject({ missing: ["publicity.to"] });
  });

  it("fails when it ends before it begins", () => {
    expect(ask(published({ ...week, to: "2024-09-09" }), rule, later)).toEqual(
      failing("publicity-reversed", { from: "2024-09-10", to: "2024-09-09" }, ["publicity.to"]),
    );
  });

  it.each([
    { days: "6", outcome: "pass" },
    { days: "7", outcome: "pass" },
    { days: "8", outcome: "fail" },
  ])("seven days, where the caller asks for $days: $outcome", ({ days, outcome }) => {
    const finding = find(published(week), rule, lasting(days));
    expect(finding.outcome).toBe(outcome);
    expect(uses(finding)).toEqual([`publicity-days: ${days} (caller)`]);
  });

  it("says by how many days it is too short", () => {
    const values = { actual: "7", required: "10", shortfall: "3", unit: "天" };
    expect(ask(published(week), rule, lasting("10"))).toEqual(
      failing("publicity-too-short", values, ["publicity.to"]),
    );
  });

  describe("in working days", () => {
    const working = (value: string) => ({
      ...later,
      edition: withParameters(nm2024, { "publicity-days": { value, unit: "工作日" } }),
    });
    // The Mid-Autumn days of 2024, with the Saturday worked to make up for them.
    const calendar = {
      from: "2024-09-01",
      to: "2024-09-30",
      holidays: ["2024-09-16", "2024-09-17"],
      workdays: ["2024-09-14"],
    };

    it.each([
      { days: "4", outcome: "pass" },
      { days: "5", outcome: "pass" },
      { days: "6", outcome: "fail" },
    ])("five of seven days, where $days are asked for: $outcome", ({ days, outcome }) => {
      const finding = find(published(week), rule, { ...working(days), calendar });
      expect(finding.outcome).toBe(outcome);
      expect(finding.values).toMatchObject({ actual: "5", unit: "工作日" });
    });

    it("says by how many working days it is too short", () => {
      const values = { actual: "5", required: "6", shortfall: "1", unit: "工作日" };
      expect(ask(published(week), rule, { ...working("6"), calendar })).toEqual(
        failing("publicity-too-short", values, ["publicity.to"]),
      );
    });

    it("asks for a calendar where none is given, or none that covers it", () => {
      for (const options of [{}, { calendar: { ...calendar, to: "2024-09-15" } }]) {
        expect(ask(published(week), rule, { ...working("1"), ...options })).toMatchObject({
          ...lacking("calendar"),
          code: "calendar-needed",
        });
      }
    });

    it("needs no calendar where nobody has given a length", () => {
      const edition = withParameters(nm2024, { "publicity-days": { value: null, unit: "工作日" } });
      expect(find(published(week), rule, { ...later, edition }).values).toEqual({ actual: "7", unit: "天" });
    });
  });

  it("asks for no length where nobody has given one", () => {
    expect(find(published(week), rule, lasting(null)).outcome).toBe("pass");
  });

  it.each(["5.5", "-1"])("a length of %s is asked for again, not passed over", (days) => {
    const edition = withOddValue(nm2024, "publicity-days", days);
    expect(ask(published(week), rule, { ...later, edition })).toMatchObject({
      ...lacking("parameters.publicity-days"),
      code: "parameter-of-another-form",
    });
  });

  it("asks for both days", () => {
    expect(ask(published(undefined), rule, later)).toMatchObject(
      lacking("publicity.from", "publicity.to", "publicity.shortlist", "publicity.website"),
    );
    expect(ask(published({ ...week, to: undefined }), rule, later)).toMatchObject(lacking("publicity.to"));
  });

  it.each([["150200"], ["包头市"], ["1502"], ["150300", "包头"]])(
    "the list may name the applicant as %s",
    (...shortlist) => {
      expect(find(published({ ...week, shortlist }), rule, later).outcome).toBe("pass");
    },
  );

  it("fails where the applicant is not on the list, or nothing was on the website", () => {
    expect(ask(published({ ...week, shortlist: ["150300"] }), rule, later)).toEqual(
      failing("not-on-the-list", { division: "150200" }, ["publicity.shortlist"]),
    );
    for (const website of [false, "无", "未公示"])
      expect(find(published({ ...week, website }), rule, later)).toMatchObject({
        code: "not-on-the-website",
      });
    expect(find(published({ ...week, website: "自治区工信厅门户网站" }), rule, later).outcome).toBe("pass");
  });

  it("the list comes from the review, so it is published after it", () => {
    const reviewed = (on: string | undefined) => changed(published(week), { "review.on": on });
    expect(ask(reviewed("2024-09-11"), rule, later)).toEqual(
      failing("publicity-before-shortlist", { from: "2024-09-10", on: "2024-09-11" }, ["publicity.from"]),
    );
    for (const on of ["2024-09-10", undefined]) expect(find(reviewed(on), rule, later).outcome).toBe("pass");
  });

  it("a name on the list that nobody knows may be the applicant's", () => {
    const listing = (...shortlist: string[]) => find(published({ ...week, shortlist }), rule, later);
    for (const name of ["包头市人民政府", "内蒙古自治区包头市（示例）"])
      expect(listing("150300", name).outcome).toBe("pass");
    expect(listing("150300", "鹿城")).toMatchObject({
      ...lacking("publicity.shortlist.1"),
      code: "word-not-understood",
      values: { words: "鹿城" },
    });
  });

  describe("objections", () => {
    const objecting = (...objections: object[]) => published({ ...week, objections });
    const open = { on: "2024-09-12", grounds: "异议理由" };

    it.each([
      { resolvedOn: "2024-12-31", outcome: "pass" },
      { resolvedOn: "2025-01-01", outcome: "fail" },
      { resolvedOn: undefined, outcome: "fail" },
    ])("one resolved on $resolvedOn: $outcome", ({ resolvedOn, outcome }) => {
      expect(find(objecting({ ...open, resolvedOn, upheld: false }), rule, later).outcome).toBe(outcome);
    });

    it("names those that stand", () => {
      const resolved = { ...open, resolvedOn: "2024-09-20", upheld: false };
      expect(ask(objecting(open, resolved, open), rule, later)).toEqual(
        failing("objection-stands", { count: "2" }, ["publicity.objections.0", "publicity.objections.2"]),
      );
    });

    it("one that was upheld fails, whatever its day", () => {
      const upheld = { ...open, resolvedOn: "2024-09-20", upheld: true };
      expect(ask(objecting(upheld), rule, later)).toEqual(
        failing("objection-upheld", { count: "1" }, ["publicity.objections.0"]),
      );
      expect(find(objecting(upheld, open), rule, later).further).toMatchObject([
        { code: "objection-stands" },
      ]);
    });

    it("how one that is settled ended has to be said", () => {
      expect(ask(objecting({ ...open, resolvedOn: "2024-09-20" }), rule, later)).toMatchObject(
        lacking("publicity.objections.0.upheld"),
      );
    });

    it("an objection is not hidden by days that are missing or not over", () => {
      expect(ask(published({ ...shown, objections: [open] }), rule, later)).toMatchObject({
        outcome: "fail",
        code: "objection-stands",
        missing: ["publicity.from", "publicity.to"],
      });
      expect(find(objecting(open), rule, { asOf: "2024-09-13" }).outcome).toBe("fail");
    });
  });

  it("an objection whose grounds say what was not done is one, and a row that says there is none is none", () => {
    const objecting = (grounds: string) =>
      find(published({ ...week, objections: [{ grounds }] }), rule, later);
    expect(objecting("未公开招标")).toMatchObject({ outcome: "fail", code: "objection-stands" });
    expect(objecting("没有异议").outcome).toBe("pass");
  });

  it("only the region can mend it", () => {
    const draft = published({ ...week, objections: [{ grounds: "异议理由" }] });
    expect(remedy(draft, rule, later)).toMatchObject({ possible: false, code: "only-the-region-can" });
  });

  it("is not asked before the approval", () => {
    expect(ask(pilot, rule, { stage: "review" })).toMatchObject({
      outcome: "not-applicable",
      code: "later-stage",
    });
  });
});

describe("5.3#approval", () => {
  const rule = "5.3#approval";
  const approved = (on: string | undefined, ...payments: object[]) =>
    changed(pilot, { approval: { on, payments, financeDepartment: true } });

  it("passes once the region has approved", () => {
    expect(ask(approved("2024-09-20"), rule, later)).toEqual(passing("approved", { on: "2024-09-20" }));
    expect(find(changed(pilot, { approval: { on: "2024-09-20" } }), rule, later).outcome).toBe("pass");
  });

  it.each([
    { asOf: "2024-09-19", outcome: "needs-data", code: "not-approved-yet" },
    { asOf: "2024-09-20", outcome: "pass", code: "approved" },
  ])("on $asOf: $code", ({ asOf, outcome, code }) => {
    expect(find(approved("2024-09-20"), rule, { asOf })).toMatchObject({ outcome, code });
  });

  it.each([
    { paid: "2024-09-19", outcome: "fail" },
    { paid: "2024-09-20", outcome: "pass" },
    { paid: "2024-09-21", outcome: "pass" },
  ])("money paid on $paid: $outcome", ({ paid, outcome }) => {
    expect(find(approved("2024-09-20", { on: paid }), rule, later).outcome).toBe(outcome);
  });

  it.each([
    { on: "2024-09-15", code: "approved-during-publicity" },
    { on: "2024-09-16", code: "approved-during-publicity" },
    { on: "2024-09-17", code: "approved" },
  ])("an approval of $on: $code", ({ on, code }) => {
    expect(find(approved(on), rule, later).code).toBe(code);
  });

  it("an approval while an objection still stood fails, though it was settled later", () => {
    const settled = (resolvedOn: string | undefined) =>
      changed(approved("2024-09-20"), {
        "publicity.objections": [
          { on: "2024-09-12", grounds: "异议理由", resolvedOn: "2024-09-19", upheld: false },
          { on: "2024-09-12", grounds: "异议理由", resolvedOn, upheld: false },
        ],
      });
    expect(find(settled("2024-09-20"), rule, later).outcome).toBe("pass");
    expect(ask(settled("2024-09-21"), rule, later)).toEqual(
      failing("approved-while-objection-stood", { on: "2024-09-20", count: "1" }, [
        "publicity.objections.1.resolvedOn",
      ]),
    );
    // One that nobody has settled is told under the publicity.
    expect(find(settled(undefined), rule, later).outcome).toBe("pass");
  });

  it("what is paid is sent down with the finance department", () => {
    const sent = (financeDepartment: unknown) =>
      changed(approved("2024-09-20", { on: "2024-09-21" }), {
        "approval.financeDepartment": financeDepartment,
      });
    expect(find(sent("自治区财政厅"), rule, later).outcome).toBe("pass");
    expect(find(sent(false), rule, later)).toMatchObject({ code: "sent-without-finance-department" });
    expect(find(sent("未会同"), rule, later).outcome).toBe("fail");
    expect(ask(sent(undefined), rule, later)).toMatchObject(lacking("approval.financeDepartment"));
    const unpaid = changed(approved("2024-09-20"), { "approval.financeDepartment": undefined });
    expect(find(unpaid, rule, later).outcome).toBe("pass");
  });

  it("names what was paid before the approval", () => {
    const draft = approved("2024-09-20", { on: "2024-09-21" }, { on: "2024-09-01" }, { on: "2024-09-19" });
    expect(ask(draft, rule, later)).toEqual(
      failing("paid-before-approval", { on: "2024-09-20", count: "2" }, [
        "approval.payments.1.on",
        "approval.payments.2.on",
      ]),
    );
  });

  it("asks for the day of the approval and of each payment", () => {
    expect(ask(approved(undefined), rule, later)).toMatchObject(lacking("approval.on"));
    expect(ask(approved("2024-09-20", { amount: "5" }), rule, later)).toMatchObject(
      lacking("approval.payments.0.on"),
    );
  });

  it("money paid early is not hidden by a payment without a day", () => {
    const draft = approved("2024-09-20", { amount: "5" }, { on: "2024-09-01" });
    expect(ask(draft, rule, later)).toMatchObject({ outcome: "fail", fields: ["approval.payments.1.on"] });
  });

  it("money paid early is not hidden by an approval that is still to come", () => {
    const draft = approved("2024-09-20", { on: "2024-09-01" });
    expect(ask(draft, rule, { asOf: "2024-09-10" })).toMatchObject({
      outcome: "fail",
      code: "paid-before-approval",
    });
  });

  it("only the region can mend it", () => {
    const draft = approved("2024-09-20", { on: "2024-09-01" });
    expect(remedy(draft, rule, later)).toMatchObject({ possible: false, code: "only-the-region-can" });
  });

  it("is not asked before its stage", () => {
    expect(find(pilot, rule, { stage: "review" }).code).toBe("later-stage");
  });
});

describe("5.3#approved-changes", () => {
  const rule = "5.3#approved-changes";
  const changing = (...changes: object[]) => changed(pilot, { "approval.changes": changes });
  const change = (effectiveOn: string | undefined, approvedOn: string | undefined) => ({
    what: "调整",
    effectiveOn,
    approvedOn,
  });
  const first = { count: "1", of: "1", names: "approval.changes.0" };

  it.each(["2024-10-31", "2024-11-01"])("passes when a change of 1 November was approved on %s", (on) => {
    expect(ask(changing(change("2024-11-01", on)), rule, later)).toEqual(passing("met", first));
  });

  it("fails when it was approved a day too late", () => {
    expect(ask(changing(change("2024-11-01", "2024-11-02")), rule, later)).toEqual(
      failing("change-not-approved", { on: "2024-11-01", ...first }, ["approval.changes.0.approvedOn"]),
    );
  });

  it.each([
    { effective: "2024-12-31", outcome: "needs-data" },
    { effective: "2025-01-01", outcome: "pass" },
  ])("one of $effective, not approved yet: $outcome", ({ effective, outcome }) => {
    expect(find(changing(change(effective, undefined)), rule, later).outcome).toBe(outcome);
  });

  it("asks for the day of effect and of approval", () => {
    expect(ask(changing(change(undefined, "2024-11-01")), rule, later)).toMatchObject(
      lacking("approval.changes.0.effectiveOn"),
    );
    expect(ask(changing(change("2024-11-01", undefined)), rule, later)).toMatchObject(
      lacking("approval.changes.0.approvedOn"),
    );
  });

  it("a change without approval is not hidden by another without a day", () => {
    const draft = changing(change(undefined, undefined), change("2024-11-01", "2024-11-02"));
    expect(ask(draft, rule, later)).toMatchObject({
      outcome: "fail",
      fields: ["approval.changes.1.approvedOn"],
      missing: ["approval.changes.0.effectiveOn"],
    });
  });

  it("a plan that nobody changed needs no approval of changes", () => {
    expect(ask(changing(), rule, later)).toEqual(passing("met"));
    expect(ask(changed(pilot, { "approval.changes": undefined }), rule, later)).toEqual(passing("met"));
  });

  it("a change that speaks of what was not done is one, and a row that says there is none is none", () => {
    expect(ask(changing({ what: "没有报批" }), rule, later)).toMatchObject(
      lacking("approval.changes.0.effectiveOn"),
    );
    expect(ask(changing({ what: "未调整" }), rule, later)).toEqual(passing("met"));
  });

  it("asks for the approval while nothing is known of it", () => {
    expect(ask(changed(pilot, { approval: undefined }), rule, later)).toMatchObject(lacking("approval"));
  });

  it("only the region can mend it", () => {
    const draft = changing(change("2024-11-01", "2024-11-02"));
    expect(remedy(draft, rule, later)).toMatchObject({ possible: false, code: "only-the-region-can" });
  });

  it("is not asked before the plan is carried out", () => {
    expect(ask(pilot, rule, { stage: "approval" })).toMatchObject({
      outcome: "not-applicable",
      code: "later-stage",
      values: { stage: "implementation" },
    });
  });
});

describe("5.3#plan-followed", () => {
  const rule = "5.3#plan-followed";
  describeJudged(rule, pilot);
  describeJudgeAlone(rule, pilot);

  it("is not asked before the plan is carried out", () => {
    expect(find(pilot, rule, { stage: "approval" }).code).toBe("later-stage");
  });
});
