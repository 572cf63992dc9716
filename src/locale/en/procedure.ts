import type { procedureZhCN } from "../zh-CN/procedure.js";

type SameCodes<Messages> = {
  readonly [Kind in keyof Messages]: Readonly<Record<keyof Messages[Kind], string>>;
};

/** English messages of the procedure: why an event is refused, and what is due. */
export const procedureEn: SameCodes<typeof procedureZhCN> = {
  refusals: {
    "too-early":
      "the pilot is “{phase:words}”, too early for “{event:words}”; take the steps before it first.",
    "too-late": "the pilot is “{phase:words}”, too late for “{event:words}”.",
    "not-now": "the pilot is “{phase:words}”, where “{event:words}” has no place; settle what is open first.",
    "not-in-the-procedure": "the procedure of this edition has no “{event:words}”.",
    "pilot-has-ended": "the pilot has ended ({phase:words}) and takes no event any more.",
    "before-the-pilot": "the date {on:date} is before the opening of {from:date}; check the date.",
    "out-of-order":
      "the date {on:date} is before the last event of {last:date}; enter events in their order.",
    "too-many-events":
      "the pilot has {count} events, at most {most}; keep further ones elsewhere[[, or set wider limits, up to {widest} entries]].",
    "publicity-reversed":
      "the public notice ends on {to:date}, before it begins on {from:date}; correct the dates.",
    "publicity-before-shortlist":
      "the public notice begins on {from:date}, before the shortlist of {on:date}; check the dates.",
    "publicity-too-short":
      "published for {actual} {unit:unit}, at least {required} are required, {shortfall} too few; extend the public notice.",
    "publicity-not-begun":
      "the public notice begins on {from:date}, after the objection of {on:date}; check the date.",
    "publicity-not-over":
      "the public notice lasts until {to:date} and is not over on {on:date}; approve after it.",
    "objection-stands": "objections not resolved: {count}; resolve them first.",
    "objection-upheld":
      "{count} objection{count:s} {count:be} upheld; change the list and publish it anew before the approval.",
    "no-objection-open": "no objection is open.",
    "calendar-needed":
      "the public notice is counted in working days, and no calendar covers {from:date} to {to:date}; pass one in.",
    "which-one": "say which one; open are number {open:list}[[ and others, {count} in all]].",
    "nothing-paid": "the payment is zero; correct it.",
    "instalment-paid-already": "this instalment was paid on {on:date}, {amount:yuan}; check its id.",
    "award-paid-out": "the award of {amount:yuan} has been paid out.",
    "above-the-award":
      "{actual:yuan} is more than the {most:yuan} that are left, by {excess:yuan}; pay less.",
    "paid-all-at-once":
      "with this the whole award of {amount:yuan} is paid at once; it should be paid in instalments.",
    "nothing-recovered": "the amount to recover is zero; correct it.",
    "nothing-to-recover": "no money that was paid is left to recover.",
    "above-what-was-paid":
      "{actual:yuan} is more than the {most:yuan} that were paid and not recovered, by {excess:yuan}; recover less.",
    "money-still-held":
      "{amount:yuan} were paid and not recovered; recover them before the pilot is given up.",
    "no-change-open": "no change of the plan is waiting for a decision.",
    "change-before-approval":
      "the change would take effect on {effectiveOn:date}, before its approval of {on:date}; it takes effect only then.",
    "year-evaluated-already": "the year {year} has been evaluated; check the year.",
    "year-outside-pilot":
      "the year {year} is not a year of the pilot that has begun ({first} to {last}); check the year.",
    "year-counted-otherwise":
      "years were given as {year} before; count all years in the same way, by the calendar or from the first of the pilot.",
    "period-not-begun":
      "the pilot period begins on {from:date}, after {on:date}; evaluate a year once it has begun.",
    "evaluations-held": "the mid-term and the final evaluation have been held.",
    "mid-term-held": "the mid-term evaluation has been held.",
    "mid-term-not-held": "the mid-term evaluation has not been held; hold it first.",
    "mid-term-outside-period":
      "the mid-term evaluation is held within the pilot period ({from:date} to {to:date}), not on {on:date}; check the date.",
    "period-not-over":
      "the pilot period lasts until {to:date} and is not over on {on:date}; the final evaluation comes after it.",
    "period-unknown": "the length of the pilot period is not given, so its end is not known; give it.",
    "limit-before-order": "the limit of {until:date} is before the order of {on:date}; correct it.",
    "limit-before-evaluation":
      "the limit {until:date} is not after the evaluation on {on:date}; set another.",
    "limit-not-kept":
      "the limit of {until:date} has passed on {on:date}; recover the money, or set a new limit.",
    "limit-not-passed": "the limit of {until:date} has not passed on {on:date}; decide after it.",
    "accepted-before": "the work was accepted on {on:date}.",
    "not-accepted":
      "the work is not accepted yet; have the industry department organise the acceptance first.",
    "final-evaluation-not-held": "the final evaluation has not been held; hold it first.",
    "lessons-not-stated": "the lessons are not summed up; sum them up before closing.",
    "lessons-none": "it is stated that there are no lessons; sum them up before closing.",
    "lessons-missing": "the lessons lack {absent:words} ({count} of {of}); add them.",
    "earlier-event-needed": "there was no “{needed:words}” yet; enter it first.",
    "earlier-value-needed": "“{needed:words}” was entered without {name:fields}; complete it first.",
    "figure-needed":
      "not given: {missing:fields}, so that nobody can tell whether this may happen; give it and open the pilot anew.",
    "working-days-unknown":
      "no calendar covers the {days} working days after “{needed:words}” ({from:date}); pass one in that does.",
    "days-beyond-calendar":
      "{days} {unit:unit} after {from:date} lie beyond the years that can be counted; check the number.",
    "too-few-days-after":
      "{on:date} is too early: it must lie {days} {unit:unit} after “{needed:words}”, on {bound:date} at the earliest; put it off.",
    "too-many-days-after":
      "{on:date} is too late: it must lie within {days} {unit:unit} of “{needed:words}”, on {bound:date} at the latest; check the date.",
    "sum-above-most":
      "together {sum:measured}, at most {most:measured} may be, {excess:measured} too much; give less.",
    "count-above-most":
      "“{counted:words}” would happen {count} time{count:s}, at most {most} may be; enter no more.",
    "value-differs": "{name:fields} must be “{required:answer}”[[, not “{actual:answer}”]]; correct it.",
    "earlier-value-differs":
      "{name:fields} must be “{required:answer}”[[, and was entered as “{actual:answer}”]]; enter this once it is.",
    "not-all-settled": "{count} “{opened:words}” without “{by:words}”; see to it first.",
    "state-not-usable":
      "the state cannot be used; use one that startPilot returned, and correct its issues first.",
    "state-altered": "the state does not follow from its events; use the one that was stored.",
    "calendar-not-usable": "the calendar cannot be used; give its first and last day, holidays and workdays.",
    "another-edition": "the pilot began under another edition; use that one.",
    "unknown-edition": "the edition is not known; pass in the one the pilot began under.",
    "edition-without-procedure": "the edition has no procedure; use one that has.",
  },
  conditions: {
    after: "after “{event:words}”",
    "not-before":
      "[[{date:fields} ]]no earlier than [[{days} {unit:unit}]][[{daysTerm:fields}]] after [[the {origin:fields} of ]]“{event:words}”",
    within:
      "[[{date:fields} ]]within [[{days} {unit:unit}]][[{daysTerm:fields}]] of [[the {origin:fields} of ]]“{event:words}”",
    "sum-at-most":
      "{field:fields}[[ of {events:words}]] together at most [[{share:percent} of ]][[{shareTerm:fields} of ]][[{most:measured}]][[{mostTerm:fields}]]",
    "count-at-most": "“{event:words}” at most [[{most} time{most:s}]][[as often as {mostTerm:fields}]]",
    "field-equals": "{field:fields}[[ of “{event:words}”]] is “{is:answer}”",
    "all-resolved": "each “{event:words}” has its “{by:words}”",
  },
  duties: {
    "duty-due":
      "{duty:words}[[ of {year}]][[ of year {pilotYear} of the pilot]][[ (no. {no})]]: due on or before {due:date}, {days} day{days:s} from now.",
    "duty-overdue":
      "{duty:words}[[ of {year}]][[ of year {pilotYear} of the pilot]][[ (no. {no})]]: was due on or before {due:date}, {days} day{days:s} ago; see to it.",
    "duty-without-date":
      "{duty:words}[[ of {year}]][[ of year {pilotYear} of the pilot]][[ (no. {no})]]: open, and no last day is set.",
    "duty-needs-data":
      "the last day of {duty:words}[[ of {year}]][[ of year {pilotYear} of the pilot]][[ (no. {no})]] is not known; provide {missing:fields}.",
    "duty-done":
      "{duty:words}[[ of {year}]][[ of year {pilotYear} of the pilot]][[ (no. {no})]]: done on {on:date}.",
    "duty-done-late":
      "{duty:words}[[ of {year}]][[ of year {pilotYear} of the pilot]][[ (no. {no})]]: done on {on:date}, {days} day{days:s} late.",
  },
  parameters: {
    "midterm-evaluation-days": "the time limit of the mid-term evaluation, from the first day of the period",
    "final-evaluation-days": "the time limit of the final evaluation, from the last day of the period",
  },
  receipts: {
    "receipt-not-usable": "this is not a receipt that can be checked; use the original.",
    "unknown-edition": "the edition of the receipt was not passed in; pass it in.",
    "cannot-evaluate": "the result cannot be worked out again; pass in the function that gave it.",
    "digest-differs": "the digest is not that of the content; use the original receipt.",
    "edition-differs":
      "text or parameters of the edition are not those that the receipt was made by, though its id is the same; find out what was changed, and check with the edition of that digest.",
    "parameter-differs": "a figure of the receipt is not that of the edition; check the difference.",
    "result-differs": "the result, worked out again, differs in one place; check the difference.",
  },
  findings: {
    "pilots-selected":
      "{actual} pilot{actual:s} chosen; the places are {least}[[ to {most}]][[ (given by the caller; the text says {stated})]].",
    "too-few-candidates":
      "only {actual} candidate{actual:s} may be chosen, at least {least} must be[[ (given by the caller; the text says {stated})]], {shortfall} too few; the regional industry department must settle it.",
    "tie-at-the-edge":
      "{count} candidates are equal ({names:list}), for {places} place{places:s}[[ (their number was given by the caller; the text says {stated})]]; the regional industry department must decide.",
    "selection-open":
      "{count} candidate{count:s} cannot be placed yet ({names:list})[[, the places being given by the caller where the text says {stated}]]; complete their scores or assessments.",
    "conflict-of-interest":
      "{count} expert{count:s} with an interest ({names:list}) left out; decide whether to name others.",
    "calendar-needed":
      "the public notice is counted in working days, and no calendar covers it; pass one in.",
    "sheets-missing":
      "{count} expert{count:s} without a sheet that counts[[ ({names:list})]]; ask for the sheets.",
    "scores-missing": "{count} score{count:s} missing, so the total is an interval; complete them.",
    "verdicts-missing":
      "{count} verdict{count:s} missing, so that nothing is decided yet; have them handed in.",
    "too-few-sheets":
      "only {actual} sheet{actual:s} count{actual:verb}, too few for a total; hand in more or name more experts.",
    "voted-against":
      "the criterion[[ “{criterion:rule}”]] was not accepted: {passes} for it, {fails} against; revise and hand in again.",
    vetoed: "the criterion[[ “{criterion:rule}”]] was vetoed: {fails} against; revise and hand in again.",
    "votes-divided":
      "the experts are divided on the criterion[[ “{criterion:rule}”]]: {passes} for it, {fails} against; the regional industry department has to decide.",
    "criterion-below-least":
      "the criterion[[ “{criterion:rule}”]] has[[ a mean of {actual}]][[ a mean of {most} at best]], at least {least} is required, {shortfall} short; improve it.",
    "section-below-least":
      "the section “{section:typed}” has[[ {actual} points]][[ {most} points at best]], at least {least} are required, {shortfall} short; improve it.",
    "total-below-least":
      "the total is[[ {actual}]][[ {most} at best]], the pass mark {least}, {shortfall} short; improve it.",
    "applicability-divided":
      "the experts are divided on whether the criterion[[ “{criterion:rule}”]] applies: {count} against it; somebody with the authority has to decide.",
    "nothing-applies":
      "no criterion that counts applies to this applicant; somebody with the authority has to decide.",
    "review-without-standard":
      "the scheme has no score that must be reached, and no expert gave a verdict; the regional industry department has to decide.",
    "city-of-region": "the pilot city is {city:division}, of the region.",
    "city-not-of-region":
      "the pilot city is not one of the region's {count} leagues and cities; check its division code.",
    "support-does-not-follow": "a document is absent, so no support follows yet.",
    "support-follows":
      "both documents are there, so the special fund supports it; the region sets the amount.",
  },
  issues: {
    "too-many-decimals": "are too many decimals, at most {most}; give fewer.",
    "maximum-is-zero": "should be above zero; correct it.",
    "threshold-without-score": "there is no score to hold against it; give the maximum, or leave it out.",
    "threshold-above-maximum":
      "{actual} is more than the maximum of {most}, so nobody can reach it; correct it.",
    "repeated-criterion": "is a criterion given twice; keep one.",
    "unknown-criterion": "is not a criterion of the scheme[[; perhaps “{closest:typed}” is meant]].",
    "score-above-maximum": "{actual} is above the maximum of {most}; correct it.",
    "score-between-steps": "{actual} lies between two steps of {step}; give {lower} or {upper}.",
    "maximum-between-steps": "{step} does not divide the maximum of {most}; correct one of the two.",
    "drop-without-rule":
      "goes either by how many scores are dropped or by how far they lie from the middle; give one of the two.",
    "not-applicable-without-grounds": "that it does not apply counts only with grounds; state them.",
    "scored-though-not-applicable":
      "it is scored or judged and said not to apply; neither counts, so keep one.",
    "decided-by-rounding":
      "rounding alone decides whether {bound} is reached: {rounded} after it, {exact} before; look into it.",
    "verdict-without-grounds": "a verdict without grounds does not count; state them.",
    "repeated-sheet": "is the same as sheet {first} and counts once.",
    "expert-twice":
      "has another sheet, number {first}, with a different answer; neither counts, so keep one.",
    "not-on-the-panel": "is not on the panel and does not count; check the name.",
    "several-candidates": "are about {count} applicants; tally each on its own.",
    "repeated-candidate": "is the id of candidate {first} as well; keep one.",
    "interval-reversed": "has a least score above its greatest; correct it.",
    "calendar-not-usable": "cannot be used; give its first and last day, holidays and workdays.",
    "quota-not-usable": "cannot be used; give a whole number, or the least and the greatest.",
    "state-not-usable": "cannot be used; use one that startPilot returned, and correct its issues first.",
    "state-altered": "is not what its events amount to; use the one that was stored.",
    "edition-without-procedure": "has no procedure, so no pilot can begin under it; use one that has.",
    "term-not-usable": "cannot be a term of a pilot; give a whole number below 10,000.",
    "term-not-taken":
      "does not hold on the day of the opening, or that day is not known; the pilot begins without it, so check it.",
    "period-of-another-length":
      "is not {years} years from the first day; it is taken to be {to:date}, so check it.",
    "digest-not-usable": "gave no digest, so the receipt has none; check the function for it.",
    "evaluation-not-usable": "is not an evaluation; give one that evaluatePerformance returned.",
    "evaluation-open": "is still open, so it cannot be entered; complete the actual values or the score.",
    "unknown-event": "there is no such event[[; perhaps “{closest:words}” is meant]].",
    "repeated-event": "“{event:words}” of {on:date} was entered before and was not entered again.",
    "procedure-not-usable": "does not have the form of a procedure; see the type Procedure.",
    "parameter-role-missing":
      "no parameter is named, and [[the duty “{duty:words}”]][[the condition “{condition:words}”]] counts by it; name one, whose value may still be open.",
    "duty-without-event":
      "no row of the procedure can discharge “{duty:words}”[[ ({events:words})]]; add one, or leave the duty out.",
    "procedure-name":
      "“{name:name}” cannot be a name; use lower-case letters, figures and hyphens, a letter first, at most 60 characters.",
    "procedure-name-taken": "“{name:name}” is a word of the library's own; choose another.",
    "procedure-name-twice": "“{name:name}” is the name of another phase, event or duty; choose another.",
    "procedure-of-unknown-event": "there is no event “{event:name}”[[; perhaps “{closest:words}” is meant]].",
    "procedure-of-unknown-duty":
      "the library has no duty “{duty:name}”[[; perhaps “{closest:words}” is meant]]; for one of your own, say which event it arises with.",
    "procedure-of-unknown-phase": "there is no phase “{phase:name}”[[; perhaps “{closest:words}” is meant]].",
    "procedure-of-unknown-field":
      "“{event:words}” has no field “{field:name}”[[; perhaps “{closest:name}” is meant]].",
    "procedure-of-another-field":
      "the field “{field:name}” of “{event:words}” is not of the type that is needed here; name another.",
    "procedure-of-another-value":
      "the field “{field:name}” of “{event:words}” is never “{is:answer}”; correct the value.",
    "procedure-of-unknown-term":
      "“{id:name}” is not a parameter of the edition[[; perhaps “{closest:name}” is meant]].",
    "phase-not-reached": "no row leads to “{phase:words}”; add one, or leave the phase out.",
    "phase-without-way-out": "no row leads out of “{phase:words}”; add one, or say that it is an end.",
    "condition-of-another-event":
      "“{condition:words}” looks at what “{event:words}” does not say; name another condition.",
    "condition-unclear":
      "must name either a condition of the library or one of the edition's own; correct it.",
    "figure-unclear":
      "must be one of these: a parameter, a value, or the field of an event; give one of them.",
    "figure-not-whole":
      "must be a whole number below 10,000, of days, working days, months or years where it counts from a day; correct it.",
    "term-counts-no-days":
      "is a parameter in {unit:unit}, which is neither days, working days, months nor years; correct its unit.",
    "term-counts-no-years":
      "is a parameter in {unit:unit}, and the length of the pilot period is counted in years; correct its unit.",
    "figure-not-an-amount": "must be a figure that is not below zero; correct it.",
    "ambiguous-transition": "has two rows for “{event:words}” in the same phase; keep one.",
  },
};
