import { describe, expect, it } from "vitest";
import {
  aSmallApplication,
  ask,
  changed,
  failing,
  lacking,
  passing,
  remedy,
} from "../../../support/an-application.js";

const sound = aSmallApplication();

describe("A1.4#cost-estimate", () => {
  const rule = "A1.4#cost-estimate";
  const line = (amount?: string, use: string | undefined = "platform") => ({ use, amount });
  const estimating = (total: string | undefined, ...lines: object[]) =>
    changed(sound, { "budget.total": total, "budget.lines": lines });

  it.each(["0.3", "0.30"])("0.1 and 0.2 are %s", (total) => {
    expect(ask(estimating(total, line("0.1"), line("0.2")), rule)).toEqual(
      passing("adds-up", { actual: "0.3", required: total, of: "2" }),
    );
  });

  it.each([
    { total: "1000.01", difference: "0.01" },
    { total: "999.99", difference: "0.01" },
    { total: "0", difference: "1000" },
  ])("a total of $total is $difference off 1000", ({ total, difference }) => {
    const values = { actual: "1000", required: total, difference };
    expect(ask(estimating(total, line("600"), line("400")), rule)).toEqual(
      failing("total-differs", values, ["budget.total"]),
    );
  });

  it("amounts beyond what a float holds add up to the fen", () => {
    const draft = estimating("9007199254740993.03", line("9007199254740992.01"), line("1.02"));
    expect(ask(draft, rule)).toMatchObject({ outcome: "pass" });
  });

  it.each([
    { taken: "budget.total", missing: ["budget.total"] },
    { taken: "budget.lines.1.amount", missing: ["budget.lines.1.amount"] },
    { taken: "budget.lines.1.use", missing: ["budget.lines.1.use"] },
    { taken: "budget.lines", missing: ["budget.lines"] },
    { taken: "budget", missing: ["budget.lines", "budget.total"] },
  ])("without $taken it asks for $missing", ({ taken, missing }) => {
    expect(ask(changed(sound, { [taken]: undefined }), rule)).toMatchObject(lacking(...missing));
  });

  it("an amount for 无 is for no use", () => {
    const draft = estimating("1000", line("600"), line("400", "无"));
    expect(ask(draft, rule)).toEqual(
      failing("stated-as-none", { field: "budget.lines.1.use" }, ["budget.lines.1.use"]),
    );
    expect(remedy(draft, rule)).toMatchObject({ possible: false, code: "amounts-must-be-estimated" });
  });

  it("no line is no estimate, and somebody has to make one", () => {
    expect(ask(estimating("0"), rule)).toEqual(failing("no-budget-lines", {}, ["budget.lines"]));
    expect(remedy(estimating("0"), rule)).toMatchObject({
      possible: false,
      code: "amounts-must-be-estimated",
    });
  });

  it("an estimate without lines is not hidden by a total that is missing", () => {
    expect(ask(estimating(undefined), rule)).toMatchObject({
      outcome: "fail",
      code: "no-budget-lines",
    });
  });

  it("a total that differs is not hidden by a use that is missing", () => {
    const draft = estimating("1000", line("600"), { amount: "300" });
    expect(ask(draft, rule)).toMatchObject({
      outcome: "fail",
      code: "total-differs",
      missing: ["budget.lines.1.use"],
    });
  });

  it("is mended by the sum of the lines", () => {
    expect(remedy(estimating("1", line("0.1"), line("0.2")), rule)).toMatchObject({
      possible: true,
      code: "set-total",
      values: { total: "0.3" },
      changes: [{ action: "set", path: ["budget", "total"], value: "0.3" }],
    });
  });
});
