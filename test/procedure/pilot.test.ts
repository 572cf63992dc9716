import { describe, expect, it } from "vitest";
import type { ConditionName } from "../../src/edition/procedure.js";
import { unbegun } from "../../src/procedure/advance.js";
import { faultOf } from "../../src/procedure/conditions/all.js";
import type { PilotEvent } from "../../src/procedure/event.js";
import type { PilotFacts } from "../../src/procedure/state.js";

const condition = (name: ConditionName) => ({ condition: name, clause: "", phrase: "" });
const circumstance = {
  opening: {},
  terms: { given: [], roles: {} },
  calendar: undefined,
  isRecheck: false,
  history: [],
};
const period = { start: "2024-09-10", end: null };

type Held = readonly [
  name: ConditionName,
  facts: Partial<PilotFacts>,
  event: PilotEvent,
  code: string | undefined,
];

const on = "2025-01-01";
const approved = { type: "approved", on } as const;
const objected = { type: "objected", on, grounds: "一" } as const;
const paid = { type: "instalment-paid", on, id: "一", amount: "1" } as const;
const rectified = { type: "rectified", on, met: true } as const;
const recovered = { type: "recovered", on, amount: "1" } as const;
const evaluated = { type: "evaluated", on, met: true, stage: "final" } as const;
const midTerm = { ...evaluated, stage: "mid-term" } as const;
const selfEvaluated = { type: "self-evaluated", on, year: 2024 } as const;
const published = { publicity: { from: "2024-12-01", to: "2024-12-31" } };
const ordered = (until: string) => ({
  rectifications: [{ orderedOn: "2024-12-01", until, rectifiedOn: null }],
});
const held = { evaluations: [{ stage: "mid-term", on: "2024-12-01", met: true, settledOn: null }] } as const;

describe("conditions of a table of one's own", () => {
  it.each<Held>([
    ["publicity-over", {}, approved, "earlier-event-needed"],
    ["publicity-over", published, approved, undefined],
    ["publicity-over", {}, paid, "earlier-event-needed"],
    ["publicity-begun", {}, objected, "earlier-event-needed"],
    ["publicity-begun", published, objected, undefined],
    ["limit-kept", {}, rectified, "earlier-event-needed"],
    ["limit-kept", ordered(on), rectified, undefined],
    ["limit-passed", {}, recovered, "earlier-event-needed"],
    ["limit-passed", ordered("2024-12-31"), recovered, undefined],
    ["limit-passed", ordered(on), recovered, "limit-not-passed"],
    ["year-of-the-pilot", {}, selfEvaluated, "earlier-event-needed"],
    ["year-of-the-pilot", { period }, selfEvaluated, undefined],
    ["period-over", {}, evaluated, "earlier-event-needed"],
    ["period-over", { period }, evaluated, "period-unknown"],
    ["period-over", { period: { ...period, end: "2024-12-31" } }, evaluated, undefined],
    ["within-the-period", {}, midTerm, "earlier-event-needed"],
    ["within-the-period", { period }, midTerm, "period-unknown"],
    ["within-the-period", { period: { ...period, end: on } }, midTerm, undefined],
    ["within-the-period", { period: { ...period, end: "2024-12-31" } }, midTerm, "mid-term-outside-period"],
  ])("%s of %j: what it goes by has to be there", (name, facts, event, code) => {
    expect(faultOf(condition(name), { ...unbegun, ...facts }, event, circumstance)?.code).toBe(code);
  });

  it.each<Held>([
    ["mid-term-evaluation-held", {}, evaluated, "mid-term-not-held"],
    ["mid-term-evaluation-held", held, evaluated, undefined],
    ["mid-term-evaluation-held", {}, midTerm, undefined],
    ["evaluation-in-order", {}, evaluated, undefined],
    ["evaluation-in-order", held, midTerm, "mid-term-held"],
  ])("%s of %j: a text may have a final evaluation alone", (name, facts, event, code) => {
    expect(faultOf(condition(name), { ...unbegun, ...facts }, event, circumstance)?.code).toBe(code);
  });

  it("dates of publicity can be in order where nobody was shortlisted", () => {
    const publicised = { type: "publicised", on, from: on, to: "2025-01-02" } as const;
    expect(faultOf(condition("publicity-in-order"), unbegun, publicised, circumstance)).toBeUndefined();
  });
});
