import { describe, expect, it } from "vitest";
import {
  aFinishedPilot,
  afterwards,
  ask,
  changed,
  failing,
  find,
  lacking,
  passing,
} from "../../../support/an-application.js";
import { describeJudged } from "../../../support/judged.js";

const pilot = aFinishedPilot();

describe("3.5#acceptance", () => {
  const rule = "3.5#acceptance";
  const at = (day: string) => ({ asOf: day });

  it.each(["2026-11-01", "2026-11-02"])("passes from the day it was held, asked on %s", (day) => {
    expect(ask(pilot, rule, at(day))).toEqual(passing("met"));
  });

  it("is not met the day before", () => {
    expect(ask(pilot, rule, at("2026-10-31"))).toEqual(
      failing("not-yet-accepted", { on: "2026-11-01" }, ["acceptance.on"]),
    );
  });

  it.each(["盟市工信局", "自治区工业和信息化厅"])("%s is an industry department", (leader) => {
    expect(find(changed(pilot, { "acceptance.leader": leader }), rule, at(afterwards)).outcome).toBe("pass");
  });

  it.each([
    { leader: "盟市财政局", code: "acceptance-led-by-another" },
    { leader: "无", code: "acceptance-without-leader" },
  ])("$leader is none: $code", ({ leader, code }) => {
    expect(find(changed(pilot, { "acceptance.leader": leader }), rule, at(afterwards))).toMatchObject({
      outcome: "fail",
      code,
    });
  });

  it("asks for the day and for who leads it, not for who carries it out", () => {
    const nameless = changed(pilot, { acceptance: {} });
    expect(ask(nameless, rule, at(afterwards))).toMatchObject(lacking("acceptance.leader", "acceptance.on"));
    expect(find(changed(pilot, { "acceptance.organiser": undefined }), rule, at(afterwards)).outcome).toBe(
      "pass",
    );
  });

  it("is not asked until the pilot period is over", () => {
    const none = changed(pilot, { acceptance: undefined });
    expect(find(none, rule, at("2026-09-30"))).toMatchObject({
      outcome: "not-applicable",
      code: "not-due-yet",
    });
    expect(ask(none, rule, at("2026-10-01"))).toMatchObject(lacking("acceptance"));
    expect(ask(changed(none, { period: undefined }), rule, at(afterwards))).toMatchObject(
      lacking("period.end"),
    );
  });

  it.each([
    { what: "of which nothing is said yet", acceptance: {} },
    { what: "whose day is not said", acceptance: { leader: "某协会" } },
    { what: "that is planned for a day to come", acceptance: { on: "2026-11-01", leader: "某协会" } },
  ])("one $what is not asked about until then", ({ acceptance }) => {
    const draft = changed(pilot, { acceptance });
    expect(find(draft, rule, at("2026-09-30"))).toMatchObject({
      outcome: "not-applicable",
      code: "not-due-yet",
      values: { due: "2026-09-30" },
    });
    expect(find(draft, rule, at("2026-10-01")).outcome).toMatch(/^(?:needs-data|fail)$/);
  });

  it("one that was held before then is judged by who led it", () => {
    const early = changed(pilot, { acceptance: { on: "2026-08-01", leader: "某协会" } });
    expect(find(early, rule, at("2026-09-30")).code).toBe("acceptance-led-by-another");
  });

  it("before the period ends it is for a person", () => {
    const early = (on: string) => changed(pilot, { "acceptance.on": on });
    expect(find(early("2026-09-29"), rule, at(afterwards)).outcome).toBe("needs-judgement");
    expect(find(early("2026-09-30"), rule, at(afterwards)).outcome).toBe("pass");
    expect(find(changed(pilot, { period: undefined }), rule, at(afterwards)).missing).toEqual(["period.end"]);
  });

  it("is not asked before the plan is carried out", () => {
    expect(ask(pilot, rule, { stage: "approval" })).toMatchObject({
      outcome: "not-applicable",
      code: "later-stage",
      values: { stage: "implementation" },
    });
  });
});

describe("3.5#lessons", () => {
  const rule = "3.5#lessons";
  const subjects = ["platforms", "transformation", "data-integration", "mechanisms"];
  const learning = (lessons?: unknown) => changed(pilot, { "plan.lessons": lessons });

  describeJudged(rule, learning("总结的经验"), {}, { asOf: afterwards });

  it("passes when all four subjects are listed", () => {
    expect(ask(learning(subjects), rule)).toEqual(
      passing("holds-all", { of: "4", present: subjects.join(", ") }),
    );
  });

  it.each(subjects)("names %s when it is missing from the list", (absent) => {
    const some = learning(subjects.filter((subject) => subject !== absent));
    expect(ask(some, rule, { asOf: afterwards })).toEqual(
      failing("lessons-missing", { of: "4", count: "1", absent }, ["plan.lessons"]),
    );
  });

  it("reads the subjects in the words of the text", () => {
    const inWords = ["平台建设", "数字化改造", "数据融通", "管理体制机制"];
    expect(find(learning(inWords), rule).outcome).toBe("pass");
    expect(find(learning(inWords.slice(1)), rule, { asOf: afterwards }).values).toMatchObject({
      absent: "platforms",
    });
  });

  it("of what is listed as prose a person says which subjects it is about", () => {
    const asProse = learning(["一是建设平台的经验", "二是带动企业的经验"]);
    expect(find(asProse, rule, { asOf: afterwards })).toMatchObject({
      outcome: "needs-judgement",
    });
    expect(find(learning([...subjects, "其他经验"]), rule).outcome).toBe("pass");
  });

  it("asks for the lessons", () => {
    expect(ask(learning(), rule, { asOf: afterwards })).toMatchObject(lacking("plan.lessons"));
    expect(find(learning(), rule, { asOf: "2025-06-30" }).code).toBe("not-due-yet");
    expect(find(learning("暂无"), rule, { asOf: afterwards })).toMatchObject({ outcome: "fail" });
  });

  it.each([["无"], [["platforms"]], ["总结的经验"], [["其他经验"]]])(
    "%j is not asked about until the pilot period is over",
    (lessons) => {
      expect(find(learning(lessons), rule, { asOf: "2026-09-30" }).code).toBe("not-due-yet");
      expect(find(learning(lessons), rule, { asOf: "2026-10-01" }).outcome).toMatch(
        /^(?:fail|needs-judgement)$/,
      );
    },
  );

  it("passes before then where all are there", () =>
    expect(find(learning(subjects), rule, { asOf: "2026-09-30" }).outcome).toBe("pass"));

  it("is not asked before the plan is carried out", () => {
    expect(find(learning(subjects), rule, { stage: "approval" }).code).toBe("later-stage");
  });
});
