/** Messages of the performance part: scores, declared scores, progress, tracks, improvements and tables. */
export const performanceEn = {
  parameters: {
    "scoring-scheme": "the scoring scheme",
    "scoring-scheme.total": "the total of the scoring scheme",
    "scoring-scheme.weights": "the weights of the scoring scheme",
    "scoring-scheme.method": "the method of the scoring scheme",
    "scoring-scheme.decimals": "the places of the scoring scheme",
    "scoring-scheme.grades": "the grades of the scoring scheme",
    "annual-targets": "the targets a self-evaluation of a year is held against",
    "improvement-costs": "the cost of one more unit of an indicator",
  },
  scoring: {
    "target-met":
      "{actual} {unit:unit} against a target of {target}, which is met: all {points} point{points:s}.",
    "target-zero-met":
      "{actual} {unit:unit} against a target of zero, which counts as met: all {points} point{points:s}.",
    "target-zero-missed":
      "the target is zero and the actual value {actual} {unit:unit}: none of {weight} point{weight:s}.",
    "in-proportion":
      "{actual} {unit:unit} against a target of {target}: {points} of {weight} point{weight:s} in proportion.",
    "nothing-achieved": "nothing of the target of {target} {unit:unit}: none of {weight} point{weight:s}.",
    "part-of-the-way":
      "{actual} {unit:unit} on the way from {baseline} to {target}: {points} of {weight} point{weight:s} for the increase.",
    "not-past-baseline": "{actual} is not past the baseline of {baseline}: none of {weight} point{weight:s}.",
    "target-not-past-baseline":
      "the target of {target} is not past the baseline of {baseline}, so there is no way to measure; it is missed: none of {weight} point{weight:s}.",
    "target-missed":
      "{actual} {unit:unit} against a target of {target}, which is missed: none of {weight} point{weight:s}.",
    "twice-the-target":
      "{actual} {unit:unit}, twice the target of {target} or more: none of {weight} point{weight:s}.",
    "band-reached":
      "{actual} {unit:unit}[[ against a target of {target}]]: {points} of {weight} point{weight:s} by its band.",
    "no-band-reached": "{actual} {unit:unit}[[ against a target of {target}]] reach no band: no points.",
    judged: "judged[[ {level:words}]], {share}% of the weight: {points} of {weight} point{weight:s}.",
    "judgement-missing": "a person has to judge this: {low} to {high} points; give a judgement record.",
    "value-missing": "without {missing:words}: {low} to {high} points; please provide it.",
    "same-in-any-case": "without {missing:words}, but {points} of {weight} point{weight:s} whatever it is.",
    overshot:
      "{actual} {unit:unit}, far beyond the target of {target}: {points} of {weight} point{weight:s} after the deduction.",
  },
  declared: {
    "declared-equal": "declared {declared}, as computed.",
    "declared-by-rounding":
      "declared {declared}, computed {points}, {difference} apart: no more than rounding; check how it was rounded.",
    "declared-above": "declared {declared}, computed {points}, {difference} too much; check it.",
    "declared-below": "declared {declared}, computed {points}, {difference} apart, too little; check it.",
    "declared-above-weight": "declared {declared}, more than the weight; correct it.",
    "declared-possible":
      "declared {declared}; values are missing and {low} to {high} are possible; check when they are there.",
    "declared-not-possible": "declared {declared}, which is not between {low} and {high}; check it.",
    "declared-missing": "nothing is declared; computed: {points}.",
  },
  progress: {
    met: "{actual} {unit:unit}, exactly the target of {target}.",
    beyond: "{actual} {unit:unit}, beyond the target of {target}[[; attainment {attainment}%]].",
    unmet:
      "{actual} {unit:unit} of a target of {target}[[, attainment {attainment}%]], {gap} {changeUnit:unit} to go.",
    "needs-data": "without {missing:words} there is nothing to compare; please provide it.",
    "no-direction":
      "[[{actual} {unit:unit} there; ]][[target {target} {unit:unit}; ]]whether more or less is better is not laid down, so it is shown and not judged.",
    "baseline-missing": "without a baseline there is no progress.",
    "midterm-missing": "there is no mid-term target.",
    "target-missing": "there is no target.",
    "actual-missing": "there is no actual value.",
    "baseline-zero": "the baseline is zero, so there is no growth rate.",
    "baseline-below-zero": "the baseline is below zero, so there is no growth rate.",
    "target-zero": "the target is zero, so there is no attainment.",
    "target-below-zero": "the target is below zero, so there is no attainment.",
    "actual-zero": "the actual value is zero and less is better, so there is no attainment.",
    "actual-below-zero": "the actual value is below zero and less is better, so there is no attainment.",
    "target-at-baseline": "the target is the baseline, so there is no progress.",
    "target-below-baseline": "the target is below the baseline, so there is no progress; check the target.",
    "target-above-baseline":
      "less is better and the target is above the baseline, so there is no progress; check the target.",
    "actual-below-baseline": "the actual value is below the baseline.",
    "actual-above-baseline": "less is better and the actual value is above the baseline.",
    "beyond-target": "the target is passed.",
  },
  tracks: {
    ahead: "{expected} {unit:unit} expected by {asOf:date}, {actual} there: {lead} {changeUnit:unit} ahead.",
    "on-path": "{expected} {unit:unit} expected by {asOf:date}, and there.",
    behind:
      "{expected} {unit:unit} expected by {asOf:date}, {actual} there: {lag} {changeUnit:unit} behind[[; {more} more every 30 days needed from now on]][[; {less} less every 30 days needed from now on]].",
    "within-limit":
      "no more than {expected} {unit:unit} expected by {asOf:date}, {actual} there: {lead} {changeUnit:unit} below.",
    "over-limit":
      "no more than {expected} {unit:unit} expected by {asOf:date}, {actual} there: {lag} {changeUnit:unit} above; from now on no more than {more} every 30 days.",
    "limit-passed":
      "no more than {expected} {unit:unit} expected by {asOf:date}, {actual} there: {lag} {changeUnit:unit} above; more than the target allows until the end.",
    "no-direction":
      "[[{expected} {unit:unit} expected by {asOf:date}; ]][[{actual} {unit:unit} there; ]]whether more or less is better is not laid down, so it is shown and not judged.",
    unknown: "values are missing or the day is outside the period, so the standing is not known; give them.",
  },
  improvements: {
    "reached-already": "{now} point{now:s}, and {needed} needed: reached already.",
    reachable:
      "Improving {count} indicator{count:s} takes the score from {now} to {after} point{after:s} ({needed} needed)[[, at a cost of {cost}]].",
    "out-of-reach":
      "With every target met there would be {most} point{most:s}, {needed} needed; set another goal.",
    "too-fine-to-search":
      "There are too many decimals to find the cheapest way in reasonable time; use fewer, or other units of cost.",
    "rounded-as-a-whole":
      "It can be reached, but the scheme rounds the total alone, so no cheapest way can be told row by row; use a scheme that rounds each row.",
    unusable: "the scheme, the goal or the costs are faulty; correct what the issues name.",
    step: "from {from} to {to} {unit:unit}: {gain} point{gain:s} more, at a cost of {cost}.",
  },
  tables: {
    level1: "level one",
    level2: "level two",
    level3: "level three",
    unit: "unit",
    baseline: "baseline",
    midterm: "mid-term target",
    target: "target",
    actual: "actual",
    attainment: "attainment (%)",
    progress: "progress (%)",
    gap: "gap",
    status: "status",
    met: "met",
    beyond: "beyond",
    unmet: "not met",
    "needs-data": "needs data",
    "no-direction": "not judged",
    weight: "weight",
    method: "method",
    points: "points",
    explanation: "explanation",
    total: "total",
    grade: "grade",
    open: "open",
    none: "none",
    to: "to",
    expected: "expected",
    lead: "lead",
    standing: "standing",
    ahead: "ahead",
    "on-path": "on the path",
    behind: "behind",
    projected: "projected end",
    "pace-needed": "change needed every 30 days",
    from: "now",
    by: "change",
    gain: "points gained",
    cost: "cost",
    count: "counts",
    rate: "rates (%)",
    path: "planned path",
    "of-target": "percent of the target",
  },
} as const;
