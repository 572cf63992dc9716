/** Near misses of rules whose faults nobody knows: found under three whole editions, and verified by an assessment. */
import { describe, expect, it } from "vitest";
import { assessApplication, nm2024 } from "../../src/index.js";
import { applicationRule, fail, given, pass, withRules } from "../../src/rules.js";
import { nearMiss } from "../../src/testing/index.js";
import { application as aYearOnApplication } from "../editions/a-year-on/application.js";
import { aYearOn } from "../editions/a-year-on/edition.js";
import { inTheDelta } from "../editions/guangdong/application.js";
import { guangdong } from "../editions/guangdong/edition.js";
import { capital } from "../editions/national-city/application.js";
import { nationalCity } from "../editions/national-city/edition.js";

/** Those that ask and never fail, that are of a later stage than the application, or of another applicant. */
const withoutAny = {
  [guangdong.id]: ["1#quota", "1#instalments", "1.2#committed"],
  [nationalCity.id]: ["1#class-of-city", "1#district-of-a-municipality", "2#targets"],
};

describe.each([
  [guangdong, inTheDelta, "2025-03-31"],
  [nationalCity, capital, "2023-08-31"],
] as const)("the edition %#", (edition, application, asOf) => {
  const musts = edition.rules.filter(({ force }) => force === "must").map(({ id }) => id);
  const without = withoutAny[edition.id] ?? [];

  it.each(musts.filter((id) => !without.includes(id)))("has a near miss of %s", (rule) => {
    const result = nearMiss(edition, rule, { application, asOf });
    if (!result.ok) throw new Error(result.issues[0]?.code);
    const { draft, options, findings } = result.value;
    const { breaches, outcome } = assessApplication(draft, { edition, ...options });
    expect([outcome, breaches.map((breach) => breach.findings)]).toEqual(["fail", [findings]]);
    expect(findings).toContain(rule);
  });

  it.each(without)("has none of %s", (rule) =>
    expect(nearMiss(edition, rule, { application, asOf }).issues).toMatchObject([{ code: "no-near-miss" }]),
  );
});

it("a variant of the built-in text has them by the faults that are known, and by search from another application", () => {
  for (const options of [{}, { application: aYearOnApplication, asOf: "2025-08-31" }])
    expect(nearMiss(aYearOn, "5.1#copies", options)).toMatchObject({
      ok: true,
      value: { findings: ["5.1#copies"] },
    });
});

describe("a rule of one's own beside the built-in ones", () => {
  const late = applicationRule({
    ...{ id: "9#in-august", phrase: "", force: "must", basis: "text", stage: "application" },
    check: ({ application }) =>
      given([application.at("submission").at("on")], (on) =>
        on < "2024-09-01" ? pass("met") : fail("not-met", {}, ["submission.on"]),
      ),
  });
  const edition = withRules(nm2024, [late]);

  it("is found to fail alone", () => {
    const result = nearMiss(edition, late.id);
    expect(result).toMatchObject({ ok: true, value: { findings: [late.id] } });
  });

  it("is not found where the application is not sound, and what is no option is named", () => {
    expect(nearMiss(edition, late.id, { application: {} }).issues).toMatchObject([{ code: "no-near-miss" }]);
    expect(nearMiss(edition, late.id, { aplication: {} }).issues).toMatchObject([
      { code: "unknown-option", values: { closest: "application" } },
    ]);
  });
});
