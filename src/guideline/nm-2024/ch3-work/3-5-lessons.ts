import { subjectsLacking } from "../../../application/conditions/acceptance.js";
import { reversedDays } from "../../../application/conditions/order-of-steps.js";
import { isNone } from "../../../application/statements.js";
import type { IsoDate } from "../../../core/date.js";
import { ownOf } from "../../../core/own-data.js";
import { applicationRule } from "../../../edition/define.js";
import { type Fact, stated } from "../../../kernel/fact.js";
import { byJudgement } from "../../../kernel/judge.js";
import type { Context } from "../../../kernel/rule.js";
import { every, fail, given, needsData, notApplicable, pass, type Verdict } from "../../../kernel/verdict.js";
import type { Word } from "../../../vocabulary/application-words.js";
import { periodOf, periodParameters } from "../pilot-period.js";

/** 工信部门: of which level is not said. */
const isIndustryDepartment = (name: string): boolean =>
  /工信|工业和信息化|industry/i.test(name.normalize("NFKC"));

/** 由工信部门牵头组织进行验收: who leads it and who carries it out are two things, and only the first is asked here. */
export const acceptance = applicationRule({
  id: "3.5#acceptance",
  phrase: "由工信部门牵头组织进行验收",
  force: "target",
  basis: "reading",
  stage: "implementation",
  parameters: periodParameters,
  judge: "regional-industry-department",
  check: (facts, context) => {
    const held = facts.application.at("acceptance");
    const { asOf } = context;
    const due = periodOf(facts, context).end;
    // What is planned is not held yet, and neither is what has no day.
    const on = ownOf(held.value, "on") ?? "9999";
    if (on > asOf && due.value !== undefined && asOf <= due.value)
      return notApplicable("not-due-yet", { due: due.value });
    if (held.value === undefined) return given([due], () => needsData([held.field]));
    return every([
      ledBy(held.at("leader")),
      onTime(held.at("on"), due, context),
      afterApproval(held.at("on"), facts.application.at("approval").at("on")),
    ]);
  },
});

const ledBy = (leader: Fact<string>): Verdict =>
  given([leader], (name) => {
    if (isNone(name)) return fail("acceptance-without-leader", {}, [leader.field]);
    return isIndustryDepartment(name)
      ? pass("met")
      : fail("acceptance-led-by-another", { actual: name.slice(0, 40) }, [leader.field]);
  });

/** Where both days are known, nothing is accepted of a plan that was not approved yet. */
const afterApproval = (held: Fact<IsoDate>, approved: Fact<IsoDate>): Verdict => {
  const days = reversedDays(approved.value, held.value);
  return days
    ? fail("accepted-before-approval", { on: days.then, approved: days.first }, [held.field])
    : pass("met");
};

/** Before the pilot period ends the work need not be done: whether it was is for a person. */
const onTime = (held: Fact<IsoDate>, due: Fact<IsoDate>, context: Context): Verdict =>
  given([held], (on) => {
    if (on > context.asOf) return fail("not-yet-accepted", { on }, [held.field]);
    return given([due], (day) => (on < day ? byJudgement(context, { due: day }) : pass("met")));
  });

/** 总结平台建设、数字化改造、数据融通、管理体制机制等方面经验. */
export const lessonSubjects: readonly Word[] = [
  "platforms",
  "transformation",
  "data-integration",
  "mechanisms",
];

/** 总结…等方面经验: listed by subject it can be checked, written as prose it is for a person. */
export const lessons = applicationRule({
  id: "3.5#lessons",
  phrase: "总结平台建设、数字化改造、数据融通",
  force: "target",
  basis: "text",
  stage: "implementation",
  parameters: periodParameters,
  judge: "regional-industry-department",
  check: (facts, context) => {
    const lessons = stated(facts.application.at("plan").at("lessons"));
    const { value: due } = periodOf(facts, context).end;
    const verdict = lessonsOf(lessons, context);
    // They may be there before the work is done, and need not be.
    return due !== undefined && context.asOf <= due && verdict.outcome !== "pass"
      ? notApplicable("not-due-yet", { due })
      : verdict;
  },
});

const lessonsOf = (lessons: Fact<string | readonly string[]>, context: Context): Verdict =>
  given([lessons], (said) => {
    if (isNone(said)) return fail("stated-as-none", { field: lessons.field }, [lessons.field]);
    if (typeof said === "string") return byJudgement(context);
    const absent = subjectsLacking(said, lessonSubjects);
    // What is no subject by name may be about any of them.
    if (absent === undefined) return byJudgement(context);
    const of = `${lessonSubjects.length}`;
    if (absent.length === 0) return pass("holds-all", { of, present: lessonSubjects.join(", ") });
    const values = { of, count: `${absent.length}`, absent: absent.join(", ") };
    return fail("lessons-missing", values, [lessons.field]);
  });
