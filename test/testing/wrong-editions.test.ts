/** Editions that are wrong on purpose, each in one way: the law that is meant finds it, and says what. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defineEdition, type Edition, type Procedure } from "../../src/index.js";
import { applicationRule, fail, given, judgedRule, pass } from "../../src/rules.js";
import { laws } from "../../src/testing/index.js";

type Check = Parameters<typeof applicationRule>[0]["check"];
type Mend = Parameters<typeof applicationRule>[0]["mend"];

const head = { phrase: "", force: "must", basis: "text", stage: "application" } as const;
const rule = (check: Check, mend?: Mend) =>
  applicationRule({ ...head, id: "1#own", check, ...(mend && { mend }) });
const edition = (rules: Edition["rules"], more: object = {}): Edition =>
  defineEdition({
    id: "wrong",
    title: "某办法",
    parameters: [],
    indicators: [],
    outline: [],
    rules,
    ...more,
  });

const sealed: Check = ({ application }) =>
  given([application.at("submission").at("sealed")], (isSealed) =>
    isSealed ? pass("met") : fail("not-sealed", {}, ["submission.sealed"]),
  );
const sound = rule(sealed, () => ({
  ...{ code: "seal-it", changes: [{ action: "set", path: ["submission", "sealed"], value: true }] },
}));

/** Throws where there is no year. */
const yearIn = (draft: unknown): boolean => (draft as { year: number }).year.toFixed() !== "";

let calls = 0;
const count = () => {
  calls += 1;
  return calls;
};
let lastYear: number | undefined;

const cited = { clause: "1", phrase: "" };
const step = (event: string, from: string, to?: string) => ({
  ...{ ...cited, event, from: [from], conditions: [] },
  ...(to !== undefined && { to }),
});
const procedure = (reportedIn: string): Procedure => ({
  transitions: [
    step("submitted", "in-preparation", "under-review"),
    step("reported", reportedIn),
    step("approved", "under-review", "under-way"),
    step("closed", "under-way", "closed"),
  ],
  events: [{ event: "reported", label: { "zh-CN": "报告", en: "report" } }],
  duties: [
    {
      ...{ duty: "report-due", label: { "zh-CN": "提交报告", en: "report" }, who: "industry-bureau" },
      ...{ arisesWith: "approved", endsWith: ["reported"], ...cited },
    },
  ],
  terms: [],
});

const wrong: readonly (readonly [what: string, law: string, edition: Edition, told: string])[] = [
  ["has a fault", "the edition decides something", edition([sound, sound]), "repeated-rule"],
  ["has no rules", "the edition decides something", edition([]), "no rules"],
  [
    "asks for targets alone",
    "the edition decides something",
    edition([{ ...sound, force: "target" }]),
    "a must",
  ],
  [
    "always passes",
    "no must says the same whatever is handed in",
    edition([rule(() => pass("met"))]),
    "1#own",
  ],
  ["always fails", "no must says the same whatever is handed in", edition([rule(() => fail("no"))]), "1#own"],
  [
    "throws where something is missing",
    "no rule breaks off",
    edition([rule(({ application }) => (yearIn(application.value) ? pass("met") : fail("no")))]),
    "1#own",
  ],
  [
    "reads the clock",
    "an answer rests on the application alone",
    edition([
      rule(({ application }) =>
        given([application.at("year")], () => (new Date().getFullYear() > 2000 ? pass("met") : fail("no"))),
      ),
    ]),
    "",
  ],
  [
    "throws dice",
    "an answer rests on the application alone",
    edition([
      rule(({ application }) =>
        given([application.at("year")], () => pass("met", { n: `${Math.random()}` })),
      ),
    ]),
    "",
  ],
  [
    "counts its calls",
    "an answer rests on the application alone",
    edition([rule(() => pass("met", { count: `${count()}` }))]),
    "",
  ],
  [
    "remembers the application before",
    "an answer rests on the application alone",
    edition([
      rule(({ application }) => {
        const before = lastYear;
        lastYear = application.value?.year;
        return given([application.at("year")], (year) => (before === year ? pass("met") : fail("no")));
      }),
    ]),
    "",
  ],
  [
    "goes by the order of keys",
    "the order of keys changes no outcome",
    edition([
      rule(({ application }) =>
        given([application], (draft) =>
          Object.keys(JSON.parse(JSON.stringify(draft)))[0] === "year" ? pass("met") : needsNothing(draft),
        ),
      ),
    ]),
    "",
  ],
  [
    "goes by the first of a list",
    "the order of lists changes no outcome",
    edition([
      rule(({ application }) =>
        given([application.at("enterprises")], ([first]) =>
          first?.transform === true ? pass("met") : fail("no"),
        ),
      ),
    ]),
    "",
  ],
  [
    "takes what is missing for a fault",
    "taking a fact away leads only to needs-data",
    edition([rule(({ application }) => (application.value?.year === undefined ? fail("no") : pass("met")))]),
    "",
  ],
  [
    "has a duty that no way leads to the end of",
    "every duty can end",
    edition([sound], { procedure: procedure("under-review") }),
    "report-due",
  ],
];

/** What falls through: not by the first key, and not by the year alone. */
const needsNothing = (draft: object) => (Object.keys(draft).length > 1 ? fail("no") : pass("met"));

const broken = (one: Edition, numRuns: number, named?: string) =>
  laws(one)
    .filter(({ name }) => named === undefined || name === named)
    .flatMap(({ name, property }) => {
      const { failed, errorInstance } = fc.check(property, { numRuns, seed: 7, endOnFailure: true });
      return failed ? [[name, `${errorInstance}`] as const] : [];
    });

describe("an edition that", () => {
  it.each(wrong)("%s breaks the law: %s", (_, name, one, told) => {
    const found = broken(one, 200, name);
    expect(found[0]?.[1]).toContain(told);
  });
});

describe("an edition that is sound", () => {
  it.each<[string, Edition]>([
    ["has a rule of its own", edition([sound])],
    ["leaves everything to persons, who decide it", edition([judgedRule({ ...head, id: "1#own" })])],
    ["has a duty that ends", edition([sound], { procedure: procedure("under-way") })],
    ["has no outline", edition([sound], { outline: [] })],
  ])("keeps them all where it %s", (_, one) => {
    expect(broken(one, 5)).toEqual([]);
  });
});
