/**
 * What the clauses of nm-2024 take from the library beyond the public kit, and why an author of another edition does not need it. The table should only
 * grow shorter.
 */
export const beyondTheKit: Readonly<Record<string, readonly string[]>> = {
  "the kit has the same for figures and days that may be none: sumOf, differenceOf, compareFigures, daysAfter, yearsAfter":
    [
      ...[
        "add",
        "subtract",
        "sum",
        "sumYuan",
        "compare",
        "fenOf",
        "yuanOf",
        "isWhole",
        "isNothing",
        "excessOf",
      ],
      ...["addDays", "addYears", "leapDayOf"],
    ],
  "the kit has the same, which asks for what is missing: enterpriseCount, atLeast": [
    ...["countEnterprises", "countOfChain", "countOf", "countDifferent", "revenueOf"],
  ],
  "defineEdition looks at every part; the built-in one is held by a test to what it makes": [
    "builtInEdition",
  ],
  "an optional field of a record of this text, whatever a host has lent all records; what a reader gives has no prototype":
    [...["bare", "ownOf"]],
  "enterpriseRule makes the rule and its remedy of a predicate": [
    ...["definePredicate", "answering", "faultyEnterprises", "missingField", "shownName"],
  ],
  "one comparison of two plain days, which a rule writes as it stands": [
    ...["isAfterPeriod", "isWithinPeriod", "isKept", "reversedDays"],
  ],
  "the readings of this text: how its periods, years, publicity, objections and payments are counted": [
    ...["SelfEvaluationYear", "countedByOf", "selfEvaluationYears", "yearsEvaluated"],
    ...["lengthOf", "standsOn", "isPaidAtOnce", "subjectsLacking"],
  ],
  "企业出一点、服务商让一点、政府补一点 is of this text; splitContract tells the shares under any": [
    ...["addingUp", "contractName", "shareOfContract"],
  ],
  "words of the built-in forms, which fields of one's own bring with them": [
    ...["Word", "wordOf", "byWord", "notKnown", "addAbsent", "closest", "isNone", "saysNo", "listsNothing"],
  ],
  "the annex of this text: bounds and units of its indicators, platforms called 无": [
    ...["boundsOfKind", "changeUnitOf", "platformsOf"],
  ],
  "made-up codes of the sound application that near misses start from": ["madeUpCode"],
  "how the library puts an edition together: context and parameters give a rule of one's own the same": [
    ...["deepFreeze", "figureIn", "listIn", "pathOf", "stages"],
  ],
};
