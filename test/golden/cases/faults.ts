/** One fault at a time, and all at once: what each rule says of it in both languages, and how it is mended. */
import type { Assessment } from "../../../src/index.js";
import {
  type Fault,
  faultless,
  judgedFaults,
  mustFaults,
  otherFaults,
  saying,
  throughout,
  withFaults,
} from "../../support/faults.js";
import type { Case } from "../helpers/case.js";
import { api } from "../helpers/library.js";
import { assessmentLines, differingLines, findingLine, remedyLine, sentences } from "../helpers/lines.js";

const optionsFor = (faults: readonly Fault[]) => ({ ...throughout, judgements: saying(faults) });
const sound = (): Assessment => api.assessApplication(faultless, optionsFor([]));

const fieldsOf = ({ changes }: Fault): string => Object.keys(changes).join(", ");

function answerTo(faults: readonly Fault[]) {
  const draft = withFaults(faults);
  const options = optionsFor(faults);
  const assessment = api.assessApplication(draft, options);
  const differing = new Set(api.compareAssessments(sound(), assessment).changes.map(({ rule }) => rule));
  const findings = assessment.findings.filter(({ rule }) => differing.has(rule));
  const { remedies } = api.suggestRemedies(draft, options);
  const mended = remedies
    .filter(({ possible }) => possible)
    .reduce((current, remedy) => {
      const mended = api.applyRemedy(current, remedy);
      return mended.ok ? mended.value : current;
    }, draft);
  return {
    outcome: assessment.outcome,
    findings: findings.map(findingLine),
    said: sentences(findings),
    remedies: remedies.map(remedyLine),
    remediesSaid: sentences(remedies),
    outcomeAfterwards: api.assessApplication(mended, options).outcome,
  };
}

/** Fields that may be taken away one at a time. */
const facts = [
  "year",
  "leagueCity",
  "leagueCity.code",
  "submission.sealed",
  "submission.financeBureau",
  "submission.paperCopies",
  "chains",
  "chains.0.id",
  "chains.0.brief.base",
  "chains.0.platforms",
  "chains.0.platforms.0.operator",
  "enterprises",
  "enterprises.0.creditCode",
  "enterprises.0.scale",
  "enterprises.1.transform",
  "enterprises.1.willing",
  "enterprises.2.previousYearRevenue",
  "enterprises.0.atKeyLink",
  "indicators",
  "indicators.20.target",
  "plan",
  "plan.tasks",
  "plan.tasks.0.by",
  "plan.measures",
  "period",
  "period.start",
  "period.end",
  "budget",
  "budget.total",
  "budget.lines.1.amount",
  "budget.lines.1.use",
  "budget.instalments",
  "providers",
  "providers.selection",
  "providers.list.0.cases",
  "contracts",
  "contracts.0.price",
  "contracts.0.concession",
  "evidence",
  "review",
  "review.thirdParty",
  "publicity",
  "publicity.to",
  "publicity.shortlist",
  "approval",
  "approval.on",
  "approval.payments.0.on",
  "approval.changes.0.approvedOn",
  "acceptance",
  "performance",
  "performance.evaluations",
  "performance.selfEvaluations",
];

const without = (field: string): Fault => ({ rule: "", code: "", changes: { [field]: undefined } });

export const cases: readonly Case[] = [
  { name: "faultless / at the end of the pilot", answer: () => assessmentLines(sound()) },
  { name: "faultless / what is said of it", answer: () => sentences(sound().findings) },
  ...[...mustFaults, ...otherFaults].map((fault) => ({
    name: `${fault.rule} / ${fault.code} (${fieldsOf(fault)})`,
    answer: () => answerTo([fault]),
  })),
  ...judgedFaults.map((fault) => ({
    name: `${fault.rule} / judged not to be met`,
    answer: () => answerTo([fault]),
  })),
  { name: "all musts at once", answer: () => answerTo([...mustFaults]) },
  { name: "all faults at once", answer: () => answerTo([...mustFaults, ...judgedFaults, ...otherFaults]) },
  ...facts.map((field) => ({
    name: `a fact missing / ${field}`,
    answer: () => {
      const assessment = api.assessApplication(withFaults([without(field)]), optionsFor([]));
      const asked = assessment.findings.filter(({ missing }) => missing.length > 0);
      return {
        ...differingLines(sound(), assessment),
        said: sentences([...asked, ...assessment.asks], undefined, 24),
      };
    },
  })),
];
