import { stated, View } from "../../../core/fact.js";
import { each, every, fail, given, pass } from "../../../core/verdict.js";
import { applicationRule } from "../define.js";

/** 附1（三）做什么、怎么做、谁来做、完成的时间节点, each task within the pilot period. */
export const tasks = applicationRule({
  id: "A1.3#tasks",
  phrase: "做什么、怎么做、谁来做、完成的时间节点",
  force: "must",
  basis: "text",
  stage: "application",
  check: ({ application }) => {
    const list = application.at("plan").at("tasks");
    const period = application.at("period");
    if (list.value?.length === 0) return fail("no-tasks", {}, [list.field]);
    return each(
      list,
      View.each(list),
      (task) => (typeof task.value?.what === "string" ? task.value.what : task.field),
      (task) =>
        every([
          given([task.at("what"), task.at("how"), task.at("who")].map(stated), () => pass("met")),
          given([task.at("by"), period.at("start"), period.at("end")], (by, start, end) =>
            by >= start && by <= end
              ? pass("met")
              : fail("task-outside-period", { by, start, end }, [task.at("by").field]),
          ),
        ]),
    );
  },
  mend: ({ application }) => {
    const { start = "", end = "" } = application.value?.period ?? {};
    const tasks = application.value?.plan?.tasks ?? [];
    if (tasks.length === 0) return { code: "tasks-must-be-written", changes: [] };
    const outside = tasks.flatMap(({ by }, index) =>
      by !== undefined && (by < start || by > end) ? [{ index, by: by < start ? start : end }] : [],
    );
    return {
      code: "move-tasks",
      values: { count: `${outside.length}`, start, end },
      changes: outside.map(({ index, by }) => ({
        action: "set",
        path: ["plan", "tasks", index, "by"],
        value: by,
      })),
    };
  },
});
