import * as z from "zod/mini";
import { leagueCitySchema } from "../application/league-city.js";
import { periodSchema } from "../application/plan.js";
import type { IsoDate } from "../core/date.js";
import type { Issue } from "../core/issue.js";
import type { Yuan } from "../core/money.js";
import type { NamedEdition } from "../edition/named-edition.js";
import type { PhaseName } from "../edition/procedure.js";
import { count, date, text } from "../input/leaves.js";
import { fieldsOf, itself, ofNoun } from "../input/of-noun.js";
import { parameterSchema } from "../input/parameter.js";
import type { ParameterUse } from "../kernel/parameter.js";
import type { Milestone } from "../money/instalments/instalment.js";
import { procedureNouns } from "../vocabulary/nouns/procedure.js";
import type { PilotEvent } from "./event.js";
import type { OwnPilotEvent } from "./own-event.js";

/** 试点建档. What is known when a pilot begins; the fields of an application will do. Everything may be missing. */
export const pilotOpeningSchema = /* @__PURE__ */ (() =>
  ofNoun(procedureNouns, "pilotOpening", {
    /** Nothing can have happened before it. */
    on: z.optional(date()),
    year: z.optional(count()),
    leagueCity: z.optional(leagueCitySchema),
    /** As the plan states it. Without it the pilot period begins with the approval. */
    period: z.optional(periodSchema),
  }))();

export type PilotOpening = z.infer<typeof pilotOpeningSchema>;

/** What must be stored to go on later. All else in a state follows from it. */
export const pilotRecordSchema = /* @__PURE__ */ (() =>
  z
    .looseObject(
      fieldsOf(procedureNouns, "pilotState", {
        edition: text(),
        editionDigest: text(),
        opening: pilotOpeningSchema,
        terms: z.array(
          z.pick(parameterSchema, {
            id: true,
            value: true,
            unit: true,
            basis: true,
            source: true,
            replaced: true,
          }),
        ),
        events: z.array(z.unknown()),
      }),
    )
    .register(z.globalRegistry, itself(procedureNouns, "pilotState")))();

export type PilotRecord = z.infer<typeof pilotRecordSchema>;

/** 异议. An objection during publicity. */
export interface Objection {
  /** From one, in the order in which they came. */
  readonly no: number;
  readonly on: IsoDate;
  /** `null` until it is handled. */
  readonly resolvedOn: IsoDate | null;
  /** Whether it was upheld (异议成立); `null` while nobody has said. */
  readonly upheld: boolean | null;
  /** Where it was upheld: when the list was published anew; `null` until then, and no approval before. */
  readonly republishedOn: IsoDate | null;
}

export const isStanding = ({ resolvedOn }: Objection): boolean => resolvedOn === null;

/** 方案调整. A change of the plan after the approval; dates are `null` until they are known. */
export interface PlanChange {
  /** From one, in the order of the requests. */
  readonly no: number;
  readonly requestedOn: IsoDate;
  readonly decidedOn: IsoDate | null;
  readonly approved: boolean | null;
  /** `null` until approved: a change that nobody approved has no effect. */
  readonly effectiveOn: IsoDate | null;
}

export const isUndecided = ({ decidedOn }: PlanChange): boolean => decidedOn === null;

/** 绩效评价. An evaluation by the region. */
export interface HeldEvaluation {
  readonly stage: "mid-term" | "final";
  readonly on: IsoDate;
  /** Whether the targets were met. */
  readonly met: boolean;
  /** Where targets were missed: when rectification or recovery settled it. */
  readonly settledOn: IsoDate | null;
}

/** 限期整改. `until` is its last day; `rectifiedOn` is `null` until it is done. */
export interface Rectification {
  readonly orderedOn: IsoDate;
  readonly until: IsoDate;
  readonly rectifiedOn: IsoDate | null;
}

/** What the events of a pilot amount to. */
export interface PilotFacts {
  readonly phase: PhaseName;
  /** The date of the last event. */
  readonly asOf: IsoDate | null;
  readonly submittedOn: IsoDate | null;
  readonly shortlistedOn: IsoDate | null;
  readonly advisedOn: IsoDate | null;
  readonly revisedOn: IsoDate | null;
  readonly publicity: { readonly from: IsoDate; readonly to: IsoDate } | null;
  readonly objections: readonly Objection[];
  readonly approvedOn: IsoDate | null;
  readonly award: Yuan | null;
  /** `end` is `null` where the edition does not say how long the period is. */
  readonly period: { readonly start: IsoDate; readonly end: IsoDate | null } | null;
  readonly payments: readonly { readonly id: string; readonly on: IsoDate; readonly amount: Yuan }[];
  readonly paid: Yuan;
  readonly recovered: Yuan;
  /**
   * The milestones of a plan of instalments, in the order in which they were met. Targets that were missed are met on the
   * day they are rectified, and not by a recovery.
   */
  readonly reached: readonly { readonly milestone: Milestone; readonly on: IsoDate }[];
  readonly selfEvaluations: readonly { readonly year: number; readonly on: IsoDate }[];
  readonly changes: readonly PlanChange[];
  readonly evaluations: readonly HeldEvaluation[];
  readonly rectifications: readonly Rectification[];
  readonly acceptedOn: IsoDate | null;
  readonly lessons: string | readonly string[] | null;
  readonly lessonsOn: IsoDate | null;
  readonly endedOn: IsoDate | null;
}

/**
 * 试点状态. Plain data: the opening, the figures the pilot began under, the events, and what they amount to. Edition and digest are those it began
 * under: it goes on under any edition of that id.
 */
export interface PilotState extends NamedEdition, PilotFacts {
  /** What this is. */
  readonly kind: "pilot-state";
  readonly opening: PilotOpening;
  readonly terms: readonly ParameterUse[];
  /** The events that were applied, those of the edition's own kinds among them. */
  readonly events: readonly (PilotEvent | OwnPilotEvent)[];
  /** What was wrong with the opening. A state with errors takes no event. */
  readonly issues: readonly Issue[];
}
