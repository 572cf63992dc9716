import type { Messages } from "../zh-CN/application.js";
import { moneyEn } from "./money.js";
import { ownFieldsEn } from "./own-fields.js";
import { performanceEn } from "./performance.js";
import { procedureEn } from "./procedure.js";
import { resultsEn } from "./results.js";

/** English messages, by the same codes and with the same values as the Chinese ones. */
export const en: Messages = {
  rules: {
    "1.3#platform-per-chain":
      "every chosen chain has the required number of industrial internet platforms planned",
    "1.3#results-stated":
      "the plan states what it will leave behind: benchmark and lighthouse enterprises, providers, solutions or products or standards, mechanisms",
    "1.4#applicant-is-league-city": "the applicant is one of the region's leagues and cities",
    "1.4#selection-quota": "the number of pilots chosen in the year is within its bounds",
    "1.4#sound-base": "the chain has a sound base",
    "1.4#transformation-potential": "the chain has great potential for transformation",
    "1.4#demonstration-effect": "the chain would set a strong example",
    "1.4#feasible-plan": "the plan is practicable",
    "2.1#platform-operator":
      "platforms are run by chain leaders, leading enterprises or digital service providers",
    "2.2#market-selection": "providers are chosen openly by market means",
    "2.2#needs-surveyed": "the plan surveys what the chain's enterprises share and what each needs",
    "2.2#voluntary": "no above-scale enterprise that refuses is included against its will",
    "2.2#diagnosis-offered": "providers offer diagnosis and consulting to the enterprises to be transformed",
    "2.3#innovation-factors": "technology and talent measures are planned",
    "2.4#chain-cooperation": "cooperation is planned in orders, design, production or supply chain",
    "3.1#minimum-chains": "at least the required number of chains is chosen",
    "3.1#chain-scale": "the chain is large in scale and densely clustered",
    "3.1#regional-key-chain": "the chosen chains are among the key chains of the region",
    "3.2#enterprises-in-chains": "every enterprise to be transformed belongs to a chosen chain",
    "3.2#key-links": "enterprises at key links of the chain are the focus of the choice",
    "3.2#minimum-enterprises": "at least the required number of enterprises is to be transformed",
    "3.2#transformed-in-fact":
      "the enterprises that were chosen have been transformed by the end of the period",
    "3.2#above-scale-all":
      "every above-scale enterprise of the chosen chains is to be transformed, or is exempt with a reason",
    "3.2#below-scale-willing":
      "every willing below-scale enterprise of the chosen chains is included, and none that is unwilling",
    "3.2#priority-enterprises": "enterprises with priority are included",
    "3.3#open-tender": "providers are chosen by open tender",
    "3.3#enterprise-choice": "enterprises can choose between at least the required number of providers",
    "3.3#provider-cases": "each provider names a success in a related field",
    "3.3#provider-knowledge": "the provider has good knowledge of the industry",
    "3.3#provider-capability": "the provider is able to carry out digital transformation",
    "3.3#provider-ecosystem": "the provider has a fairly complete service ecosystem",
    "3.3#provider-continuity": "the provider can offer steady service of high quality",
    "3.4#policy-measures":
      "supporting policies cover publicity, matching, diagnosis, platforms, talent, finance and security",
    "3.4#working-mechanism": "the plan has a working mechanism",
    "3.4#fiscal-financial-linkage": "fiscal and financial policies work together",
    "3.4#financial-institutions": "financial institutions are drawn to give more support",
    "3.5#acceptance": "after the work is done an industry department leads the acceptance",
    "3.5#lessons": "lessons are summed up on platforms, transformation, data integration and mechanisms",
    "4.1#pilot-period": "the pilot period has the required length",
    "4.1#paid-in-instalments": "the award is paid in instalments",
    "4.1#three-party-share":
      "the enterprise pays, the provider gives way on the price and the government subsidises",
    "4.1#allowed-uses": "the fund is mainly for the uses the guideline names",
    "4.1#matching-funds": "the league or city adds money of its own",
    "4.1#social-capital": "social capital is drawn in",
    "4.2#targets-set": "all indicators have a baseline and a target",
    "4.2#annual-self-evaluation": "there is a self-evaluation for each year that is over",
    "4.2#evaluations": "there is a mid-term and a final evaluation",
    "4.2#targets-met": "the targets that were due are met",
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
    "5.3#publicity": "the applicant was on the published list, and no objection stands or was upheld",
    "5.3#approval":
      "approved after the public notice, the money sent down with the finance department, nothing paid before",
    "5.3#approved-changes": "changes of the plan were approved before they took effect",
    "5.3#plan-followed": "the work keeps strictly to the approved plan",
    "A1.1#chain-briefs":
      "each chain has its brief, its numbers of enterprises and its state of digitalisation",
    "A1.1#counts-match-list": "the counts of each chain agree with the enterprise list",
    "A1.2#midterm-targets": "all indicators have a mid-term and an overall target",
    "A1.3#tasks": "each task says what, how, who and by when",
    "A1.4#cost-estimate": "each use has an amount, and together they are the stated total",
    "A1.5#safeguards": "there are policy, funding, talent and service safeguards",
    "A1.6#enterprise-fields": "each enterprise has its name, credit code, revenue and specialised status",
    "A1.6#each-once": "no enterprise stands twice in one chain",
    "A1.6#evidence": "there is evidence of the applicant's ability",
    "A2#counts-and-rates": "counts are whole numbers and rates lie between 0 and 100",
    "A2#targets-not-below-baseline": "no target is below its baseline",
    "A2#converted-within-stock":
      "no more enterprises are transformed than there are at the start or the end, whichever are more",
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
    "publicity-days": "the length of the public notice in days",
    "enterprise-count": "where the enterprises to be transformed are counted",
    "transformed-count": "how the transformation targets are counted",
    "specialised-levels": "how the levels of specialised enterprises are counted",
    "leap-day": "how a period from 29 February is counted",
    "targets-each": "how meeting the targets is decided",
    "table-scope": "whose enterprises the table counts",
    "self-evaluation-year": "the years of the self-evaluation",
    "uses-bind": "whose money the list of uses binds",
    "share-scope": "what the three-party share is asked of",
    "separately-listed-cities": "whether Manzhouli and Erenhot may apply",
    "forbidden-uses": "forbidden uses of the money",
    "above-scale-revenue": "the revenue line of above-scale enterprises",
    ...moneyEn.parameters,
    ...performanceEn.parameters,
  },
  findings: {
    ...procedureEn.findings,
    met: "{meaning}.",
    "key-chains-chosen":
      "{count} of {of} chain{of:s} {count:be} on the region's list of key chains: {names:names}.",
    "judged-met": "{meaning}, as judged[[ by {by:words}]].",
    enough: "{actual} {unit:unit}, at least {required} required.",
    within: "{actual} pilot{actual:s} chosen, within {least} to {most}.",
    "holds-all": "complete, {of} of {of}: {present:here}.",
    "holds-any": "there are: {present:here}.",
    "period-met": "the pilot period runs from {from:date} to {to:date}, {years} year{years:s}.",
    "period-in-years": "the pilot period is {years} years from the approval.",
    "in-instalments": "the award is paid in {actual} instalment{actual:s}.",
    shared: "all three parties bear a part.",
    "money-found": "planned: {actual:yuan}.",
    "targets-set": "{of} indicator{of:s} with targets, none left out.",
    evaluated: "the mid-term and the final evaluation have taken place.",
    "targets-met": "the targets are met.",
    "to-rectify": "to be rectified on or before {until:date}.",
    "to-recover": "{amount:yuan} to be recovered.",
    "plan-complete": "the overall plan is complete, {of} part{of:s}.",
    published: "published[[ for {actual} {unit:unit}]], and no objection stands.",
    approved: "the region approved the plan on {on:date}.",
    "adds-up": "the total of {of} line{of:s} is {actual:yuan}, as stated.",
    "later-stage": "asked at the stage of {stage:words}.",
    "not-due-yet": "not due yet; asked after {due:date}.",
    "nothing-listed": "nothing is listed yet.",
    "no-target-missed": "no evaluation found targets missed.",
    "not-evaluated-yet": "nothing has been evaluated yet.",
    "no-year-has-passed": "since {start:date} no year has ended of which a self-evaluation is owed.",
    "other-programme": "this belongs to the national city programme and is assessed there.",
    "rule-broke-off": "{meaning}: the rule came to no answer; check the rule.",
    "judgement-needed":
      "whether {meaning} is for a person to judge[[{shown}]]; give the judgement and its grounds.",
    "judgements-differ": "{meaning}: the judgements given contradict each other; judge again.",
    "facts-missing": "please provide {missing:fields}.",
    "fewer-listed-than-counted":
      "{names:names}: {stated} {unit:unit} {scale:words} are counted, the list names {listed}, {difference} fewer; list the others.",
    "above-scale-not-listed":
      "{chains:names}: {stated} above-scale enterprises are counted, the list names {listed}; list the other {shortfall}.",
    "word-not-understood": "“{words:typed}” is not a word known here; check {missing:fields}.",
    "parameter-not-given": "please provide {missing:fields}; the guideline does not.",
    "parameter-expired":
      "no longer valid: {missing:fields}; provide the current value, the old one is not used.",
    "parameter-not-yet-valid": "not valid yet: {missing:fields}; provide the value that holds on the day.",
    "parameter-of-another-form":
      "the value of {missing:fields} cannot be used; give a whole number or a list.",
    "parameter-unknown": "the edition has no {missing:fields}; add it to the edition.",
    "rests-on-assumption": "the answer rests on {missing:fields}, which is only assumed; give a value.",
    "period-beyond-calendar":
      "{years} year{years:s} from {from:date} end beyond the years that can be counted, 1949 to 2199; check the first day of the pilot period.",
    "publicity-not-over": "the public notice is not over; assess again after its last day.",
    "not-reviewed-yet": "the review is dated after the assessment; assess again after it.",
    "not-approved-yet": "the approval is dated after the assessment; assess again after it.",
    "judged-not-met":
      "judged[[ by {by:words}]] not to hold: {meaning}; correct what the grounds name and have it judged again.",
    "stated-as-none": "stated as none: {field:fields}; fill it in.",
    "chain-without-platform":
      "chains with fewer than {required} platform{required:s}: {count} ({names:names}); plan a platform for each.",
    "results-not-stated": "the results lack {absent:words}; state them in the plan.",
    "solutions-not-stated": "the results name no {welcome:choice}; state them in the plan.",
    "not-a-league-or-city":
      "[[{actual:division} ]]is not one of the {count} leagues and cities that may apply; only a league or city can.",
    "too-few-pilots":
      "{actual} pilot{actual:s} published, {least} to {most} required, {shortfall} too few; the regional industry department must settle the list.",
    "too-many-pilots":
      "{actual} pilot{actual:s} published, {least} to {most} required, {excess} too many; the regional industry department must settle the list.",
    "operator-not-allowed":
      "the platforms of {count} chain{count:s} have an operator of another kind ({names:names}); choose a {allowed:choice}.",
    "not-an-open-selection": "providers are not chosen openly; use {allowed:choice}.",
    "unwilling-included":
      "{count} unwilling enterprise{count:s} included ({names:names}); leave out those that are unwilling.",
    "services-not-offered": "no provider offers {absent:services}; add these services.",
    "innovation-not-planned": "the innovation factors lack {absent:words}; plan them.",
    "cooperation-not-planned": "no chain cooperation is planned; plan it in {welcome:choice}.",
    "too-few-chains":
      "chosen chains: {actual}, at least {required} required, {shortfall} too few; choose more.",
    "no-key-chain": "none of the chains is a key chain of the region; key chains are preferred.",
    "outside-the-chains":
      "{count} enterprise{count:s} to be transformed in none of the chosen chains ({names:names}); leave them out or correct their chain.",
    "more-listed-than-counted":
      "the list names {listed} {unit:unit} {scale:words} of {names:names}, the chain counts {stated}, {difference} fewer; make them agree.",
    "too-few-enterprises":
      "{actual} enterprise{actual:s} to be transformed, at least {required} required, {shortfall} too few; find {shortfall} more.",
    "fewer-transformed-than-chosen":
      "{indicator:indicator}: {actual} {unit:unit} done, {required} chosen, {shortfall} short; transform them.",
    "too-few-transformed":
      "{actual} enterprise{actual:s} {actual:be} transformed, at least {required} are required, {shortfall} short; transform more.",
    "above-scale-left-out":
      "{count} above-scale enterprise{count:s} left out without a reason ({names:names}); include each or state the reason.",
    "willing-left-out":
      "{count} below-scale enterprise{count:s} not treated as they wish ({names:names}); include those that are willing.",
    "priority-left-out":
      "{count} enterprise{count:s} with priority left out ({names:names}); consider including them.",
    "not-an-open-tender": "providers are not chosen by open tender; use an open tender.",
    "too-few-providers":
      "providers to choose from: {actual}, at least {required} required, {shortfall} too few; choose more.",
    "provider-without-case":
      "providers that name no success: {count} ({names:names}); add cases in related fields.",
    "measures-missing": "the policy measures lack {absent:measures} ({count} of {of}); add what is missing.",
    "finance-measure-missing": "the fiscal and financial measures lack {absent:words}; plan for it.",
    "not-yet-accepted": "the acceptance of {on:date} is after the assessment; assess again after it.",
    "acceptance-led-by-another":
      "the acceptance is led by “{actual:typed}”; an industry department leads it.",
    "accepted-before-approval":
      "the acceptance was on {on:date}, before the approval on {approved:date}; check the dates.",
    "acceptance-without-leader": "nobody leads the acceptance; an industry department does.",
    "lessons-missing": "the lessons lack {absent:words} ({count} of {of}); add what is missing.",
    "period-reversed": "the pilot period ends on {actual:date}, before it starts on {from:date}; correct it.",
    "period-too-short":
      "the pilot period from {from:date} to {actual:date} is shorter than {years} year{years:s}; it should end on {required:date}.",
    "period-too-long":
      "the pilot period from {from:date} to {actual:date} is longer than {years} year{years:s}; it should end on {required:date}.",
    "period-of-other-years": "the pilot period is {actual} years, it should be {required}; correct it.",
    "not-in-instalments":
      "the award is planned in {actual} instalment{actual:s}, at least 2 are required; plan instalments.",
    "paid-all-at-once":
      "the whole award, {amount:yuan}, was paid at once; it should be paid in instalments, so look into it.",
    "payment-of-nothing": "payments of nothing: {count}; correct them.",
    "paid-above-the-award":
      "{actual:yuan} is paid, above the award of {most:yuan} by {excess:yuan}; look into it.",
    "party-bears-nothing": "zero: {fields:fields}; each party bears a part, so agree anew.",
    "parts-are-not-the-price":
      "the parts of the contract ({names:names}) are {actual:yuan}, the price is {required:yuan}, {difference:yuan} apart; check them.",
    "price-and-concession-are-not-the-list-price":
      "price and concession of the contract ({names:names}) are {actual:yuan}, the list price is {required:yuan}, {difference:yuan} apart; check them.",
    "no-money-of-party": "the budget has no line with the source {party:choice}; add one.",
    "use-forbidden": "money is for “{use:typed}”, which is forbidden; change it.",
    "no-concession-planned":
      "the plan says that providers do not give way on the price; the clause asks that they do, so add how.",
    "no-matching-funds": "the budget has no money of the league or city; matching funds are encouraged.",
    "no-social-capital": "the budget has no social capital; drawing it in is encouraged.",
    "self-evaluation-missing":
      "there are {actual} of {required} self-evaluations; missing: {years:list}; make them.",
    "evaluation-missing": "missing: {absent:words}; the regional industry department organises it.",
    "recovery-above-paid":
      "{actual:yuan} to recover is more than the {most:yuan} that were paid, by {excess:yuan}; look into it.",
    "recovery-of-nothing": "the amount to recover is nothing; give the amount.",
    "consequence-for-a-person":
      "some targets were missed; the regional industry department decides on rectification or recovery.",
    "rectified-late":
      "the targets were to be met on or before {until:date} and were met only on {on:date}; the region decides what follows.",
    "limit-before-evaluation":
      "the limit {until:date} is not after the evaluation on {on:date}; set another.",
    "target-missed":
      "{indicator:indicator} is {actual} {unit:unit}, the target {required}, {shortfall} {changeUnit:unit} short; rectify within a limit, or recover.",
    "target-exceeded":
      "{indicator:indicator} is {actual} {unit:unit}, the target at most {required}, {excess} {changeUnit:unit} above; rectify within a limit, or recover.",
    "targets-missed": "the targets were missed[[ at the {stage:words}]]; rectify within a limit, or recover.",
    "final-before-period-ends":
      "the final evaluation was on {on:date}, before the pilot period ends on {to:date}; check it.",
    "evaluated-again":
      "the evaluation[[ ({stage:words})]] had found the targets met and was held again on {on:date}; each is held once, so check it.",
    "midterm-outside-period":
      "the mid-term evaluation was on {on:date}, outside the pilot period ({from:date} to {to:date}); check it.",
    "bureau-absent": "missing: {bureau:fields}; the industry bureau and the finance bureau submit together.",
    "plan-parts-absent":
      "the overall plan lacks {fields:fields} ({count} of {of} parts); add what is missing.",
    "not-sealed": "the overall plan is not sealed; seal it.",
    "too-few-paper-copies":
      "paper copies: {actual}, at least {required} required, {shortfall} too few; add the rest.",
    "too-few-disc-copies":
      "disc copies: {actual}, at least {required} required, {shortfall} too few; add the rest.",
    "reviewed-before-submission":
      "the review was on {on:date}, before the submission on {submitted:date}; it comes after it, so check the dates.",
    "review-not-independent": "the review agency is not a third party; have a third party review.",
    "publicity-reversed":
      "the public notice ends on {to:date}, before it begins on {from:date}; correct the dates.",
    "publicity-before-shortlist":
      "the public notice starts on {from:date}, before the review of {on:date}; the list comes from the review, so look into it.",
    "publicity-too-short":
      "published for {actual} of at least {required} {unit:unit}, {shortfall} too few; extend the public notice.",
    "not-on-the-website":
      "nothing was published on the website of the regional industry department; publish it.",
    "not-on-the-list": "{division:division} is not on the published list; the region settles the list.",
    "objection-before-publicity":
      "the objection was made on {on:date}, before the public notice began on {from:date}; check the dates.",
    "objection-settled-before-it-came":
      "the objection was settled on {resolvedOn:date}, before it was made on {on:date}; check the dates.",
    "objection-stands": "objections not resolved: {count}; resolve them first.",
    "objection-upheld":
      "{count} objection{count:s} {count:be} upheld; the league or city cannot become a pilot.",
    "paid-before-approval":
      "{count} payment{count:s} made before the approval of {on:date}; nothing may be paid before, so look into it.",
    "sent-without-finance-department":
      "the money was not sent down with the finance department; look into it.",
    "approved-during-publicity":
      "the approval of {on:date} is not after the last day of public notice, {to:date}; approve once it is over.",
    "approved-while-objection-stood":
      "on the day of the approval, {on:date}, {count} objection{count:s} still stood; only who has none is approved, so look into it.",
    "changed-before-approval":
      "the change was approved on {on:date}, before the plan itself on {approved:date}; check the dates.",
    "change-not-approved":
      "{count} change{count:s} of the plan took effect without approval, the first on {on:date}; have each approved first.",
    "no-tasks": "no task is listed; list the tasks by stage.",
    "no-budget-lines": "the budget has no lines; list an amount for each use.",
    "total-differs":
      "the lines make {actual:yuan}, the stated total is {required:yuan}, {difference:yuan} apart; make them agree.",
    "safeguards-missing": "the safeguards lack {absent:safeguards} ({count} of {of}); add what is missing.",
    "listed-more-than-once":
      "{count} row{count:s} with the credit code of another of the same chain ({names:names}); list each enterprise once in a chain.",
    "not-a-count":
      "{indicator:indicator} is {actual}; a count is a whole number of at least zero; correct it.",
    "out-of-bounds":
      "{indicator:indicator} is {actual} {unit:unit}; it lies between {least} and {most} {unit:unit}; correct it.",
    "not-a-rate": "{indicator:indicator} is {actual}%; a rate lies between {least}% and {most}%; correct it.",
    "figure-below-zero":
      "{indicator:indicator} is {actual} {unit:unit}; it cannot lie below zero; correct it.",
    "target-above-baseline":
      "the target of {indicator:indicator}, {actual}, is above its baseline {required} by {excess} {changeUnit:unit}, where less is better; lower it.",
    "target-below-baseline":
      "the target of {indicator:indicator}, {actual}, is below its baseline {required} by {shortfall} {changeUnit:unit}; raise it.",
    "more-than-there-are":
      "{indicator:indicator} is {actual}, more than the {most} of {stock:indicator} by {excess}; check both.",
    "table-differs-from-roster":
      "{indicator:indicator}: the table says {table}, the enterprise list {roster}, {difference} apart; make them agree.",
    "targets-too-low":
      "the two transformation targets make {actual}, at least {required} required, {shortfall} too few; raise them.",
    "table-not-sealed": "the indicator table is not sealed; seal it.",
    "document-absent": "missing: {document:fields}; obtain it and hand it in.",
    "national-approval-to-come":
      "the national approval of {on:date} is after the day of assessment, {asOf:date}; check it.",
    "targets-reached":
      "{met} of {of} target{of:s} met[[, {points} point{points:s}]][[, pass mark {passMark}]]; the pilot goes on.",
    "self-evaluation-only":
      "{met} of {of} target{of:s} met; a self-evaluation is no ground for rectification or recovery.",
    "targets-open": "provide {missing:fields} to tell whether the targets are met.",
    "targets-missed-rectify":
      "{count} of {of} target{of:s} missed[[, {points} point{points:s}]]; rectify on or before {until:date}.",
    "targets-missed-recover":
      "{count} of {of} target{of:s} missed[[, {points} point{points:s}]]; recover {amount:yuan}.",
    "consequence-to-be-chosen":
      "{count} of {of} target{of:s} missed[[, {points} point{points:s}]]; the regional industry department must choose between rectification and recovery.",
    "rectification-limit-missing":
      "targets are missed and to be rectified; give the time limit, the guideline does not.",
    "recovery-amount-missing":
      "targets are missed and money is to be recovered; give the amount, the guideline does not.",
    "recovery-open":
      "targets are missed and money is to be recovered; provide {missing:fields} to tell how much.",
    "options-unusable":
      "the options of the evaluation are faulty and nothing is concluded; correct them first.",
    ...moneyEn.findings,
  },
  phrases: {
    finding:
      "{meaning}[[: there is {actual:words}]][[, {required:words} required]][[, {shortfall:words} short]][[, the bound is {bound}]][[ ({names:names})]][[, counted in {unit:unit}]].",
    others: " ({others} more)",
    issue: "is not as it should be; check it.",
    remedy: "Correct it as the rule requires.",
    clause: "clause {clause} is met",
    rule: "clause {clause}",
    uncited: "what no clause is cited for",
    unheard: "there are no words for this.",
    ask: "{who:words}: provide {what}.",
    "ask-judgement": "{who:words}: judge whether {meaning}[[{shown}]], and state the grounds.",
    changed: "{phrase} (changed since: {changes})",
    change: "{name} now {value}[[ {unit:unit}]]",
    brackets: " ({cases})",
    shown:
      "[[{enterprises} enterprise{enterprises:s}, revenue {revenue:roughly}; ]][[{included} to be transformed; ]][[stated to be at key links: {atKeyLinks:some}; ]][[{documents} document{documents:s}; ]][[refusing: {refused}; ]][[use “{use:typed}”; ]][[operator “{operators:typed}”; ]][[nearly on the list: {near:typed}; ]][[{indicator:indicator}: table {table} {unit:unit}, list {roster} {unit:unit}; ]][[pilot period to {due:date}; ]][[missed: {missed}; ]][[{names:called}; ]]",
  },
  issues: {
    ...procedureEn.issues,
    "number-not-text": "should be the number as text, so that nothing is lost[[; write “{meant}”]].",
    "repeated-chain": "is the id of chain {first} as well; check both.",
    "contract-of-unlisted-enterprise": "is not on the enterprise list; check the name or credit code.",
    "contract-of-unlisted-provider": "is not on the list of providers; check the name or credit code.",
    "midterm-off-the-path":
      "{midterm} does not lie between the baseline {baseline} and the target {target}; check it.",
    "instalments-above-budget": "add up to {actual:yuan}, above the budget of {required:yuan}; check both.",
    "task-outside-period":
      "{by:date} is outside the pilot period[[ from {start:date}]][[ up to {end:date}]]; check it.",
    missing: "must be given.",
    blank: "is blank; fill it in.",
    "says-none": "says that there is none, which fills in nothing; fill it in.",
    "says-later":
      "says that it is still to come, or is no more than marks, which fills in nothing; fill it in.",
    "wrong-type": "should be {expected:words}[[, such as {meant}]]; correct it.",
    "not-a-date":
      "is not a valid date; give one of the years 1949 to 2199, such as 2024-06-30[[; if {meant:date} was meant, write {meant}]].",
    "not-an-amount":
      "is not an amount; give a number of {currency} without unit or separators, with at most two decimals[[; if {meant:yuan} was meant, write {meant}]].",
    "not-a-decimal":
      "is not a number; give one without unit or separators, with at most six decimals[[; {meant} can be read]].",
    "not-whole": "should be a whole number; correct it.",
    negative: "must not be negative; correct it.",
    "unknown-word": "can only be {allowed:choice}.",
    "word-not-known":
      "“{word:typed}” is not a word known here[[; perhaps “{closest:words}” is meant]]; check it.",
    "unknown-key": "the field “{key:typed}” is not known and was not read[[; perhaps “{closest}” is meant]].",
    "unknown-option":
      "there is no option “{option:typed}”, so it changed nothing[[; perhaps “{closest}” is meant]].",
    "text-too-long": "is too long, at most {most} characters; shorten it.",
    "key-too-long":
      "has a field name that is too long, at most {most} characters; check where the data comes from.",
    "credit-code": "is not a unified social credit code; check it.",
    "credit-code-length":
      "should have {required} characters and has {actual}; check it[[, and write {meant:code} if that was meant]].",
    "credit-code-alphabet":
      "has a character at position {position} that is not allowed; check it[[, and write {meant:code} if that was meant]].",
    "credit-code-check-character":
      "should end in the check character “{required}” and ends in “{actual}”; compare it with the licence.",
    "repeated-credit-code":
      "is the credit code of enterprise {first} as well; check whether it is listed twice.",
    "scale-differs-from-revenue":
      "says {scale:words}, but the revenue of the previous year is {revenue:yuan} (the line is {line:yuan}); check both.",
    "repeated-indicator": "{indicator:indicator} is in row {first} already; keep one row.",
    "unknown-indicator":
      "is not an indicator of the table; check it[[, perhaps {indicator:indicator} is meant]].",
    "remedy-outdated":
      "is about a place that holds something else than when the remedy was suggested; ask for remedies again.",
    "remedy-not-possible": "has no changes that could be made; do what its sentence says.",
    "not-a-change": "is not a change that could be made; use a remedy as it was suggested.",
    "another-edition":
      "is another edition; an application is assessed under the one chosen, a pilot goes on only under its own, so check it.",
    "unknown-noun": "there is no noun “{noun:typed}”; check the name.",
    "name-of-another-place": "it is not the place of the code, {division:division}; check it.",
    "year-of-another-text": "figures of this edition do not hold for {year}; check the year or the edition.",
    "submission-after-assessment": "{on:date} is after the day of assessment, {asOf:date}; check it.",
    "too-many-faults": "has too many faults to list; check where the data comes from.",
    "more-issues": "{count} more fault{count:s} not listed; correct these first.",
    "unknown-edition": "is not an edition; pass in a valid one.",
    "two-places": "are to be put in one place, and two are named; keep one of them.",
    "unknown-rule": "[[“{id:name}” ]]is not a rule of the edition; check its id.",
    "no-near-miss": "no application is known that fails it alone; choose another must.",
    "unknown-parameter":
      "“{id:name}” is not a parameter of the edition[[, and rule “{rule:name}” reads it]][[; perhaps “{closest:name}” is meant]]; check its id.",
    "phrase-too-long":
      "the key words of “{id:typed}” have {actual} characters, at most {most}; cite key words only.",
    "rule-needs-no-judgement": "is decided by data, not by judgement; remove the record.",
    "judgement-of-nobody": "is not among those the rule judges; give a name or credit code of the list.",
    "judgement-after-assessment": "{on:date} is later than the assessment of {asOf:date}; check the dates.",
    "repeated-parameter": "“{id:name}” is a parameter id used twice; keep one.",
    "repeated-rule": "“{id:name}” is a rule id used twice; keep one.",
    "rule-without-clause": "“{id:typed}” is a rule id without a clause; put the clause before it.",
    "unknown-placeholder":
      "the sentence of “{code:typed}” has “{placeholder:typed}”, which is no known placeholder; check it.",
    "unbalanced-brackets": "the sentence of “{code:typed}” has a bracket without its other half; check it.",
    "not-a-division-code": "“{code:typed}” is no code of a division; give two to twelve digits.",
    "repeated-division": "“{name:typed}” is that of division {first} already; keep one, or tell them apart.",
    "not-a-currency":
      "“{name:typed}” cannot be the name of a currency; give one without figures or units of ten thousand.",
    "same-label": "“{word:name}” and “{other:name}” are both called “{label:typed}”; tell them apart.",
    "figure-out-of-range":
      "is {actual}[[, at least {least} is possible]][[, at most {most} is possible]]; correct it.",
    "figure-above-another":
      "is {actual}, more than {most} of the parameter “{other:name}”; correct one of them.",
    "not-a-choice": "is not one of the values it can take; choose one of them.",
    "finer-than-a-fen": "has more than two decimals, which cannot be left off; give at most two.",
    "amount-too-large": "is too large; check the unit.",
    unreadable: "cannot be read; pass in plain data.",
    "not-plain": "is not plain data; turn it into a plain object or list first.",
    "not-json": "is not plain data; leave out functions, symbols and the like.",
    accessor: "is computed by a getter and was not read; give the value itself.",
    cycle: "refers to itself; remove the circular reference.",
    "forbidden-key": "has a field name that is not allowed; rename it.",
    "number-not-finite": "is not a finite number; correct it.",
    "sparse-array": "is a list with holes; remove them.",
    "too-deep": "is nested too deeply, at most {most} levels; simplify it.",
    "too-many-keys": "has too many fields, at most {most}; hand them in in parts.",
    "too-many-values":
      "has too many values, at most {most}; hand them in in parts[[, or set wider limits, up to {widest} values]].",
    "too-many-entries":
      "has {count} entries, at most {most}; hand them in in parts[[, or set wider limits, up to {widest} entries]].",
    "not-a-quantity": "this is not a number; write digits, with a unit and separators if you like.",
    "another-unit": "this is another unit[[; it is counted in {unit:unit} here]]; use the unit of the table.",
    "too-many-decimals": "at most {most} decimals; correct it.",
    "number-too-large": "the number is too large[[, at most {most}]]; check the unit.",
    "number-too-small": "{actual} is less than the lowest value, {least}; correct it.",
    "bound-beyond-the-kind":
      "{bound} lies outside what this kind of indicator can be, {least} to {most}; a bound can only narrow it, correct it.",
    "bounds-reversed": "the lowest value {minimum} is greater than the greatest, {maximum}; correct them.",
    "rate-above-hundred": "{actual}% is more than 100%; a rate lies between 0 and 100, correct it.",
    "missing-indicator": "the row of {indicator:indicator} is missing; add it.",
    "weights-do-not-add-up":
      "the weights make {sum} points, they should make {total}, {difference} apart; adjust them.",
    "blocks-not-shared-out":
      "the weight of {blocks:words} is not shared out among indicators yet; share it out first.",
    "weights-too-large": "the weights are too large, at most {most} points; check them.",
    "not-above-zero": "this must be above zero; correct it.",
    "repeated-bound": "two grades begin at {from} point{from:s}; correct them.",
    "grade-out-of-range": "the bound of {from} point{from:s} does not lie between 0 and {total}; correct it.",
    "method-missing": "there is no scoring method for {indicator:indicator}; add it.",
    "method-against-direction":
      "the method {method:words} goes against the direction of {indicator:indicator}; check it.",
    "method-without-direction":
      "neither more nor less of {indicator:indicator} is better, and the method {method:words}, which does not say which counts, takes more to be; name a method that says so, or give it no weight.",
    "no-bands": "no band is listed; list at least one.",
    "share-out-of-range": "a share lies between 0 and 100; correct it.",
    "bands-not-rising": "a better band cannot earn less, and no two may have the same bound; correct them.",
    "period-reversed": "the end {end:date} is not after the start {start:date}; correct it.",
    "indicator-not-described":
      "this indicator is not described: more is taken as better, decimals are allowed; describe it.",
    "not-a-judged-indicator":
      "this indicator is not one that a person judges; check it[[, perhaps {indicator:indicator} is meant]].",
    "judgements-of-indicator-differ": "two judgements of {indicator:indicator} differ; keep one of them.",
    "unknown-group": "there is no such group; check its name.",
    "group-overlaps": "{indicator:indicator} is in another group already; put it in one.",
    "indicator-without-weight": "{indicator:indicator} is in no group; put it in one.",
    "block-does-not-add-up": "{block:words} was given {sum} point{sum:s}, it should be {total}; adjust it.",
    "unknown-label":
      "{label} is not an indicator of the table; check it[[, perhaps {indicator:indicator} is meant]].",
    "label-missing": "this row has figures and no indicator; write the label of the third level.",
    "repeated-row": "{indicator:indicator} stands in cell {first} already; keep one row.",
    "no-indicator-table":
      "the head of the table was not found[[; row {row} is most like one, with {found:list}]]; keep the names of its columns as the form has them.",
    "repeated-column": "there are two columns of {column:words}, the first at {first}; keep one.",
    "rate-below-one":
      "{actual} was read as {actual}%; if {fraction}% is meant (the cell is formatted as a percentage), write {fraction}.",
    "digits-dropped": "{typed} has more digits than can be told; {actual} was read.",
    "unknown-heading":
      "the column “{heading}” was not understood, and its figures ({count}) were not read; name it as the form does[[, perhaps {column:words}]].",
    "heading-missing":
      "this column has figures ({count}) and no heading, and was not read; name it as the form does.",
    "heading-guessed":
      "“{heading}” was read as the column of {column:words}; name it as the form does if it is another.",
    "heading-astray":
      "what stands in the second row of the head is under no heading it could belong to, and the table was not read; put it under its heading.",
    "column-not-read":
      "this column[[ “{heading}”]] is none of the table and was not read; leave it, or take it out.",
    "cell-not-read": "this stands beside the table and was not read; leave it, or take it out.",
    "sum-not-read": "[[line {line}: ]]{label} adds others up and was not read; leave it, or take it out.",
    "row-shifted":
      "the cells of the row of {indicator:indicator} do not stand under their headings, and it was not read; put them there.",
    "unclear-label":
      "{label} could be several indicators, and the row was not read; write the unit behind it.",
    "too-many-cells": "the table is too large, at most {most} cells; give the indicator table alone.",
    "too-many-columns": "the table is too wide, at most {most} columns; give the indicator table alone.",
    "blank-mark": "{mark} was read as not filled in; write 0 for zero.",
    "not-a-grid": "this is not a table; give a list of rows.",
    "too-many-rows": "the table is too large, at most {most} rows; give the indicator table alone.",
    "against-for-a-year-only":
      "only a self-evaluation of a year can choose its targets, so this one is not used; leave the option out.",
    "nothing-to-draw":
      "there is no result here that a chart can show; pass in a table of indicators, or the result of comparing, tracking or scoring one.",
    "pass-mark-without-scheme":
      "there is no scheme to compare this with; give the scheme or leave out the mark.",
    "not-within-period": "this is not between {start:date} and {end:date}; correct it.",
    "unknown-goal":
      "there is no such grade; name one of the scheme[[ ({allowed:words})]] or the points to reach.",
    "roster-empty": "there is no enterprise on the list; hand in the list.",
    "roster-broken-off":
      "the roster broke off here, only what came before is counted; check where it comes from.",
    "not-a-limit": "should be a whole number not below zero; correct it.",
    "rule-beyond-the-list": "is a rule that reads fields which a list does not have; check the rule.",
    "editions-too-wide":
      "is an edition that has too many own fields to be compared with the other over a roster; let fewer of them be read by rules.",
    "not-a-group-field":
      "is no field of an enterprise by which a roster can be grouped; name one that holds a text, one word, or yes or no.",
    "too-many-groups":
      "has {count} groups, at most {most}; declare those that are to be counted by themselves.",
    "repeated-group": "is the same as group {first}; keep one.",
    "not-bytes": "these are not bytes; hand in the content of the file as bytes.",
    "line-too-long":
      "line {line} is too long, at most {most} bytes, and was not read; check where it comes from.",
    "not-text": "line {line} is not UTF-8 and was not read; save the file as UTF-8.",
    "not-json-text": "line {line} is not a complete record and was not read; write one record a line.",
    "repeated-key": "line {line} has a field twice and was not read; keep one.",
    "table-not-text": "is not UTF-8, and the table was not read; save the file as UTF-8.",
    "table-head":
      "names no known field; name the fields in the first line, such as “name”, with commas between them.",
    "table-column-again": "is the same field as column {first}; keep one.",
    "table-column-unknown":
      "“{key:typed}” is not a field of an enterprise, so the column was not read[[; perhaps “{closest}” is meant]]; check the head.",
    "table-cells":
      "line {line} has {actual} cells, the head has {required}, so it was not read; check the separators.",
    "table-open-quote": "line {line} has a quotation mark that does not close and was not read; correct it.",
    "table-quote-inside": "line {line} has a quotation mark in the wrong place and was not read; correct it.",
    "not-a-summary": "is not a summary made by this library, or was changed; summarise the shard again.",
    "another-version":
      "was made with another edition, other rules or other chains; summarise with the same settings.",
    "not-a-shard": "the id of a shard is text of at most {most} characters; correct it.",
    "shards-overlap": "{count} shard{count:s} in both ({shards}), so they were not merged; each counts once.",
    "shards-missing": "{count} shard{count:s} missing ({shards}); add them before the result.",
    "shards-unexpected": "{count} shard{count:s} not expected ({shards}); check the list.",
    ...moneyEn.issues,
    ...ownFieldsEn.issues,
  },
  scoring: performanceEn.scoring,
  declared: performanceEn.declared,
  progress: performanceEn.progress,
  tracks: performanceEn.tracks,
  improvements: performanceEn.improvements,
  tables: performanceEn.tables,
  steps: moneyEn.steps,
  remedies: {
    "applicant-cannot-change": "The applicant cannot be changed; a league or city must apply anew.",
    "brief-must-be-written": "The brief of the chain must be written first.",
    "plan-must-be-written": "The parts of the plan must be written first.",
    "operator-must-be-found":
      "A chain leader, leading enterprise or digital service provider must run the platform.",
    "only-the-region-can": "Only the regional industry department can correct this, not the application.",
    "only-the-judge-can":
      "Only the person who judged can change this; correct what the grounds name and have it judged again.",
    "not-by-the-input": "Nothing in the application can correct this.",
    "no-single-change": "No single change makes this pass; correct the other faults first.",
    "parties-must-agree": "Enterprise, provider and government must agree again on what each bears.",
    "cases-must-be-found": "The provider must name a real success, or be replaced.",
    "amounts-must-be-estimated": "The uses of the money must first be listed.",
    "figures-must-be-corrected": "The figures must be verified and corrected.",
    "select-by-open-tender": "Choose the providers by open tender.",
    "leave-out-unwilling":
      "Leave out {count} refusing above-scale enterprise{count:s}, and note the refusal.",
    "chains-must-be-chosen": "Chains must first be chosen: {count} more.",
    "leave-out-outsiders": "Leave out the {count} enterprise{count:s} outside the chosen chains.",
    "transform-more-enterprises": "Include {shortfall} more enterprise{shortfall:s} from the list.",
    "enterprises-must-be-found":
      "{shortfall} more needed[[; {listed:some} can come from the list]]; find {added} and list them with their credit codes.",
    "include-above-scale": "Include the {count} above-scale enterprise{count:s}, or state a reason for each.",
    "follow-the-will": "Follow the wish of {count} below-scale enterprise{count:s}.",
    "providers-must-be-found": "Providers must first be found: {count} more.",
    "add-measures": "Add {count} measure{count:s}: {absent:measures}.",
    "set-period-end": "Let the pilot period end on {on:date}.",
    "set-period-years": "Set the pilot period to {years} years.",
    "strike-lines":
      "Strike {count} line{count:s} whose use is not allowed[[ and set the total to {total:yuan}]].",
    "submit-jointly": "Let the industry bureau and the finance bureau submit together.",
    "seal-it": "Seal the overall plan.",
    "seal-the-table": "Seal the indicator table.",
    "make-copies": "Bring the copies to {required} each.",
    "tasks-must-be-written": "The tasks must first be listed by stage.",
    "set-total": "Set the total to {total:yuan}, or correct the lines.",
    "add-safeguards": "Add {count} kind{count:s} of safeguard: {absent:safeguards}.",
    "strike-repeats": "Strike {count} repeated row{count:s}.",
    "raise-targets": "Raise {count} target{count:s} to the baseline or above.",
    "targets-to-baseline": "Set {count} target{count:s} to the baseline or better.",
    "lower-to-stock": "Lower {count} figure{count:s} to the number of enterprises there are.",
    "align-table": "Correct {count} figure{count:s} of the table by the list, or correct the list.",
    "raise-transformation-targets":
      "Raise the target for below-scale enterprises by {shortfall}, so that the sum reaches {required}.",
  },
  refusals: procedureEn.refusals,
  conditions: procedureEn.conditions,
  duties: procedureEn.duties,
  receipts: procedureEn.receipts,
  ...resultsEn,
};
