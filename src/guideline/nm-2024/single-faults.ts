/**
 * 单项违反. What breaks a must of the text of 2024 and no other: fields of the application, its roster, or what a person
 * says of it. A must that is not here asks for what is missing and never fails.
 */
import type { Enterprise } from "../../application/enterprise.js";
import type { NationalPilotDraft } from "../../application/national-pilot.js";
import type { Edition } from "../../edition/edition.js";
import { figureIn, listIn } from "../../edition/values-in.js";
import type { Nm2024RuleId } from "./ids.js";

/** What is to be made of a sound application. */
export interface SingleFault {
  /** New values by field. */
  readonly changes?: (edition: Edition) => Readonly<Record<string, unknown>>;
  /** Another roster; it is given one that has so many enterprises more than the edition asks for. */
  readonly roster?: (roster: readonly Enterprise[]) => readonly Enterprise[];
  readonly more?: number;
  /** The person who is asked says no. */
  readonly isJudged?: true;
  /** A declaration of a national pilot, instead of an application. */
  readonly declaration?: NationalPilotDraft;
}

const set = (field: string, value: unknown): SingleFault => ({ changes: () => ({ [field]: value }) });

const one = (id: string, column: "target" | "baseline", value: string): SingleFault => ({
  changes: ({ indicators }) => ({
    [`indicators.${indicators.findIndex((row) => row.id === id)}.${column}`]: value,
  }),
});

/** The enterprise above scale, or the last one, which is below. */
const first = (more: Partial<Enterprise>) => (roster: readonly Enterprise[]) =>
  roster.map((enterprise, index) => (index === 0 ? { ...enterprise, ...more } : enterprise));
const last = (more: Partial<Enterprise>) => (roster: readonly Enterprise[]) =>
  roster.map((enterprise, index) => (index === roster.length - 1 ? { ...enterprise, ...more } : enterprise));

/** As many as an edition asks for of something, but one. */
const oneShort = (field: string, parameter: string): SingleFault => ({
  changes: (edition) => ({ [field]: figureIn(edition, parameter) - 1 }),
});

const judged: SingleFault = { isJudged: true };
const declared = {
  city: { code: "150200" },
  approvalDocument: true,
  approvedOn: "2024-08-01",
  approvedPlan: true,
};

export const singleFaults: Readonly<Partial<Record<Nm2024RuleId, SingleFault>>> = {
  "1.4#applicant-is-league-city": set("leagueCity.code", "110000"),
  "1.4#selection-quota": {
    changes: (edition) => ({
      "publicity.shortlist": listIn(edition, "leagues-and-cities").slice(
        0,
        figureIn(edition, "pilots-least") - 1,
      ),
    }),
  },
  "2.1#platform-operator": set("chains.0.platforms.0.operator", { name: "软件园", kind: "other-operator" }),
  "2.2#market-selection": set("providers.selection", "direct-award"),
  // One more, so that there are still enough once it is left out.
  "2.2#voluntary": { roster: first({ willing: false }), more: 1 },
  "3.1#minimum-chains": set("chains", []),
  "3.1#chain-scale": judged,
  "3.2#enterprises-in-chains": { roster: last({ chainId: "另一条" }), more: 1 },
  "3.2#key-links": judged,
  "3.2#minimum-enterprises": { roster: (roster) => roster.slice(0, -1) },
  "3.2#above-scale-all": { roster: first({ transform: false }), more: 1 },
  "3.2#below-scale-willing": { roster: last({ transform: false }), more: 1 },
  "3.3#open-tender": set("providers.selection", "open-selection"),
  "3.3#enterprise-choice": {
    changes: (edition) => ({
      "providers.list": [{ name: "服务商1", services: ["diagnosis", "consulting"], cases: "成功案例" }].slice(
        0,
        figureIn(edition, "minimum-providers") - 1,
      ),
    }),
  },
  "3.3#provider-cases": set("providers.list.0.cases", "无"),
  "3.3#provider-knowledge": judged,
  "3.3#provider-capability": judged,
  "3.3#provider-ecosystem": judged,
  "3.3#provider-continuity": judged,
  "3.4#policy-measures": set("plan.measures", ["publicity"]),
  "4.1#pilot-period": oneShort("period.years", "pilot-years"),
  "4.1#paid-in-instalments": set("budget.instalments", [{ id: "一次拨付" }]),
  "4.1#three-party-share": set("plan.concession", "无"),
  "4.1#allowed-uses": { ...set("budget.lines.0.use", "监理"), isJudged: true },
  "5.1#plan-contents": set("plan.path", "无"),
  "5.1#joint-submission": set("submission.financeBureau", false),
  "5.1#sealed": set("submission.sealed", false),
  "5.1#copies": oneShort("submission.paperCopies", "copies"),
  "5.2#independent-review": set("review.thirdParty", false),
  "5.2#authentic": judged,
  "5.2#complete": judged,
  "5.2#scientific": judged,
  "5.2#feasible": judged,
  "5.2#national-direction": judged,
  "5.2#regional-layout": judged,
  "5.2#goals-practicable": judged,
  "5.2#policies-practicable": judged,
  "5.3#publicity": set("publicity.website", false),
  "5.3#approval": set("approval.financeDepartment", false),
  "5.3#approved-changes": set("approval.changes", [
    { what: "调整", effectiveOn: "2025-05-01", approvedOn: "2025-05-02" },
  ]),
  "5.3#plan-followed": judged,
  "A1.1#chain-briefs": set("chains.0.brief.base", "无"),
  "A1.1#counts-match-list": set("chains.0.counts.belowScale", 0),
  "A1.3#tasks": set("plan.tasks.0.how", "无"),
  "A1.4#cost-estimate": set("budget.total", "999.99"),
  "A1.5#safeguards": set("plan.safeguardKinds", ["policy"]),
  "A1.6#each-once": { roster: (roster) => [...roster, ...roster.slice(-1)] },
  "A1.6#evidence": judged,
  "A2#counts-and-rates": one("scenarios", "target", "1.5"),
  "A2#targets-not-below-baseline": one("scenarios", "target", "0"),
  "A2#converted-within-stock": one("transformed-above-scale", "target", "2"),
  "A2#table-matches-roster": one("above-scale-enterprises", "baseline", "0"),
  // Too few on the list and in the table are one fault.
  "A2#minimum-enterprises": { roster: (roster) => roster.slice(0, -1) },
  "A2#sealed": set("submission.indicatorTableSealed", false),
  "N#city-of-region": { declaration: { ...declared, city: { code: "110000" } } },
  "N#national-approval": { declaration: { ...declared, approvalDocument: "无" } },
  "N#approved-plan": { declaration: { ...declared, approvedPlan: "无" } },
};
