import { describe, expect, it } from "vitest";
import { assessApplication, nm2024, readApplication } from "../../src/index.js";
import { asOf } from "../support/an-application.js";

const partial = (draft: unknown) => {
  const reading = readApplication(draft);
  return { value: reading.ok ? reading.value : reading.partial, issues: reading.issues };
};

describe("blank rows at the end of a list", () => {
  it.each([
    { name: "an empty record", row: {} },
    { name: "a record of blanks", row: { name: " ", creditCode: "", chainId: null } },
    { name: "a record of blank records and rows", row: { brief: { base: "" }, platforms: [{ name: "" }] } },
    { name: "nothing", row: null },
    { name: "a blank text", row: "　" },
  ])("are skipped: $name", ({ row }) =>
    expect(partial({ chains: [{ id: "a" }, row, row] })).toEqual({
      value: { chains: [{ id: "a" }] },
      issues: [],
    }),
  );

  it("are skipped in lists within lists", () =>
    expect(partial({ chains: [{ id: "a", platforms: [{ name: "平台" }, {}] }] }).value).toEqual({
      chains: [{ id: "a", platforms: [{ name: "平台" }] }],
    }));

  it("between others stay, so that these keep their numbers", () =>
    expect(partial({ enterprises: [{ name: "甲" }, {}, { name: "乙" }, {}] }).value).toEqual({
      enterprises: [{ name: "甲" }, {}, { name: "乙" }],
    }));

  it("are not skipped where anything stands in them, a field that nobody knows as well", () => {
    const { value, issues } = partial({ enterprises: [{ name: "甲" }, { no: "2" }] });
    expect(value).toEqual({ enterprises: [{ name: "甲" }, {}] });
    expect(issues.map(({ code, field }) => [code, field])).toEqual([["unknown-key", "enterprises.1.no"]]);
  });

  it("alone are a list that nobody has filled in, not one that says that there are none", () => {
    expect(partial({ chains: [{}, {}] }).value).toEqual({});
    expect(partial({ chains: [] }).value).toEqual({ chains: [] });
  });

  it("leave the draft as it was handed in", () => {
    const draft = Object.freeze({ chains: Object.freeze([Object.freeze({ id: "a" }), Object.freeze({})]) });
    readApplication(draft);
    expect(draft.chains).toHaveLength(2);
  });

  it("change no answer", () => {
    const chains = [{ id: "a", name: "装备制造" }];
    const assessed = (draft: unknown) => assessApplication(draft, { edition: nm2024, asOf });
    expect(assessed({ chains: [...chains, {}, {}] })).toEqual(assessed({ chains }));
  });
});
