/** The shapes that other programs are written against: what is promised is there, and is what it is said to be. */
import { assertType, describe, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import type { StandardSchema } from "../src/forms.js";
import type {
  ApplicationDraft,
  Ask,
  Assessment,
  AssessmentComparison,
  AssessmentOptions,
  ClauseCoverage,
  Completeness,
  CreditCode,
  Edition,
  EditionParts,
  Enterprise,
  Finding,
  FindingChange,
  Indicator,
  IsoDate,
  Issue,
  Judgement,
  Locale,
  Outcome,
  OutlineEntry,
  Parameter,
  ParameterChange,
  ParameterUse,
  Remedies,
  Remedy,
  Result,
  Role,
  Stage,
  Yuan,
} from "../src/index.js";
import * as library from "../src/index.js";

const { nm2024 } = library;
const options: AssessmentOptions = { edition: nm2024, asOf: "2024-06-30" };

/** Whether a program may write to a part of a result. */
type IsReadonly<T, Key extends keyof T> =
  (<U>() => U extends { [K in Key]: T[K] } ? 1 : 2) extends <U>() => U extends { readonly [K in Key]: T[K] }
    ? 1
    : 2
    ? true
    : false;

describe("plain values", () => {
  it("are texts, with names that say which", () => {
    expectTypeOf<IsoDate>().toEqualTypeOf<string>();
    expectTypeOf<Yuan>().toEqualTypeOf<string>();
    expectTypeOf<library.DecimalText>().toEqualTypeOf<string>();
    expectTypeOf<Locale>().toEqualTypeOf<"zh-CN" | "en">();
  });

  it("a result has a value or only issues", () => {
    const result = library.toYuan("1.2亿元");
    expectTypeOf(result).toEqualTypeOf<Result<Yuan>>();
    if (result.ok) expectTypeOf(result.value).toEqualTypeOf<string>();
    // @ts-expect-error no value where it is not ok
    else result.value;
    expectTypeOf(result.issues).toEqualTypeOf<readonly Issue[]>();
  });

  it("an issue says where, how bad and with what figures", () => {
    expectTypeOf<Issue>().toMatchObjectType<{
      readonly kind: "issue";
      readonly code: string;
      readonly path: readonly (string | number)[];
      readonly field: string;
      readonly term?: string;
      readonly severity: "error" | "warning";
      readonly values: Readonly<Record<string, string>>;
      readonly cell?: string;
      readonly names?: Readonly<Record<string, string>>;
    }>();
  });
});

describe("the text", () => {
  it("an edition is data and rules", () => {
    expectTypeOf(nm2024).toEqualTypeOf<Edition>();
    expectTypeOf<Edition["id"]>().toBeString();
    expectTypeOf<Edition["title"]>().toBeString();
    expectTypeOf<Edition["parameters"]>().toEqualTypeOf<readonly Parameter[]>();
    expectTypeOf<Edition["indicators"]>().toEqualTypeOf<readonly Indicator[]>();
    expectTypeOf<Edition["outline"]>().toEqualTypeOf<readonly OutlineEntry[]>();
    expectTypeOf(library.defineEdition).returns.toEqualTypeOf<Edition>();
    expectTypeOf<Edition>().toExtend<EditionParts>();
    expectTypeOf(library.indicators).toExtend<readonly Indicator[]>();
  });

  it("a variant takes a value alone or with what belongs to it", () => {
    expectTypeOf(library.withParameters).returns.toEqualTypeOf<Edition>();
    library.withParameters(nm2024, { copies: "4", "minimum-chains": 2, "publicity-days": null });
    library.withParameters(nm2024, {
      "regional-key-chains": ["稀土"],
      copies: { value: "4", validTo: "2025-12-31" },
    });
    // @ts-expect-error an id is what the change is for, not a part of it
    assertType<ParameterChange>({ id: "another" });
    // @ts-expect-error yes is no value
    assertType<ParameterChange>(true);
  });

  it("a parameter says who gave it", () => {
    expectTypeOf<Parameter["basis"]>().toEqualTypeOf<"guideline" | "reference" | "assumption" | "caller">();
    expectTypeOf<Parameter>().toExtend<{
      readonly id: string;
      readonly unit: string;
      readonly source?: { readonly document: string; readonly clause?: string; readonly phrase?: string };
      readonly validFrom?: IsoDate;
      readonly validTo?: IsoDate;
      readonly reviewBy?: IsoDate;
    }>();
  });

  it("coverage names the disposition of each sentence", () => {
    expectTypeOf(library.clauseCoverage).returns.toEqualTypeOf<ClauseCoverage>();
    expectTypeOf<ClauseCoverage["sentences"]>().toEqualTypeOf<readonly OutlineEntry[]>();
    expectTypeOf<OutlineEntry["disposition"]>().toEqualTypeOf<
      "rule" | "judgement" | "definition" | "procedure" | "data" | "background"
    >();
    expectTypeOf<OutlineEntry["rules"]>().toEqualTypeOf<readonly string[]>();
  });

  it("an indicator is a row of Annex 2", () => {
    expectTypeOf<Indicator["kind"]>().toEqualTypeOf<"count" | "rate" | "percentage" | "amount" | "number">();
    expectTypeOf<Indicator>().toExtend<{
      readonly id: string;
      readonly no: number;
      readonly level1: string;
      readonly level2: string;
      readonly label: string;
      readonly unit: string;
    }>();
    assertType<Indicator["direction"]>("up");
  });
});

describe("reading", () => {
  it("takes anything, and gives a draft with its completeness, or what could be read of one", () => {
    expectTypeOf(library.readApplication).parameter(0).toBeUnknown();
    const reading = library.readApplication({});
    expectTypeOf(reading.completeness).toEqualTypeOf<Completeness>();
    expectTypeOf(reading.issues).toEqualTypeOf<readonly Issue[]>();
    if (reading.ok) expectTypeOf(reading.value).toEqualTypeOf<ApplicationDraft>();
    expectTypeOf(reading.partial).toEqualTypeOf<ApplicationDraft | undefined>();
    expectTypeOf<Completeness>().toExtend<{
      readonly percent: number;
      readonly required: number;
      readonly filled: number;
      readonly invalid: number;
    }>();
  });

  it("a draft may lack anything", () => {
    assertType<ApplicationDraft>({});
    assertType<ApplicationDraft>({ chains: [{}], enterprises: [{}], plan: {}, budget: { lines: [{}] } });
    assertType<ApplicationDraft>({
      enterprises: [{ scale: "above", specialised: "little-giant", transform: true }],
    });
    // @ts-expect-error a word that is none of those there are
    assertType<Enterprise>({ scale: "large" });
    // @ts-expect-error money is text: a JSON number cannot hold a fen exactly
    assertType<Enterprise>({ previousYearRevenue: 20_000_000 });
    // @ts-expect-error a field nobody knows
    assertType<ApplicationDraft>({ leagueCty: {} });
  });

  it("what a rule judges is any text, so that a breach can be read", () => {
    assertType<ApplicationDraft>({
      providers: { selection: "by lot" },
      budget: { lines: [{ use: "offices" }] },
    });
    assertType<ApplicationDraft>({ leagueCity: { code: "110000" } });
  });

  it("schemas are zod's, and have a JSON Schema by name", () => {
    expectTypeOf<z.infer<typeof library.schemas.application>>().toEqualTypeOf<ApplicationDraft>();
    expectTypeOf<z.infer<typeof library.schemas.enterprise>>().toEqualTypeOf<Enterprise>();
    expectTypeOf<z.input<typeof library.schemas.application>>().toEqualTypeOf<ApplicationDraft>();
    expectTypeOf(library.schemas).toHaveProperty("indicatorTable");
    expectTypeOf(library.schemas).toHaveProperty("contract");
    library.jsonSchema("application");
    // @ts-expect-error no such noun
    assertType<library.SchemaName>("camel");
  });

  it("a credit code is taken apart, or refused with what is wrong", () => {
    const check = library.checkCreditCode("91150200701240234X");
    expectTypeOf(check).toEqualTypeOf<Result<CreditCode>>();
    if (check.ok) {
      expectTypeOf(check.value).toExtend<
        Record<"registrar" | "category" | "division" | "organisation", string>
      >();
    }
  });
});

describe("deciding", () => {
  it("has five outcomes and five stages", () => {
    expectTypeOf<Outcome>().toEqualTypeOf<
      "pass" | "fail" | "needs-data" | "needs-judgement" | "not-applicable"
    >();
    expectTypeOf<Stage>().toEqualTypeOf<
      "application" | "review" | "approval" | "implementation" | "evaluation"
    >();
  });

  it("takes any application, and options of which only edition and day are needed", () => {
    expectTypeOf(library.assessApplication).returns.toEqualTypeOf<Assessment>();
    library.assessApplication({} as unknown, options);
    library.assessNationalPilot({} as unknown, options);
    expectTypeOf(library.assessNationalPilot).returns.toEqualTypeOf<Assessment>();
    assertType<AssessmentOptions>({ ...options, stage: "review", judgements: [], strict: true });
    // @ts-expect-error nothing here knows what day it is
    assertType<AssessmentOptions>({ edition: nm2024 });
    // @ts-expect-error no such stage
    assertType<AssessmentOptions>({ ...options, stage: "later" });
  });

  it("gives findings, asks and what was assumed", () => {
    expectTypeOf<Assessment["edition"]>().toBeString();
    expectTypeOf<Assessment["outcome"]>().toEqualTypeOf<Outcome>();
    expectTypeOf<Assessment["findings"]>().toEqualTypeOf<readonly Finding[]>();
    expectTypeOf<Assessment["asks"]>().toEqualTypeOf<readonly Ask[]>();
    expectTypeOf<Assessment["assumptions"]>().toEqualTypeOf<readonly ParameterUse[]>();
    expectTypeOf<Finding>().toExtend<{
      readonly kind: "finding";
      readonly rule: string;
      readonly clause: string;
      readonly phrase: string;
      readonly force: "must" | "prefer" | "target";
      readonly basis: "text" | "reading";
      readonly outcome: Outcome;
      readonly code: string;
      readonly values: Readonly<Record<string, string>>;
      readonly fields: readonly string[];
      readonly parameters: readonly ParameterUse[];
    }>();
    expectTypeOf<Ask>().toEqualTypeOf<{
      readonly kind: "ask";
      readonly field: string;
      readonly form: "data" | "document" | "judgement";
      readonly who: Role;
      readonly rule: string;
      readonly decisive: boolean;
      readonly count?: number;
      readonly fields?: readonly string[];
      readonly names?: Readonly<Record<string, string>>;
      readonly shows?: readonly Readonly<Record<string, string>>[];
      readonly more?: number;
    }>();
  });

  it("takes judgements with their origin", () => {
    expectTypeOf<Judgement["verdict"]>().toEqualTypeOf<"pass" | "fail">();
    assertType<Judgement>({
      rule: "3.1#chain-scale",
      verdict: "pass",
      by: "reviewer",
      on: "2024-06-30",
      grounds: "理由",
    });
    // @ts-expect-error no judgement without grounds
    assertType<Judgement>({ rule: "3.1#chain-scale", verdict: "pass", by: "reviewer", on: "2024-06-30" });
  });

  it("suggests remedies, compares, and explains in two languages", () => {
    expectTypeOf(library.suggestRemedies).returns.toEqualTypeOf<Remedies>();
    expectTypeOf(library.applyRemedy).returns.toEqualTypeOf<Result<ApplicationDraft>>();
    expectTypeOf(library.compareAssessments).returns.toEqualTypeOf<AssessmentComparison>();
    expectTypeOf<AssessmentComparison["changes"]>().toEqualTypeOf<readonly FindingChange[]>();
    expectTypeOf(library.explain).parameter(1).toEqualTypeOf<Locale>();
    expectTypeOf(library.explain).returns.toBeString();
    assertType<Parameters<typeof library.explain>[0]>({} as Finding | Issue | Remedy | Ask);
  });

  it("a standard schema takes what its noun is, so that a form library can compare it with its values", () => {
    type Input = NonNullable<StandardSchema<Enterprise>["~standard"]["types"]>["input"];
    expectTypeOf<Input>().toEqualTypeOf<Enterprise>();
    expectTypeOf<Input>().toExtend<Readonly<Record<string, unknown>>>();
  });

  it("what it gives is only to be read", () => {
    expectTypeOf<IsReadonly<Assessment, keyof Assessment>>().toEqualTypeOf<true>();
    expectTypeOf<IsReadonly<Finding, keyof Finding>>().toEqualTypeOf<true>();
    expectTypeOf<IsReadonly<Remedy, keyof Remedy>>().toEqualTypeOf<true>();
    expectTypeOf<IsReadonly<Issue, keyof Issue>>().toEqualTypeOf<true>();
    expectTypeOf<IsReadonly<{ code: string }, "code">>().toEqualTypeOf<false>();
  });
});

describe("a pilot", () => {
  it("is looked at under its edition: options without one are told by the compiler, and what is not known is taken", () => {
    const begun = library.startPilot({ edition: nm2024 });
    const asOf = "2025-01-01";
    expectTypeOf(library.dutiesOf(begun, { edition: nm2024, asOf })).toEqualTypeOf<library.Duties>();
    expectTypeOf(library.dutiesOf(begun, JSON.parse("{}") as unknown)).toEqualTypeOf<library.Duties>();
    // @ts-expect-error the edition is missing
    library.dutiesOf(begun, { asOf });
    // @ts-expect-error the edition is missing
    library.allowedEvents(begun, { on: asOf });
    // @ts-expect-error the edition is missing
    library.applyEvent(begun, { type: "submitted", on: asOf }, {});
    // @ts-expect-error the edition is missing
    library.replayEvents([], { opening: {} });
    // @ts-expect-error the edition is missing
    library.startPilot({ opening: {} });
    // @ts-expect-error the options are missing
    library.replayEvents([]);
    // @ts-expect-error the options are missing
    library.dutiesOf(begun);
  });

  it("tells events of an edition's own kinds from the built-in ones, as far as a type can", () => {
    const { events } = library.startPilot({ edition: nm2024 });
    expectTypeOf(events).toEqualTypeOf<readonly (library.PilotEvent | library.OwnPilotEvent)[]>();
    const [event] = events;
    if (event?.type === "approved") {
      expectTypeOf(event).toEqualTypeOf<library.EventOf<"approved"> | library.OwnPilotEvent>();
      expectTypeOf(event.award).toBeUnknown();
    }
    if (event?.type === "site-visited") expectTypeOf(event).toEqualTypeOf<library.OwnPilotEvent>();
    const approvals = events.filter((one): one is library.EventOf<"approved"> => one.type === "approved");
    expectTypeOf(approvals[0]?.award).toEqualTypeOf<string | undefined>();
    // @ts-expect-error an event of one's own has no fields of a built-in one
    assertType<readonly library.PilotEvent[]>(events);
  });

  it("takes events of an edition's own kinds", () => {
    const visited: library.OwnPilotEvent = { type: "site-visited", on: "2024-09-01", place: "甲县" };
    const options = { edition: nm2024 };
    expectTypeOf(library.replayEvents([visited], options)).toEqualTypeOf<library.Replay>();
    const begun = library.startPilot(options);
    expectTypeOf(library.applyEvent(begun, visited, options)).toEqualTypeOf<library.EventResult>();
    expectTypeOf(library.replayEvents(begun.events, options)).toEqualTypeOf<library.Replay>();
  });
});

describe("whatever speaks for a guideline", () => {
  const asOf = "2025-01-01";

  it("is told by the compiler that it needs an edition", () => {
    // @ts-expect-error the edition is missing
    library.assessApplication({}, { asOf });
    // @ts-expect-error the edition is missing
    library.assessNationalPilot({}, { asOf });
    // @ts-expect-error the edition is missing
    library.suggestRemedies({}, { asOf });
    // @ts-expect-error the edition is missing
    library.planRemedies({}, { asOf });
    // @ts-expect-error the edition is missing
    library.createAssessor({ asOf });
    // @ts-expect-error the edition is missing
    library.selectPilots([], { year: 2024 });
    // @ts-expect-error the edition is missing
    library.tallyReview([], {});
    // @ts-expect-error the edition is missing
    library.splitContract({}, { facts: {} });
    // @ts-expect-error the edition is missing
    library.splitContracts([], {});
    // @ts-expect-error the edition is missing
    library.checkBudget({}, {});
    // @ts-expect-error the edition is missing
    library.followInstalments({}, { asOf });
    // @ts-expect-error the edition is missing
    library.settleRecovery({ paid: "1" });
    // @ts-expect-error the edition is missing
    library.evaluatePerformance({ stage: "final" });
    // @ts-expect-error the edition is missing
    library.screenRoster([], { chains: [] });
    // @ts-expect-error the edition is missing
    library.screenRosterSteps([], { chains: [] });
    // @ts-expect-error the edition is missing
    library.screenRosterBytes([], { chains: [] });
    // @ts-expect-error the edition is missing
    library.rosterReader({ chains: [] });
    // @ts-expect-error the edition is missing
    library.rosterAggregation({ chains: [] });
  });

  it("takes options of which nothing is known, and says at run time what they lack", () => {
    const unknown = JSON.parse("{}") as unknown;
    expectTypeOf(library.assessApplication({}, unknown)).toEqualTypeOf<Assessment>();
    expectTypeOf(library.settleRecovery(unknown)).toEqualTypeOf<library.Settlement>();
  });
});
