/**
 * Two copies of the library in one program, as a program has them whose own edition comes in a package that brought the library
 * along: what one has made works in the other, or is refused there by name.
 */
import { beforeAll, describe, expect, it, vi } from "vitest";
import * as here from "../src/index.js";
import { placeWritten } from "../src/rules.js";
import { approvalFirst, ownParameters } from "./editions/approval-first.js";
import { anApplication, asOf } from "./support/an-application.js";
import { called } from "./support/own-fields.js";

let there: typeof here;
let rulesThere: typeof import("../src/rules.js");

beforeAll(async () => {
  vi.resetModules();
  there = await import("../src/index.js");
  rulesThere = await import("../src/rules.js");
});

const { issues: _, ...parts } = here.nm2024;
const text = (label: ReturnType<typeof called>) => ({ label, type: "text" });
const inYuan = { "zh-CN": { currency: "港元" }, en: { currency: "HKD" } };

/** By what an edition has of its own, the parts of it. */
const own: Readonly<Record<string, object>> = {
  fields: { fields: { enterprise: { rent: text(called("房租", "rent")) } } },
  words: { words: { "platform.action": [{ value: "rent", label: called("租用", "rent") }] } },
  "fields that nobody is asked for": { notAsked: ["leagueCity.name"] },
  "a currency": { sentences: inYuan },
  "other names of words": { sentences: { "zh-CN": { words: { above: "规上户" } } } },
  "other names of places": { sentences: { "zh-CN": { places: { 自治区: "省" } } } },
  "parts of a procedure": {
    procedure: approvalFirst,
    parameters: [...parts.parameters, ...ownParameters],
  },
};

const assessed = (edition: here.Edition) => here.assessApplication(anApplication(), { edition, asOf });

it("are two", () => {
  expect(there.nm2024).not.toBe(here.nm2024);
});

describe("an edition of the other copy", () => {
  it("is one, and its rules see what they see at home", () => {
    expect(assessed(there.nm2024)).toStrictEqual(assessed(here.nm2024));
  });

  it("can be varied", () => {
    const change = { "minimum-enterprises": "1000" };
    expect(assessed(here.withParameters(there.nm2024, change))).toStrictEqual(
      assessed(here.withParameters(here.nm2024, change)),
    );
  });

  it("with own rules lets them read places", () => {
    const record = { code: "150200" };
    expect(placeWritten(new rulesThere.View(record, "leagueCity"))).toMatchObject({
      value: "150200",
      field: "leagueCity.code",
    });
  });

  it.each(Object.entries(own))("that has %s is refused by name", (_, changes) => {
    const edition = there.defineEdition({ ...there.nm2024, ...changes } as never);
    expect(edition.issues).toStrictEqual([]);
    const { outcome, issues } = assessed(edition);
    expect(outcome).toBe("needs-data");
    expect(issues.map(({ code, field }) => [code, field])).toStrictEqual([["unknown-edition", "edition"]]);
    expect(
      here
        .readApplication({}, { edition })
        .issues.map(({ code }) => code)
        .filter((code) => code === "unknown-edition"),
    ).toHaveLength(changes === own["parts of a procedure"] ? 0 : 1);
  });

  it.each(Object.entries(own))("that has %s is one once it is put together here", (_, changes) => {
    const edition = there.defineEdition({ ...there.nm2024, ...changes } as never);
    const ours = here.defineEdition({ ...here.nm2024, ...changes } as never);
    expect(here.defineEdition(edition).issues).toStrictEqual([]);
    expect(assessed(here.defineEdition(edition))).toStrictEqual(assessed(ours));
  });
});

describe("results of the other copy", () => {
  const submitted = { type: "submitted", on: "2024-08-12" } as const;
  const reviewed = { type: "reviewed", on: "2024-08-30", shortlisted: true } as const;

  it("are explained, compared and mended as our own", () => {
    const [theirs, ours] = [there, here].map(({ assessApplication, nm2024 }) =>
      assessApplication({}, { edition: nm2024, asOf }),
    ) as [here.Assessment, here.Assessment];
    expect(here.explain(theirs, "zh-CN")).toBe(there.explain(theirs, "zh-CN"));
    expect(here.compareAssessments(theirs, ours).changes).toStrictEqual([]);
  });

  it("go on where they are states, and not where somebody has changed them", () => {
    const { state } = there.replayEvents([submitted], { edition: there.nm2024 });
    const options = { edition: here.nm2024 };
    expect(here.applyEvent(state, reviewed, options)).toMatchObject({ ok: true });
    expect(here.applyEvent({ ...state, phase: "approved" }, reviewed, options)).toMatchObject({ ok: false });
  });

  it("verify where they are receipts", () => {
    const claims = [{ id: "a", weight: "1" }];
    const receipt = there.receiptFor("allocation", there.allocate("100", claims), { total: "100", claims });
    expect(here.verifyReceipt(receipt).ok).toBe(true);
  });

  it("add up where they are summaries of shards", () => {
    const options = { edition: here.nm2024, year: 2024, chains: [] } as never;
    const [ours, theirs] = [here.rosterAggregation(options), there.rosterAggregation(options)];
    expect(ours.merge(theirs.empty(), ours.empty())).toMatchObject({ ok: true });
  });
});
