/** The examples of the documentation say what the documentation says of them. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { assessApplication, explain, nm2024, readApplication, suggestRemedies } from "../../src/index.js";

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
