/** A draft with a dozen faults is mended remedy by remedy, as a program beside a form would do it. */
import { describe, expect, it } from "vitest";
import {
  type ApplicationDraft,
  assessApplication,
  compareAssessments,
  explain,
  suggestRemedies,
  withParameters,
} from "../../src/index.js";
import { anApplication, anEnterprise, aRoster, asOf, changed } from "../support/an-application.js";
import { saying, throughout } from "../support/faults.js";
import { mendedBy } from "../support/remedies.js";

const options = {
  edition: withParameters(throughout.edition, { "minimum-enterprises": "5" }),
  asOf,
  judgements: saying([]),
};

/** Eight sound enterprises, of which one is unwilling; one more is left out, one in no chain, and two listed again. */
const spoilt: ApplicationDraft = changed(
  {
    ...anApplication({ enterprises: aRoster(8) }),
    enterprises: [
      ...aRoster(7),
      anEnterprise(8, { willing: false }),
      anEnterprise(9, { transform: false }),
      anEnterprise(10, { chainId: "另一条" }),
      anEnterprise(1),
      anEnterprise(2),
      anEnterprise(1),
    ],
  },
  {
    "chains.0.counts": { aboveScale: 3, belowScale: 6 },
    "submission.sealed": false,
    "submission.financeBureau": false,
    "submission.discCopies": 1,
    "plan.measures": ["publicity", "security"],
    "plan.safeguardKinds": [],
    "period.end": "2025-09-30",
    "budget.lines.0.use": "办公用房",
    "budget.lines.5": { use: "platform", source: "regional-fund", amount: "1" },
    "budget.total": "1001",
    "indicators.9.target": "0",
    "providers.selection": "negotiation",
  },
);

/** One remedy at a time, the first that is possible. */
function mend(draft: ApplicationDraft): readonly ApplicationDraft[] {
  const drafts = [draft];
  for (let current = draft; drafts.length < 40; ) {
    const remedy = suggestRemedies(current, options).remedies.find(({ possible }) => possible);
    if (remedy === undefined) break;
    current = mendedBy(current, remedy);
    drafts.push(current);
  }
  return drafts;
}

const before = structuredClone(spoilt);
const drafts = mend(spoilt);
const mended = drafts.at(-1) ?? spoilt;

describe("a draft with many faults", () => {
  const failures = (draft: ApplicationDraft) =>
    assessApplication(draft, options).findings.filter(
      ({ force, outcome }) => force === "must" && outcome === "fail",
    );

  it("fails in many musts, each of which says what to do", () => {
    const failed = failures(spoilt);
    expect(failed.length).toBeGreaterThan(10);
    for (const finding of failed)
      expect(explain(finding, "zh-CN")).toMatch(/^不符合：.*(请|不得|只能).*[。）]$/);
  });

  it("passes once every remedy has been applied", () => {
    expect(failures(mended)).toEqual([]);
    expect(assessApplication(mended, options).outcome).toBe("pass");
  });

  it("breaks no must that was kept before", () => {
    const { changes } = compareAssessments(
      assessApplication(spoilt, options),
      assessApplication(mended, options),
    );
    const musts = new Set(options.edition.rules.filter(({ force }) => force === "must").map(({ id }) => id));
    expect(changes.length).toBeGreaterThan(10);
    expect(changes.filter(({ rule, after }) => musts.has(rule) && after !== "pass")).toEqual([]);
  });

  it("is itself not touched", () => {
    expect(drafts.length).toBeGreaterThan(10);
    expect(spoilt).toEqual(before);
  });
});
