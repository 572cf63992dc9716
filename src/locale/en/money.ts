import type { moneyZhCN } from "../zh-CN/money.js";

/** English messages of the part on money, by the same codes and with the same values as the Chinese ones. */
export const moneyEn: {
  readonly [Kind in keyof typeof moneyZhCN]: Readonly<Record<keyof (typeof moneyZhCN)[Kind], string>>;
} = {
  parameters: {
    "subsidy-policy": "the subsidy policy",
    "subsidy-rounding": "how the subsidy is rounded",
    "recovery-policy": "the recovery policy",
    "recovery-rounding": "how the recovery is rounded",
    "share-limits": "the limits on shares",
  },
  findings: {
    "share-within":
      "{part:yuan} for {uses:uses} is {actual}% of {whole:yuan}[[, at least {least}%]][[, at most {most}%]].",
    "share-too-small":
      "{part:yuan} for {uses:uses} is {actual}% of {whole:yuan}; at least {least}% is required, so change the budget.",
    "share-too-large":
      "{part:yuan} for {uses:uses} is {actual}% of {whole:yuan}; at most {most}% is allowed, so change the budget.",
    "no-money-to-share": "the budget has no money to compare[[ ({sources:words})]].",
    "limits-unreadable":
      "the limits on shares cannot be read; a rate lies between 0 and 1, so eighty percent is 0.8.",
    "paid-before-milestone":
      "on {on:date} the milestone of {milestone:words} had not been reached[[ (it was on {met:date})]]; pay after it.",
    "paid-before-day": "is to be paid on {on:date}, before it falls due on {due:date}; pay from that day.",
    "paid-too-much":
      "{actual:yuan} is to be paid and {required:yuan} of the instalment is left, {excess:yuan} less; pay less.",
    "paid-without-approval": "on {on:date} there was no approval; nothing may be paid before it.",
    "rectify-first": "rectification comes first; if it fails, at most {most:yuan} is recovered.",
    "nothing-to-be-recovered": "there is no money to recover.",
  },
  issues: {
    "provision-missing":
      "this edition has no provision on {provision:words}, so that nothing is cited; add one to the edition.",
    "finer-than-unit":
      "has more than {most} decimals, which are not cut off; correct it or ask for more decimals.",
    "repeated-id": "is the id of number {first} as well; change it.",
    "empty-list": "has no entry; add one.",
    "weights-all-zero": "has weights that are all zero; give weights.",
    "floor-above-cap": "has a floor of {floor} above its cap of {cap}; correct it.",
    "floors-above-total":
      "has floors that together exceed the total of {total}; lower them or raise the total.",
    "decimals-out-of-range": "should be 0 to 6; correct it.",
    "rate-out-of-range": "should lie between 0 and 1, so fifty percent is 0.5; correct it.",
    "shares-do-not-add-up": "with the rest add up to {actual}, the total is {required}; allocate again.",
    "certificate-differs": "is for other decimals or another order; check with the same options.",
    "shares-are-not-the-claims": "are not those of the claims, in their order; check them.",
    "share-off-quota": "is not the quota rounded; allocate again.",
    "level-is-wrong": "gives quotas that do not add up; allocate again.",
    "rounded-out-of-turn": "was rounded up before a larger remainder; allocate again.",
    "served-out-of-turn": "was served before one of a higher rank was served in full; allocate again.",
    "not-a-name": "should start with a letter and hold letters, digits and hyphens; correct it.",
    "more-than-the-price":
      "is {part:yuan}, more than the price of {price:yuan}, and was not used; check both.",
    "tiers-overlap":
      "hold at once as tiers {tiers:list}, and the first counts; say which one should, or keep them apart.",
    "tiers-leave-a-gap": "leave out claims that meet every requirement; add a tier or a requirement.",
    "tier-never-reached": "is reached by no claim; check its condition.",
    "more-gives-less":
      "with a higher {fields:fields} give {higher:yuan} instead of {lower:yuan}; check them.",
    "too-many-combinations":
      "has {count} combinations of conditions, more than {most}, and was not tried; divide it.",
    "condition-without-fact": "compares nothing; name a fact.",
    "condition-without-comparison": "does not say how to compare {fields:fields}; add it.",
    "unknown-fact":
      "names a fact nobody knows[[; perhaps {closest:fields} is meant]]; declare facts of your own.",
    "comparison-does-not-fit":
      "asks {fields:fields} to be more or less, which it cannot be; compare for equality.",
    "bound-does-not-fit": "compares {fields:fields} with a value it cannot have; correct it.",
    "condition-never-true": "asks of {fields:fields} what can never be; correct it.",
    "part-of-no-amount":
      "compares {fields:fields} as part and whole, which are not both amounts; correct it.",
    "base-is-no-amount": "is not an amount that is known; name one of the claim or declare your own.",
    "repeated-kind": "is the kind of number {first} as well; put them together.",
    "fact-of-another-kind": "should be of the kind “{kind:words}” and was not used; correct it.",
    "repeated-fact": "is the id of another fact as well; change it.",
    "tier-without-amount": "has neither rate, fixed sum nor bands; add one.",
    "floor-above-base":
      "is {floor:yuan}, above a base of {base:yuan}, which is then all that is paid; check it.",
    "decided-above-ceiling":
      "is {decided:yuan}, above the ceiling of {ceiling:yuan}, and was not used; decide within it.",
    "formula-unclear":
      "should have one of sum, amount, least and greatest, and a part or divisor with an amount only; correct it.",
    "divisor-is-zero": "is zero; correct it.",
    "ceiling-beside-amount":
      "stands beside a rate, sum, formula or floor, while what is decided is all that its tier pays; correct it.",
    "ceilings-added-up":
      "is a second one while tiers are added up, which would count the decision twice; correct it.",
    "set-asides-above-pool": "come to {rate:percent} of the pool together; lessen them.",
    "set-aside-undecided": "lacks {fields:fields}, without which the pool cannot be shared; add it.",
    "months-of-no-date": "compares the months between {fields:fields}, which are not both dates; correct it.",
    "part-and-months": "compares {fields:fields} both as a part and in months; choose one.",
    "sum-above-cap": "is {sum:yuan}, above the cap of {cap:yuan}, and can never be paid in full; correct it.",
    "bands-not-ascending": "should end above the band before; only the last may be open.",
    "raised-rate-above-one": "reaches {rate:percent} with its bonuses; correct it.",
    "rest-is-not-last": "has no share, and only the last payment can be the rest; give a share.",
    "payments-leave-a-rest": "do not add up to the subsidy; make the last one the rest.",
    "validity-reversed": "is {to:date}, before the first day {from:date}; correct it.",
    "eligible-items-unused": "does not use the eligible items that are listed; check it.",
    "single-instalment":
      "has one part only; the guideline has the award paid in instalments, so plan two at least.",
    "instalments-are-not-the-award": "add up to {actual:yuan}, the award is {required:yuan}; check them.",
    "repeated-milestone": "is milestone {first} as well; each is reached once, so check them.",
    "recovered-beyond-paid": "is {actual:yuan}, more than the {paid:yuan} there is to recover; check it.",
    "unknown-instalment": "is not an instalment of the plan; check its id.",
    "after-the-day": "is {on:date}, after the day of assessment {asOf:date}; check the dates.",
    "attainment-reaches-target": "is {attainment}%, so the target was not missed; check it.",
    "weight-missing": "has no weight in the recovery policy; add it.",
  },
  steps: {
    "requirement-not-met":
      "A requirement is not met: {fields:fields}[[ are {part:yuan}]][[ and {whole:yuan}]][[, at least {atLeastPart:percent} of the other is required]][[, at most {atMostPart:percent} of the other is required]][[, more than {abovePart:percent} of the other is required]][[, less than {belowPart:percent} of the other is required]][[ are {one:date}]][[ and {other:date}]][[, at least {atLeastMonths} months after the other is required]][[, at most {atMostMonths} months after the other is required]][[, more than {aboveMonths} months after the other is required]][[, less than {belowMonths} months after the other is required]][[ is {actual:words}]][[, at least {atLeast:words} is required]][[, at most {atMost:words} is required]][[, more than {above:words} is required]][[, less than {below:words} is required]][[, not before {notBefore:words} is required]][[, not after {notAfter:words} is required]][[, after {after:words} is required]][[, before {before:words} is required]][[, {is:words} is required]][[, not {isNot:words} is required]][[, {in:choice} is required]][[, not {notIn:choice} is required]]; no subsidy.",
    excluded: "Excluded: {fields:fields}[[ is {actual:words}]]; no subsidy.",
    "no-tier": "No tier holds; no subsidy.",
    base: "The base is {base:words}, {amount:yuan}.",
    "base-limited": "The base is limited by {limit:words}, from {before:yuan} to {amount:yuan}.",
    rate: "Tier {tier}: {base:yuan} × {rate:percent} = {added:yuan}.",
    band: "Tier {tier}: from {from:yuan} to {to:yuan} × {rate:percent} = {added:yuan}, together {amount:yuan}.",
    "item-rate":
      "Tier {tier}: {kind:words}, {sum:yuan} × {rate:percent} = {added:yuan}[[, the cap for each piece being {pieceCap:yuan}]][[, its cap being {cap:yuan}]], together {amount:yuan}.",
    fixed: "Tier {tier}: fixed sum of {added:yuan}, together {amount:yuan}.",
    "formula-sum": "{value:yuan}.",
    "formula-part": "{of:names}, {whole:yuan}[[ × {times:percent}]][[ ÷ {over}]] = {value:yuan}.",
    "formula-least": "The least of them is {value:yuan}.",
    "formula-greatest": "The greatest of them is {value:yuan}.",
    formula: "Tier {tier}: {added:yuan} by the formula, together {amount:yuan}.",
    decided:
      "Tier {tier}: {added:yuan} was decided, the ceiling being {ceiling:yuan}, together {amount:yuan}.",
    "tier-floor": "Tier {tier}: {before:yuan} is below the floor and becomes {floor:yuan}.",
    "tier-cap": "Tier {tier}: {before:yuan} is above the cap and becomes {cap:yuan}.",
    bonus: "Bonus {number}: {added:yuan}, together {amount:yuan}.",
    "contract-cap": "{before:yuan} is above the cap per contract and becomes {cap:yuan}.",
    "share-cap": "{before:yuan} is more than {rate:percent} of the base and becomes {cap:yuan}.",
    reduction: "Reduction {number} takes {taken:yuan} off {before:yuan}; {amount:yuan} is left.",
    "support-deducted":
      "Support elsewhere of {deducted:yuan} is taken off {before:yuan}; {amount:yuan} is left.",
    "enterprise-cap":
      "The enterprise may get {total:yuan} in all and has had {received:yuan}; {before:yuan} becomes {cap:yuan}.",
    "enterprise-year-cap":
      "The enterprise may get {total:yuan} in the year and has had {received:yuan}; {before:yuan} becomes {cap:yuan}.",
    rounded: "Rounded {mode:words} to a multiple of {unit:yuan}, from {before:yuan} to {amount:yuan}.",
    "whatever-is-missing": "Whatever {fields:fields} may be, the result is {amount:yuan}.",
    concession: "The provider concedes {amount:yuan}.",
    "concession-rate":
      "The provider concedes {price:yuan} × {rate:percent} = {amount:yuan}, half up to the fen.",
    government: "The government part is {amount:yuan}.",
    "government-limited":
      "The government part is no more than the price after the concession: {before:yuan} becomes {cap:yuan}.",
    "enterprise-rest": "The enterprise bears the rest, {amount:yuan}.",
    "paid-so-far": "Paid so far in {count} payment{count:s}: {amount:yuan}.",
    unspent: "Not spent: {amount:yuan}.",
    "recovered-before": "{before:yuan} was recovered before; {amount:yuan} is left.",
    "recover-stated": "{amount:yuan} is recovered as stated[[, because of “{reason:typed}”]].",
    "recover-all": "{count} target{count:s} missed: everything is recovered, {amount:yuan}.",
    "unmet-whole": "{indicator:indicator} was missed; its weight of {weight} stands for {amount:yuan}.",
    "unmet-by-shortfall":
      "{indicator:indicator} reached {attainment}%; the shortfall of its weight of {weight} stands for {amount:yuan}.",
    "recovery-rounded": "Rounded {mode:words} to a multiple of {unit:yuan}: {amount:yuan} to recover.",
    "recovery-cap":
      "At most {cap:yuan} is recovered[[, {rate:percent} of what was paid]][[, less the {before:yuan} recovered before]].",
    "no-target-missed": "No target was missed; nothing is recovered.",
    rectified: "The rectification has succeeded; nothing is recovered.",
    "rectify-first": "Rectification comes first; if it fails, at most {most:yuan} is recovered.",
    netted: "{netted:yuan} is taken off the next payment of {against:yuan}[[, which leaves {amount:yuan}]].",
    refund: "{amount:yuan} has still to be paid back.",
    retained: "{amount:yuan} is retained, {rate:percent} of {of:words}.",
  },
};
