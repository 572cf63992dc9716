/** Indicators that an embedder adds, and rows of a table of targets. */
import type { Indicator } from "../../../src/index.js";
import { falling } from "./performance.js";

/** Indicators of an embedder, of every kind and direction. */
export const own = (id: string, parts: Partial<Indicator>): Indicator => ({
  ...falling,
  id,
  label: id,
  ...parts,
});
export const bounded = own("bounded", {
  kind: "rate",
  unit: "%",
  direction: "up",
  minimum: "20",
  maximum: "90.5",
});
export const growth = own("growth", { kind: "percentage", unit: "%", direction: "up" });
export const loss = own("loss", { kind: "percentage", unit: "%", direction: "down" });
export const fee = own("fee", { kind: "amount", unit: "元", direction: "down" });
export const turnover = own("turnover", { kind: "amount", unit: "万元", direction: "none", nature: "flow" });
export const ours = [bounded, growth, loss, fee, turnover, falling];

export const row = (id: string, baseline?: string, target?: string, actual?: string, midterm?: string) => ({
  id,
  ...(baseline !== undefined && { baseline }),
  ...(midterm !== undefined && { midterm }),
  ...(target !== undefined && { target }),
  ...(actual !== undefined && { actual }),
});
export const two = ["smart-factories", "scenarios"] as const;
