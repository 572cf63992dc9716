/** Editions that are wrong on purpose, each in one way: the law that is meant finds it, and says what. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defineEdition, type Edition, nm2024, type Procedure, withoutRules } from "../../src/index.js";
import { applicationRule, fail, given, judgedRule, needsData, pass } from "../../src/rules.js";
import { factsIn, isAllOfRow } from "../../src/testing/facts-in.js";
import { type Law, laws } from "../../src/testing/index.js";
import { province } from "../editions/words-of-a-province.js";

type Check = Parameters<typeof applicationRule>[0]["check"];
type Mend = Parameters<typeof applicationRule>[0]["mend"];

const head = { phrase: "", force: "must", basis: "text", stage: "application" } as const;
const rule = (check: Check, mend?: Mend, id = "1#own") =>
  applicationRule({ ...head, id, check, ...(mend && { mend }) });
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

/** At least thirty thousand. */
const leastTotal =
  (code: string): Check =>
  ({ application }) =>
    given([application.at("budget").at("total")], (total) =>
      Number(total) >= 30_000 ? pass("met") : fail(code, {}, ["budget.total"]),
    );

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
    "1#own says something else",
  ],
  [
    "throws dice",
    "an answer rests on the application alone",
    edition([
      rule(({ application }) =>
        given([application.at("year")], () => pass("met", { n: `${Math.random()}` })),
      ),
    ]),
    "1#own",
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
    "1#own",
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
    "1#own",
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
    "1#own",
  ],
  [
    "takes what is missing for a fault",
    "taking a fact away leads only to needs-data",
    edition([rule(({ application }) => (application.value?.year === undefined ? fail("no") : pass("met")))]),
    "1#own says “pass” where year is given and “fail” where it is missing",
  ],
  [
    "has a duty that no way leads to the end of",
    "every duty can end",
    edition([sound], { procedure: procedure("under-review") }),
    "report-due",
  ],
  [
    "asks for what it never decides on",
    "the edition decides something",
    edition([sound, rule(() => needsData(["year"]), undefined, "1#idle")]),
    "1#idle (asks for year)",
  ],
  [
    "is the text of 2024 with nothing but questions",
    "the edition decides something",
    defineEdition({
      ...nm2024,
      rules: nm2024.rules.map((one) => ({ ...one, check: () => needsData(["year"]) })),
    }),
    "5.1#sealed (asks for year)",
  ],
  [
    "goes by the first line of the budget",
    "the order of lists changes no outcome",
    edition([
      rule(({ application }) =>
        given([application.at("budget").at("lines")], ([first]) =>
          first?.amount === "400" ? pass("met") : fail("not-met"),
        ),
      ),
    ]),
    "1#own",
  ],
  [
    "goes by the first task of the plan",
    "the order of lists changes no outcome",
    edition([
      rule(({ application }) =>
        given([application.at("plan").at("tasks")], ([first]) =>
          first?.what === "已有基础" ? pass("met") : fail("not-met"),
        ),
      ),
    ]),
    "1#own says",
  ],
  [
    "has a code that nobody words",
    "every fault is told in both languages",
    edition([rule(leastTotal("too-small"))]),
    "“too-small”",
  ],
  [
    "has a code that is worded in Chinese alone",
    "every fault is told in both languages",
    edition([rule(leastTotal("too-small"))], {
      sentences: { "zh-CN": { findings: { "too-small": "总额过少。" } } },
    }),
    'sentences["en"]',
  ],
  [
    "asks for what no application has",
    "whatever is asked for can be given",
    edition([sound, rule(() => needsData(["nowhere.at.all"]), undefined, "1#lost")]),
    "1#lost asks for “nowhere.at.all”",
  ],
  [
    "wants a yes and a no",
    "a sound application passes",
    edition([
      sound,
      rule(
        ({ application }) =>
          given([application.at("submission").at("sealed")], (isSealed) =>
            isSealed ? fail("not-met", {}, ["submission.sealed"]) : pass("met"),
          ),
        undefined,
        "1#unsealed",
      ),
    ]),
    "1#own and 1#unsealed contradict each other at submission.sealed",
  ],
  [
    "wants more than it allows",
    "a sound application passes",
    edition([
      rule(leastTotal("not-met")),
      rule(
        ({ application }) =>
          given([application.at("budget").at("total")], (total) =>
            Number(total) <= 20_000 ? pass("met") : fail("not-met", {}, ["budget.total"]),
          ),
        undefined,
        "1#most",
      ),
    ]),
    "1#most",
  ],
  [
    "wants fewer copies than it wants",
    "a sound application passes",
    edition(
      [
        rule(({ application }, { figure }) =>
          given([application.at("submission").at("paperCopies"), figure("most")], (copies, most) =>
            copies <= most ? pass("met") : fail("not-met", {}, ["submission.paperCopies"]),
          ),
        ),
        rule(
          ({ application }) =>
            given([application.at("submission").at("paperCopies")], (copies) =>
              copies >= 5 ? pass("met") : fail("not-met", {}, ["submission.paperCopies"]),
            ),
          undefined,
          "1#many",
        ),
      ].map((one) => ({ ...one, parameters: ["most"] })),
      {
        parameters: [
          {
            id: "most",
            value: "4",
            basis: "guideline",
            source: { document: "某办法", clause: "1", phrase: "至多4份" },
          },
        ],
      },
    ),
    "1#own and 1#many contradict each other at submission.paperCopies",
  ],
  [
    "wants a day before a day that it wants it after",
    "a sound application passes",
    edition([
      rule(({ application }) =>
        given([application.at("submission").at("on")], (on) =>
          on < "2024-06-01" ? pass("met") : fail("not-met"),
        ),
      ),
      rule(
        ({ application }) =>
          given([application.at("submission").at("on")], (on) =>
            on > "2024-09-01" ? pass("met") : fail("not-met"),
          ),
        undefined,
        "1#late",
      ),
    ]),
    "1#own and 1#late contradict each other at submission.on",
  ],
  [
    "has a parameter without a name",
    "every parameter has a name that people can read",
    edition([sound], { parameters: [{ id: "least", value: "1", basis: "guideline" }] }),
    "for least; every parameter must have a name",
  ],
  [
    "is refused as a whole",
    "any input has an answer, and stays as it was",
    edition([sound, sound]),
    "1#own gives no answer",
  ],
  [
    "has a sentence that became nothing",
    "every sentence of the outline has come to something",
    edition([sound], { outline: [{ sentence: "2:1", disposition: "rule", rules: [] }] }),
    "2:1 is a rule and names no rule",
  ],
  [
    "has a sentence without a reason",
    "every sentence of the outline has come to something",
    edition([sound], { outline: [{ sentence: "2:2", disposition: "background", rules: [] }] }),
    "2:2 is background",
  ],
  [
    "has a step that nobody comes to",
    "every step of the procedure can be come to",
    edition([sound], {
      procedure: {
        ...procedure("under-way"),
        duties: [],
        transitions: [...procedure("under-way").transitions, step("accepted", "shortlisted")],
      },
    }),
    "accepted",
  ],
  [
    "goes by the last of the chains",
    "the order of lists changes no outcome",
    edition([
      sound,
      rule(({ application }) =>
        given([application.at("chains")], (list) => {
          const { name } = list.at(-1) ?? {};
          if (name === undefined) return needsData(["chains.0.name"]);
          return name.length > 3 ? pass("met") : fail("not-met", {}, ["chains"]);
        }),
      ),
    ]),
    "where the two rows of chains stand the other way round",
  ],
  [
    "writes a figure as the language of this host has it",
    "an answer rests on the application alone",
    edition([
      rule(({ application }) =>
        given([application.at("budget").at("total")], (total) =>
          pass("met", { third: (Number(total) / 3).toLocaleString() }),
        ),
      ),
    ]),
    "1#own",
  ],
  [
    "fails to work a figure out",
    "an answer is plain data",
    edition([
      rule(({ application }) =>
        given([application.at("budget").at("total")], (total) =>
          pass("met", { least: `${Number(`${total}元`)}` }),
        ),
      ),
    ]),
    "1#own says “NaN”",
  ],
  [
    "has a mend that mends nothing",
    "every remedy works",
    edition([
      rule(sealed, () => ({
        ...{ code: "seal-it", changes: [{ action: "set", path: ["submission", "sealed"], value: false }] },
      })),
    ]),
    "the mend of 1#own never led to a pass",
  ],
  [
    "finds fault with what no application has",
    "whatever is asked for can be given",
    edition([
      sound,
      rule(({ application }) =>
        given([application.at("budget").at("total")], (total) =>
          Number(total) > 0 ? fail("not-met", {}, ["budget.sum"]) : pass("met"),
        ),
      ),
    ]),
    "1#own finds fault with “budget.sum”",
  ],
  [
    "goes by the order of names on this host",
    "an answer rests on the application alone",
    edition([
      rule(({ application }) =>
        given([application.at("enterprises")], (list) =>
          pass("met", {
            first: [...list].map(({ name = "" }) => name).sort((a, b) => a.localeCompare(b))[0] ?? "",
          }),
        ),
      ),
    ]),
    "1#own",
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

describe("a rule that takes what is missing for an answer", () => {
  const total = ({ application }: Parameters<Check>[0]) => application.at("budget").at("total").value;
  const hasty: readonly (readonly [string, Check])[] = [
    ["fails", (facts) => (total(facts) === undefined ? fail("not-met", {}, ["budget.total"]) : pass("met"))],
    [
      "passes, and fails a small one",
      (facts) =>
        Number(total(facts) ?? 30_000) < 30_000 ? fail("not-met", {}, ["budget.total"]) : pass("met"),
    ],
    [
      "passes, and fails a large one",
      (facts) => (Number(total(facts) ?? 0) > 30_000 ? fail("not-met", {}, ["budget.total"]) : pass("met")),
    ],
  ];

  it.each(hasty)("%s: found in five runs with any seed", (_, check) => {
    const law = laws(edition([rule(check)])).find(({ name }) => name.startsWith("taking a fact away"));
    for (let seed = 0; seed < 20; seed += 1) {
      const { errorInstance } = fc.check((law as Law).property, { numRuns: 5, seed, endOnFailure: true });
      expect(`${errorInstance}`).toMatch(
        /1#own says “.*” where budget.total is given and “.*” where it is missing/,
      );
    }
  });
});

it.each<[string, Check]>([
  [
    "amount",
    ({ application }) =>
      given([application.at("budget").at("total")], (total) =>
        total === "1001" ? fail("not-met") : pass("met"),
      ),
  ],
  [
    "day",
    ({ application }) =>
      given([application.at("submission").at("on")], (on) =>
        on === "2024-08-21" ? fail("not-met") : pass("met"),
      ),
  ],
])("a must that one %s alone changes does not say the same of everything", (_, check) => {
  const law = "no must says the same whatever is handed in";
  expect(broken(edition([rule(check)]), 1, law)).toEqual([]);
});

it("a text without some of its rules keeps the laws: each sentence of theirs says that they are left out", () => {
  const milder = withoutRules(nm2024, ["3.3#open-tender", "5.1#sealed"]);
  expect(broken(milder, 1, "every sentence of the outline has come to something")).toEqual([]);
});

it("the only fact of a row is not taken away: the blank row at the end of its list would be none", () => {
  const draft = {
    chains: [{ brief: { base: "甲" } }, { id: "b", name: undefined }, { id: "c", name: "丙" }],
    year: 2024,
  };
  const all = factsIn(draft).filter((path) => isAllOfRow(draft, path));
  expect(all.map((path) => path.join("."))).toEqual([
    "chains.0.brief",
    "chains.0.brief.base",
    "chains.1.id",
    "chains.1.name",
  ]);
});

it("musts of the built-in text that know none of the words of an edition are no fault of it", () => {
  expect(broken(province, 1, "the edition decides something")).toEqual([]);
});

it("musts that a value between keeps together do not contradict each other", () => {
  const within = edition([
    rule(leastTotal("not-met")),
    rule(
      ({ application }) =>
        given([application.at("budget").at("total")], (total) =>
          Number(total) <= 3_000_000 ? pass("met") : fail("not-met", {}, ["budget.total"]),
        ),
      undefined,
      "1#most",
    ),
  ]);
  expect(broken(within, 1, "a sound application passes")).toEqual([]);
});

describe("an application that is given as sound", () => {
  const one = edition([sound]);
  const told = (isSealed: boolean) => {
    const options = { application: { submission: { sealed: isSealed } }, asOf: "2025-01-01" };
    const law = laws(one, options).find(({ name }) => name === "a sound application passes");
    return `${fc.check((law as Law).property, { numRuns: 1 }).errorInstance}`;
  };

  it("must pass, persons agreeing with it", () => {
    expect(told(true)).toBe("null");
    expect(told(false)).toContain("1#own says “fail” (not-sealed)");
  });
});

describe("an edition that is sound", () => {
  it.each<[string, Edition]>([
    ["has a rule of its own", edition([sound])],
    ["leaves everything to persons, who decide it", edition([judgedRule({ ...head, id: "1#own" })])],
    ["has a duty that ends", edition([sound], { procedure: procedure("under-way") })],
    ["has no outline", edition([sound], { outline: [] })],
    [
      "asks for a figure that nobody gave",
      edition(
        [
          sound,
          rule(
            (_, { figure }) =>
              given([figure("least")], (least) => (least > 1 ? pass("met") : fail("not-met"))),
            undefined,
            "1#open",
          ),
        ],
        {
          parameters: [
            {
              id: "least",
              value: null,
              basis: "guideline",
              source: { document: "某办法", clause: "1", phrase: "若干" },
            },
          ],
        },
      ),
    ],
  ])("keeps them all where it %s", (_, one) => {
    expect(broken(one, 5)).toEqual([]);
  });
});
