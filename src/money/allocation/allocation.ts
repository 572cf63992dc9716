import * as z from "zod/mini";
import { text } from "../../input/leaves.js";
import { nonNegative } from "../../input/money-leaves.js";

/** 分配份额. One claim on an amount: its weight, and the least and the most it may get. */
export const claimSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    id: text().check(z.minLength(1, "blank"), z.meta({ title: "编号" })),
    weight: nonNegative().check(z.meta({ title: "权重" })),
    cap: z.optional(nonNegative().check(z.meta({ title: "上限" }))),
    floor: z.optional(nonNegative().check(z.meta({ title: "下限" }))),
  }))();

/** What {@link allocate} is asked for beside the claims. */
export const allocationOptionsSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    decimals: z.optional(
      z.int("not-whole").check(z.minimum(0, "decimals-out-of-range"), z.maximum(6, "decimals-out-of-range")),
    ),
    ties: z.optional(z.enum(["listed", "id"])),
  }))();

export type AllocationOptionsDraft = z.infer<typeof allocationOptionsSchema>;

/** One claim as {@link allocate} takes it. */
export interface Claim {
  readonly id: string;
  readonly weight: string;
  readonly cap?: string | undefined;
  readonly floor?: string | undefined;
}
