/** Random rosters: sound records, records with any part missing or wrong, and values that are no records at all. */
import * as fc from "fast-check";
import type { ApplicationDraft } from "../../src/index.js";
import { enterprise } from "../../src/testing/index.js";
import { anEnterprise, creditCode } from "./an-application.js";
import { hostileValues } from "./hostile.js";

/** Few codes, so that some come up again; one of them fails its check character. */
const codes = fc.constantFrom(...[1, 2, 3, 4, 5].map(creditCode), "91350211M00013FA1N");

const wrongTexts = fc.constantFrom(
  "",
  " ",
  "\u3000",
  "9115020000000001",
  "91150200000000001x",
  "９１１５０２００００００００００１X",
  "91150200I00000001X",
  "1e9",
  "-5",
  "-0",
  "00012",
  "1.",
  ".5",
  "1.234",
  "1,200",
  "9007199254740993.01",
  "9999999999999999.99",
  "20000000",
  "19999999.99",
  "undeclared",
  "above ",
  "规上",
  "国家级",
  "是",
  "否",
  "无",
  "待定",
  "x".repeat(10_001),
);

/** Made only in the test: the generator must not look at what cannot be looked at. */
type Recipe = () => unknown;
const ready = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<Recipe> => values.map((value) => () => value);
const hostile: fc.Arbitrary<Recipe> = fc.constantFrom(...hostileValues).map(({ make }) => make);

const jsonValue = fc.oneof(
  wrongTexts,
  fc.constantFrom<unknown>(
    null,
    true,
    false,
    0,
    1.5,
    -7,
    1e300,
    [],
    [1],
    {},
    { reason: "" },
    { reason: "停产" },
    { reason: ["停产", ""] },
    { reason: 5 },
    { other: "停产" },
  ),
);

const anyValue = fc.oneof(
  ready(jsonValue),
  ready(fc.constantFrom<unknown>(undefined, -0, Number.NaN, 10n)),
  hostile,
);

const keys = fc.constantFrom(
  "name",
  "creditCode",
  "chainId",
  "previousYearRevenue",
  "scale",
  "specialised",
  "atKeyLink",
  "transform",
  "willing",
  "exemption",
  "priority",
  "transfrom",
  "creditcode",
  "remarks",
  "备注",
  "constructor",
  "k".repeat(201),
);

const sound = fc.nat({ max: 11 }).map((number) => anEnterprise(number));

const draft = fc.tuple(enterprise(), fc.option(codes)).map(([record, code]) => ({
  ...record,
  ...(code !== null && { creditCode: code }),
}));

const spoilt: fc.Arbitrary<Recipe> = fc
  .tuple(fc.oneof(sound, draft), fc.array(fc.tuple(keys, anyValue), { minLength: 1, maxLength: 3 }))
  .map(([record, changes]) => () => {
    const copy: Record<string, unknown> = { ...record };
    for (const [key, make] of changes) copy[key] = make();
    return copy;
  });

/** What a plain object computes without throwing counts in a roster, where `readApplication` refuses it. */
const computing = ["a getter that changes its value", "a setter without a getter"];

const noRecord = fc.oneof(
  ready(fc.constantFrom<unknown>(null, "", " ", "text", 5, true, [], [{}], undefined)),
  fc.constantFrom(...hostileValues.filter(({ what }) => !computing.includes(what))).map(({ make }) => make),
);

/** A roster that can be shown when a test fails, though some of it cannot even be looked at. */
interface Roster {
  readonly make: () => readonly unknown[];
  readonly [fc.toStringMethod]: () => string;
}

const shown = (recipes: readonly Recipe[]): Roster => ({
  make: () => recipes.map((make) => make()),
  [fc.toStringMethod]: () => `[${recipes.map((make) => show(make())).join(", ")}]`,
});

function show(value: unknown): string {
  try {
    return JSON.stringify(value) ?? typeof value;
  } catch {
    return "(hostile)";
  }
}

/** Records of every kind, most of them records. */
export const rosters: fc.Arbitrary<Roster> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: ready(sound) },
      { weight: 4, arbitrary: ready(draft) },
      { weight: 3, arbitrary: spoilt },
      { weight: 1, arbitrary: noRecord },
    ),
    { maxLength: 12 },
  )
  .map(shown);

/** Records that a table can hold. */
export const plainRosters = fc.array(fc.oneof(sound, draft), { maxLength: 12 });

/** Records that JSON can hold, with anything in their fields that it can hold as well. */
export const jsonRosters: fc.Arbitrary<readonly object[]> = fc.array(
  fc.oneof(
    sound,
    draft,
    fc
      .tuple(fc.oneof(sound, draft), fc.dictionary(keys, jsonValue, { minKeys: 1, maxKeys: 3 }))
      .map(([record, changes]) => ({ ...record, ...changes })),
  ),
  { maxLength: 12 },
);

export const chosenChains: fc.Arbitrary<NonNullable<ApplicationDraft["chains"]> | undefined> =
  fc.constantFrom(undefined, [], [{ id: "equipment" }, { id: "a" }], [{ id: "a" }, { name: "无编号" }]);
