import type { Messages } from "../zh-CN/application.js";
import { moneyEn } from "./money.js";
import { performanceEn } from "./performance.js";
import { procedureEn } from "./procedure.js";

/** English messages, by the same codes and with the same values as the Chinese ones. */
export const en: Messages = {
  rules: {
    "1.3#platform-per-chain": "every chosen chain has at least one industrial internet platform planned",
    "1.3#results-stated":
      "the plan states what it will leave behind: benchmark and lighthouse enterprises, providers, solutions or products or standards, mechanisms",
    "1.4#applicant-is-league-city": "the applicant is one of the region's twelve leagues and cities",
    "1.4#selection-quota": "the number of pilots chosen in the year is within its bounds",
    "1.4#sound-base": "the chain has a sound base",
    "1.4#transformation-potential": "the chain has great potential for transformation",
    "1.4#demonstration-effect": "the chain would set a strong example",
    "1.4#feasible-plan": "the plan is practicable",
    "2.1#platform-operator":
      "platforms are run by chain leaders, leading enterprises or digital service providers",
    "2.2#market-selection": "providers are chosen openly by market means",
    "2.2#voluntary": "enterprises take part of their own will; no unwilling one is on the list",
    "2.2#diagnosis-offered": "providers offer diagnosis and consulting to the enterprises to be transformed",
    "2.3#innovation-factors": "technology and talent measures are planned",
    "2.4#chain-cooperation": "cooperation is planned in orders, design, production or supply chain",
    "3.1#minimum-chains": "at least the required number of chains is chosen",
    "3.1#chain-scale": "the chain is large in scale and densely clustered",
    "3.1#regional-key-chain": "the chain is a key chain of the region",
    "3.2#enterprises-in-chains": "every enterprise to be transformed belongs to a chosen chain",
    "3.2#key-links": "the enterprises to be transformed sit at key links of the chain",
    "3.2#minimum-enterprises": "at least the required number of enterprises is to be transformed",
    "3.2#above-scale-all":
      "every above-scale enterprise of the chosen chains is to be transformed, or is exempt with a reason",
    "3.2#below-scale-willing":
      "every willing below-scale enterprise of the chosen chains is included, and none that is unwilling",
    "3.2#priority-enterprises": "enterprises with priority are included",
    "3.3#open-tender": "providers are chosen by open tender",
    "3.3#enterprise-choice": "enterprises can choose between at least two providers",
    "3.3#provider-cases": "each provider names a success in a related field",
    "3.3#provider-knowledge": "the provider has good knowledge of the industry",
    "3.3#provider-capability": "the provider is able to carry out digital transformation",
    "3.3#provider-ecosystem": "the provider has a fairly complete service ecosystem",
    "3.3#provider-continuity": "the provider can offer steady service of high quality",
    "3.4#policy-measures":
      "supporting policies cover publicity, matching, diagnosis, platforms, talent, finance and security",
    "3.4#fiscal-financial-linkage": "fiscal and financial policies work together",
    "3.5#acceptance": "acceptance is organised once the transformation is done",
    "3.5#lessons": "lessons are summed up on platforms, transformation, data integration and mechanisms",
    "4.1#pilot-period": "the pilot period has the required length",
    "4.1#paid-in-instalments": "the award is paid in instalments",
    "4.1#three-party-share": "enterprise, provider and government each bear a part of the cost",
    "4.1#allowed-uses": "the money is only for the uses the guideline names",
    "4.1#matching-funds": "the league or city adds money of its own",
    "4.1#social-capital": "social capital is drawn in",
    "4.2#targets-set": "all 23 indicators have a baseline and a target",
    "4.2#annual-self-evaluation": "there is a self-evaluation for each full year",
    "4.2#evaluations": "there is a mid-term and a final evaluation",
    "4.2#consequence": "where targets are missed, there is rectification within a limit, or recovery",
    "5.1#plan-contents": "the overall plan has all its parts",
    "5.1#joint-submission": "the industry bureau and the finance bureau submit together",
    "5.1#sealed": "the overall plan is sealed",
    "5.1#copies": "there are enough paper and disc copies",
    "5.2#independent-review": "a third party reviews the application",
    "5.2#authentic": "the material is true",
    "5.2#complete": "the material is complete",
    "5.2#scientific": "the material is scientifically sound",
    "5.2#feasible": "the material is feasible",
    "5.2#national-direction": "the content fits the national direction of industry",
    "5.2#regional-layout": "the content fits the region's layout of industry",
    "5.2#goals-practicable": "the goals are practicable",
    "5.2#policies-practicable": "the supporting policies are practicable",
    "5.3#publicity": "the choice was published and no objection stands",
    "5.3#approval": "the region has approved the plan, and nothing was paid before",
    "5.3#approved-changes": "changes of the plan were approved before they took effect",
    "A1.1#chain-briefs":
      "each chain has its brief, its numbers of enterprises and its state of digitalisation",
    "A1.2#midterm-targets": "all 23 indicators have a mid-term and an overall target",
    "A1.3#tasks": "each task says what, how, who and by when, inside the pilot period",
    "A1.4#cost-estimate": "each use has an amount, and together they are the stated total",
    "A1.5#safeguards": "there are policy, funding, talent and service safeguards",
    "A1.6#enterprise-fields": "each enterprise has its name, credit code, revenue and specialised status",
    "A1.6#each-once": "the list names each enterprise once",
    "A1.6#evidence": "there is evidence of the applicant's ability",
    "A2#counts-and-rates": "counts are whole numbers and rates lie between 0 and 100",
    "A2#targets-not-below-baseline": "no target is below its baseline",
    "A2#converted-within-stock": "no more enterprises are transformed than there are",
    "A2#table-matches-roster": "the counts of the table and of the enterprise list agree",
    "A2#minimum-enterprises": "the two transformation targets together reach the required number",
    "A2#sealed": "the indicator table is sealed",
    "N#city-of-region": "the pilot city is one of the region's leagues and cities",
    "N#special-fund-support": "the special fund supports the pilot city",
    "N#national-approval": "the national approval document is there",
    "N#approved-plan": "the approved plan is there",
  },
  parameters: {
    ...procedureEn.parameters,
    "pilots-least": "the least number of pilots in the year",
    "pilots-most": "the greatest number of pilots in the year",
    "minimum-chains": "the least number of chains",
    "platforms-per-chain": "the number of platforms per chain",
    "minimum-enterprises": "the least number of enterprises to be transformed",
    "pilot-years": "the length of the pilot period in years",
    copies: "the number of copies",
    "minimum-providers": "the least number of providers",
    "leagues-and-cities": "the codes of the leagues and cities",
    "regional-key-chains": "the region's list of key chains",
    "publicity-days": "the length of the publicity in days",
    "enterprise-count": "where the enterprises to be transformed are counted",
    "transformed-count": "how the transformation targets are counted",
    "specialised-levels": "how the levels of specialised enterprises are counted",
    "leap-day": "how a period from 29 February is counted",
    "above-scale-revenue": "the revenue line of above-scale enterprises",
    ...moneyEn.parameters,
  },
  findings: {
    ...procedureEn.findings,
    met: "{meaning}.",
    "judged-met": "{meaning}, as judged.",
    enough: "{actual} {unit:unit}, at least {required} required.",
    within: "there {actual:be} {actual}; {least} to {most} required.",
    "holds-all": "all {of} are there: {present:words}.",
    "holds-any": "there are: {present:words}.",
    "period-met": "the pilot period runs from {from:date} to {to:date}, {years} year{years:s}.",
    "in-instalments": "the award is paid in {actual} instalment{actual:s}.",
    shared: "all three parties bear a part.",
    "money-found": "planned: {actual:yuan}.",
    "targets-set": "all {of} indicators have their targets.",
    evaluated: "the mid-term and the final evaluation have taken place.",
    "to-rectify": "to be rectified by {until:date}.",
    "to-recover": "{amount:yuan} to be recovered.",
    "plan-complete": "all {of} parts of the overall plan are there.",
    published: "published[[ for {actual} {unit:unit}]], and no objection stands.",
    approved: "the region approved the plan on {on:date}.",
    "adds-up": "the total of {of} line{of:s} is {actual:yuan}, as stated.",
    "later-stage": "asked at the stage of {stage:words}.",
    "nothing-listed": "nothing is listed yet.",
    "no-target-missed": "no evaluation found targets missed.",
    "no-year-has-passed": "no full year has passed since {start:date}.",
    "other-programme": "this belongs to the national city programme and is assessed there.",
    "judgement-needed":
      "{meaning}: this needs a person's judgement[[ ({enterprises} enterprise{enterprises:s}, revenue {revenue:wan})]][[ ({included} to be transformed)]][[ ({documents} document{documents:s})]]; judge it and state the grounds.",
    "judgements-differ": "{meaning}: the judgements given contradict each other; judge again.",
    "facts-missing": "please give {missing:fields}.",
    "parameter-not-given": "please give {missing:fields}; the guideline does not.",
    "parameter-expired":
      "{missing:fields} is no longer valid; give the current value, the old one is not used.",
    "parameter-not-yet-valid": "{missing:fields} is not valid yet; give the value that holds on the day.",
    "parameter-of-another-form":
      "the value of {missing:fields} cannot be used; give a whole number or a list.",
    "parameter-unknown": "the edition has no {missing:fields}; add it to the edition.",
    "rests-on-assumption": "the answer rests on {missing:fields}, which is only assumed; give a value.",
    "publicity-not-over": "the publicity is not over; assess again after its last day.",
    "not-approved-yet": "the approval is dated after the assessment; assess again after it.",
    "judged-not-met": "judged not to hold: {meaning}; mend what the grounds name and have it judged again.",
    "chain-without-platform":
      "chains with fewer than {required} platform{required:s}: {count} ({names:names}); plan a platform for each.",
    "results-not-stated": "the results lack {absent:words}; state them in the plan.",
    "solutions-not-stated": "the results name no {welcome:choice}; state them in the plan.",
    "not-a-league-or-city":
      "the code[[ {actual:code}]] is not one of the region's {count} leagues and cities; a league or city must apply.",
    "too-few-pilots":
      "{actual} pilot{actual:s} published, {least} to {most} required, {shortfall} too few; the regional industry department must settle the list.",
    "too-many-pilots":
      "{actual} pilot{actual:s} published, {least} to {most} required, {excess} too many; the regional industry department must settle the list.",
    "operator-not-allowed":
      "the platforms of {count} chain{count:s} have an operator of another kind ({names:names}); choose a {allowed:choice}.",
    "not-an-open-selection": "providers are not chosen openly; use {allowed:choice}.",
    "unwilling-included":
      "{count} unwilling enterprise{count:s} included ({names:names}); leave out those that are unwilling.",
    "services-not-offered": "no provider offers {absent:words}; add these services.",
    "innovation-not-planned": "the innovation factors lack {absent:words}; plan them.",
    "cooperation-not-planned": "no chain cooperation is planned; plan it in {welcome:choice}.",
    "too-few-chains":
      "chosen chains: {actual}, at least {required} required, {shortfall} too few; choose more.",
    "no-key-chain": "none of the chains is a key chain of the region; key chains are preferred.",
    "outside-the-chains":
      "{count} enterprise{count:s} to be transformed in none of the chosen chains ({names:names}); leave them out or correct their chain.",
    "off-key-link":
      "{count} enterprise{count:s} to be transformed at no key link ({names:names}); leave them out or correct the list.",
    "too-few-enterprises":
      "{actual} enterprise{actual:s} to be transformed, at least {required} required, {shortfall} too few; find {shortfall} more.",
    "above-scale-left-out":
      "{count} above-scale enterprise{count:s} left out without a reason ({names:names}); include them or state the reason.",
    "willing-left-out":
      "{count} below-scale enterprise{count:s} not treated as they wish ({names:names}); include those that are willing.",
    "priority-left-out":
      "{count} enterprise{count:s} with priority left out ({names:names}); consider including them.",
    "not-an-open-tender": "providers are not chosen by open tender; use an open tender.",
    "too-few-providers":
      "providers to choose from: {actual}, at least {required} required, {shortfall} too few; choose more.",
    "provider-without-case":
      "providers that name no success: {count} ({names:names}); add cases in related fields.",
    "measures-missing": "the policy measures lack {absent:words} ({count} of {of}); add them.",
    "finance-not-drawn-in":
      "there is no financial support among the measures; linking fiscal and financial policy is preferred.",
    "not-yet-accepted": "the acceptance of {on:date} is after the assessment; assess again after it.",
    "lessons-missing": "the lessons lack {absent:words} ({count} of {of}); add them.",
    "period-reversed": "the pilot period ends on {actual:date}, before it starts on {from:date}; correct it.",
    "period-too-short":
      "the pilot period from {from:date} to {actual:date} is shorter than {years} year{years:s}; it should end on {required:date}.",
    "period-too-long":
      "the pilot period from {from:date} to {actual:date} is longer than {years} year{years:s}; it should end on {required:date}.",
    "not-in-instalments":
      "the award is planned in {actual} instalment{actual:s}, at least 2 are required; plan instalments.",
    "party-bears-nothing":
      "{fields:fields}: zero (contracts with this fault: {count}); all three parties bear a part, so agree on the parts again.",
    "parts-are-not-the-price":
      "in {count} contract{count:s} the three parts are not the price (contract {names:list}); in the first they make {actual:yuan}, the price is {required:yuan}, {difference:yuan} apart; check them.",
    "no-money-of-party":
      "the budget has no money of {party:words}; all three parties bear a part, so add it.",
    "use-not-allowed":
      "the use of budget line {names:list} is not allowed; money is only for {allowed:words}.",
    "no-matching-funds": "the budget has no money of the league or city; matching funds are encouraged.",
    "no-social-capital": "the budget has no social capital; drawing it in is encouraged.",
    "self-evaluation-missing":
      "{actual} self-evaluation{actual:s} so far, {required} due, {shortfall} missing; make up for it.",
    "evaluation-missing": "missing: {absent:words}; the regional industry department organises it.",
    "bureau-absent": "missing: {bureau:fields}; the industry bureau and the finance bureau submit together.",
    "not-sealed": "the overall plan is not sealed; seal it.",
    "too-few-paper-copies":
      "paper copies: {actual}, at least {required} required, {shortfall} too few; add them.",
    "too-few-disc-copies":
      "disc copies: {actual}, at least {required} required, {shortfall} too few; add them.",
    "review-not-independent": "the review agency is no third party; have a third party review.",
    "publicity-reversed":
      "the publicity ends on {to:date}, before it begins on {from:date}; correct the dates.",
    "publicity-too-short":
      "published for {actual} of at least {required} {unit:unit}, {shortfall} too few; extend the publicity.",
    "objection-stands": "objections not resolved: {count}; resolve them first.",
    "paid-before-approval":
      "{count} payment{count:s} made before the approval of {on:date}; nothing may be paid before, so look into it.",
    "change-not-approved":
      "{count} change{count:s} of the plan took effect without approval, the first on {on:date}; have them approved first.",
    "no-tasks": "no task is listed; list the tasks by stage.",
    "task-outside-period":
      "{count} task{count:s} due outside the pilot period ([[from {start:date} ]][[until {end:date}]]), the first on {by:date}; move them.",
    "no-budget-lines": "the budget has no lines; list an amount for each use.",
    "total-differs":
      "the lines make {actual:yuan}, the stated total is {required:yuan}, {difference:yuan} apart; make them agree.",
    "safeguards-missing": "the safeguards lack {absent:words} ({count} of {of}); add them.",
    "listed-more-than-once":
      "{count} row{count:s} with the credit code of another ({names:names}); list each enterprise once.",
    "not-a-count":
      "{indicator:indicator} is {actual}; a count is a whole number of at least zero; correct it.",
    "not-a-rate":
      "{indicator:indicator} is {actual} %; a rate lies between {least} % and {most} %; correct it.",
    "target-below-baseline":
      "the target of {indicator:indicator}, {actual}, is below its baseline {required} by {shortfall}; raise it.",
    "more-than-there-are":
      "{indicator:indicator} is {actual}, more than the {most} of {stock:indicator} by {excess}; check both.",
    "table-differs-from-roster":
      "{indicator:indicator}: the table says {table}, the enterprise list {roster}, {difference} apart; make them agree.",
    "targets-too-low":
      "the two transformation targets make {actual}, at least {required} required, {shortfall} too few; raise them.",
    "table-not-sealed": "the indicator table is not sealed; seal it.",
    "document-absent": "the document is not there; obtain it and hand it in.",
    "targets-reached":
      "{met} of {of} target{of:s} met[[, {points} point{points:s}]][[, pass mark {passMark}]]; the pilot goes on.",
    "self-evaluation-only":
      "{met} of {of} target{of:s} met; a self-evaluation is no ground for rectification or recovery.",
    "targets-open": "give {missing:fields} to tell whether the targets are met.",
    "targets-missed-rectify":
      "{count} of {of} target{of:s} missed[[, {points} point{points:s}]]; rectify by {until:date}.",
    "targets-missed-recover":
      "{count} of {of} target{of:s} missed[[, {points} point{points:s}]]; recover {amount:yuan}.",
    "consequence-to-be-chosen":
      "{count} of {of} target{of:s} missed[[, {points} point{points:s}]]; the regional industry department must choose between rectification and recovery.",
    "rectification-limit-missing":
      "targets are missed and to be rectified; give the time limit, the guideline does not.",
    "recovery-amount-missing":
      "targets are missed and money is to be recovered; give the amount, the guideline does not.",
    "recovery-open":
      "targets are missed and money is to be recovered; give {missing:fields} to tell how much.",
    "options-unusable":
      "the options of the evaluation are faulty and nothing is concluded; correct them first.",
    ...moneyEn.findings,
  },
  phrases: {
    finding: "{meaning}.",
    others: " ({others} more)",
    issue: "is not as it should be; check it.",
    remedy: "Mend it as the rule requires.",
    clause: "clause {clause} is met",
  },
  issues: {
    ...procedureEn.issues,
    "number-not-text":
      "should be the number as text, such as “1200.50”, so that nothing is lost; correct it.",
    "repeated-chain": "is the id of chain {first} as well; check both.",
    "contract-of-unlisted-enterprise": "is not on the enterprise list; check the name or credit code.",
    "contract-of-unlisted-provider": "is not on the list of providers; check the name or credit code.",
    "midterm-off-the-path":
      "{midterm} does not lie between the baseline {baseline} and the target {target}; check it.",
    missing: "must be given.",
    blank: "is blank; fill it in.",
    "wrong-type": "should be {expected:words}; correct it.",
    "not-a-date": "is no valid date; give one of the years 1949 to 2199, such as 2024-06-30.",
    "not-an-amount":
      "is no amount; give a number of yuan without unit or separators, with at most two decimals.",
    "not-a-decimal": "is no number; give one without unit or separators, with at most six decimals.",
    "not-whole": "should be a whole number; correct it.",
    negative: "must not be negative; correct it.",
    "unknown-word": "can only be {allowed:choice}.",
    "unknown-key": "the field “{key}” is not known and was not read[[; did you mean “{closest}”?]].",
    "unknown-option":
      "there is no option “{option:typed}”[[; did you mean “{closest}”]]; it changed nothing.",
    "text-too-long": "is too long, at most {most} characters; shorten it.",
    "key-too-long":
      "has a field name that is too long, at most {most} characters; check where the data comes from.",
    "credit-code": "is no unified social credit code; check it.",
    "credit-code-length": "should have {required} characters and has {actual}; check it.",
    "credit-code-alphabet": "has a character at position {position} that is not allowed; check it.",
    "credit-code-check-character":
      "should end in the check character “{required}” and ends in “{actual}”; compare it with the licence.",
    "repeated-credit-code":
      "is the credit code of enterprise {first} as well; check whether it is listed twice.",
    "scale-differs-from-revenue":
      "says {scale:words}, but the revenue of the previous year is {revenue:yuan} (the line is {line:yuan}); check both.",
    "repeated-indicator": "{indicator:indicator} is in row {first} already; keep one row.",
    "unknown-indicator":
      "is no indicator of the table; check it[[, perhaps {indicator:indicator} is meant]].",
    "another-edition": "names another edition; it is assessed under the one chosen, so check it.",
    "too-many-faults": "has too many faults to list; check where the data comes from.",
    "more-issues": "{count} more fault{count:s} not listed; mend these first.",
    "unknown-edition": "is not an edition; pass in a valid one.",
    "unknown-rule": "is not a rule of the edition; check its id.",
    "unknown-parameter": "is not a parameter of the edition; check its id.",
    "rule-needs-no-judgement": "is decided by data, not by judgement; remove the record.",
    "judgement-of-nobody": "is not among those the rule judges; give a name or credit code of the list.",
    "judgement-after-assessment": "{on:date} is later than the assessment of {asOf:date}; check the dates.",
    "repeated-parameter": "is a parameter id used twice; keep one.",
    "repeated-rule": "is a rule id used twice; keep one.",
    "rule-without-clause": "is a rule id without a clause; put the clause before it.",
    "not-a-choice": "is not one of the values it can take; choose one of them.",
    "finer-than-a-fen": "is finer than a fen; give at most two decimals of a yuan.",
    "amount-too-large": "is too large; check the unit.",
    unreadable: "cannot be read; pass in plain data.",
    "not-plain": "is not plain data; turn it into a plain object or list first.",
    "not-json": "is no data that can be exchanged; leave out functions, symbols and the like.",
    accessor: "is computed by a getter and was not read; give the value itself.",
    cycle: "refers to itself; remove the circular reference.",
    "forbidden-key": "has a field name that is not allowed; rename it.",
    "number-not-finite": "is not a finite number; correct it.",
    "sparse-array": "is a list with holes; remove them.",
    "too-deep": "is nested too deeply, at most {most} levels; simplify it.",
    "too-many-keys": "has too many fields, at most {most}; hand them in in parts.",
    "too-many-values": "has too many values, at most {most}; hand them in in parts.",
    "not-a-quantity": "this is not a number; write digits, with a unit and separators if you like.",
    "another-unit": "this is another unit[[; it is counted in {unit:unit} here]]; use the unit of the table.",
    "too-many-decimals": "at most {most} decimals; correct it.",
    "number-too-large": "the number is too large[[, at most {most}]]; check the unit.",
    "rate-above-hundred": "{actual}% is more than 100%; a rate lies between 0 and 100, correct it.",
    "missing-indicator": "the row of {indicator:indicator} is missing; add it.",
    "weights-do-not-add-up":
      "the weights make {sum}, they should make {total}, {difference} apart; adjust them.",
    "blocks-not-shared-out":
      "the weight of {blocks:words} is not shared out among indicators yet; share it out first.",
    "weights-too-large": "the weights are too large, at most {most}; check them.",
    "not-above-zero": "this must be above zero; correct it.",
    "repeated-bound": "two grades begin at {from}; correct them.",
    "grade-out-of-range": "the bound {from} does not lie between 0 and {total}; correct it.",
    "method-missing": "there is no scoring method for {indicator:indicator}; add it.",
    "method-against-direction":
      "the method {method:words} goes against the direction of {indicator:indicator}; check it.",
    "no-bands": "no band is listed; list at least one.",
    "share-out-of-range": "a share lies between 0 and 100; correct it.",
    "bands-not-rising": "a better band cannot earn less, and no two may have the same bound; correct them.",
    "period-reversed": "the end {end:date} is not after the start {start:date}; correct it.",
    "indicator-not-described":
      "nobody has described this indicator: more is taken as better, decimals are allowed; describe it.",
    "not-a-judged-indicator":
      "this indicator is not one that a person judges; check it[[, perhaps {indicator:indicator} is meant]].",
    "judgements-of-indicator-differ": "two judgements of {indicator:indicator} differ; keep one of them.",
    "unknown-group": "there is no such group; check its name.",
    "group-overlaps": "{indicator:indicator} is in another group already; put it in one.",
    "indicator-without-weight": "{indicator:indicator} is in no group; put it in one.",
    "block-does-not-add-up": "{block:words} was given {sum}, it should be {total}; adjust it.",
    "unknown-label":
      "{label} is not an indicator of the table; check it[[, perhaps {indicator:indicator} is meant]].",
    "label-missing": "this row has figures and no indicator; write the label of the third level.",
    "repeated-row": "{indicator:indicator} stands in cell {first} already; keep one row.",
    "no-indicator-table":
      "the head of the table was not found; keep the names of its columns as the form has them.",
    "repeated-column": "there are two columns of {column:words}; keep one.",
    "rate-below-one":
      "{actual} was read as {actual} percent; if the cell is formatted as a percentage, write the percentage.",
    "blank-mark": "{mark} was read as not filled in; write 0 for zero.",
    "not-a-grid": "this is not a table; give a list of rows.",
    "too-many-rows": "the table is too large, at most {most} rows; give the indicator table alone.",
    "pass-mark-without-scheme":
      "there is no scheme to compare this with; give the scheme or leave out the mark.",
    "not-within-period": "this is not between {start:date} and {end:date}; correct it.",
    "unknown-goal":
      "there is no such grade; name one of the scheme[[ ({allowed:words})]] or the points to reach.",
    "roster-empty": "there is no enterprise on the list; hand in the list.",
    "roster-broken-off":
      "the roster broke off here, only what came before is counted; check where it comes from.",
    "not-a-limit": "should be a whole number not below zero; correct it.",
    "rule-beyond-the-list": "is a rule that reads what the list does not say; check the rule.",
    "not-bytes": "these are no bytes; hand in the content of the file as bytes.",
    "line-too-long":
      "line {line} is too long, at most {most} bytes, and was not read; check where it comes from.",
    "not-text": "line {line} is not UTF-8 and was not read; save the file as UTF-8.",
    "not-json-text": "line {line} is no complete record and was not read; write one record a line.",
    "repeated-key": "line {line} has a field twice and was not read; keep one.",
    "table-head": "names no field that is known; name the fields in the first line, such as “name”.",
    "table-column-again": "is the same field as column {first}; keep one.",
    "table-column-unknown":
      "“{key}” is no field of an enterprise, so the column was not read; check the head.",
    "table-cells":
      "line {line} has {actual} cells, the head has {required}, so it was not read; check the separators.",
    "table-open-quote": "line {line} has a quotation mark that does not close and was not read; correct it.",
    "table-quote-inside": "line {line} has a quotation mark in the wrong place and was not read; correct it.",
    "not-a-summary": "is no summary made by this library, or was changed; summarise the shard again.",
    "another-version":
      "was made with another edition, other rules or other chains; summarise with the same settings.",
    "not-a-shard": "the id of a shard is text of at most {most} characters; correct it.",
    "shards-overlap": "{count} shard{count:s} in both ({shards}), so they were not merged; each counts once.",
    "shards-missing": "{count} shard{count:s} missing ({shards}); add them before the result.",
    "shards-unexpected": "{count} shard{count:s} that nobody expected ({shards}); check the list.",
    ...moneyEn.issues,
  },
  ...performanceEn,
  steps: moneyEn.steps,
  remedies: {
    "applicant-cannot-change": "The applicant cannot be changed; a league or city must apply anew.",
    "only-the-region-can": "Only the regional industry department can mend this, not the application.",
    "only-the-judge-can":
      "Only the person who judged can change this; mend what the grounds name and have it judged again.",
    "not-by-the-input": "Nothing in the application can mend this.",
    "no-single-change": "No single change makes this pass; mend the other faults first.",
    "parties-must-agree": "Enterprise, provider and government must agree again on what each bears.",
    "cases-must-be-found": "The provider must name a real success, or be replaced.",
    "amounts-must-be-estimated": "The uses of the money must first be listed.",
    "figures-must-be-corrected": "The figures must be verified and corrected.",
    "change-operator": "Have {count} platform{count:s} run by a {allowed:choice}.",
    "select-by-open-tender": "Choose the providers by open tender.",
    "leave-out-unwilling": "Leave out the {count} unwilling enterprise{count:s}.",
    "chains-must-be-chosen": "Chains must first be chosen: {count} more.",
    "leave-out-outsiders": "Leave out the {count} enterprise{count:s} outside the chosen chains.",
    "leave-out-off-key-link": "Leave out the {count} enterprise{count:s} at no key link.",
    "transform-more-enterprises": "Include {shortfall} more enterprise{shortfall:s} from the list.",
    "enterprises-must-be-found":
      "{shortfall} more needed[[; {listed:some} can come from the list]]; find {added} and list them with their credit codes.",
    "include-above-scale": "Include the {count} above-scale enterprise{count:s}, or state a reason for each.",
    "follow-the-will": "Treat {count} below-scale enterprise{count:s} as they wish.",
    "providers-must-be-found": "Providers must first be found: {count} more.",
    "add-measures": "Add {count} measure{count:s}: {absent:words}.",
    "set-period-end": "Let the pilot period end on {on:date}.",
    "add-instalments": "Plan {count} more instalment{count:s}.",
    "strike-lines":
      "Strike {count} line{count:s} whose use is not allowed[[ and set the total to {total:yuan}]].",
    "submit-jointly": "Let the industry bureau and the finance bureau submit together.",
    "seal-it": "Seal the overall plan.",
    "seal-the-table": "Seal the indicator table.",
    "make-copies": "Bring the copies to {required} each.",
    "tasks-must-be-written": "The tasks must first be listed by stage.",
    "move-tasks":
      "Move {count} task{count:s} into the pilot period ([[from {start:date} ]][[until {end:date}]]).",
    "set-total": "Set the total to {total:yuan}, or correct the lines.",
    "add-safeguards": "Add {count} kind{count:s} of safeguard: {absent:words}.",
    "strike-repeats": "Strike {count} repeated row{count:s}.",
    "raise-targets": "Raise {count} target{count:s} to their baseline or above.",
    "lower-to-stock": "Lower {count} figure{count:s} to the number of enterprises there are.",
    "align-table": "Correct {count} figure{count:s} of the table by the list, or correct the list.",
    "raise-transformation-targets":
      "Raise the target for below-scale enterprises by {shortfall}, so that the sum reaches {required}.",
  },
  refusals: procedureEn.refusals,
  duties: procedureEn.duties,
  receipts: procedureEn.receipts,
};
