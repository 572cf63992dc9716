import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type ApplicationDraft,
  type AssessmentOptions,
  assessApplication,
  createAssessor,
  defineEdition,
  nm2024,
  suggestRemedies,
} from "../../src/index.js";
import { applicationRule, fail, pass } from "../../src/rules.js";
import { faultless, saying, throughout } from "../support/faults.js";
import { runs } from "../support/runs.js";

const options: AssessmentOptions = { edition: nm2024, asOf: "2024-08-15" };
const later: AssessmentOptions = { ...throughout, judgements: saying([]) };

const flawed = JSON.parse(
  readFileSync(new URL("../../docs/examples/draft-flawed.json", import.meta.url), "utf8"),
) as ApplicationDraft;

type Row = Record<string, unknown>;
type Draft = Omit<ApplicationDraft, "enterprises"> & { enterprises: Row[] };

const copyOf = (draft: ApplicationDraft): Draft => structuredClone(draft) as Draft;

const codes = (flawed.enterprises ?? []).slice(0, 4).map(({ creditCode }) => creditCode);
const chains = [...(flawed.chains ?? []), ...(faultless.chains ?? [])].map(({ id }) => id);

/** What may stand in each column, nothing among it. */
const columns: Readonly<Record<string, readonly unknown[]>> = {
  name: ["甲厂", "乙厂"],
  creditCode: codes,
  chainId: [...chains, "另一条"],
  previousYearRevenue: ["19999999.99", "20000000", "0", "无"],
  scale: ["above", "below"],
  specialised: ["none", "regional", "national", "little-giant"],
  atKeyLink: [true, false],
  transform: [true, false],
  willing: [true, false],
  exemption: [{ reason: "停产" }, { reason: "企业不愿改造" }, { reason: "无" }, {}],
  priority: [true, false],
};

/** One cell typed anew, of a row that remedies are about or of another. */
const typed = fc
  .record({
    row: fc.oneof(fc.constantFrom(0, 43, 110), fc.nat({ max: 110 })),
    column: fc.constantFrom(...Object.keys(columns)),
    at: fc.nat({ max: 30 }),
    asks: fc.boolean(),
  })
  .map(({ row, column, at, asks }) => {
    const values = [...(columns[column] as readonly unknown[]), undefined];
    return { row, column, value: values[at % values.length], asks };
  });

function write(row: Row, column: string, value: unknown): void {
  if (value === undefined) delete row[column];
  else row[column] = value;
}

describe("an assessor answers as assessApplication and suggestRemedies do", () => {
  it("after any series of changes in the list of enterprises", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(flawed, faultless),
        fc.constantFrom(options, later, { ...options, strict: true }),
        fc.array(typed, { minLength: 1, maxLength: 8 }),
        (begin, by, cells) => {
          const assessor = createAssessor(by);
          const draft = copyOf(begin);
          assessor.assess(draft);
          assessor.remedies();
          for (const { row, column, value, asks } of cells) {
            write(draft.enterprises[row % draft.enterprises.length] as Row, column, value);
            expect(assessor.assess(draft)).toEqual(assessApplication(draft, by));
            if (asks) expect(assessor.remedies()).toEqual(suggestRemedies(draft, by));
          }
        },
      ),
      { numRuns: runs(40) },
    );
  });

  const ways: readonly (readonly [what: string, change: (list: Row[]) => void])[] = [
    ["the name of an enterprise", ([row]) => write(row as Row, "name", "甲厂")],
    ["the name of an enterprise that a remedy is about", (list) => write(list[43] as Row, "name", "甲厂")],
    ["the revenue of an enterprise", ([, row]) => write(row as Row, "previousYearRevenue", "1")],
    ["whether one is to be transformed", ([row]) => write(row as Row, "transform", true)],
    ["a name that is no longer there", (list) => write(list[7] as Row, "name", undefined)],
    [
      "the names of more rows than are told apart",
      (list) => {
        for (const [at, row] of list.entries()) write(row, "name", `${at}`);
      },
    ],
    ["the order of the fields of a row", (list) => list.splice(0, 1, reversed(list[0] as Row))],
    ["a row that is none", (list) => list.splice(3, 1, 5 as never)],
    ["one row fewer", (list) => list.pop()],
    ["the order of the rows", (list) => list.reverse()],
  ];

  it.each(ways)("after a change of %s, and back", (_, change) => {
    const assessor = createAssessor(options);
    const changed = copyOf(flawed);
    change(changed.enterprises);
    for (const draft of [flawed, changed, flawed]) {
      expect(assessor.assess(draft)).toEqual(assessApplication(draft, options));
      expect(assessor.remedies()).toEqual(suggestRemedies(draft, options));
    }
  });

  it("where a must comes to read another part of the list that a remedy changes", () => {
    const { provisions: _, ...parts } = nm2024;
    const wide = applicationRule({
      ...{ id: "9.1#wide", phrase: "企业", force: "must", basis: "text", stage: "application" },
      check: ({ application, roster }) => {
        const first = roster.seenBy(["name"])?.[0]?.enterprise.value?.name;
        return first === "甲厂" && application.at("year").value === undefined ? fail("not-met") : pass("met");
      },
    });
    const edition = defineEdition({ ...parts, id: "own", rules: [...nm2024.rules, wide], outline: [] });
    const by = { edition, asOf: "2024-08-15" };
    const assessor = createAssessor(by);
    const changed = copyOf(flawed);
    write(changed.enterprises[0] as Row, "name", "甲厂");
    for (const draft of [flawed, changed, flawed]) {
      expect(assessor.assess(draft)).toEqual(assessApplication(draft, by));
      expect(assessor.remedies()).toEqual(suggestRemedies(draft, by));
    }
  });
});

const reversed = (row: Row): Row => Object.fromEntries(Object.entries(row).reverse());

describe("a rule is asked again", () => {
  /** How often a rule is asked after a change of one field of the first enterprise. */
  function askedAfter(column: string, look: (facts: never) => unknown): number {
    let asked = 0;
    const rule = applicationRule({
      ...{ id: "9.1#own", phrase: "企业", force: "must", basis: "text", stage: "application" },
      check: (facts) => {
        asked += 1;
        look(facts as never);
        return pass("met");
      },
    });
    const { provisions: _, ...parts } = nm2024;
    const { assess } = createAssessor({
      edition: defineEdition({ ...parts, id: "own", rules: [rule], outline: [] }),
      asOf: "2024-08-15",
    });
    const draft = copyOf(flawed);
    assess(draft);
    asked = 0;
    const row = draft.enterprises[0] as Row;
    write(
      row,
      column,
      columns[column]?.find((value) => value !== row[column]),
    );
    assess(draft);
    return asked;
  }

  type Facts = Parameters<Parameters<typeof applicationRule>[0]["check"]>[0];

  it.each<[what: string, column: string, look: (facts: Facts) => unknown, times: number]>([
    ["where the column it looks at has changed", "atKeyLink", ({ roster }) => roster.seenBy(["keyLink"]), 1],
    ["not where another has", "priority", ({ roster }) => roster.seenBy(["keyLink"]), 0],
    ["where what decides the fact has changed", "scale", ({ roster }) => roster.seenBy(["willing"]), 1],
    ["where it repeats the column in words", "name", ({ roster }) => roster.seenBy([], ["name"]), 1],
    ["where it shows a figure of it", "atKeyLink", ({ roster }) => roster.forWords.seenBy(["keyLink"]), 1],
    ["whatever has changed, where it takes the whole list", "priority", ({ roster }) => roster.entries, 1],
    [
      "whatever has changed, where it looks at the list itself",
      "priority",
      ({ roster }) => roster.view.value,
      1,
    ],
  ])("%s", (_, column, look, times) => expect(askedAfter(column, look as never)).toBe(times));
});
