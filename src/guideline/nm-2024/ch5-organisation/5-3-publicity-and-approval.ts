/** 五（三）公示与批复. */
import { lengthIn } from "../../../application/working-days.js";
import { applicationRule } from "../../../edition/define.js";
import { View } from "../../../kernel/fact.js";
import { each, every, fail, given, needsData, pass } from "../../../kernel/verdict.js";

/** The option under which a calendar of working days is passed in. */
const workCalendar = ["calendar"];

const onlyTheRegion = () => ({ code: "only-the-region-can", changes: [] });

/**
 * 公示…无异议者: the text gives no length; where the caller has given one, the publicity must have lasted it, in calendar
 * days or in working days of the calendar passed in. Its last day belongs to it.
 */
export const publicity = applicationRule({
  id: "5.3#publicity",
  phrase: "无异议者确定为",
  force: "must",
  basis: "text",
  stage: "approval",
  parameters: ["publicity-days"],
  check: ({ application, calendar }, { asOf, figure, unit }) => {
    const published = application.at("publicity");
    const [from, to] = [published.at("from"), published.at("to")];
    const duration = given([from, to], (first, last) => {
      if (last < first) return fail("publicity-reversed", { from: first, to: last }, [to.field]);
      if (last >= asOf) return needsData([to.field], "publicity-not-over");
      const { value: required, lack, field } = figure("publicity-days");
      if (required === undefined && lack !== "parameter-not-given") return needsData([field], lack);
      const counted = required === undefined ? "天" : unit("publicity-days");
      const actual = lengthIn(counted, first, last, calendar);
      if (actual === undefined) return needsData(workCalendar, "calendar-needed");
      const values = { actual: `${actual}`, unit: counted };
      if (required === undefined || actual >= required) return pass("published", values);
      const shortfall = `${required - actual}`;
      return fail("publicity-too-short", { ...values, required: `${required}`, shortfall }, [to.field]);
    });
    const objections = View.each(published.at("objections")) ?? [];
    const standing = objections.filter(
      ({ value }) => value?.resolvedOn === undefined || value.resolvedOn > asOf,
    );
    const fields = standing.map(({ field }) => field);
    return every([
      duration,
      fields.length === 0
        ? pass("published")
        : fail("objection-stands", { count: `${fields.length}` }, fields),
    ]);
  },
  mend: onlyTheRegion,
});

/** 批复试点总体方案，并…下达奖补资金: in this order. */
export const approval = applicationRule({
  id: "5.3#approval",
  phrase: "批复试点总体方案",
  force: "must",
  basis: "text",
  stage: "approval",
  check: ({ application }, { asOf }) => {
    const approved = application.at("approval").at("on");
    return given([approved], (on) => {
      const payments = View.each(application.at("approval").at("payments")) ?? [];
      const early = payments.filter(({ value }) => value?.on !== undefined && value.on < on);
      if (early.length > 0) {
        const fields = early.map(({ field }) => `${field}.on`);
        return fail("paid-before-approval", { on, count: `${early.length}` }, fields);
      }
      if (on > asOf) return needsData([approved.field], "not-approved-yet");
      const undated = payments.map((payment) => payment.at("on")).filter(({ value }) => value === undefined);
      return undated.length > 0 ? needsData(undated.map(({ field }) => field)) : pass("approved", { on });
    });
  },
  mend: onlyTheRegion,
});

/** 如调整需报自治区工信厅批准: before it takes effect. */
export const approvedChanges = applicationRule({
  id: "5.3#approved-changes",
  phrase: "如调整需报自治区工信厅批准",
  force: "must",
  basis: "text",
  stage: "implementation",
  check: ({ application }, { asOf }) => {
    const approved = application.at("approval");
    const changes = approved.at("changes");
    if (approved.value === undefined) return needsData([approved.field]);
    // A plan that nobody changed has no list of changes.
    if (changes.value === undefined || changes.value.length === 0) return pass("met");
    return each(
      changes,
      View.each(changes),
      (change) => change.field,
      (change) => {
        const [effectiveOn, approvedOn] = [change.at("effectiveOn").value, change.at("approvedOn").value];
        if (effectiveOn === undefined) return needsData([change.at("effectiveOn").field]);
        if (effectiveOn > asOf) return pass("met");
        return given([change.at("approvedOn")], () =>
          approvedOn !== undefined && approvedOn <= effectiveOn
            ? pass("met")
            : fail("change-not-approved", { on: effectiveOn }, [change.at("approvedOn").field]),
        );
      },
    );
  },
  mend: onlyTheRegion,
});
