import type { IsoDate } from "../core/date.js";

/** 角色. Who gives a fact or judges. An embedder may use words of its own beside these. */
export type Role =
  | "industry-bureau"
  | "finance-bureau"
  | "regional-industry-department"
  | "reviewer"
  | "enterprise"
  | "provider"
  | "caller";

/** 评定记录. What a person decided where the text leaves it to a person, with its origin. */
export interface Judgement {
  readonly rule: string;
  /** What was judged, where the rule judges several: a provider's name or credit code. Absent: all of them. */
  readonly subject?: string | undefined;
  readonly verdict: "pass" | "fail";
  readonly by: string;
  readonly on: IsoDate;
  readonly grounds: string;
}
