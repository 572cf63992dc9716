import { describe, expect, it } from "vitest";
import { withUnreadAbsences } from "../../src/application/unread-absences.js";
import { error, warning } from "../../src/core/issue.js";
import { assessApplication, nm2024, readApplication, screenRoster } from "../../src/index.js";
import { aFinishedPilot, afterwards, anEnterprise, changed, find } from "../support/an-application.js";

const pilot = aFinishedPilot();
const later = { asOf: afterwards };

describe("what stands in for what could not be read", () => {
  const standing = (own: object, ...path: readonly (string | number)[]) =>
    JSON.parse(JSON.stringify(withUnreadAbsences(own, [error("wrong-type", path)])));

  it.each([
    [
      "an exemption, in an enterprise by itself",
      { name: "甲" },
      ["exemption"],
      { name: "甲", exemption: {} },
    ],
    [
      "an exemption, in a roster",
      { enterprises: [{}, {}, {}] },
      ["enterprises", 2, "exemption", "reason"],
      { enterprises: [{}, {}, { exemption: {} }] },
    ],
    [
      "objections",
      { publicity: {} },
      ["publicity", "objections", 0, "on"],
      { publicity: { objections: [{}] } },
    ],
    ["payments", { approval: {} }, ["approval", "payments"], { approval: { payments: [{}] } }],
    ["changes", { approval: {} }, ["approval", "changes"], { approval: { changes: [{}] } }],
  ] as const)("for %s is an entry that says nothing", (_, own, path, expected) => {
    expect(standing(structuredClone(own), ...path)).toEqual(expected);
  });

  it.each([
    ["where the record that it stood in was left out", {}, ["publicity", "objections"]],
    ["where one could be read", { exemption: { reason: "停产" } }, ["exemption", "until"]],
    ["for another field", { name: "甲" }, ["exemptions"]],
    ["for a field of another record", { plan: {} }, ["plan", "exemption"]],
    ["for a list elsewhere", { publicity: {} }, ["publicity", "payments"]],
    [
      "for a field of that name in an enterprise that is not there",
      { enterprises: [] },
      ["enterprises", 12, "exemption"],
    ],
  ] as const)("is nothing %s", (_, own, path) => {
    expect(standing(structuredClone(own), ...path)).toEqual(own);
  });

  it("is nothing for a remark", () => {
    expect(withUnreadAbsences({}, [warning("unknown-key", ["exemption"])])).toEqual({});
  });

  it("inherits nothing", () => {
    const { exemption } = withUnreadAbsences<{ exemption?: object }>({}, [
      error("wrong-type", ["exemption"]),
    ]);
    expect(Object.getPrototypeOf(exemption)).toBeNull();
  });
});

/** What a rule says of an application that cannot be read as it stands. */
const said = (field: string, value: unknown, rule: string) =>
  assessApplication(changed(pilot, { [field]: value }), {
    edition: nm2024,
    stage: "evaluation",
    asOf: afterwards,
  }).findings.find((finding) => finding.rule === rule);

describe("what was written and cannot be read is not absent", () => {
  it.each([
    {
      field: "publicity.objections",
      value: "有1条异议",
      rule: "5.3#publicity",
      asked: "publicity.objections",
    },
    {
      field: "publicity.objections",
      value: ["有1条异议"],
      rule: "5.3#publicity",
      asked: "publicity.objections",
    },
    {
      field: "approval.changes",
      value: "调整了平台",
      rule: "5.3#approved-changes",
      asked: "approval.changes",
    },
    {
      field: "approval.payments",
      value: "已拨付",
      rule: "4.1#paid-in-instalments",
      asked: "approval.payments",
    },
    { field: "enterprises.0", value: anAbove("已停产"), rule: "3.2#above-scale-all", asked: "enterprises.0" },
  ])("$field $value is asked for again by $rule", ({ field, value, rule, asked }) => {
    const finding = said(field, value, rule);
    expect(finding?.outcome).toBe("needs-data");
    expect(finding?.missing[0]).toContain(asked);
  });

  it("leaves alone what could be read", () => {
    const objections = [{ on: "2024-09-12", resolvedOn: "2024-09-20", upheld: false, grounds: 5 }];
    expect(said("publicity.objections", objections, "5.3#publicity")?.outcome).toBe("pass");
  });

  it("makes up nothing else", () => {
    const draft = { plan: { results: [5] }, enterprises: [{ scale: 5 }], publicity: { from: 5 }, year: 5 };
    expect(assessApplication(draft, { edition: nm2024, asOf: afterwards }).issues).toHaveLength(4);
  });

  it("of a section that cannot be read the section is asked for", () => {
    expect(said("approval", "已批复", "5.3#approval")?.missing).toContain("approval.on");
  });

  it("of a roster too", () => {
    const { summary } = screenRoster([anAbove("已停产")], { edition: nm2024, chains: ["equipment"] });
    expect(summary.rules.find(({ rule }) => rule === "3.2#above-scale-all")?.outcome).toBe("needs-data");
  });
});

function anAbove(exemption: unknown) {
  return { ...anEnterprise(3), scale: "above", transform: false, exemption };
}

describe("无 of a list is a list without entries", () => {
  it.each(["无", "暂无", "none"])("%s", (none) => {
    const { ok, issues, ...reading } = readApplication({
      chains: none,
      plan: { measures: none, base: none },
    });
    expect({ ok, issues }).toEqual({ ok: true, issues: [] });
    expect(reading).toMatchObject({ value: { chains: [], plan: { measures: [], base: none } } });
  });

  it("no objections, no changes and no payments are an answer", () => {
    const draft = changed(pilot, {
      "publicity.objections": "无",
      "approval.changes": "无",
      "approval.payments": "无",
    });
    for (const rule of ["5.3#publicity", "5.3#approved-changes", "5.3#approval"])
      expect(find(draft, rule, later).outcome).toBe("pass");
  });

  it("what is no such word is no list", () => {
    expect(readApplication({ chains: "未来三年" }).issues.map(({ code }) => code)).toEqual(["wrong-type"]);
  });
});

describe("a row that says 无 and nothing else lists nothing", () => {
  it("no objection and no change", () => {
    const draft = changed(pilot, {
      "publicity.objections": [{ grounds: "无" }],
      "approval.changes": [{ what: ["暂无"] }],
    });
    for (const rule of ["5.3#publicity", "5.3#approved-changes"])
      expect(find(draft, rule, later).outcome).toBe("pass");
  });

  it("with a day beside it, it is one", () => {
    const objected = changed(pilot, { "publicity.objections": [{ grounds: "无", on: "2024-09-12" }] });
    expect(find(objected, "5.3#publicity", later).code).toBe("objection-stands");
    const altered = changed(pilot, { "approval.changes": [{ what: "无", effectiveOn: "2025-05-01" }] });
    expect(find(altered, "5.3#approved-changes", later).missing).toEqual(["approval.changes.0.approvedOn"]);
  });
});

it("an objection of which nothing is said yet is asked for", () => {
  const draft = changed(pilot, { "publicity.objections": [{}] });
  expect(find(draft, "5.3#publicity", later)).toMatchObject({
    outcome: "needs-data",
    missing: ["publicity.objections.0.on"],
  });
});
