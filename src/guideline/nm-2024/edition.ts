import { builtInEdition } from "../../edition/built-in-edition.js";
import type { Edition } from "../../edition/edition.js";
import * as a11 from "./annex1/a1-1-foundations.js";
import * as a12 from "./annex1/a1-2-goals.js";
import * as a13 from "./annex1/a1-3-tasks.js";
import * as a14 from "./annex1/a1-4-costs.js";
import * as a15 from "./annex1/a1-5-safeguards.js";
import * as a16 from "./annex1/a1-6-materials.js";
import * as a2Agreement from "./annex2/a2-agreement.js";
import * as a2Figures from "./annex2/a2-figures.js";
import * as a2Totals from "./annex2/a2-totals-and-seal.js";
import * as c13 from "./ch1-general/1-3-goals.js";
import * as c14 from "./ch1-general/1-4-applicants.js";
import * as c21 from "./ch2-support/2-1-platforms.js";
import * as c22 from "./ch2-support/2-2-transformation.js";
import * as c23 from "./ch2-support/2-3-innovation.js";
import * as c24 from "./ch2-support/2-4-cooperation.js";
import * as c31 from "./ch3-work/3-1-chains.js";
import * as c32 from "./ch3-work/3-2-enterprises.js";
import * as c32Transformed from "./ch3-work/3-2-transformed.js";
import * as c33 from "./ch3-work/3-3-providers.js";
import * as c34 from "./ch3-work/3-4-policies.js";
import * as c35 from "./ch3-work/3-5-lessons.js";
import * as c41Share from "./ch4-funds-and-performance/4-1-three-party-share.js";
import * as c41 from "./ch4-funds-and-performance/4-1-use-of-funds.js";
import * as c42Evaluations from "./ch4-funds-and-performance/4-2-evaluations.js";
import * as c42 from "./ch4-funds-and-performance/4-2-performance.js";
import * as c51 from "./ch5-organisation/5-1-application.js";
import * as c52 from "./ch5-organisation/5-2-review.js";
import * as c53 from "./ch5-organisation/5-3-publicity-and-approval.js";
import { divisions } from "./divisions.js";
import { indicators } from "./indicators.js";
import * as n from "./national-city/n-national-city.js";
import { outline } from "./outline.js";
import { parameterRoles, parameters } from "./parameters.js";
import { procedure } from "./procedure.js";
import { provisions } from "./provisions.js";
import { sentences } from "./sentences.js";

/** 自治区制造业数字化转型试点工作指南（2024年）, with the rules in the order of the text. */
export const nm2024: Edition = /* @__PURE__ */ (() =>
  builtInEdition({
    id: "nm-2024",
    title: "自治区制造业数字化转型试点工作指南",
    parameters,
    indicators,
    outline,
    procedure,
    provisions,
    parameterRoles,
    sentences,
    divisions,
    rules: [
      c13.platformPerChain,
      c13.resultsStated,
      c14.applicantIsLeagueCity,
      c14.selectionQuota,
      c14.soundBase,
      c14.transformationPotential,
      c14.demonstrationEffect,
      c14.feasiblePlan,
      c21.platformOperator,
      c22.needsSurveyed,
      c22.marketSelection,
      c22.voluntary,
      c22.diagnosisOffered,
      c23.innovationFactors,
      c24.chainCooperation,
      c31.minimumChains,
      c31.chainScale,
      c31.regionalKeyChain,
      c32.enterprisesInChains,
      c32.keyLinks,
      c32.minimumEnterprises,
      c32Transformed.transformedInFact,
      c32.aboveScaleAll,
      c32.belowScaleWilling,
      c32.priorityEnterprises,
      c33.openTender,
      c33.enterpriseChoice,
      c33.providerCases,
      c33.providerKnowledge,
      c33.providerCapability,
      c33.providerEcosystem,
      c33.providerContinuity,
      c34.policyMeasures,
      c34.workingMechanism,
      c34.fiscalFinancialLinkage,
      c34.financialInstitutions,
      c35.acceptance,
      c35.lessons,
      c41.pilotPeriod,
      c41.paidInInstalments,
      c41Share.threePartyShare,
      c41.allowedUsesOnly,
      c41.matchingFunds,
      c41.socialCapital,
      c42.targetsSet,
      c42.annualSelfEvaluation,
      c42Evaluations.evaluations,
      c42Evaluations.targetsMet,
      c42Evaluations.consequence,
      c51.planContents,
      c51.jointSubmission,
      c51.sealed,
      c51.copies,
      c52.independentReview,
      c52.authentic,
      c52.complete,
      c52.scientific,
      c52.feasible,
      c52.nationalDirection,
      c52.regionalLayout,
      c52.goalsPracticable,
      c52.policiesPracticable,
      c53.publicity,
      c53.approval,
      c53.approvedChanges,
      c53.planFollowed,
      a11.chainBriefs,
      a11.countsMatchList,
      a12.midtermTargets,
      a13.tasks,
      a14.costEstimate,
      a15.safeguards,
      a16.enterpriseFields,
      a16.eachOnce,
      a16.evidence,
      a2Figures.countsAndRates,
      a2Figures.targetsNotBelowBaseline,
      a2Figures.convertedWithinStock,
      a2Agreement.tableMatchesRoster,
      a2Totals.minimumEnterprises,
      a2Totals.sealed,
      n.cityOfRegion,
      n.specialFundSupport,
      n.nationalApproval,
      n.approvedPlan,
    ],
  }))();
