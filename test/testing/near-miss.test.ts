import { describe, expect, it } from "vitest";
import {
  type Assessment,
  applyRemedy,
  assessApplication,
  assessNationalPilot,
  defineEdition,
  nm2024,
  readApplication,
  withoutRules,
  withParameters,
} from "../../src/index.js";
import { type NearMiss, nearMiss } from "../../src/testing/index.js";

const isDeepFrozen = (value: unknown): boolean =>
  typeof value !== "object" ||
  value === null ||
  (Object.isFrozen(value) && Object.values(value).every(isDeepFrozen));

const musts = nm2024.rules.filter(({ force }) => force === "must").map(({ id }) => id);

/** They ask for what is missing, and so never fail. */
const asking = ["4.2#targets-set", "A1.2#midterm-targets", "A1.6#enterprise-fields"];

/** Where one fault shows in several rules. */
const shownTogether: Readonly<Record<string, readonly string[]>> = {
  "2.2#market-selection": ["3.3#open-tender", "2.2#market-selection"],
  "3.1#minimum-chains": [
    ...["3.1#minimum-chains", "3.1#regional-key-chain"],
    ...["3.2#enterprises-in-chains", "3.2#minimum-enterprises"],
  ],
  "3.2#minimum-enterprises": ["3.2#minimum-enterprises", "A2#minimum-enterprises"],
  "A2#minimum-enterprises": ["3.2#minimum-enterprises", "A2#minimum-enterprises"],
};

/** Why nothing in the application mends it. */
const withoutRemedy = {
  "applicant-cannot-change": ["1.4#applicant-is-league-city"],
  "only-the-region-can": [
    ...["1.4#selection-quota", "4.1#paid-in-instalments", "5.2#independent-review"],
    ...["5.3#publicity", "5.3#approval", "5.3#approved-changes"],
  ],
  "operator-must-be-found": ["2.1#platform-operator"],
  "chains-must-be-chosen": ["3.1#minimum-chains"],
  "only-the-judge-can": [
    ...["3.1#chain-scale", "3.2#key-links", "3.3#provider-knowledge", "3.3#provider-capability"],
    ...["3.3#provider-ecosystem", "3.3#provider-continuity", "5.2#authentic", "5.2#complete"],
    ...["5.2#scientific", "5.2#feasible", "5.2#national-direction", "5.2#regional-layout"],
    ...["5.2#goals-practicable", "5.2#policies-practicable", "5.3#plan-followed", "A1.6#evidence"],
  ],
  "enterprises-must-be-found": ["3.2#minimum-enterprises", "A2#minimum-enterprises"],
  "providers-must-be-found": ["3.3#enterprise-choice"],
  "cases-must-be-found": ["3.3#provider-cases"],
  "parties-must-agree": ["4.1#three-party-share"],
  "no-single-change": ["4.1#allowed-uses"],
  "plan-must-be-written": ["5.1#plan-contents"],
  "brief-must-be-written": ["A1.1#chain-briefs"],
  "figures-must-be-corrected": ["A1.1#counts-match-list", "A2#counts-and-rates"],
  "tasks-must-be-written": ["A1.3#tasks"],
  none: ["N#city-of-region", "N#national-approval", "N#approved-plan"],
};

const found = new Map(musts.map((rule) => [rule, nearMiss(nm2024, rule)]));

const built = (rule: string, edition = nm2024): NearMiss => {
  const result = (edition === nm2024 && found.get(rule)) || nearMiss(edition, rule);
  if (!result.ok) throw new Error(`none of ${rule}`);
  return result.value;
};

const assess = ({ subject, draft, options }: NearMiss): Assessment =>
  (subject === "application" ? assessApplication : assessNationalPilot)(draft, {
    edition: nm2024,
    ...options,
  });

describe("the near miss of a must", () => {
  it.each(musts.filter((id) => !asking.includes(id)))("%s fails it alone", (rule) => {
    const one = built(rule);
    const { breaches, findings, outcome, issues } = assess(one);
    const shown = shownTogether[rule] ?? [rule];
    expect(outcome).toBe("fail");
    expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(breaches.map((breach) => breach.findings)).toEqual([shown]);
    expect(one.findings).toEqual(shown);
    const others = findings.filter(({ rule: id, force }) => force === "must" && !shown.includes(id));
    expect(others.filter((finding) => !["pass", "not-applicable"].includes(finding.outcome))).toEqual([]);
    expect(isDeepFrozen(one)).toBe(true);
  });

  it.each(asking)("is none of %s, which only asks", (rule) => {
    expect(found.get(rule)?.issues).toMatchObject([{ code: "no-near-miss", values: { rule } }]);
  });

  it("says what mends it, which does, or why nothing in the application can", () => {
    const reasons: Record<string, string[]> = {};
    for (const rule of musts.filter((id) => !asking.includes(id))) {
      const { remedy, draft, options } = built(rule);
      const reason = remedy?.code ?? "none";
      if (remedy?.possible) {
        const mended = applyRemedy(draft, remedy);
        expect(
          mended.ok && assessApplication(mended.value, { edition: nm2024, ...options }).breaches,
        ).toEqual([]);
      } else reasons[reason] = [...(reasons[reason] ?? []), rule];
    }
    expect(reasons).toEqual(withoutRemedy);
  });

  it("is as small as the edition allows", () => {
    expect(built("5.1#sealed").draft).toMatchObject({ enterprises: { length: 100 }, chains: { length: 1 } });
    expect(built("3.2#minimum-enterprises").draft).toMatchObject({ enterprises: { length: 99 } });
    const four = withParameters(nm2024, { "minimum-enterprises": "4", "minimum-chains": "2", copies: "5" });
    const { draft } = built("5.1#copies", four);
    expect(draft).toMatchObject({
      enterprises: { length: 4 },
      chains: { length: 2 },
      submission: { paperCopies: 4, discCopies: 5 },
    });
  });

  it("can be read without an issue", () => {
    for (const rule of ["5.1#sealed", "3.3#provider-cases", "5.3#approval"])
      expect(readApplication(built(rule).draft).issues).toEqual([]);
  });

  it("follows what an edition leaves out", () => {
    const edition = withoutRules(nm2024, ["3.3#open-tender"]);
    expect(built("2.2#market-selection", edition).findings).toEqual(["2.2#market-selection"]);
  });
});

describe("no near miss", () => {
  it("of a rule that the edition does not have, with the nearest", () => {
    expect(nearMiss(nm2024, "5.1#seal").issues).toMatchObject([
      { code: "unknown-rule", field: "rule", values: { id: "5.1#seal", closest: "5.1#sealed" } },
    ]);
    expect(nearMiss(nm2024, "toString").issues).toMatchObject([{ code: "unknown-rule" }]);
    expect(nearMiss(nm2024, 5).issues).toMatchObject([{ code: "unknown-rule", values: { id: "" } }]);
    expect(nearMiss(withoutRules(nm2024, ["5.1#sealed"]), "5.1#sealed").ok).toBe(false);
  });

  it("of what is no must", () => {
    expect(nearMiss(nm2024, "1.3#platform-per-chain").issues).toMatchObject([{ code: "no-near-miss" }]);
  });

  it("under an edition whose rules no small application keeps", () => {
    const edition = withParameters(nm2024, { "minimum-enterprises": "99999" });
    expect(nearMiss(edition, "5.1#sealed").issues).toMatchObject([{ code: "no-near-miss" }]);
    for (const id of ["minimum-enterprises", "leagues-and-cities", "pilots-least"])
      expect(nearMiss(withParameters(nm2024, { [id]: null }), "5.3#publicity").ok).toBe(false);
    const alike = nm2024.rules.flatMap((rule) =>
      rule.id === "5.1#sealed" ? [rule, { ...rule, id: "5.1#stamped" }] : [rule],
    );
    const twice = defineEdition({ ...nm2024, rules: alike });
    expect(nearMiss(twice, "5.1#sealed").issues).toMatchObject([{ code: "no-near-miss" }]);
    expect(nearMiss(twice, "5.1#stamped").ok).toBe(false);
  });

  it("without an edition", () => {
    for (const edition of [undefined, null, {}, "nm-2024"])
      expect(nearMiss(edition, "5.1#sealed").issues).toMatchObject([
        { code: "unknown-edition", field: "edition" },
      ]);
  });
});
