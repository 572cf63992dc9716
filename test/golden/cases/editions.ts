/** Editions: put together, varied, compared with each other, and rules of one's own about single enterprises. */
import type { ApplicationDraft, Edition, EditionParts } from "../../../src/index.js";
import { anApplication, aSmallApplication, asOf, changed } from "../../support/an-application.js";
import { type Case, casesOf } from "../helpers/case.js";
import { api, rules } from "../helpers/library.js";
import { assessmentSummary, findingChangeLine, issueLines, parameterLine } from "../helpers/lines.js";

const { nm2024 } = api;
const [firstRule] = nm2024.rules;
const [firstParameter] = nm2024.parameters;

const editionLines = ({ id, title, parameters, rules, indicators, outline, issues }: Edition) => ({
  id,
  title,
  counts: [parameters.length, rules.length, indicators.length, outline.length],
  differing: parameters
    .filter(
      (one) => JSON.stringify(one) !== JSON.stringify(nm2024.parameters.find(({ id }) => id === one.id)),
    )
    .map(parameterLine),
  issues: issueLines(issues),
});

const changes: Readonly<Record<string, Parameters<typeof api.withParameters>[1]>> = {
  none: {},
  "a text": { "minimum-enterprises": "3" },
  "a number": { "minimum-enterprises": 3 },
  nothing: { "minimum-enterprises": null },
  "a record": { "minimum-enterprises": { value: "5", unit: "户" } },
  "a list": { "minimum-enterprises": ["3", "4"] },
  "an unknown id, beside a known one": { unheard: "1", "minimum-enterprises": "3" },
};

const parts: Readonly<Record<string, Partial<EditionParts>>> = {
  "as it was": {},
  "another id and title": { id: "other", title: "另一版本" },
  "nothing in it": { parameters: [], rules: [], indicators: [], outline: [] },
  "a rule twice": { rules: [...nm2024.rules, ...nm2024.rules.slice(0, 1)] },
  "a parameter twice": { parameters: [...nm2024.parameters, ...nm2024.parameters.slice(0, 1)] },
  "without a parameter that rules read": {
    parameters: nm2024.parameters.filter(({ id }) => id !== "minimum-enterprises"),
  },
  "a rule without a clause": {
    rules: firstRule === undefined ? [] : [{ ...firstRule, id: "unclaused" }],
    outline: [],
  },
  "a choice that is none": {
    parameters: firstParameter === undefined ? [] : [{ ...firstParameter, value: "c", choices: ["a", "b"] }],
    rules: [],
    outline: [],
  },
};

const variant = (id: string, value: string | null): Edition => api.withParameters(nm2024, { [id]: value });
const now = { asOf };

const comparisons: Readonly<Record<string, readonly [draft: unknown, after: unknown, options?: unknown]>> = {
  "an edition with itself": [aSmallApplication(), nm2024],
  "a least number just reached": [aSmallApplication(), variant("minimum-enterprises", "3")],
  "a least number just missed": [aSmallApplication(), variant("minimum-enterprises", "4")],
  "a figure that is no longer known": [anApplication(), variant("minimum-enterprises", null)],
  "another unit": [
    aSmallApplication(),
    api.withParameters(nm2024, { "minimum-enterprises": { unit: "户" } }),
  ],
  "an edition without the rules": [
    aSmallApplication(),
    { ...nm2024, id: "other", rules: [], parameters: [] },
  ],
  "an edition that has faults": [aSmallApplication(), variant("unheard", "1")],
  "no edition": [aSmallApplication(), {}],
  "nothing in the place of an edition": [aSmallApplication(), undefined],
  "an empty draft": [{}, variant("minimum-enterprises", "3")],
  "a draft that is none": ["draft", variant("minimum-enterprises", "3")],
  "a draft with an unknown key": [changed(aSmallApplication(), { colour: "blue" }), nm2024],
  "a later stage": [aSmallApplication(), variant("publicity-days", "7"), { ...now, stage: "evaluation" }],
  "a day that is none": [aSmallApplication(), nm2024, { asOf: "2024-02-30" }],
  "no options": [aSmallApplication(), nm2024, {}],
};

const ownRule = () =>
  rules.enterpriseRule({
    id: "9.9#little-giants-first",
    phrase: "小巨人",
    force: "must",
    basis: "text",
    stage: "application",
    predicate: {
      reads: ["specialised", "transform"],
      requires: ["name"],
      fault: ({ specialised, transform }) =>
        specialised === "little-giant" && transform === "no" ? "not-met" : undefined,
    },
  });

const giant = { name: "甲", specialised: "little-giant", transform: true };

export const cases: readonly Case[] = [
  ...casesOf("withParameters", changes, (given) => editionLines(api.withParameters(nm2024, given))),
  {
    name: "withParameters / a variant of a variant",
    answer: () => editionLines(api.withParameters(variant("unheard", "1"), { "publicity-days": "7" })),
  },
  ...casesOf("defineEdition", parts, (given) => editionLines(api.defineEdition({ ...nm2024, ...given }))),
  {
    name: "withoutRules / of the edition of 2024: some, an unknown one, all of a clause",
    answer: () =>
      [
        ["3.3#open-tender", "1.4#selection-quota"],
        ["3.3#open-tenders"],
        ["4.1#three-party-share"],
        "all",
      ].map((ids) => {
        const edition = api.withoutRules(nm2024, ids);
        return { ...editionLines(edition), provisions: Object.keys(edition.provisions ?? {}) };
      }),
  },
  {
    name: "withRules / of the edition of 2024: one in the place of another, one more, a place that is none",
    answer: () => {
      const [rule] = nm2024.rules;
      const more = { ...rule, id: "9.1#more" };
      return [
        rules.withRules(nm2024, [rule as never]),
        rules.withRules(nm2024, [more as never], { after: "5.1#copies" }),
        rules.withRules(nm2024, [more as never], { before: "5.1#copie" }),
      ].map(editionLines);
    },
  },
  { name: "clauseCoverage / the edition of 2024", answer: () => api.clauseCoverage(nm2024) },
  {
    name: "editionDigest / the edition of 2024, variants of it, and what is no edition",
    answer: () =>
      [
        nm2024,
        api.withParameters(nm2024, { copies: "4" }),
        api.withoutRules(nm2024, ["5.1#copies"]),
        api.defineEdition({ ...nm2024, id: "other" }),
        {},
      ].map((one) => api.editionDigest(one)),
  },
  ...casesOf("compareEditions", comparisons, ([draft, after, options = now]) => {
    const found = api.compareEditions(draft as ApplicationDraft, {
      before: nm2024,
      after: after as Edition,
      ...(options as typeof now),
    });
    return {
      before: found.before,
      after: found.after,
      changes: found.changes.map(findingChangeLine),
      parameters: found.parameters.slice(0, 10).map((one) => JSON.stringify(one)),
      parameterCount: found.parameters.length,
      issues: issueLines(found.issues),
    };
  }),
  ...casesOf(
    "enterpriseRule",
    {
      "kept by all": [giant],
      "broken by one": [giant, { ...giant, transform: false }],
      "a fact missing": [{ name: "甲", specialised: "little-giant" }],
      "what must be there missing": [{ specialised: "none" }],
      "no enterprises": [],
      "no list": undefined,
    },
    (enterprises) => {
      const edition = api.defineEdition({ ...nm2024, rules: [ownRule()], outline: [] });
      return assessmentSummary(api.assessApplication({ enterprises }, { edition, asOf }), () => true);
    },
  ),
];
