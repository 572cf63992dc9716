import * as fc from "fast-check";
import type { ApplicationDraft } from "../application/application.js";
import type { Enterprise } from "../application/enterprise.js";
import { yuanOf } from "../core/money.js";
import { nm2024 } from "../guideline/nm-2024/edition.js";
import type { EditionWithFields } from "../input/extension.js";
import { madeUpCode } from "../input/made-up-code.js";
import { readOptions } from "../input/options.js";
import { jsonSchema } from "../schemas.js";
import { ofSchema } from "./of-schema.js";
import { withOwn } from "./own-values.js";

/**
 * 统一社会信用代码 with a check character that fits.
 *
 * @example
 * ```ts
 * import fc from "fast-check";
 * import { creditCode } from "digital-pilot-rules/testing";
 *
 * fc.sample(creditCode(), 1)[0]?.length; //=> 18
 * ```
 */
export const creditCode = (): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom("150100", "150200", "152900"), fc.integer({ min: 0, max: 999_999_999 }))
    .map(([division, organisation]) => madeUpCode(division, organisation));

const yuan = () => fc.bigInt({ min: 0n, max: 10n ** 12n }).map(yuanOf);
const date = () =>
  fc
    .tuple(
      fc.integer({ min: 2023, max: 2027 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    )
    .map((parts) => parts.map((part) => String(part).padStart(2, "0")).join("-"));
const some = <T>(words: readonly T[]) => fc.subarray([...words]);
const sentence = () => fc.constantFrom("已有基础", "重点突破", "分步推进");

/** A record of which every part may be missing. */
const draftOf = <T extends object>(parts: { readonly [Key in keyof T]: fc.Arbitrary<T[Key]> }) =>
  fc.record(parts, { requiredKeys: [] }) as fc.Arbitrary<Partial<T>>;

const chainIds = ["a", "b"];

/**
 * 企业, with any part missing.
 *
 * @example
 * ```ts
 * import fc from "fast-check";
 * import { enterprise } from "digital-pilot-rules/testing";
 *
 * fc.sample(enterprise(), 3).length; //=> 3
 * ```
 */
export const enterprise = (): fc.Arbitrary<Enterprise> =>
  draftOf({
    name: fc.constantFrom("草原一厂", "草原二厂", "草原三厂"),
    creditCode: creditCode(),
    chainId: fc.constantFrom(...chainIds, "c"),
    previousYearRevenue: yuan(),
    scale: fc.constantFrom("above" as const, "below" as const),
    specialised: fc.constantFrom(
      "none" as const,
      "regional" as const,
      "national" as const,
      "little-giant" as const,
    ),
    atKeyLink: fc.boolean(),
    transform: fc.boolean(),
    willing: fc.boolean(),
    exemption: draftOf({ reason: sentence() }),
    priority: fc.boolean(),
  });

const indicatorRows = () =>
  fc
    .tuple(
      ...nm2024.indicators.map(() =>
        fc.array(fc.integer({ min: 0, max: 120 }), { minLength: 3, maxLength: 3 }),
      ),
    )
    .map((rows) =>
      nm2024.indicators.map(({ id }, index) => {
        const [baseline, midterm, target] = (rows[index] ?? []).map(String);
        return { id, baseline, midterm, target };
      }),
    );

const submission = () =>
  draftOf({
    on: date(),
    industryBureau: fc.boolean(),
    financeBureau: fc.boolean(),
    sealed: fc.boolean(),
    indicatorTableSealed: fc.boolean(),
    paperCopies: fc.integer({ min: 0, max: 4 }),
    discCopies: fc.integer({ min: 0, max: 4 }),
  });

const plan = () =>
  draftOf({
    base: sentence(),
    goals: sentence(),
    results: some([
      "benchmark-enterprises",
      "lighthouse-enterprises",
      "providers",
      "solutions",
      "mechanisms",
    ]),
    cooperation: some(["orders", "design"]),
    innovation: some(["technology", "talent"]),
    measures: some(["publicity", "resource-matching", "diagnosis", "platform-support", "talent-training"]),
    safeguardKinds: some(["policy", "funding", "talent", "service"]),
    tasks: fc.array(draftOf({ what: sentence(), how: sentence(), who: sentence(), by: date() }), {
      maxLength: 3,
    }),
  });

const budget = () =>
  draftOf({
    total: yuan(),
    lines: fc.array(
      draftOf({
        use: fc.constantFrom("platform", "transformation", "offices"),
        source: fc.constantFrom("regional-fund" as const, "enterprise" as const, "provider" as const),
        amount: yuan(),
      }),
      { maxLength: 4 },
    ),
    instalments: fc.array(fc.constant({}), { maxLength: 3 }),
  });

const providers = () =>
  draftOf({
    selection: fc.constantFrom("open-tender", "open-selection", "direct-award"),
    list: fc.array(draftOf({ name: sentence(), creditCode: creditCode(), services: some(["diagnosis"]) }), {
      maxLength: 3,
    }),
  });

const contract = () =>
  draftOf({ price: yuan(), concession: yuan(), government: yuan(), enterpriseShare: yuan() });

/**
 * 申报, at any stage of being filled in: whole parts missing, rules kept and broken. Every one can be read.
 *
 * @example
 * ```ts
 * import fc from "fast-check";
 * import { applicationDraft } from "digital-pilot-rules/testing";
 *
 * fc.sample(applicationDraft(), 3).length; //=> 3
 * ```
 */
export const applicationDraft = (options?: DraftOptions): fc.Arbitrary<ApplicationDraft> =>
  withOwn(builtInDraft(), readOptions(options, ["edition"]).given.edition);

/** Whose applications are meant. */
export interface DraftOptions {
  /** The edition whose own fields they have as well, and whose own words they are written with. */
  readonly edition?: EditionWithFields;
}

const ofLaterStages = ["review", "publicity", "approval", "acceptance", "performance"] as const;

/** What is only known once an application has been handed in: most have none of it yet. */
const laterSections = (): Readonly<Record<string, fc.Arbitrary<unknown>>> =>
  Object.fromEntries(
    ofLaterStages.map((noun) => {
      const schema = jsonSchema(noun, { annotations: true });
      const section = ofSchema(schema.ok ? schema.value : {});
      return [noun, fc.option(section, { nil: undefined, freq: 1 })];
    }),
  );

const builtInDraft = (): fc.Arbitrary<ApplicationDraft> =>
  draftOf({
    year: fc.constantFrom(2024, 2025),
    leagueCity: draftOf({ code: fc.constantFrom("150200", "150600", "110000") }),
    submission: submission(),
    chains: some(chainIds).map((ids) => ids.map((id) => ({ id, name: `产业链${id}`, platforms: [] }))),
    enterprises: fc.array(enterprise(), { maxLength: 8 }),
    indicators: indicatorRows(),
    plan: plan(),
    period: draftOf({ start: date(), end: date() }),
    budget: budget(),
    providers: providers(),
    contracts: fc.array(contract(), { maxLength: 3 }),
    evidence: fc.array(sentence(), { maxLength: 2 }),
    ...laterSections(),
  }) as fc.Arbitrary<ApplicationDraft>;

/**
 * Anything at all, and applications of which any part has been replaced by anything.
 *
 * @example
 * ```ts
 * import fc from "fast-check";
 * import { anyInput } from "digital-pilot-rules/testing";
 *
 * fc.sample(anyInput(), 3).length; //=> 3
 * ```
 */
export const anyInput = (): fc.Arbitrary<unknown> =>
  fc.oneof(
    fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withNullPrototype: true }),
    fc
      .tuple(applicationDraft(), fc.string(), fc.anything())
      .map(([draft, key, value]) => ({ ...draft, [Object.keys(draft)[key.length] ?? key]: value })),
  );
