import type { IsoDate } from "../../../core/date.js";
import { applicationRule } from "../../../edition/define.js";
import { type Fact, stated, View } from "../../../kernel/fact.js";
import { each, every, fail, given, pass, type Verdict } from "../../../kernel/verdict.js";

/** Against each end of the period for itself: a missing start does not hide that a task is due after the end. */
const withinPeriod = (by: Fact<IsoDate>, start: Fact<IsoDate>, end: Fact<IsoDate>): Verdict => {
  const outside = (on: IsoDate): Verdict => {
    const first = start.value !== undefined && { start: start.value };
    const last = end.value !== undefined && { end: end.value };
    return fail("task-outside-period", { by: on, ...first, ...last }, [by.field]);
  };
  return every([
    given([by, start], (on, first) => (on >= first ? pass("met") : outside(on))),
    given([by, end], (on, last) => (on <= last ? pass("met") : outside(on))),
  ]);
};

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
          withinPeriod(task.at("by"), period.at("start"), period.at("end")),
        ]),
    );
  },
  mend: ({ application }) => {
    const { start, end } = application.value?.period ?? {};
    const tasks = application.value?.plan?.tasks ?? [];
    if (tasks.length === 0) return { code: "tasks-must-be-written", changes: [] };
    const outside = tasks.flatMap(({ by }, index) => {
      if (by === undefined) return [];
      if (start !== undefined && by < start) return [{ index, by: start }];
      return end !== undefined && by > end ? [{ index, by: end }] : [];
    });
    return {
      code: "move-tasks",
      values: { count: `${outside.length}`, ...(start && { start }), ...(end && { end }) },
      changes: outside.map(({ index, by }) => ({
        action: "set",
        path: ["plan", "tasks", index, "by"],
        value: by,
      })),
    };
  },
});
