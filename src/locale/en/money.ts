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
      "{part:yuan} for {uses:words} is {actual} % of {whole:yuan}[[, at least {least} %]][[, at most {most} %]].",
    "share-too-small":
      "{part:yuan} for {uses:words} is {actual} % of {whole:yuan}; at least {least} % is required, so change the budget.",
    "share-too-large":
      "{part:yuan} for {uses:words} is {actual} % of {whole:yuan}; at most {most} % is allowed, so change the budget.",
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
      "is {decided:exact}, above the ceiling of {ceiling:exact}, and was not used; decide within it.",
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
      "A requirement is not met: {fields:fields}[[ are {part:exact}]][[ and {whole:exact}]][[, at least {atLeastPart:percent} of the other is required]][[, at most {atMostPart:percent} of the other is required]][[, more than {abovePart:percent} of the other is required]][[, less than {belowPart:percent} of the other is required]][[ are {one:date}]][[ and {other:date}]][[, at least {atLeastMonths} months after the other is required]][[, at most {atMostMonths} months after the other is required]][[, more than {aboveMonths} months after the other is required]][[, less than {belowMonths} months after the other is required]][[ is {actual:words}]][[, at least {atLeast:words} is required]][[, at most {atMost:words} is required]][[, more than {above:words} is required]][[, less than {below:words} is required]][[, {is:words} is required]][[, not {isNot:words} is required]][[, {in:choice} is required]][[, not {notIn:choice} is required]]; no subsidy.",
    excluded: "Excluded: {fields:fields}[[ is {actual:words}]]; no subsidy.",
    "no-tier": "No tier holds; no subsidy.",
    base: "The base is {base:words}, {amount:exact}.",
    "base-limited": "The base is limited by {limit:words}, from {before:exact} to {amount:exact}.",
    rate: "Tier {tier}: {base:exact} × {rate:percent} = {added:exact}.",
    band: "Tier {tier}: from {from:exact} to {to:exact} × {rate:percent} = {added:exact}, together {amount:exact}.",
    "item-rate":
      "Tier {tier}: {kind:words}, {sum:exact} × {rate:percent} = {added:exact}[[, the cap for each piece being {pieceCap:exact}]][[, its cap being {cap:exact}]], together {amount:exact}.",
    fixed: "Tier {tier}: fixed sum of {added:exact}, together {amount:exact}.",
    "formula-sum": "{value:exact}.",
    "formula-part": "{of:names}, {whole:exact}[[ × {times:percent}]][[ ÷ {over}]] = {value:exact}.",
    "formula-least": "The least of them is {value:exact}.",
    "formula-greatest": "The greatest of them is {value:exact}.",
    formula: "Tier {tier}: {added:exact} by the formula, together {amount:exact}.",
    decided:
      "Tier {tier}: {added:exact} was decided, the ceiling being {ceiling:exact}, together {amount:exact}.",
    "tier-floor": "Tier {tier}: {before:exact} is below the floor and becomes {floor:exact}.",
    "tier-cap": "Tier {tier}: {before:exact} is above the cap and becomes {cap:exact}.",
    bonus: "Bonus {number}: {added:exact}, together {amount:exact}.",
    "contract-cap": "{before:exact} is above the cap per contract and becomes {cap:exact}.",
    "share-cap": "{before:exact} is more than {rate:percent} of the base and becomes {cap:exact}.",
    reduction: "Reduction {number} takes {taken:exact} off {before:exact}; {amount:exact} is left.",
    "support-deducted":
      "Support elsewhere of {deducted:exact} is taken off {before:exact}; {amount:exact} is left.",
    "enterprise-cap":
      "The enterprise may get {total:exact} in all and has had {received:exact}; {before:exact} becomes {cap:exact}.",
    "enterprise-year-cap":
      "The enterprise may get {total:exact} in the year and has had {received:exact}; {before:exact} becomes {cap:exact}.",
    rounded: "Rounded {mode:words} to a multiple of {unit:exact}, from {before:exact} to {amount:exact}.",
    "whatever-is-missing": "Whatever {fields:fields} may be, the result is {amount:exact}.",
    concession: "The provider concedes {amount:exact}.",
    "concession-rate":
      "The provider concedes {price:exact} × {rate:percent} = {amount:exact}, half up to the fen.",
    government: "The government part is {amount:exact}.",
    "government-limited":
      "The government part is no more than the price after the concession: {before:exact} becomes {cap:exact}.",
    "enterprise-rest": "The enterprise bears the rest, {amount:exact}.",
    "paid-so-far": "Paid so far in {count} payment{count:s}: {amount:exact}.",
    unspent: "Not spent: {amount:exact}.",
    "recovered-before": "{before:exact} was recovered before; {amount:exact} is left.",
    "recover-stated": "{amount:exact} is recovered as stated[[, because of “{reason:typed}”]].",
    "recover-all": "{count} target{count:s} missed: everything is recovered, {amount:exact}.",
    "unmet-whole": "{indicator:indicator} was missed; its weight of {weight} stands for {amount:exact}.",
    "unmet-by-shortfall":
      "{indicator:indicator} reached {attainment}%; the shortfall of its weight of {weight} stands for {amount:exact}.",
    "recovery-rounded": "Rounded {mode:words} to a multiple of {unit:exact}: {amount:exact} to recover.",
    "recovery-cap": "At most {cap:exact} is recovered[[, {rate:percent} of what was paid]].",
    "no-target-missed": "No target was missed; nothing is recovered.",
    rectified: "The rectification has succeeded; nothing is recovered.",
    "rectify-first": "Rectification comes first; if it fails, at most {most:exact} is recovered.",
    netted:
      "{netted:exact} is taken off the next payment of {against:exact}[[, which leaves {amount:exact}]].",
    refund: "{amount:exact} has still to be paid back.",
    retained: "{amount:exact} is retained, {rate:percent} of {of:words}.",
  },
};
