import { holdsAll } from "../../../edition/contains.js";
import { applicationRule } from "../../../edition/define.js";
import { byJudgement } from "../../../kernel/judge.js";
import { every, fail, given, pass } from "../../../kernel/verdict.js";
import type { Word } from "../../../vocabulary/application-words.js";

/** 由工信部门牵头组织进行验收: of which level is not said, so any organiser that is named will do. */
export const acceptance = applicationRule({
  id: "3.5#acceptance",
  phrase: "由工信部门牵头组织进行验收",
  force: "target",
  basis: "text",
  stage: "implementation",
  check: ({ application }, { asOf }) => {
    const held = application.at("acceptance");
    return every([
      given([held.at("organiser")], () => pass("met")),
      given([held.at("on")], (on) =>
        on <= asOf ? pass("met") : fail("not-yet-accepted", { on }, ["acceptance.on"]),
      ),
    ]);
  },
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
  judge: "regional-industry-department",
  check: ({ application }, context) => {
    const lessons = application.at("plan").at("lessons");
    return given([lessons], (stated) =>
      typeof stated === "string"
        ? byJudgement(context)
        : holdsAll({ value: stated, field: lessons.field }, lessonSubjects, "lessons-missing"),
    );
  },
});
