import { describe, expect, it } from "vitest";
import {
  aChain,
  anEnterprise,
  aSmallApplication,
  ask,
  changed,
  creditCode,
  failing,
  find,
  lacking,
  passing,
  remedy,
} from "../../../support/an-application.js";
import { describeJudgeAlone, describeJudged } from "../../../support/judged.js";

const sound = aSmallApplication();

describe("A1.6#enterprise-fields", () => {
  const rule = "A1.6#enterprise-fields";
  const four = ["name", "creditCode", "previousYearRevenue", "specialised"];

  it("passes when every enterprise states its four items", () => {
    const values = { count: "3", of: "3", names: "企业1, 企业2, 企业3" };
    expect(ask(sound, rule)).toEqual(passing("met", values));
  });

  it.each(four)("asks for the %s", (field) => {
    const draft = changed(sound, { [`enterprises.1.${field}`]: undefined });
    expect(ask(draft, rule)).toMatchObject(lacking(`enterprises.1.${field}`));
  });

  it("asks for all that is missing, of every enterprise", () => {
    const draft = aSmallApplication({ enterprises: [{}, anEnterprise(2), { name: "企业3" }] });
    expect(ask(draft, rule)).toMatchObject({
      ...lacking(
        ...four.map((field) => `enterprises.0.${field}`),
        ...four.slice(1).map((field) => `enterprises.2.${field}`),
      ),
      values: { count: "7", of: "3", names: "enterprises.0, 企业3" },
    });
  });

  it("asks for nothing else", () => {
    const { name, creditCode: code, previousYearRevenue, specialised } = anEnterprise(1);
    const enterprises = [{ name, creditCode: code, previousYearRevenue, specialised }];
    expect(find(aSmallApplication({ enterprises }), rule).outcome).toBe("pass");
  });

  it("asks for the list, and asks nothing of an empty one", () => {
    expect(ask(changed(sound, { enterprises: undefined }), rule)).toMatchObject(lacking("enterprises"));
    expect(ask(aSmallApplication({ enterprises: [] }), rule)).toMatchObject({
      outcome: "not-applicable",
      code: "nothing-listed",
    });
  });
});

describe("A1.6#each-once", () => {
  const rule = "A1.6#each-once";
  const listing = (...numbers: number[]) =>
    aSmallApplication({ enterprises: numbers.map((number) => anEnterprise(number)) });

  it("passes when each enterprise is listed once", () => {
    expect(find(listing(1, 2, 3), rule).outcome).toBe("pass");
  });

  it("names every row of one that is listed twice", () => {
    const values = { count: "2", of: "3", names: "企业1, 企业1" };
    expect(ask(listing(1, 2, 1), rule)).toEqual(
      failing("listed-more-than-once", values, ["enterprises.0", "enterprises.2"]),
    );
  });

  it("goes by the code, not by the name", () => {
    const enterprises = [anEnterprise(1), { ...anEnterprise(1), name: "又名" }];
    expect(find(aSmallApplication({ enterprises }), rule).outcome).toBe("fail");
    const namesakes = [anEnterprise(1), { ...anEnterprise(2), name: "企业1" }];
    expect(find(aSmallApplication({ enterprises: namesakes }), rule).outcome).toBe("pass");
  });

  const twoChains = [aChain(), aChain({ id: "rare-earth", name: "稀土产业链" })];
  const inChains = (...chainIds: (string | undefined)[]) =>
    aSmallApplication({
      chains: twoChains,
      enterprises: chainIds.map((chainId) => anEnterprise(1, { chainId })),
    });

  it("takes an enterprise of two chains, listed once in each, as a member of both", () => {
    expect(find(inChains("equipment", "rare-earth"), rule).outcome).toBe("pass");
  });

  it("names the rows of the chain that lists it twice, not that of the other", () => {
    expect(ask(inChains("equipment", "rare-earth", "equipment"), rule)).toMatchObject({
      outcome: "fail",
      fields: ["enterprises.0", "enterprises.2"],
    });
  });

  it("asks for the chain of a row that may be one of the enterprise's others", () => {
    expect(ask(inChains("equipment", undefined), rule)).toMatchObject(lacking("enterprises.1.chainId"));
    expect(ask(inChains(undefined, undefined), rule)).toMatchObject(
      lacking("enterprises.0.chainId", "enterprises.1.chainId"),
    );
  });

  it("asks for the chains while they are not known", () => {
    const draft = changed(inChains("equipment", "equipment"), { chains: undefined });
    expect(ask(draft, rule)).toMatchObject(lacking("chains"));
  });

  it("is not about rows outside the chosen chains", () => {
    expect(find(inChains("elsewhere", "elsewhere", "equipment"), rule).outcome).toBe("pass");
  });

  it("strikes no row of another chain", () => {
    const draft = inChains("equipment", "rare-earth", "equipment", "rare-earth");
    const strike = (index: number) => ({ action: "remove", path: ["enterprises", index] });
    expect(remedy(draft, rule)).toMatchObject({ possible: true, changes: [strike(3), strike(2)] });
  });

  it("asks for the code that could be another's", () => {
    const draft = changed(sound, { "enterprises.1.creditCode": undefined });
    expect(ask(draft, rule)).toMatchObject(lacking("enterprises.1.creditCode"));
  });

  it("a repetition is not hidden by a code that is missing", () => {
    const draft = changed(listing(1, 2, 1), { "enterprises.1.creditCode": undefined });
    expect(ask(draft, rule)).toMatchObject({
      outcome: "fail",
      fields: ["enterprises.0", "enterprises.2"],
      missing: ["enterprises.1.creditCode"],
    });
  });

  it("asks for the list", () => {
    expect(ask(changed(sound, { enterprises: undefined }), rule)).toMatchObject(lacking("enterprises"));
  });

  it("is mended by striking all but the first of each, from the last to the first", () => {
    const strike = (index: number) => ({ action: "remove", path: ["enterprises", index] });
    expect(remedy(listing(1, 2, 1, 3, 2, 1), rule)).toMatchObject({
      possible: true,
      code: "strike-repeats",
      values: { count: "3" },
      changes: [strike(5), strike(4), strike(2)],
    });
  });

  it("leaves an enterprise without a code where it is, and then leaves the rule open", () => {
    const draft = changed(listing(1, 2, 1), { "enterprises.1.creditCode": undefined });
    expect(remedy(draft, rule)).toMatchObject({ possible: false, code: "no-single-change" });
  });

  it("codes that differ in their check character are different codes", () => {
    const code = creditCode(1);
    const other = `${code.slice(0, 17)}${code.endsWith("0") ? "1" : "0"}`;
    const enterprises = [anEnterprise(1), anEnterprise(2, { creditCode: other })];
    expect(find(aSmallApplication({ enterprises }), rule).outcome).toBe("pass");
  });
});

describe("A1.6#evidence", () => {
  const rule = "A1.6#evidence";
  const proving = (evidence: unknown) => changed(sound, { evidence });

  describeJudged(rule, sound, { documents: "1" });
  describeJudgeAlone(rule, sound);

  it.each([
    { evidence: ["证明一", "证明二"], documents: "2" },
    { evidence: [{ title: "证明一" }, "证明二", { title: "证明三", file: "a.pdf" }], documents: "3" },
  ])("shows how many documents there are: $documents", ({ evidence, documents }) => {
    expect(find(proving(evidence), rule).values).toEqual({ documents });
  });

  it.each(["无", ["无"], [{ title: "暂无" }, "/"]])("%j is none", (evidence) => {
    expect(find(proving(evidence), rule)).toMatchObject({ outcome: "fail", code: "stated-as-none" });
  });

  it("a document without a title is one all the same, and one that is none does not count", () => {
    expect(find(proving([{}, "无", "证明一"]), rule).values).toEqual({ documents: "2" });
  });

  it("asks for the evidence before it asks anybody to judge it", () => {
    expect(ask(proving(undefined), rule)).toMatchObject(lacking("evidence"));
    expect(ask(proving([]), rule)).toMatchObject(lacking("evidence"));
  });
});
