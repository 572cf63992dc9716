import { existing } from "../../../application/statements.js";
import { applicationRule } from "../../../edition/define.js";
import { View } from "../../../kernel/fact.js";
import { each, every, fail, given, pass } from "../../../kernel/verdict.js";

/**
 * 附1（三）做什么、怎么做、谁来做、完成的时间节点. A day outside the pilot period is no fault: what prepares comes before it,
 * acceptance and final evaluation after it. The reader warns of one.
 */
export const tasks = applicationRule({
  id: "A1.3#tasks",
  phrase: "做什么、怎么做、谁来做、完成的时间节点",
  force: "must",
  basis: "text",
  stage: "application",
  check: ({ application }) => {
    const list = application.at("plan").at("tasks");
    if (list.value?.length === 0) return fail("no-tasks", {}, [list.field]);
    return each(
      list,
      View.each(list),
      (task) => (typeof task.value?.what === "string" ? task.value.what : task.field),
      (task) =>
        every([
          ...[task.at("what"), task.at("how"), task.at("who")].map((part) => existing(part)),
          given([task.at("by")], () => pass("met")),
        ]),
    );
  },
  mend: () => ({ code: "tasks-must-be-written", changes: [] }),
});
