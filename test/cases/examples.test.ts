/** The examples of the documentation say what the documentation says of them. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  type ApplicationDraft,
  assessApplication,
  explain,
  type Judgement,
  nm2024,
  type PilotEvent,
  readApplication,
  replayEvents,
  suggestRemedies,
} from "../../src/index.js";

const example = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../docs/examples/${name}.json`, import.meta.url), "utf8"));

const options = { edition: nm2024, asOf: "2024-08-31" };
const judgements = example("judgements") as never;

describe("the example", () => {
  it("application is sound: it can be read, and passes once it has been judged", () => {
    expect(readApplication(example("application"))).toMatchObject({
      ok: true,
      completeness: { percent: 100 },
    });
    expect(assessApplication(example("application"), options).outcome).toBe("needs-judgement");
    const judged = assessApplication(example("application"), { ...options, judgements });
    expect([judged.outcome, judged.issues.filter(({ severity }) => severity === "error")]).toEqual([
      "pass",
      [],
    ]);
  });

  it.each([
    ["pilot-approved", "approval", "2024-10-31", []],
    ["pilot-half-way", "evaluation", "2025-12-31", ["4.2#targets-met"]],
    ["pilot-finished", "evaluation", "2026-12-31", []],
  ] as const)("%s is the same pilot later, and passes at %s on %s", (name, stage, asOf, missed) => {
    const judged = (example("pilot-judgements") as Judgement[]).filter(({ on }) => on <= asOf);
    const answer = assessApplication(example(name), { edition: nm2024, stage, asOf, judgements: judged });
    expect(answer).toMatchObject({ outcome: "pass", asks: [], issues: [] });
    expect(answer.breaches.map(({ rule }) => rule)).toEqual(missed);
    const [before, after] = [example("application"), example(name)] as ApplicationDraft[];
    expect(after).toMatchObject({ enterprises: before?.enterprises, budget: before?.budget });
  });

  it("pilot-finished says what the events of the pilot amount to", () => {
    const { state } = replayEvents(example("pilot-events") as PilotEvent[], { edition: nm2024 });
    const { approval, acceptance, plan } = example("pilot-finished") as ApplicationDraft;
    expect(approval).toMatchObject({ on: state.approvedOn, award: state.award });
    expect(approval?.payments).toEqual(state.payments.map(({ on, amount }) => ({ on, amount })));
    expect([acceptance?.on, plan?.lessons]).toEqual([state.acceptedOn, state.lessons]);
  });

  it("draft-flawed fails, and says in Chinese what is to be done about each failed must", () => {
    const { outcome, findings } = assessApplication(example("draft-flawed"), options);
    expect(outcome).toBe("fail");
    const failed = findings.filter((finding) => finding.force === "must" && finding.outcome === "fail");
    const { remedies } = suggestRemedies(example("draft-flawed"), options);
    expect(remedies.map(({ rule }) => rule)).toEqual(failed.map(({ rule }) => rule));
    for (const thing of [...failed, ...remedies])
      expect(explain(thing, "zh-CN")).toMatch(/^[^{}[\]]{5,}[。）]$/);
  });

  it("draft-early is not failed for being early", () => {
    const { outcome, asks } = assessApplication(example("draft-early"), options);
    expect(outcome).toBe("needs-data");
    expect(asks.length).toBeGreaterThan(10);
  });
});
