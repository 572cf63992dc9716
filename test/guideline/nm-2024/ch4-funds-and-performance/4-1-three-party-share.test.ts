import { describe, expect, it } from "vitest";
import { nm2024, withParameters } from "../../../../src/index.js";
import {
  aSmallApplication,
  ask as askAt,
  changed,
  failing,
  find as findAt,
  lacking,
  passing,
  remedy as remedyAt,
} from "../../../support/an-application.js";

const sound = aSmallApplication();

/** Once there are contracts; what is asked before is told below. */
const later = { stage: "implementation" } as const;
const ask: typeof askAt = (draft, rule, options = {}) => askAt(draft, rule, { ...later, ...options });
const find: typeof findAt = (draft, rule, options = {}) => findAt(draft, rule, { ...later, ...options });
const remedy: typeof remedyAt = (draft, rule, options = {}) =>
  remedyAt(draft, rule, { ...later, ...options });

describe("4.1#three-party-share", () => {
  const rule = "4.1#three-party-share";
  const fair = { price: "100", concession: "10", government: "30", enterpriseShare: "60" };
  const contracting = (...contracts: object[]) => changed(sound, { contracts });
  const first = (values: object) => contracting({ ...fair, ...values }, fair);

  it("passes when all three bear a part of every contract and of the budget", () => {
    expect(ask(contracting(fair, fair), rule)).toEqual(passing("shared"));
  });

  it("a fen from each is enough", () => {
    const fens = { price: "0.03", concession: "0.01", government: "0.01", enterpriseShare: "0.01" };
    expect(find(contracting(fens), rule).outcome).toBe("pass");
  });

  describe("in each contract", () => {
    it.each([
      { party: "concession", values: { concession: "0", enterpriseShare: "70" } },
      { party: "enterpriseShare", values: { enterpriseShare: "0.0", government: "90" } },
    ])("$party of nothing fails", ({ party, values }) => {
      const field = `contracts.0.${party}`;
      expect(ask(first(values), rule)).toEqual(
        failing("party-bears-nothing", { fields: field, count: "1", of: "2", names: "contracts.0" }, [field]),
      );
    });

    it("names every party that bears nothing", () => {
      const fields = ["contracts.0.enterpriseShare", "contracts.0.concession"];
      const draft = first({ concession: "0", enterpriseShare: "0", government: "100" });
      expect(ask(draft, rule)).toMatchObject({
        outcome: "fail",
        code: "party-bears-nothing",
        values: { fields: fields.join(", ") },
        fields,
      });
    });

    it("one without a subsidy is nobody's affair", () => {
      expect(find(first({ government: "0.00", enterpriseShare: "90" }), rule).outcome).toBe("pass");
    });

    it.each([
      { written: "the price holds the concession", values: {} },
      { written: "the price is what is left of it", values: { price: "90" } },
      { written: "beside the list price", values: { price: "90", listPrice: "100" } },
      { written: "with a list price that is the price", values: { listPrice: "100" } },
    ])("adds up where $written", ({ values }) => {
      expect(find(first(values), rule).outcome).toBe("pass");
    });

    it("price and concession are the list price", () => {
      expect(ask(first({ price: "90", listPrice: "110" }), rule)).toMatchObject({
        outcome: "fail",
        code: "price-and-concession-are-not-the-list-price",
        values: { actual: "100", required: "110", difference: "10" },
      });
    });

    it.each([
      { values: { price: "100", listPrice: "110" }, code: "parts-are-not-the-price", by: ["90", "100"] },
      {
        values: { price: "100", listPrice: "150" },
        code: "price-and-concession-are-not-the-list-price",
        by: ["110", "150"],
      },
    ])("a list price above the price leaves no concession within it: $values", ({ values, code, by }) => {
      const [actual, required] = by;
      expect(ask(first(values), rule)).toMatchObject({ outcome: "fail", code, values: { actual, required } });
    });

    it("beside a list price the parts are told without the concession", () => {
      expect(ask(first({ price: "80", listPrice: "90" }), rule).values).toMatchObject({
        actual: "90",
        required: "80",
        difference: "10",
      });
    });

    it.each([
      { price: "100.01", actual: "100", difference: "0.01" },
      { price: "99.99", actual: "100", difference: "0.01" },
      { price: "0", actual: "100", difference: "100" },
    ])("parts of 100 are not a price of $price", ({ price, actual, difference }) => {
      const values = { actual, required: price, difference, count: "1", of: "2", names: "contracts.0" };
      expect(ask(first({ price }), rule)).toEqual(
        failing("parts-are-not-the-price", values, ["contracts.0"]),
      );
    });

    it("100.0 and 100 are the same price", () => {
      expect(find(first({ price: "100.0" }), rule).outcome).toBe("pass");
    });

    it.each(["price", "concession", "government", "enterpriseShare"])("asks for the %s", (field) => {
      expect(ask(first({ [field]: undefined }), rule)).toMatchObject(lacking(`contracts.0.${field}`));
    });

    it("a party that bears nothing is not hidden by a missing price", () => {
      expect(ask(first({ concession: "0", price: undefined }), rule)).toMatchObject({
        outcome: "fail",
        code: "party-bears-nothing",
        missing: ["contracts.0.price"],
      });
    });

    it("a party that bears nothing is not hidden by a part that is missing", () => {
      expect(ask(first({ concession: "0", enterpriseShare: undefined }), rule)).toMatchObject({
        outcome: "fail",
        code: "party-bears-nothing",
        fields: ["contracts.0.concession"],
        missing: ["contracts.0.enterpriseShare"],
      });
    });

    it("while nobody says whether there is a subsidy, a part of nothing is no fault", () => {
      const all = { concession: "0", enterpriseShare: "100", government: undefined };
      expect(ask(first(all), rule)).toMatchObject(lacking("contracts.0.government"));
    });

    it("a contract at fault is not hidden by another that is not filled in", () => {
      expect(ask(contracting({}, { ...fair, price: "101" }), rule)).toMatchObject({
        outcome: "fail",
        code: "parts-are-not-the-price",
        fields: ["contracts.1"],
      });
    });

    it("asks for the contracts, and asks nothing of an empty list", () => {
      expect(ask(changed(sound, { contracts: undefined }), rule)).toMatchObject(lacking("contracts"));
      expect(ask(contracting(), rule)).toEqual(passing("shared"));
    });
  });

  describe("of the whole, where the caller reads it so", () => {
    const edition = withParameters(nm2024, { "share-scope": "whole" });
    const whole = (...contracts: object[]) => ask(contracting(...contracts), rule, { edition });
    const free = { price: "90", concession: "0", government: "30", enterpriseShare: "60" };

    it("one contract may lack a party that another has", () => {
      expect(whole(free, fair).outcome).toBe("pass");
      expect(ask(contracting(free, fair), rule).outcome).toBe("fail");
    });

    it("a party that bears nothing in any contract fails", () => {
      expect(whole(free, free)).toMatchObject({ outcome: "fail", code: "party-bears-nothing" });
      expect(whole(free, { ...free, concession: undefined }).missing).toContain("contracts.1.concession");
    });

    it("each contract still adds up, and none is no fault", () => {
      expect(whole({ ...fair, price: "120" })).toMatchObject({
        outcome: "fail",
        code: "parts-are-not-the-price",
      });
      expect(whole().outcome).toBe("pass");
    });
  });

  it("before the approval nobody is asked for contracts", () => {
    const draft = changed(sound, { contracts: undefined });
    expect(askAt(draft, rule, { stage: "application" })).toEqual(passing("shared"));
    expect(askAt(first({ price: "101" }), rule, { stage: "application" }).outcome).toBe("pass");
  });

  describe("in the budget", () => {
    const line = (source: string | undefined, amount: string | undefined) => ({
      use: "platform",
      source,
      amount,
    });
    const three = [line("enterprise", "1"), line("provider", "1"), line("regional-fund", "1")];
    const planning = (...lines: object[]) => changed(sound, { "budget.lines": lines });

    it("passes with a fen of each, the government's from the league or city alone", () => {
      const lines = [line("enterprise", "0.01"), line("provider", "0.01"), line("league-city", "0.01")];
      expect(find(planning(...lines), rule).outcome).toBe("pass");
    });

    it.each([
      { party: "enterprise", left: [1, 2] },
      { party: "central, regional-fund, league-city, county", left: [0, 1] },
    ])("fails without money of $party", ({ party, left }) => {
      const lines = left.map((index) => three[index] ?? {});
      expect(ask(planning(...lines), rule)).toEqual(
        failing("no-money-of-party", { party }, ["budget.lines"]),
      );
    });

    it.each(["central", "county", "league-city"])("money of %s is the government's", (source) => {
      expect(find(planning(line("enterprise", "1"), line(source, "1")), rule).outcome).toBe("pass");
    });

    describe("让一点", () => {
      const giving = (concession: unknown, ...lines: object[]) =>
        changed(planning(line("enterprise", "1"), line("regional-fund", "1"), ...lines), {
          "plan.concession": concession,
        });

      it("is a sentence of the plan or a line of the budget", () => {
        expect(find(giving("按原价让利一成"), rule).outcome).toBe("pass");
        expect(find(giving(undefined, line("provider", "1")), rule).outcome).toBe("pass");
      });

      it("without either it is asked, not failed", () => {
        expect(ask(giving(undefined), rule)).toMatchObject(lacking("plan.concession"));
      });

      it("none at all is none", () => {
        expect(find(giving("无"), rule)).toMatchObject({ outcome: "fail", code: "no-concession-planned" });
        expect(find(giving("无", line("provider", "1")), rule).outcome).toBe("pass");
      });
    });

    it("nothing is no money, and social capital is nobody's of the three", () => {
      const draft = planning(...three.slice(0, 2), line("regional-fund", "0"), line("social-capital", "1"));
      expect(ask(draft, rule)).toMatchObject({
        outcome: "fail",
        values: { party: "central, regional-fund, league-city, county" },
      });
    });

    it("says how many parties bring nothing", () => {
      expect(ask(planning(), rule)).toMatchObject({ outcome: "fail", further: [{}] });
    });

    it("asks whose money a line is, and how much a party brings", () => {
      const draft = planning(...three.slice(0, 2), line(undefined, "1"));
      expect(ask(draft, rule)).toMatchObject(lacking("budget.lines.2.source"));
      const unknown = planning(...three.slice(0, 2), line("league-city", undefined));
      expect(ask(unknown, rule)).toMatchObject(lacking("budget.lines.2.amount"));
      const neither = planning(...three.slice(0, 2), line(undefined, undefined));
      expect(ask(neither, rule)).toMatchObject(lacking("budget.lines.2.source", "budget.lines.2.amount"));
    });

    it("does not ask whose nothing is", () => {
      const draft = planning(...three.slice(0, 2), line(undefined, "0"));
      expect(ask(draft, rule)).toMatchObject({ outcome: "fail", code: "no-money-of-party" });
    });

    it("a party without money is not hidden by what another party leaves open", () => {
      const draft = planning(line("provider", "1"), line("regional-fund", undefined));
      expect(ask(draft, rule)).toMatchObject({
        outcome: "fail",
        values: { party: "enterprise" },
        missing: ["budget.lines.1.amount"],
      });
    });

    it("asks for the lines", () => {
      const draft = changed(sound, { "budget.lines": undefined });
      expect(ask(draft, rule)).toMatchObject(lacking("budget.lines"));
    });
  });

  it("a fault of the budget is not hidden by contracts that are missing", () => {
    const draft = changed(sound, { contracts: undefined, "budget.lines": [] });
    expect(ask(draft, rule)).toMatchObject({ outcome: "fail", missing: ["contracts"] });
  });

  it("only the parties can mend it", () => {
    expect(remedy(first({ price: "101" }), rule)).toMatchObject({
      possible: false,
      code: "parties-must-agree",
      changes: [],
    });
  });
});
