/** The fictional examples of the documentation, read anew for each who asks. */
import { readFileSync } from "node:fs";
import type { Judgement } from "../../../src/index.js";

export const example = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../docs/examples/${name}.json`, import.meta.url), "utf8"));

export const exampleJudgements = example("judgements") as readonly Judgement[];

export const pilotJudgements = example("pilot-judgements") as readonly Judgement[];

/** As the file with the performance of the pilot has it. */
export interface ExamplePerformance {
  readonly period: { readonly start: string; readonly end: string };
  readonly midtermOn: string;
  readonly asOf: string;
  readonly weights: Readonly<Record<string, string>>;
  readonly grades: readonly { readonly grade: string; readonly from: string }[];
  readonly goal: string;
  readonly costs: Readonly<Record<string, string>>;
  readonly values: readonly {
    readonly id: string;
    readonly baseline?: string;
    readonly midterm?: string;
    readonly target?: string;
    readonly actual?: string;
  }[];
}

export const examplePerformance = example("performance") as ExamplePerformance;
export const exampleEvents = example("pilot-events") as readonly object[];
