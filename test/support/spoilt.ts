import fc from "fast-check";
import { type ApplicationDraft, type Assessment, assessApplication } from "../../src/index.js";
import { aFinishedPilot, afterwards, changed, creditCode, smallEdition } from "./an-application.js";

/** Asks every rule of every stage. */
export const assessAll = (draft: unknown): Assessment =>
  assessApplication(draft, { edition: smallEdition, asOf: afterwards, stage: "evaluation" });

export const outcomesOf = ({ findings }: Assessment): ReadonlyMap<string, string> =>
  new Map(findings.map(({ rule, outcome }) => [rule, outcome]));

/** Each breaks something, in a place of its own. */
const spoils: readonly Readonly<Record<string, unknown>>[] = [
  { "leagueCity.code": "110000" },
  { "publicity.shortlist": ["150100"] },
  { "chains.0.platforms.0.operator.kind": "university" },
  { "chains.0.platforms": [] },
  { "providers.selection": "direct-award" },
  { "providers.list.0.cases": [] },
  { "providers.list.0.services": ["diagnosis"], "providers.list.1.services": [] },
  { "enterprises.0.willing": false },
  { "enterprises.2.transform": false },
  { "enterprises.0.chainId": "other" },
  { "enterprises.1.atKeyLink": false },
  { "enterprises.1.creditCode": creditCode(1) },
  { "plan.measures": ["publicity"] },
  { "plan.safeguardKinds": [] },
  { "plan.tasks.0.by": "2030-01-01" },
  { "plan.lessons": ["platforms"] },
  { "period.end": "2026-12-31" },
  { "budget.total": "999" },
  { "budget.lines.0.use": "vehicles" },
  { "budget.lines.2.source": "enterprise" },
  { "budget.instalments": [] },
  { "contracts.0.concession": "0" },
  { "contracts.0.price": "99" },
  { "indicators.0.baseline": "7" },
  { "indicators.2.target": "0" },
  { "indicators.11.target": "101" },
  { "indicators.20.baseline": "0.5" },
  { "submission.sealed": false },
  { "submission.financeBureau": false },
  { "submission.discCopies": 1 },
  { "review.thirdParty": false },
  { "publicity.to": "2024-09-01" },
  { "approval.on": "2024-10-01" },
  { "approval.changes.0.approvedOn": "2025-06-01" },
  { "performance.selfEvaluations.1.year": 2025 },
  { "performance.evaluations.1.met": false },
  { "performance.evaluations.1.stage": "mid-term" },
];

/** A finished pilot with up to six faults. */
export const spoilt: fc.Arbitrary<ApplicationDraft> = fc
  .subarray([...spoils], { maxLength: 6 })
  .map((chosen) => changed(aFinishedPilot(), Object.assign({}, ...chosen)));
