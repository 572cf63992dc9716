// What every way of screening has to agree on before it is timed, and how this library's summary says it.

/** The rules that say "fail" of a record, by the bit they have in the hand-written screening. */
export const ruleNames = [
  "2.2#voluntary",
  "3.2#enterprises-in-chains",
  "3.2#above-scale-all",
  "3.2#below-scale-willing",
  "A1.6#each-once",
  "3.2#priority-enterprises",
];

/** How many records that do not pass are listed; so many the library lists unless told otherwise. */
export const limit = 1_000;

/** The five rules that need no more than the record itself: all that a rule engine is asked. */
export const engineRules = ruleNames.filter((name) => name !== "A1.6#each-once");

export const ruleCounts = ({ summary }) =>
  JSON.stringify(engineRules.map((name) => ruleOf(summary, name).fail));

/** All of the answer as text. */
export const fullAnswer = ({ summary, findings }) =>
  JSON.stringify({
    rules: ruleNames.map((name) => ruleOf(summary, name).fail),
    incomplete: incompleteOf({ summary }),
    checkCharacter: noticeOf(summary, "credit-code-check-character"),
    scale: noticeOf(summary, "scale-differs-from-revenue"),
    repeatedCodes: summary.repeated.codes,
    toTransform: summary.toTransform,
    aboveScale: summary.scale.above.records,
    chains: [...summary.chains, summary.undeclared].map(({ records, fail, revenue }) => [
      records,
      fail,
      revenue,
    ]),
    findings: findings.map(({ record, findings: found }) => [
      record,
      ruleNames.filter((name) => found.some(({ rule, outcome }) => rule === name && outcome === "fail")),
    ]),
  });

export const incompleteOf = ({ summary }) => ruleOf(summary, "A1.6#enterprise-fields").needsData;

const ruleOf = (summary, name) => summary.rules.find(({ rule }) => rule === name);
const noticeOf = (summary, code) => summary.issues.find((notice) => notice.code === code)?.count ?? 0;

/** The same of what the others have counted; `chains` with the one that was not chosen at the end, revenue as text. */
export const answerOf = ({ rules, sums, chains: counted, findings }) =>
  JSON.stringify({
    rules,
    incomplete: sums.incomplete,
    checkCharacter: sums.checkCharacter,
    scale: sums.scale,
    repeatedCodes: sums.repeatedCodes,
    toTransform: sums.toTransform,
    aboveScale: sums.aboveScale,
    chains: counted.map(({ records, fail, revenue }) => [records, fail, revenue]),
    findings: findings.map(({ record, failed }) => [record, failed]),
  });
