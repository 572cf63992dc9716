import * as z from "zod";
import { text } from "../../input/leaves.js";
import { nonNegative } from "../../input/money-leaves.js";

/** 分配份额. One claim on an amount: its weight, and the least and the most it may get. */
export const claimSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    id: text().min(1, "blank").meta({ title: "编号" }),
    weight: nonNegative().meta({ title: "权重" }),
    cap: nonNegative().meta({ title: "上限" }).optional(),
    floor: nonNegative().meta({ title: "下限" }).optional(),
  }))();

/** What {@link allocate} is asked for beside the claims. */
export const allocationOptionsSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    decimals: z.int("not-whole").min(0, "decimals-out-of-range").max(6, "decimals-out-of-range").optional(),
    ties: z.enum(["listed", "id"]).optional(),
  }))();

export type AllocationOptionsDraft = z.infer<typeof allocationOptionsSchema>;

/** One claim as {@link allocate} takes it. */
export interface Claim {
  readonly id: string;
  readonly weight: string;
  readonly cap?: string | undefined;
  readonly floor?: string | undefined;
}
