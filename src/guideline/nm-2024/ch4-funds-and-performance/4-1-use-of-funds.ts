/** 四（一）资金使用. */

import { isNothing, placeInList } from "../../../application/amounts.js";
import type { Budget } from "../../../application/budget.js";
import { addDays, addYears, type IsoDate, leapDayOf } from "../../../core/date.js";
import { fenOf, sumYuan, type Yuan } from "../../../core/money.js";
import { applicationRule } from "../../../edition/define.js";
import { View } from "../../../kernel/fact.js";
import type { Change } from "../../../kernel/rule.js";
import { each, fail, given, needsData, pass } from "../../../kernel/verdict.js";
import type { Word } from "../../../vocabulary/application-words.js";

/** The last day may be written as the day two years on or as the day before it: both are two years. */
const lastDays = (start: IsoDate, years: number, leapDay: string): readonly IsoDate[] => {
  const anniversary = addYears(start, years, leapDayOf(leapDay));
  return anniversary === undefined ? [] : [addDays(anniversary, -1), anniversary];
};

/** 每个盟市试点期为2年. */
export const pilotPeriod = applicationRule({
  id: "4.1#pilot-period",
  phrase: "试点期为2年",
  force: "must",
  basis: "text",
  stage: "application",
  parameters: ["pilot-years", "leap-day"],
  check: ({ application }, { figure, choice }) => {
    const [start, end] = [application.at("period").at("start"), application.at("period").at("end")];
    const length = figure("pilot-years");
    return given([start, end, length, choice("leap-day")], (from, to, years, leapDay) => {
      if (to < from) return fail("period-reversed", { from, actual: to }, [end.field]);
      const [required, ...others] = lastDays(from, years, leapDay);
      // So many years that the calendar ends before them.
      if (required === undefined) return needsData([length.field], "parameter-of-another-form");
      if (to === required || others.includes(to)) return pass("period-met", { from, to, years: `${years}` });
      const code = to < required ? "period-too-short" : "period-too-long";
      return fail(code, { from, actual: to, required, years: `${years}` }, [end.field]);
    });
  },
  mend: ({ application }, { figure, choice }) => {
    const { start = "" } = application.value?.period ?? {};
    const [end] = lastDays(start, figure("pilot-years").value ?? 0, choice("leap-day").value ?? "");
    return {
      code: "set-period-end",
      values: { on: `${end}` },
      changes: [{ action: "set", path: ["period", "end"], value: end }],
    };
  },
});

/** 分期拨付: one payment is no instalment, so two are the least; how many more is the caller's schedule. */
export const paidInInstalments = applicationRule({
  id: "4.1#paid-in-instalments",
  phrase: "分期拨付",
  force: "must",
  basis: "text",
  stage: "application",
  check: ({ application }) => {
    const instalments = application.at("budget").at("instalments");
    return given([instalments], ({ length }) =>
      length > 1
        ? pass("in-instalments", { actual: `${length}` })
        : fail("not-in-instalments", { actual: `${length}` }, [instalments.field]),
    );
  },
  mend: ({ application }) => {
    const count = 2 - (application.value?.budget?.instalments?.length ?? 0);
    return {
      code: "add-instalments",
      values: { count: `${count}` },
      changes: Array.from({ length: count }, () => ({
        action: "append",
        path: ["budget", "instalments"],
        value: {},
      })),
    };
  },
});

/** 重点用于支持平台建设、企业数字化改造、标准研制和采购…综合服务. */
const allowedUses: readonly string[] = [
  "platform",
  "transformation",
  "standards",
  "consulting-diagnosis",
  "talent-training",
  "publicity",
] satisfies readonly Word[];

export const allowedUsesOnly = applicationRule({
  id: "4.1#allowed-uses",
  phrase: "重点用于支持平台建设、企业数字化改造",
  force: "must",
  basis: "text",
  stage: "application",
  check: ({ application }) => {
    const lines = application.at("budget").at("lines");
    return each(lines, View.each(lines), placeInList, (line) => {
      const use = line.at("use");
      return given([use], (actual) =>
        allowedUses.includes(actual)
          ? pass("met")
          : fail("use-not-allowed", { allowed: allowedUses.join(", ") }, [use.field]),
      );
    });
  },
  mend: ({ application }) => {
    const lines = application.value?.budget?.lines ?? [];
    const kept = lines.filter(({ use }) => use === undefined || allowedUses.includes(use));
    const removals = lines.flatMap((line, index): Change[] =>
      kept.includes(line) ? [] : [{ action: "remove", path: ["budget", "lines", index] }],
    );
    const total = newTotal(application.value?.budget?.total, lines, kept);
    const reset: readonly Change[] =
      total === undefined ? [] : [{ action: "set", path: ["budget", "total"], value: total }];
    // From the last to the first, so that no removal moves a line that is still to go.
    return {
      code: "strike-lines",
      values: { count: `${removals.length}`, ...(total !== undefined && { total }) },
      changes: [...removals.reverse(), ...reset],
    };
  },
});

type Line = NonNullable<Budget["lines"]>[number];

/** A total that the lines made stays one that they make; one that they did not is another clause's matter. */
function newTotal(total: Yuan | undefined, lines: readonly Line[], kept: readonly Line[]): Yuan | undefined {
  const amountsOf = (some: readonly Line[]) =>
    some.flatMap(({ amount }) => (amount === undefined ? [] : [amount]));
  const [amounts, left] = [amountsOf(lines), amountsOf(kept)];
  const lineMadeTotal =
    total !== undefined && amounts.length === lines.length && fenOf(sumYuan(amounts)) === fenOf(total);
  return lineMadeTotal ? sumYuan(left) : undefined;
}

const moneyFrom = (id: string, phrase: string, source: "league-city" | "social-capital", code: string) =>
  applicationRule({
    id,
    phrase,
    force: "prefer",
    basis: "text",
    stage: "application",
    check: ({ application }) => {
      const lines = application.at("budget").at("lines");
      const views = View.each(lines);
      if (views === undefined) return needsData([lines.field]);
      const found = views.flatMap((line) => {
        const amount = line.at("amount").value;
        return line.at("source").value === source && amount !== undefined ? [amount] : [];
      });
      const actual = sumYuan(found);
      if (!isNothing(actual)) return pass("money-found", { actual });
      // A line of nothing is nobody's money, whoever it is of.
      const open = views.flatMap((line) => {
        const [stated, amount] = [line.at("source").value, line.at("amount").value];
        if (amount !== undefined && isNothing(amount)) return [];
        if (stated === undefined) return [line.at("source").field];
        return stated === source && amount === undefined ? [line.at("amount").field] : [];
      });
      return open.length > 0 ? needsData(open) : fail(code, {}, [lines.field]);
    },
  });

export const matchingFunds = moneyFrom(
  "4.1#matching-funds",
  "鼓励试点盟市给予配套资金支持",
  "league-city",
  "no-matching-funds",
);
export const socialCapital = moneyFrom(
  "4.1#social-capital",
  "积极引导社会资本参与",
  "social-capital",
  "no-social-capital",
);
