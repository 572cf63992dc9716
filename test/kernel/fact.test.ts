import { describe, expect, it } from "vitest";
import { stated, View } from "../../src/kernel/fact.js";

interface Draft {
  readonly period?: { readonly start?: string; readonly open?: boolean; readonly days?: number } | undefined;
  readonly chains?: readonly { readonly id?: string }[];
}

const viewOf = (draft: Draft | undefined) => new View<Draft>(draft);

describe("a view", () => {
  it("of the whole input has no field", () => {
    expect(viewOf({}).field).toBe("");
  });

  it("keeps the place of what it shows", () => {
    const start = viewOf({ period: { start: "2024-07-01" } })
      .at("period")
      .at("start");
    expect(start).toEqual({ value: "2024-07-01", field: "period.start" });
  });

  it("keeps the place of what is missing, however far down", () => {
    expect(viewOf({}).at("period").at("start")).toEqual({ value: undefined, field: "period.start" });
    expect(viewOf(undefined).at("period").at("start").field).toBe("period.start");
  });

  it("shows false and nought as they are, since neither is missing", () => {
    const period = viewOf({ period: { open: false, days: 0 } }).at("period");
    expect(period.at("open").value).toBe(false);
    expect(period.at("days").value).toBe(0);
  });

  it("takes null for missing", () => {
    expect(viewOf({ period: null } as unknown as Draft).at("period").value).toBeUndefined();
  });
});

describe("each element of a list", () => {
  it("is a view with its number in the field", () => {
    const chains = View.each(viewOf({ chains: [{ id: "c1" }, { id: "c2" }] }).at("chains"));
    expect(chains?.map((chain) => chain.at("id"))).toEqual([
      { value: "c1", field: "chains.0.id" },
      { value: "c2", field: "chains.1.id" },
    ]);
  });

  it("of a list that is the whole input begins with the number", () => {
    expect(View.each(new View(["a"]))?.[0]).toEqual({ value: "a", field: "0" });
  });

  it("of an empty list is none", () => {
    expect(View.each(viewOf({ chains: [] }).at("chains"))).toStrictEqual([]);
  });

  it("of a missing list is not even none", () => {
    expect(View.each(viewOf({}).at("chains"))).toBeUndefined();
  });
});

describe("a statement", () => {
  it("of which nothing is left is not made", () => {
    expect(stated({ value: [], field: "evidence" })).toStrictEqual({ value: undefined, field: "evidence" });
  });

  it.each([[["a text"]], ["a text"], [""], [0], [false], [undefined]])("%j stays as it is", (value) => {
    const fact = { value, field: "evidence" };
    expect(stated(fact)).toBe(fact);
  });
});

it("a statement that will not be looked at stays as it is", () => {
  const shut = {
    field: "evidence",
    get value(): string[] {
      throw new Error("not to be looked at");
    },
  };
  expect(stated(shut)).toBe(shut);
});

describe("a field of the edition's own", () => {
  const view = new View({ period: { shown: false, count: 0, none: null } } as Record<string, object>).at(
    "period",
  );

  it.each([
    ["shown", false],
    ["count", 0],
    ["none", undefined],
    ["other", undefined],
    ["toString", undefined],
  ])("%s is %j", (name, value) => {
    expect(view.own(name)).toEqual({ value, field: `period.${name}` });
  });

  it("is missing where the record that would hold it is", () => {
    expect(viewOf(undefined).at("period").own("shown")).toEqual({ value: undefined, field: "period.shown" });
  });
});
