import type { CountedBy } from "../application/self-evaluation-years.js";
import type { IsoDate } from "../core/date.js";
import type { DutyName } from "../edition/procedure.js";
import type { ParameterUse } from "../kernel/parameter.js";

/** One thing that somebody has to do, or has done. */
export interface DutyDate {
  readonly duty: DutyName | (string & {});
  /** Which of several: the number of the year owed, of the objection, of the change. */
  readonly no?: number;
  /** Of a self-evaluation: the year it is of. */
  readonly year?: DutyYear;
  /** The last day; `null` where nobody has set one. */
  readonly due: IsoDate | null;
  readonly doneOn: IsoDate | null;
  /** What would have to be given for there to be a last day. */
  readonly missing: readonly string[];
  /** The terms the last day rests on. */
  readonly terms: readonly ParameterUse[];
}

/** 自评年度. A year as an evaluation names it: one of the calendar, or counted from the first of the pilot. */
interface DutyYear {
  readonly year: number;
  readonly countedBy: CountedBy;
}
