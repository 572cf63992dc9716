/** 不可更改的用词. The lists of words that no edition can change, each with the reason why. */

/**
 * Why a list is the library's own. `needed-by-arithmetic`: what is calculated depends on each of its words. `read-without-edition`: policies and
 * schemes are read without an edition, and declare themselves what they need. `same-under-every-text`: outcomes, bases, stages and roles.
 * `events-of-the-procedure`: the procedure of an edition says which of them there are. `form-of-data`: how something is handed in or recorded.
 */
type FixedReason =
  | "needed-by-arithmetic"
  | "read-without-edition"
  | "same-under-every-text"
  | "events-of-the-procedure"
  | "form-of-data";

export const fixedWords: Readonly<Record<FixedReason, readonly string[]>> = {
  "needed-by-arithmetic": [
    "period.from",
    "missedConsequence.kind",
    "consequenceDecision.kind",
    "indicator.kind",
    "indicator.direction",
    "evaluationOptions.against",
    "scoringScheme.method",
    "scoringScheme.rounding",
    "bandsMethod.of",
    "reviewScheme.rounding",
    "reviewScheme.verdicts",
    "drop.from",
    "outliers.unit",
    "outliers.of",
    "allocationRequest.ties",
    "allocationRequest.by",
    "instalment.part",
    "recoveryPolicy.method",
    "recoveryPolicy.unmet",
    "recoveryRetention.of",
    "recoveryTerms.rectification",
    "settlement.rectification",
    "rounding.mode",
    "subsidyPolicy.overlap",
    "subsidyRequest.sharing",
    "policyPayment.of",
  ],
  "read-without-edition": [
    "subsidyClaim.size",
    "subsidyClaim.specialised",
    "contractToSplit.size",
    "contractToSplit.specialised",
    "contractEntry.size",
    "contractEntry.specialised",
    "claimItem.kind",
    "claimSpending.when",
    "tierItem.kind",
    "formula.of",
    "policyFact.kind",
    "policyPayment.when",
    "subsidyPolicy.base",
    "subsidyPolicy.limitedBy",
    "subsidyPolicy.eligibleItems",
  ],
  "same-under-every-text": [
    "argument.stage",
    "rosterOptions.stage",
    "rule.stage",
    "outlineEntry.disposition",
    "ownField.who",
    "judgement.verdict",
    "reviewEntry.verdict",
    "candidate.outcome",
    "candidateAssessment.outcome",
    "candidateFinding.outcome",
    "parameter.basis",
    "replaced.basis",
    "subsidyPolicy.basis",
    "shareLimit.basis",
    "recoveryPolicy.basis",
    "scoringScheme.basis",
  ],
  "events-of-the-procedure": ["pilotEvent.type"],
  "form-of-data": [
    "indicator.nature",
    "instalmentPlan.kind",
    "performanceRequest.natures",
    "receipt.of",
    "rosterOptions.format",
    "rosterOptions.shards",
  ],
};

/** Why the words of a place cannot be changed; `undefined` where they can, or where there are none. */
export const reasonFixed = (place: string): FixedReason | undefined =>
  (Object.keys(fixedWords) as readonly FixedReason[]).find((reason) => fixedWords[reason].includes(place));
