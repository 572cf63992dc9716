/** A policy checked, and what a change of it would cost, by the public functions of the library alone. */
import { comparePolicies, lintPolicy, subsidyPolicies } from "digital-pilot-rules";
import type { Explain } from "./engine.ts";
import { isObject, type Json, type JsonObject } from "./form.ts";

export interface PolicyState {
  readonly preset: string;
  readonly text: string;
  readonly pool: string;
}
export interface PolicyAnswers {
  /** Whether the JSON is whole. */
  readonly isWhole: boolean;
  readonly outcome: string;
  readonly faults: readonly string[];
  readonly issues: readonly string[];
  readonly isChanged: boolean;
  readonly cost: readonly string[];
}

const presetOf = (name: string) =>
  subsidyPolicies[name as keyof typeof subsidyPolicies] ?? subsidyPolicies.wuhan;
export const textOf = (policy: unknown): string => JSON.stringify(policy, null, 2);

function parsed(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function costOf({ preset, pool }: PolicyState, after: JsonObject, claims: Json, explain: Explain) {
  const comparison = comparePolicies(claims as never, {
    before: presetOf(preset),
    after: after as never,
    ...(pool && { pool }),
  });
  return explain(comparison).split("\n");
}

function answersTo(state: PolicyState, claims: Json, explain: Explain): PolicyAnswers {
  const after = parsed(state.text);
  if (after === undefined)
    return { isWhole: false, outcome: "needs-data", faults: [], issues: [], isChanged: true, cost: [] };
  const checked = lintPolicy(after as never);
  const isChanged = JSON.stringify(after) !== JSON.stringify(presetOf(state.preset));
  return {
    isWhole: true,
    outcome: checked.outcome,
    faults: checked.faults.map((fault) => explain(fault)),
    issues: checked.issues.map((issue) => explain(issue)),
    isChanged,
    cost: isChanged ? costOf(state, after, claims, explain) : [],
  };
}

export const engineOf = (explain: Explain) => ({
  answersTo: (state: PolicyState, claims: Json) => answersTo(state, claims, explain),
  textOf: (preset: string) => textOf(presetOf(preset)),
});
