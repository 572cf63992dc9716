/**
 * What a history of events says in the fields of an application. The events may be any, allowed or not: it is told what
 * is stated to have happened, not what the procedure made of it.
 */
import { sumYuan } from "../../src/core/money.js";
import type { ApplicationDraft, PilotEvent, PilotOpening } from "../../src/index.js";

type Of<Type extends PilotEvent["type"]> = Extract<PilotEvent, { readonly type: Type }>;

const all = <Type extends PilotEvent["type"]>(
  events: readonly PilotEvent[],
  type: Type,
): readonly Of<Type>[] => events.filter((event): event is Of<Type> => event.type === type);

const last = <Type extends PilotEvent["type"]>(events: readonly PilotEvent[], type: Type) =>
  all(events, type).at(-1);

/** The fields of an application that events speak of. The rest is the plan's. */
export function asApplication(
  events: readonly PilotEvent[],
  { period }: Pick<PilotOpening, "period"> = {},
): ApplicationDraft {
  const [submitted, reviewed] = [last(events, "submitted"), last(events, "reviewed")];
  const accepted = last(events, "accepted");
  const lessons = last(events, "closed")?.lessons ?? accepted?.lessons;
  return {
    ...(submitted && { submission: { on: submitted.on } }),
    ...(reviewed && { review: { on: reviewed.on } }),
    ...publicityOf(events),
    ...approvalOf(events),
    ...(accepted && { acceptance: { on: accepted.on, leader: "盟市工信局" } }),
    ...(lessons !== undefined && { plan: { lessons } }),
    period: { years: 2, from: "approval", ...period },
    performance: performanceOf(events),
  };
}

/** The last publication, with what was objected to it and what stood when it began. */
function publicityOf(events: readonly PilotEvent[]): Pick<ApplicationDraft, "publicity"> {
  const publication = last(events, "publicised");
  if (publication === undefined) return {};
  const begun = events.indexOf(publication);
  const isAnew = all(events, "publicised").length > 1;
  const open: number[] = [];
  const settled = new Map<number, Of<"objection-resolved">>();
  let count = 0;
  for (const event of events) {
    if (event.type === "objected") {
      count += 1;
      open.push(count);
    }
    if (event.type === "objection-resolved") {
      const no = event.objection ?? open[0];
      if (no === undefined) continue;
      open.splice(open.indexOf(no), 1);
      settled.set(no, event);
    }
  }
  const objections = all(events, "objected").flatMap((objection, index) => {
    const settlement = settled.get(index + 1);
    const isAnswered =
      isAnew &&
      settlement !== undefined &&
      [objection, settlement].every((one) => events.indexOf(one) < begun);
    if (isAnswered) return [];
    return [
      {
        on: objection.on,
        grounds: objection.grounds,
        ...(settlement && {
          resolvedOn: settlement.on,
          ...(settlement.upheld !== undefined && { upheld: settlement.upheld }),
        }),
      },
    ];
  });
  const { from, to } = publication;
  return { publicity: { from, to, ...(objections.length > 0 && { objections }) } };
}

function approvalOf(events: readonly PilotEvent[]): Pick<ApplicationDraft, "approval"> {
  const approved = last(events, "approved");
  const payments = all(events, "instalment-paid").map(({ on, amount }) => ({ on, amount }));
  const changes = all(events, "change-decided")
    .filter(({ approved: isApproved }) => isApproved)
    .map(({ on, effectiveOn = on }) => ({ approvedOn: on, effectiveOn }));
  if (approved === undefined && payments.length === 0) return {};
  return {
    approval: {
      ...(approved && { on: approved.on, ...(approved.award !== undefined && { award: approved.award }) }),
      ...(payments.length > 0 && { payments, financeDepartment: true }),
      ...(changes.length > 0 && { changes }),
    },
  };
}

/** What is found to have been put right is an evaluation held again. */
function performanceOf(events: readonly PilotEvent[]): NonNullable<ApplicationDraft["performance"]> {
  const evaluations = events.flatMap((event, index) => {
    if (event.type === "evaluated") return [{ stage: event.stage, on: event.on, met: event.met }];
    if (event.type !== "rectified") return [];
    const { stage } = last(events.slice(0, index), "evaluated") ?? {};
    return [{ ...(stage && { stage }), on: event.on, met: event.met }];
  });
  const [ordered, recovered] = [last(events, "rectification-ordered"), all(events, "recovered")];
  const amount = sumYuan(recovered.map((one) => one.amount));
  return {
    selfEvaluations: all(events, "self-evaluated").map(({ year, on }) => ({ year, on })),
    evaluations,
    ...(ordered && { consequence: { kind: "rectification" as const, until: ordered.until } }),
    ...(recovered.length > 0 && { consequence: { kind: "recovery" as const, amount } }),
  };
}
