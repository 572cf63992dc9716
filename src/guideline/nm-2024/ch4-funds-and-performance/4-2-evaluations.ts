/** 四（二）绩效管理: evaluations by the region, and what follows from them. */

import { isNothing } from "../../../application/amounts.js";
import type { ApplicationDraft } from "../../../application/application.js";
import {
  isAfterPeriod,
  isKept,
  isOver,
  isWithinPeriod,
} from "../../../application/conditions/order-of-steps.js";
import { excessOf } from "../../../application/conditions/payments.js";
import type { ApplicationFacts } from "../../../application/facts.js";
import { changeUnitOf } from "../../../application/in-percent.js";
import type { Indicator } from "../../../application/indicator.js";
import { addDays, type IsoDate } from "../../../core/date.js";
import { compare, type DecimalText, subtract } from "../../../core/decimal.js";
import { sumYuan, type Yuan } from "../../../core/money.js";
import { bare } from "../../../core/own-data.js";
import { type ApplicationRule, applicationRule } from "../../../edition/define.js";
import { type Fact, View } from "../../../kernel/fact.js";
import { byJudgement } from "../../../kernel/judge.js";
import type { Context } from "../../../kernel/rule.js";
import {
  every,
  type Fault,
  fail,
  given,
  needsData,
  needsJudgement,
  notApplicable,
  pass,
  type Verdict,
} from "../../../kernel/verdict.js";
import { directionOf } from "../indicators.js";
import { periodOf, periodParameters } from "../pilot-period.js";

type Evaluation = NonNullable<NonNullable<ApplicationDraft["performance"]>["evaluations"]>[number];
type EvaluationStage = NonNullable<Evaluation["stage"]>;

const evaluationsOf = ({ application }: ApplicationFacts): View<readonly Evaluation[]> =>
  application.at("performance").at("evaluations");

/** Longer than any pilot, and within the calendar. */
const mostDays = 36_500;

/** So many days after the first day, where the caller has given a number; else the other day. */
function dueAfter(from: IsoDate, id: string, { figure }: Context, otherwise: IsoDate): IsoDate {
  const days = figure(id).value;
  return days === undefined ? otherwise : addDays(from, Math.min(days, mostDays));
}

/** 自治区工信部门组织开展中期和期后绩效评价: the first inside the period, the second after it, each once it is due. */
export const evaluations = applicationRule({
  id: "4.2#evaluations",
  phrase: "组织开展中期和期后绩效评价",
  force: "target",
  basis: "text",
  stage: "evaluation",
  parameters: [...periodParameters, "midterm-evaluation-days", "final-evaluation-days"],
  check: (facts, context) => {
    const { start, end } = periodOf(facts, context);
    const list = evaluationsOf(facts);
    return given([start, end], (first, last) => {
      // The text names no day: while the caller does not either, the period's end is when the mid-term is surely over.
      const midtermDue = dueAfter(first, "midterm-evaluation-days", context, last);
      const finalDue = dueAfter(last, "final-evaluation-days", context, last);
      return every([
        heldBy("mid-term", list, midtermDue, context),
        heldBy("final", list, finalDue, context),
        ...orderOf(list, first, last, context),
      ]);
    });
  },
});

function heldBy(
  stage: EvaluationStage,
  list: View<readonly Evaluation[]>,
  due: IsoDate,
  { asOf }: Context,
): Verdict {
  const held = View.each(list) ?? [];
  // Those that may be it, unless what they lack says otherwise.
  const candidates = held.filter(
    ({ value }) =>
      (value?.stage === undefined || value.stage === stage) && (value?.on === undefined || value.on <= asOf),
  );
  const lacking = candidates.map((one) =>
    [one.at("on"), one.at("stage")].filter(({ value }) => value === undefined).map(({ field }) => field),
  );
  if (lacking.some((fields) => fields.length === 0)) return pass("evaluated");
  if (lacking.length > 0) return needsData(lacking.flat());
  if (asOf <= due) return notApplicable("not-due-yet", { due });
  return list.value === undefined
    ? needsData([list.field])
    : fail("evaluation-missing", { absent: stage }, [list.field]);
}

/**
 * Those that have a day and a stage: the mid-term inside the period, the final one not before its end, each once. What was
 * missed and put right since is evaluated again, whenever that is.
 */
function orderOf(
  list: View<readonly Evaluation[]>,
  first: IsoDate,
  last: IsoDate,
  { asOf }: Context,
): readonly Verdict[] {
  const held = (View.each(list) ?? []).filter(({ value }) => value?.on === undefined || value.on <= asOf);
  return held.flatMap((one): readonly Verdict[] => {
    const { on, stage } = one.value as Evaluation;
    const [day, term] = [one.at("on"), one.at("stage")];
    if (on === undefined || stage === undefined) {
      const mayBeAgain = held.some((other) => other !== one && other.value?.met === true);
      const unknown = [day, term].filter(({ value }) => value === undefined);
      return mayBeAgain ? [needsData(unknown.map(({ field }) => field))] : [];
    }
    if (isAfterOneThat(true, one, held)) return [fail("evaluated-again", { on, stage }, [day.field])];
    if (isAfterOneThat(false, one, held)) return [];
    if (stage === "mid-term" && !isWithinPeriod(on, first, last))
      return [fail("midterm-outside-period", { on, from: first, to: last }, [day.field])];
    if (stage === "final" && !isAfterPeriod(on, last))
      return [fail("final-before-period-ends", { on, to: last }, [day.field])];
    return [];
  });
}

/** Whether the targets were met, or missed, when the same was evaluated before. */
const isAfterOneThat = (
  met: boolean,
  { value }: View<Evaluation>,
  held: readonly View<Evaluation>[],
): boolean =>
  held.some(
    ({ value: other }) =>
      other?.stage === value?.stage &&
      other?.met === met &&
      other.on !== undefined &&
      other.on < (value?.on ?? ""),
  );

/** What an evaluation that was held found: as the region states it, else by each target that was due. */
function found(facts: ApplicationFacts, one: View<Evaluation>, context: Context): Verdict {
  const targetsEach = context.choice("targets-each").value;
  const { stage, met, on } = one.value as Evaluation;
  const shown = { ...(stage && { stage }), ...(on && { on }) };
  if (met === true) return pass("targets-met", shown);
  if (met === false) return fail("targets-missed", shown, [one.at("met").field]);
  if (stage === undefined || targetsEach === "pass-mark") return needsData([one.at("met").field]);
  const { missed, missing } = byTargets(facts, stage === "mid-term" ? "midterm" : "target", context);
  const [first, ...further] = missed.map((fault) => ({
    ...fault,
    values: { ...shown, ...fault.values },
  }));
  if (first === undefined)
    return missing.length > 0 ? needsData([one.at("met").field]) : pass("targets-met", shown);
  const fields = missed.flatMap(({ fields: ofOne }) => ofOne);
  return { ...fail(first.code, first.values, fields), missing, further };
}

/** The targets of a stage that were missed, and the figures that are not there. */
function byTargets(facts: ApplicationFacts, column: "midterm" | "target", context: Context) {
  const missed: Fault[] = [];
  const missing: string[] = [];
  for (const indicator of facts.indicators) {
    const row = facts.indicator(indicator.id);
    const [target, actual] = [row.at(column), row.at("actual")];
    if (target.value === undefined || actual.value === undefined)
      missing.push(...[target, actual].filter(({ value }) => value === undefined).map(({ field }) => field));
    else {
      const miss = missOf(indicator, actual.value, target.value, context);
      if (miss !== undefined) missed.push({ ...miss, fields: [actual.field] });
    }
  }
  return { missed, missing };
}

/** What is missed where less was reached than the target, or more where less is better. */
function missOf(indicator: Indicator, actual: DecimalText, required: DecimalText, context: Context) {
  const step = compare(actual, required);
  const direction = directionOf(indicator, context);
  const { id, unit } = indicator;
  const values = { indicator: id, actual, required };
  const units = { unit, changeUnit: changeUnitOf(indicator) };
  if (direction === "up" && step < 0)
    return { code: "target-missed", values: { ...values, shortfall: subtract(required, actual), ...units } };
  if (direction === "down" && step > 0)
    return { code: "target-exceeded", values: { ...values, excess: subtract(actual, required), ...units } };
  return undefined;
}

/** Whether it is the target of a row that was missed, and not the targets as a whole. */
const isOfARow = ({ code }: Verdict): boolean => code === "target-missed" || code === "target-exceeded";

/** The evaluations of the application and those that were held; what is to be said where there are none yet. */
function heldOf(facts: ApplicationFacts, { asOf }: Context) {
  const all = View.each(evaluationsOf(facts));
  if (all === undefined) return { all: [], held: [], none: needsData([evaluationsOf(facts).field]) };
  const held = lastHeld(all, asOf);
  return { all, held, none: held.length === 0 ? notApplicable("not-evaluated-yet") : undefined };
}

/** The evaluations that were held, the last of each stage: what was rectified is evaluated again. */
function lastHeld(all: readonly View<Evaluation>[], asOf: IsoDate): readonly View<Evaluation>[] {
  const held = all
    .map((one) => bare({ one, ...(one.value as Evaluation) }))
    .filter(({ on = asOf }) => on <= asOf);
  return held
    .filter(({ stage, on = "" }) => {
      const isLater = (other: (typeof held)[number]): boolean =>
        other.stage === stage && (other.on ?? "") > on;
      return stage === undefined || !held.some(isLater);
    })
    .map(({ one }) => one);
}

/**
 * 对未达到绩效目标的: whether the targets due at each evaluation were met. Where nobody has said whether each target counts
 * or a pass mark, one that is missed is for a person.
 */
export const targetsMet = applicationRule({
  id: "4.2#targets-met",
  phrase: "对未达到绩效目标的",
  force: "target",
  basis: "reading",
  stage: "evaluation",
  parameters: ["targets-each", "specialised-levels"],
  judge: "regional-industry-department",
  check: (facts, context) => {
    const { held, none } = heldOf(facts, context);
    if (none !== undefined) return none;
    const chosen = context.choice("targets-each").value;
    return every(
      held.map((one) => {
        const verdict = found(facts, one, context);
        const isOpen = chosen === undefined && isOfARow(verdict);
        return isOpen ? byJudgement(context, { ...verdict.values, missed: missedOf(verdict) }) : verdict;
      }),
    );
  },
});

const missedOf = ({ further = [] }: Verdict): string => `${further.length + 1}`;

/** 限期整改或收回专项资金: the text leaves the choice, the limit and the amount to the region; the one chosen is in order. */
export const consequence: ApplicationRule = applicationRule({
  id: "4.2#consequence",
  phrase: "限期整改或收回专项资金",
  force: "target",
  basis: "text",
  stage: "evaluation",
  parameters: ["targets-each", "specialised-levels"],
  judge: "regional-industry-department",
  check: (facts, context) => {
    const { all, held, none } = heldOf(facts, context);
    if (none !== undefined) return none;
    const chosen = context.choice("targets-each").value;
    const verdicts = held.map((one) => found(facts, one, context));
    const missedAt = held.filter((_, index) => verdicts[index]?.outcome === "fail");
    const late = rectifiedLate(facts, all, context);
    if (late !== undefined) return late;
    if (missedAt.length === 0) {
      const open = verdicts.flatMap((verdict) => verdict.missing);
      return open.length > 0 ? needsData(open) : notApplicable("no-target-missed");
    }
    const isSure = chosen !== undefined || verdicts.some(({ code }) => code === "targets-missed");
    if (!isSure) return byPerson(context);
    const evaluatedOn = missedAt
      .flatMap(({ value }) => value?.on ?? [])
      .sort()
      .at(-1);
    return inOrder(facts, evaluatedOn);
  },
});

/** Whether anything follows, and whether it is in order. */
function byPerson(context: Context): Verdict {
  const said = byJudgement(context);
  return said.judgements.length > 0 ? said : needsJudgement("consequence-for-a-person");
}

/** 限期整改: what was missed and is met since was to be met by the limit. */
function rectifiedLate(
  { application }: ApplicationFacts,
  all: readonly View<Evaluation>[],
  { asOf }: Context,
): Verdict | undefined {
  const taken = application.at("performance").at("consequence");
  const { kind, until } = bare(taken.value ?? {});
  const rectified = all
    .filter((one) => one.value?.met === true && isAfterOneThat(false, one, all))
    .map((one) => ({ field: one.at("on").field, on: one.value?.on as IsoDate }))
    .filter(({ on }) => on <= asOf);
  if (kind !== "rectification" || rectified.length === 0) return undefined;
  if (until === undefined) return needsData([taken.at("until").field]);
  const late = rectified.find(({ on }) => !isKept(until, on));
  return late && fail("rectified-late", { until, on: late.on }, [late.field]);
}

function inOrder({ application }: ApplicationFacts, evaluatedOn: IsoDate | undefined): Verdict {
  const taken = application.at("performance").at("consequence");
  return given([taken.at("kind")], (kind) => {
    if (kind === "rectification") {
      const until = taken.at("until");
      return given([until], (limit) =>
        evaluatedOn !== undefined && isOver(evaluatedOn, limit) === false
          ? fail("limit-before-evaluation", { until: limit, on: evaluatedOn }, [until.field])
          : pass("to-rectify", { until: limit }),
      );
    }
    const amount = taken.at("amount");
    return given([amount], (sum) => {
      if (isNothing(sum)) return fail("recovery-of-nothing", {}, [amount.field]);
      return given(amountsPaid(application), (...paid) => {
        const most = sumYuan(paid);
        const excess = excessOf(sum, most);
        return excess === undefined
          ? pass("to-recover", { amount: sum })
          : fail("recovery-above-paid", { actual: sum, most, excess }, [amount.field]);
      });
    });
  });
}

/** What was paid, each time; where no payment is stated, it is asked for. */
function amountsPaid(application: View<ApplicationDraft>): readonly Fact<Yuan>[] {
  const payments = application.at("approval").at("payments");
  return View.each(payments)?.map((one) => one.at("amount")) ?? [{ value: undefined, field: payments.field }];
}
