/** 五（三）公示与批复. */
import type { ApplicationDraft } from "../../../application/application.js";
import {
  isInOrder,
  isOver,
  lengthOf,
  reversedDays,
  standsOn,
} from "../../../application/conditions/order-of-steps.js";
import { listsNothing, saysNo } from "../../../application/statements.js";
import type { IsoDate } from "../../../core/date.js";
import { bare } from "../../../core/own-data.js";
import { applicationRule, judgedRule } from "../../../edition/define.js";
import { placesUnknown, placeWritten } from "../../../edition/places-written.js";
import { View } from "../../../kernel/fact.js";
import type { Context } from "../../../kernel/rule.js";
import { each, every, fail, given, needsData, pass, type Verdict } from "../../../kernel/verdict.js";

type Publicity = NonNullable<ApplicationDraft["publicity"]>;

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
  check: ({ application, calendar }, { asOf, figure, unit, place }) => {
    const published = application.at("publicity");
    const [from, to] = [published.at("from"), published.at("to")];
    const duration = given([from, to], (first, last) => {
      if (isInOrder(first, last) === false)
        return fail("publicity-reversed", { from: first, to: last }, [to.field]);
      const { value: required, lack, field } = bare(figure("publicity-days"));
      if (required === undefined && lack !== "parameter-not-given") return needsData([field], lack);
      const counted = required === undefined ? "天" : unit("publicity-days");
      const length = lengthOf({ from: first, to: last, required, unit: counted, calendar });
      if (length === undefined) return needsData(workCalendar, "calendar-needed");
      const values = { actual: `${length.actual}`, unit: counted };
      if (length.shortfall > 0) {
        const short = { ...values, required: `${required}`, shortfall: `${length.shortfall}` };
        return fail("publicity-too-short", short, [to.field]);
      }
      if (isOver(last, asOf) === false) return needsData([to.field], "publicity-not-over");
      return pass("published", values);
    });
    return every([
      duration,
      afterReview(application),
      listed(application, place),
      onWebsite(published),
      ...objections(published, asOf),
    ]);
  },
  mend: onlyTheRegion,
});

/** 根据评审结果，初步确定…名单: where the day of the review is known, the list is not published before it. */
function afterReview(application: View<ApplicationDraft>): Verdict {
  const from = application.at("publicity").at("from");
  const on = application.at("review").at("on").value;
  return from.value !== undefined && on !== undefined && isInOrder(on, from.value) === false
    ? fail("publicity-before-shortlist", { from: from.value, on }, [from.field])
    : pass("published");
}

/** The list that was published names the applicant, by code or by name. A name that nobody knows may be its own. */
function listed(application: View<ApplicationDraft>, place: Context["place"]): Verdict {
  const shortlist = application.at("publicity").at("shortlist");
  const applicant = placeWritten(application.at("leagueCity"));
  return given([shortlist, applicant], (chosen, named) => {
    const { code, isKnown } = place(named);
    const listed = chosen.map((written, index) => ({
      ...{ written, field: `${shortlist.field}.${index}` },
      place: place(written),
    }));
    if (listed.some((one) => one.place.code === code)) return pass("published");
    const unknown = [
      ...(isKnown ? [] : [{ written: named, field: applicant.field }]),
      ...listed.filter((one) => !one.place.isKnown),
    ];
    if (unknown.length === 0) return fail("not-on-the-list", { division: code }, [shortlist.field]);
    return placesUnknown(
      unknown.map(({ written }) => written),
      unknown.map(({ field }) => field),
    );
  });
}

/** 在自治区工信厅门户网站进行公示. */
const onWebsite = (published: View<Publicity>): Verdict => {
  const website = published.at("website");
  return given([website], (said) =>
    saysNo(said) ? fail("not-on-the-website", {}, [website.field]) : pass("published"),
  );
};

/** 无异议者: none stands, and none was upheld. How one that is settled ended must be said. */
function objections(published: View<Publicity>, asOf: IsoDate): readonly Verdict[] {
  const listed = (View.each(published.at("objections")) ?? []).filter(
    ({ value }) => !listsNothing(value, "grounds"),
  );
  const isBlank = ({ value }: (typeof listed)[number]): boolean => Object.keys({ ...value }).length === 0;
  const blank = listed.filter(isBlank).map((one) => one.at("on").field);
  const made = listed.filter((one) => !isBlank(one));
  const isOpen = ({ value }: (typeof made)[number]): boolean => standsOn(value?.resolvedOn, asOf);
  const upheld = made.filter(({ value }) => value?.upheld === true).map(({ field }) => field);
  const standing = made.filter((one) => one.value?.upheld !== true && isOpen(one)).map(({ field }) => field);
  const untold = made
    .filter((one) => one.value?.upheld === undefined && !isOpen(one))
    .map((one) => one.at("upheld").field);
  return [
    ...(upheld.length > 0 ? [fail("objection-upheld", { count: `${upheld.length}` }, upheld)] : []),
    ...(standing.length > 0 ? [fail("objection-stands", { count: `${standing.length}` }, standing)] : []),
    ...(untold.length + blank.length > 0 ? [needsData([...untold, ...blank])] : []),
    ...made.flatMap((one) => datesOf(one, published.at("from"))),
  ];
}

type Objection = NonNullable<Publicity["objections"]>[number];

/** Nobody objects to what is not published yet, and nothing is settled before it has come. */
function datesOf(objection: View<Objection>, published: View<string>): readonly Verdict[] {
  const [on, resolvedOn] = [objection.at("on"), objection.at("resolvedOn")];
  const [made = "", settled = "", from = ""] = [on.value, resolvedOn.value, published.value];
  return [
    ...(isInOrder(published.value, on.value) === false
      ? [fail("objection-before-publicity", { on: made, from }, [on.field])]
      : []),
    ...(isInOrder(on.value, resolvedOn.value) === false
      ? [fail("objection-settled-before-it-came", { on: made, resolvedOn: settled }, [resolvedOn.field])]
      : []),
  ];
}

/** 批复试点总体方案，并…下达奖补资金: in this order. */
export const approval = applicationRule({
  id: "5.3#approval",
  phrase: "批复试点总体方案",
  force: "must",
  basis: "text",
  stage: "approval",
  check: ({ application }, { asOf }) => {
    return every([afterPublicity(application), afterObjections(application), inOrder(application, asOf)]);
  },
  mend: onlyTheRegion,
});

/** The last day of publicity belongs to it, so the approval comes on a later one. */
function afterPublicity(application: View<ApplicationDraft>): Verdict {
  const [approved, to] = [application.at("approval").at("on"), application.at("publicity").at("to")];
  return given([approved, to], (on, last) =>
    isOver(last, on)
      ? pass("approved", { on })
      : fail("approved-during-publicity", { on, to: last }, [approved.field]),
  );
}

/** 无异议者确定为: one that was settled after the approval still stood on its day. One that stands is told under the publicity. */
function afterObjections(application: View<ApplicationDraft>): Verdict {
  const on = application.at("approval").at("on").value ?? "9999";
  const made = View.each(application.at("publicity").at("objections")) ?? [];
  const late = made
    .map((one) => one.at("resolvedOn"))
    .filter(({ value }) => value !== undefined && standsOn(value, on));
  return late.length === 0
    ? pass("approved", { on })
    : fail(
        "approved-while-objection-stood",
        { on, count: `${late.length}` },
        late.map(({ field }) => field),
      );
}

/** Nothing is paid before the approval, and what is paid is sent down with the finance department. */
function inOrder(application: View<ApplicationDraft>, asOf: IsoDate): Verdict {
  const approved = application.at("approval").at("on");
  return given([approved], (on) => {
    const payments = View.each(application.at("approval").at("payments")) ?? [];
    const early = payments.filter(({ value }) => isInOrder(on, value?.on) === false);
    if (early.length > 0) {
      const fields = early.map(({ field }) => `${field}.on`);
      return fail("paid-before-approval", { on, count: `${early.length}` }, fields);
    }
    if (on > asOf) return needsData([approved.field], "not-approved-yet");
    if (payments.length === 0) return pass("approved", { on });
    const dates = payments.map((payment) => payment.at("on"));
    const together = application.at("approval").at("financeDepartment");
    return given([...dates, together], (...known) =>
      saysNo(known.at(-1) as boolean | string)
        ? fail("sent-without-finance-department", {}, [together.field])
        : pass("approved", { on }),
    );
  });
}

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
    const made = (View.each(changes) ?? []).filter(({ value }) => !listsNothing(value, "what"));
    if (made.length === 0) return pass("met");
    return each(
      changes,
      made,
      (change) => change.field,
      (change) => {
        const [effectiveOn, approvedOn] = [change.at("effectiveOn"), change.at("approvedOn")];
        return every([
          given([effectiveOn], (effect) => {
            if (effect > asOf) return pass("met");
            return given([approvedOn], (decided) =>
              isInOrder(decided, effect)
                ? pass("met")
                : fail("change-not-approved", { on: effect }, [approvedOn.field]),
            );
          }),
          ofAnApprovedPlan(approved.at("on").value, approvedOn),
        ]);
      },
    );
  },
  mend: onlyTheRegion,
});

/** Before the plan is approved it is completed, not changed. */
const ofAnApprovedPlan = (planApprovedOn: IsoDate | undefined, decidedOn: View<string>): Verdict => {
  const days = reversedDays(planApprovedOn, decidedOn.value);
  return days
    ? fail("changed-before-approval", { on: days.then, approved: days.first }, [decidedOn.field])
    : pass("met");
};

/** 严格按照批复的总体方案开展工作: whether they do is for the region to judge. */
export const planFollowed = judgedRule({
  id: "5.3#plan-followed",
  phrase: "严格按照批复的总体方案开展工作",
  force: "must",
  basis: "text",
  stage: "implementation",
  judge: "regional-industry-department",
});
