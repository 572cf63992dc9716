/** Whatever the host has done to what it shares with the library, the answers are the same. */
import { addDays } from "date-fns/addDays";
import { getDefaultOptions } from "date-fns/getDefaultOptions";
import { setDefaultOptions } from "date-fns/setDefaultOptions";
import { Decimal } from "decimal.js";
import { afterEach, describe, expect, it } from "vitest";
import * as z from "zod";
import {
  allocate,
  allowedEvents,
  applyRemedy,
  assessApplication,
  assessNationalPilot,
  calculateSubsidy,
  checkBudget,
  checkCreditCode,
  compareAssessments,
  defineEdition,
  dutiesOf,
  explain,
  formatYuan,
  nm2024,
  planInstalments,
  procedureDiagram,
  procedureTable,
  readApplication,
  receiptFor,
  replayEvents,
  selectPilots,
  settleRecovery,
  splitContract,
  suggestRemedies,
  tallyReview,
  toYuan,
  withoutRules,
  withParameters,
} from "../src/index.js";
import { editionWith } from "./editions/approval-first.js";
import { aSmallApplication, asOf, smallEdition } from "./support/an-application.js";
import { aCompleteDraft } from "./support/complete-draft.js";
import { faultless, mustFaults, saying, throughout, withFaults } from "./support/faults.js";
import { withPollutedPrototype } from "./support/host.js";

const sparse = {
  chains: [{}],
  enterprises: [{}, { name: "企业" }],
  plan: {},
  budget: { lines: [{}] },
  contracts: [{}],
};
const faulty = withFaults(mustFaults.filter((_, index) => index % 4 === 0));
const drafts = [aSmallApplication(), faultless, withFaults(mustFaults), aCompleteDraft(), sparse, {}];

/** Everything the library says of these drafts. */
function answers(): unknown {
  const options = { ...throughout, judgements: saying([]) };
  const assessments = drafts.map((draft) => assessApplication(draft, options));
  const { remedies } = suggestRemedies(faulty, options);
  const mended = remedies.reduce((draft, remedy) => {
    const changed = applyRemedy(draft, remedy);
    return changed.ok ? changed.value : draft;
  }, faulty);
  const findings = assessments.flatMap((assessment) => assessment.findings);
  const [first, second] = assessments;
  return {
    assessments,
    remedies,
    mended: assessApplication(mended, options),
    national: [{}, { approvalDocument: true }].map((draft) =>
      assessNationalPilot(draft, { edition: smallEdition, asOf }),
    ),
    readings: drafts.map((draft) => readApplication(draft)),
    changes: first && second && compareAssessments(first, second),
    sentences: [...findings, ...remedies].flatMap((thing) => [explain(thing, "zh-CN"), explain(thing, "en")]),
    money: [toYuan("1.2亿元"), toYuan("3,500.015万元"), formatYuan("12345678.9", { unit: "万元" })],
    codes: ["91150200701240234X", "914403001922038217"].map((code) => checkCreditCode(code)),
  };
}

/** As text: plain data alone, so that what a prototype seems to hold does not count. */
const said = (): string => JSON.stringify(answers());
const expected = said();

describe("with a prototype that others have written to", () => {
  it.each([
    { what: "a word nobody uses", properties: { polluted: "yes" } },
    {
      what: "fields that an application may leave out",
      properties: {
        transform: true,
        willing: false,
        sealed: true,
        amount: "999",
        target: "5",
        on: "2024-01-01",
      },
    },
    {
      what: "parts of an application",
      properties: {
        plan: { goals: "目标" },
        period: { start: "2024-01-01" },
        enterprises: [],
        exemption: { reason: "无" },
      },
    },
    { what: "documents of a national pilot", properties: { approvalDocument: true, approvedPlan: true } },
  ])("$what", ({ properties }) => {
    expect(withPollutedPrototype(properties, said)).toBe(expected);
  });

  it("no field counts as given that the application does not have", () => {
    const { outcome, asks } = withPollutedPrototype({ submission: { sealed: true }, year: 2024 }, () =>
      assessApplication({}, { edition: smallEdition, asOf }),
    );
    expect(outcome).toBe("needs-data");
    expect(asks.map(({ field }) => field)).toContain("submission.sealed");
  });
});

/** Everything that is decided of money, scores, reviews and events, by parts of which most may be left out. */
const decided = (): string => {
  const edition = smallEdition;
  const policy = { id: "p", basis: "caller", base: "price", tiers: [{ rate: "0.5" }] } as const;
  const sheets = [{ expert: "甲", entries: [{ criterion: "a", score: "8" }] }];
  const scheme = { id: "s", criteria: [{ id: "a", most: "10", least: "5" }], decimals: 1 };
  const recovery = { id: "x", basis: "caller", method: "all" } as const;
  const schedule = [
    { id: "1", weight: "1", when: "approved" },
    { id: "2", weight: "1", when: "accepted" },
  ] as const;
  return JSON.stringify([
    calculateSubsidy({ price: "100" }, { policy }),
    splitContract({ price: "100", concession: "10" }, { policy, edition }),
    allocate("100", [{ id: "a", weight: "1" }]),
    settleRecovery({ paid: [{ amount: "100" }], unmet: [{ id: "a" }], policy: recovery, edition }),
    planInstalments("100", schedule),
    tallyReview(sheets, { scheme, edition }),
    selectPilots([{ id: "甲", score: "90", eligible: true }], { edition, year: 2024, quota: 1 }),
    replayEvents([{ type: "submitted", on: "2024-08-12" }], { edition }),
    checkBudget({ total: "1", lines: [] }, { edition }),
  ]);
};

describe("with a prototype that holds a part that was left out", () => {
  // `when` is not among them: zod itself reads it from every check it has.
  const parts = [
    ...["lack", "source", "outcome", "issues", "weight", "beyond", "edition", "columns", "code", "missing"],
    ...["is", "of", "strict", "fen", "cap", "floor", "least", "most", "drop", "rounding", "step", "applies"],
    ...["passMark", "sections", "experts", "verdicts", "amount", "predicate", "qualitative", "bands"],
  ];
  const before = decided();

  it.each(parts)("%s", (part) => {
    for (const value of [true, "x", {}]) {
      expect(withPollutedPrototype({ [part]: value }, decided)).toBe(before);
    }
  });
});

describe("with a prototype that holds what was not given", () => {
  it("a receipt takes no edition from it", () => {
    const claims = [{ id: "a", weight: "1" }];
    const issues = withPollutedPrototype(
      { edition: "x" },
      () => receiptFor("allocation", allocate("100", claims), { total: "100", claims }).issues,
    );
    expect(issues).toStrictEqual([]);
  });

  it("no name of an input is taken for another's", () => {
    const { inputs } = receiptFor("other", {}, { toString: "1" });
    expect(inputs).toStrictEqual({ toString: "1" });
  });

  it("an edition has no sentences that it was not given", () => {
    const { issues } = withPollutedPrototype({ rules: "x", findings: { a: "{x" } }, () =>
      withParameters(nm2024, {}),
    );
    expect(issues).toStrictEqual([]);
    const milder = withPollutedPrototype({ rules: "x" }, () => withoutRules(nm2024, ["5.1#copies"]));
    expect(milder.issues).toStrictEqual([]);
  });

  it("a range of amounts rests on the policy alone", () => {
    const policy = {
      ...{ id: "p", basis: "caller", base: "invoiced", tiers: [{ rate: "0.5" }] },
      requires: [{ when: { fact: "invoiced", of: "price", atLeast: "0.8" } }],
    };
    const ranged = () => calculateSubsidy({}, { policy });
    const { low, high } = ranged();
    const among = withPollutedPrototype(
      { amount: { sum: "5" }, ceiling: { sum: "1" }, capBy: { sum: "1" } },
      ranged,
    );
    expect(among).toMatchObject({ low, high });
  });
});

describe("with a prototype that holds what an edition of one's own leaves out", () => {
  /** Every part that a condition, a duty, an event, a phase or a field of one's own may have and need not. */
  const parts = [
    ...[
      "after",
      "date",
      "days",
      "event",
      "events",
      "field",
      "from",
      "is",
      "isEnd",
      "label",
      "most",
      "of",
      "releases",
    ],
    ...[
      "share",
      "term",
      "to",
      "unit",
      "within",
      "words",
      "also",
      "required",
      "who",
      "phases",
      "fields",
      "isOfCalendar",
    ],
  ];
  const calendar = { from: "2025-01-01", to: "2026-12-31", holidays: [], workdays: [] };
  const events = [
    { type: "submitted", on: "2025-03-03" },
    { type: "defence-held", on: "2025-03-10", outcome: "defence-passed" },
    { type: "inspected", on: "2025-03-12", sound: false, id: "甲" },
    { type: "correction-filed", on: "2025-03-13", inspection: "甲" },
    { type: "inspected", on: "2025-03-14", sound: true, id: "乙" },
    { type: "approved", on: "2025-03-14", award: "1000000", filingNumber: "备〔2025〕1号" },
  ];
  /** A procedure of its own from the edition to what is owed, in text. */
  const told = (): string => {
    const edition = editionWith();
    const { state, refusals } = replayEvents(events, { edition, calendar, opening: { on: "2025-01-01" } });
    const { duties } = dutiesOf(state, { edition, calendar, asOf: "2025-06-01" });
    const next = allowedEvents(state, { edition, calendar });
    return JSON.stringify([
      ...[edition.issues, state.phase, refusals, duties, next],
      ...(["zh-CN", "en"] as const).map((locale) => [
        procedureTable(edition, locale),
        procedureDiagram(edition, locale),
        explain(refusals, locale, { edition }),
      ]),
    ]);
  };
  const before = told();

  it.each(parts)("a procedure is as it was made: %s", (part) => {
    expect(before).toContain("defence");
    for (const value of ["from", true, 3, ["submitted"], { value: "1" }])
      expect(withPollutedPrototype({ [part]: value }, told, false)).toBe(before);
  });

  it("an own field is called as its author calls it", () => {
    const { issues: _, ...given } = nm2024;
    const fields = {
      enterprise: { award: { label: { "zh-CN": "奖补", en: "award" }, type: "yuan" as const } },
    };
    const made = () => defineEdition({ ...given, id: "own", fields }).issues;
    expect(withPollutedPrototype({ award: "1" }, made, false)).toStrictEqual([]);
  });
});

describe("with a Decimal that the host has changed", () => {
  const settings = { precision: Decimal.precision, rounding: Decimal.rounding, toExpPos: Decimal.toExpPos };
  const { plus, comparedTo, toFixed } = Decimal.prototype;
  afterEach(() => {
    Decimal.set(settings);
    Object.assign(Decimal.prototype, { plus, comparedTo, toFixed });
  });

  it("in its settings", () => {
    Decimal.set({ precision: 5, rounding: 1, toExpPos: 3 });
    expect(new Decimal("1234567").plus("0.5").toString()).toBe("1.2345e+6");
    expect(said()).toBe(expected);
  });

  it("in its methods", () => {
    Object.assign(Decimal.prototype, {
      plus: () => new Decimal(0),
      comparedTo: () => 0,
      toFixed: () => "0",
    });
    expect(new Decimal(1).plus(1).toNumber()).toBe(0);
    expect(said()).toBe(expected);
  });
});

describe("with a zod that the host has configured", () => {
  const before = { ...z.config() };
  afterEach(() => {
    z.config({ ...before, localeError: before.localeError, customError: before.customError });
  });

  it("with messages of another language", () => {
    z.config(z.locales.zhCN());
    expect(z.string().safeParse(5).error?.issues[0]?.message).toMatch(/期望/);
    expect(said()).toBe(expected);
  });

  it("with an error map of its own", () => {
    z.config({ customError: () => "the host's words" });
    expect(z.string().safeParse(5).error?.issues[0]?.message).toBe("the host's words");
    expect(said()).toBe(expected);
  });
});

describe("with a zod of the host's that raises", () => {
  const before = { ...z.config() };
  afterEach(() => {
    z.config({ ...before, localeError: before.localeError, customError: before.customError });
  });

  it.each(["localeError", "customError"] as const)("in its %s", (name) => {
    const raising = () => {
      throw new Error("the host's");
    };
    z.config({ [name]: raising });
    expect(() => z.string().safeParse(5).error?.issues).toThrow("the host's");
    expect(said()).toBe(expected);
    expect(() => decided()).not.toThrow();
  });
});

describe("with a date-fns that the host has configured", () => {
  const before = getDefaultOptions();
  afterEach(() => setDefaultOptions(before));

  it("with weeks that begin on another day", () => {
    setDefaultOptions({ weekStartsOn: 3, firstWeekContainsDate: 4 });
    expect(addDays(new Date(0), 1).getTime()).toBe(86_400_000);
    expect(said()).toBe(expected);
  });
});

it("and asking leaves no trace in the host", () => {
  const before = [
    Decimal.precision,
    Decimal.rounding,
    JSON.stringify(z.config()),
    JSON.stringify(getDefaultOptions()),
  ];
  said();
  expect([
    Decimal.precision,
    Decimal.rounding,
    JSON.stringify(z.config()),
    JSON.stringify(getDefaultOptions()),
  ]).toEqual(before);
});
