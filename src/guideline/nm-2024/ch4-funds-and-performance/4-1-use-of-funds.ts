/** 四（一）资金使用. */

import { isNothing } from "../../../application/amounts.js";
import type { Budget } from "../../../application/budget.js";
import { excessOf, isPaidAtOnce } from "../../../application/conditions/payments.js";
import type { ApplicationFacts } from "../../../application/facts.js";
import { compare } from "../../../core/decimal.js";
import { fenOf, sumYuan, type Yuan } from "../../../core/money.js";
import { bare } from "../../../core/own-data.js";
import { applicationRule } from "../../../edition/define.js";
import { View } from "../../../kernel/fact.js";
import { byJudgement } from "../../../kernel/judge.js";
import type { Change, Context } from "../../../kernel/rule.js";
import { each, every, fail, given, needsData, pass, type Verdict } from "../../../kernel/verdict.js";
import type { Word } from "../../../vocabulary/application-words.js";
import { saysNone } from "../../../vocabulary/none-words.js";
import { wordOf } from "../../../vocabulary/word-of.js";
import { lastDays, leapDayFrom, periodParameters } from "../pilot-period.js";

/** 每个盟市试点期为2年: as two days, or as two years from the approval. */
export const pilotPeriod = applicationRule({
  id: "4.1#pilot-period",
  phrase: "试点期为2年",
  force: "must",
  basis: "text",
  stage: "application",
  parameters: periodParameters,
  check: ({ application }, { figure, choice }) => {
    const period = application.at("period");
    const [start, end, stated] = [period.at("start"), period.at("end"), period.at("years")];
    const length = figure("pilot-years");
    const inYears = given([stated, length], (actual, required) => {
      if (actual === required) return pass("period-in-years", { years: `${required}` });
      const values = { actual: `${actual}`, required: `${required}` };
      return fail("period-of-other-years", values, [stated.field]);
    });
    // Whether they run from the approval or from a first day, the last follows.
    if (end.value === undefined && stated.value !== undefined) return inYears;
    const inDays = given([start, end, length, leapDayFrom(start, { choice })], (from, to, years, leapDay) => {
      if (to < from) return fail("period-reversed", { from, actual: to }, [end.field]);
      const [required, ...others] = lastDays(from, years, leapDay);
      // The years that the library can count end before the period would.
      if (required === undefined)
        return needsData([start.field], "period-beyond-calendar", { from, years: `${years}` });
      if (to === required || others.includes(to)) return pass("period-met", { from, to, years: `${years}` });
      const code = to < required ? "period-too-short" : "period-too-long";
      return fail(code, { from, actual: to, required, years: `${years}` }, [end.field]);
    });
    return stated.value === undefined ? inDays : every([inDays, inYears]);
  },
  mend: ({ application }, { figure, choice }) => {
    const { start = "", end, years } = application.at("period").value ?? {};
    const required = figure("pilot-years").value ?? 0;
    const reset: Change[] =
      years === undefined || years === required
        ? []
        : [{ action: "set", path: ["period", "years"], value: required }];
    const from = application.at("period").at("start");
    const leapDay = leapDayFrom(from, { choice }).value;
    const lasts = leapDay === undefined ? [] : lastDays(start, required, leapDay);
    const [last] = lasts;
    // An end that is right stays, whatever is said in years beside it.
    if (end === undefined || last === undefined || lasts.includes(end))
      return { code: "set-period-years", values: { years: `${required}` }, changes: reset };
    return {
      code: "set-period-end",
      values: { on: last },
      changes: [{ action: "set", path: ["period", "end"], value: last }, ...reset],
    };
  },
});

const isMoney = (amount: Yuan | undefined): boolean => amount === undefined || !isNothing(amount);

/** 分期拨付 is asked of the region: one payment is no instalment, and neither is one of nothing. */
function planned({ application }: ApplicationFacts): Verdict {
  const instalments = application.at("budget").at("instalments");
  return given([instalments], (list) => {
    const isInYuan = list.some(({ amount }) => amount !== undefined);
    // Beside others in yuan, one without an amount is open; where nobody has said amounts yet, each is as much as the next.
    const isBlank = (one: (typeof list)[number]): boolean =>
      Object.keys(one).length === 0 || (isInYuan && one.amount === undefined && one.weight === undefined);
    const blank = list.flatMap((one, index) =>
      isBlank(one) ? [`${instalments.field}.${index}.amount`] : [],
    );
    const ofMoney = list.filter(({ amount, weight = "1" }) => isMoney(amount) && compare(weight, "0") > 0);
    const actual = ofMoney.length - blank.length;
    if (actual > 1) return pass("in-instalments", { actual: `${actual}` });
    // An entry of which nothing is said yet may be one more.
    return ofMoney.length > 1
      ? needsData(blank)
      : fail("not-in-instalments", { actual: `${ofMoney.length}` }, [instalments.field]);
  });
}

/** What was paid is judged too: never nothing, never more than the award, nor the whole of it in one payment or on one day. */
function paid({ application }: ApplicationFacts): Verdict {
  const { award, payments = [] } = bare(application.at("approval").value ?? {});
  if (payments.length === 0) return pass("in-instalments");
  const field = "approval.payments";
  const fields = (one: "amount" | "on") => payments.map((_, index) => `${field}.${index}.${one}`);
  const amounts = fields("amount").map((one, index) => ({ value: payments[index]?.amount, field: one }));
  return given([{ value: award, field: "approval.award" }, ...amounts], (whole, ...each) => {
    const sum = sumYuan(each);
    const excess = excessOf(sum, whole);
    if (excess !== undefined)
      return fail("paid-above-the-award", { actual: sum, most: whole, excess }, [field]);
    const parts = each.map((amount, index) => ({ amount, on: payments[index]?.on }));
    const isAtOnce = isPaidAtOnce(whole, parts);
    if (isAtOnce === undefined)
      return needsData(fields("on").filter((_, index) => parts[index]?.on === undefined));
    return isAtOnce
      ? fail(
          "paid-all-at-once",
          { amount: whole },
          amounts.filter((_, index) => !isNothing(each[index] as Yuan)).map((one) => one.field),
        )
      : pass("in-instalments", { actual: `${each.length}` });
  });
}

/** A payment of nothing is none. */
function nothingPaid({ application }: ApplicationFacts): Verdict {
  const payments = View.each(application.at("approval").at("payments")) ?? [];
  const empty = payments
    .map((one) => one.at("amount"))
    .filter(({ value }) => value !== undefined && isNothing(value));
  return empty.length === 0
    ? pass("in-instalments")
    : fail(
        "payment-of-nothing",
        { count: `${empty.length}` },
        empty.map(({ field }) => field),
      );
}

/** 分期拨付. How many instalments more than two there are is the caller's schedule. */
export const paidInInstalments = applicationRule({
  id: "4.1#paid-in-instalments",
  phrase: "分期拨付",
  force: "must",
  basis: "text",
  stage: "approval",
  check: (facts) => every([planned(facts), paid(facts), nothingPaid(facts)]),
  mend: () => ({ code: "only-the-region-can", changes: [] }),
});

/** 重点用于支持平台建设、企业数字化改造、标准研制和采购…综合服务. */
const allowedUses: readonly Word[] = [
  "platform",
  "transformation",
  "standards",
  "consulting-diagnosis",
  "talent-training",
  "publicity",
];

/** Whose money the list of uses binds. */
const bound: Readonly<Record<string, readonly string[]>> = {
  "regional-fund": ["regional-fund"],
  "public-money": ["central", "regional-fund", "league-city", "county"],
};

type Line = NonNullable<Budget["lines"]>[number];

/**
 * 重点用于…等综合服务: an open list, so a use that it does not name is for a person: is it 综合服务? Only a use that the caller
 * has listed as forbidden fails. Lines of other people's money are not bound.
 */
export const allowedUsesOnly = applicationRule({
  id: "4.1#allowed-uses",
  phrase: "重点用于支持平台建设、企业数字化改造",
  force: "must",
  basis: "reading",
  stage: "application",
  parameters: ["uses-bind", "forbidden-uses"],
  judge: "regional-industry-department",
  check: ({ application }, context) => {
    const lines = application.at("budget").at("lines");
    const forbidden = forbiddenUses(context);
    const all = { field: lines.field, value: View.each(lines) };
    return given([all, context.choice("uses-bind")], (views, binds) => {
      const ofBound = views.filter(({ value }) => isBound(value, binds));
      const isAnyBound = ofBound.some(({ value }) => value?.source !== undefined);
      return each(
        lines,
        ofBound,
        ({ field }) => field,
        (line) => useOfLine(line, { forbidden, isAnyBound }, context),
      );
    });
  },
  mend: ({ application }, context) => {
    const lines = application.at("budget").at("lines").value ?? [];
    const forbidden = forbiddenUses(context);
    const binds = context.choice("uses-bind").value ?? "";
    const kept = lines.filter(
      (line) =>
        !(isBound(line, binds) && line.source !== undefined && forbidden.includes(useOf(line.use ?? ""))),
    );
    const removals = lines.flatMap((line, index): Change[] =>
      kept.includes(line) ? [] : [{ action: "remove", path: ["budget", "lines", index] }],
    );
    const total = newTotal(application.at("budget").at("total").value, lines, kept);
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

/** A use as it is compared: a word of the text by its code, another as it is written. */
const useOf = (written: string): string =>
  wordOf(written, allowedUses) ?? written.normalize("NFKC").replace(/\s+/g, "");

const forbiddenUses = ({ list }: Context): readonly string[] =>
  (list("forbidden-uses").value ?? []).map(useOf);

/** Where a line does not say whose money it is, it may be bound. */
const isBound = (line: Line | undefined, binds: string): boolean =>
  line?.source === undefined || bound[binds]?.includes(line.source) === true;

/** What the other lines and the caller say. */
interface Surroundings {
  readonly forbidden: readonly string[];
  /** Whether the money of some line is bound for certain. Otherwise the rule may have nothing to say. */
  readonly isAnyBound: boolean;
}

function useOfLine(line: View<Line>, { forbidden, isAnyBound }: Surroundings, context: Context): Verdict {
  const use = line.at("use");
  if (use.value !== undefined && saysNone(use.value)) return needsData([use.field]);
  const isForbidden = forbidden.includes(useOf(use.value ?? ""));
  // Beside a line that is bound, a use that the text names is one, whoever's money it is.
  if (isAnyBound && !isForbidden && allowedUses.some((one) => one === use.value)) return pass("met");
  return given([use, line.at("source")], (actual) =>
    isForbidden
      ? fail("use-forbidden", { use: actual }, [use.field])
      : byJudgement(context, { use: actual }, [actual, line.field]),
  );
}

/** A total that the lines made stays one that they make; one that they did not is another clause's matter. */
function newTotal(total: Yuan | undefined, lines: readonly Line[], kept: readonly Line[]): Yuan | undefined {
  const amountsOf = (some: readonly Line[]) =>
    some.flatMap(({ amount }) => (amount === undefined ? [] : [amount]));
  const [amounts, left] = [amountsOf(lines), amountsOf(kept)];
  const lineMadeTotal =
    total !== undefined && amounts.length === lines.length && fenOf(sumYuan(amounts)) === fenOf(total);
  return lineMadeTotal ? sumYuan(left) : undefined;
}

const moneyFrom = (id: string, phrase: string, sources: readonly string[], code: string) =>
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
        return sources.includes(line.at("source").value ?? "") && amount !== undefined ? [amount] : [];
      });
      const actual = sumYuan(found);
      if (!isNothing(actual)) return pass("money-found", { actual });
      // A line of nothing is nobody's money, whoever it is of.
      const open = views.flatMap((line) => {
        const [stated, amount] = [line.at("source").value, line.at("amount").value];
        if (amount !== undefined && isNothing(amount)) return [];
        if (stated === undefined) return [line.at("source").field];
        return sources.includes(stated) && amount === undefined ? [line.at("amount").field] : [];
      });
      return open.length > 0 ? needsData(open) : fail(code, {}, [lines.field]);
    },
  });

export const matchingFunds = moneyFrom(
  "4.1#matching-funds",
  "鼓励试点盟市给予配套资金支持",
  ["league-city", "county"],
  "no-matching-funds",
);
export const socialCapital = moneyFrom(
  "4.1#social-capital",
  "积极引导社会资本参与",
  ["social-capital"],
  "no-social-capital",
);
