/** What an embedder tests with: each law by a fixed seed, and the shape of what the arbitraries make. */
import * as fc from "fast-check";
import { type Case, casesOf } from "../helpers/case.js";
import { api, testing } from "../helpers/library.js";

const edition = () => api.withParameters(api.nm2024, { "minimum-enterprises": "3" });
const fixed = { seed: 2024, numRuns: 60 };
const sampled = <Value>(arbitrary: fc.Arbitrary<Value>): readonly Value[] => fc.sample(arbitrary, fixed);

/** The kinds of values, and the keys of records: what is in them is chance. */
const shape = (values: readonly unknown[]) => {
  const isRecord = (one: unknown): one is object => typeof one === "object" && one !== null;
  return {
    count: values.length,
    kinds: [...new Set(values.map((one) => (Array.isArray(one) ? "list" : typeof one)))].sort(),
    keys: [...new Set(values.filter(isRecord).flatMap((one) => Object.keys(one)))].sort(),
  };
};

export const cases: readonly Case[] = [
  {
    name: "creditCode / all have a check character that fits",
    answer: () => {
      const codes = sampled(testing.creditCode());
      return [codes.length, codes.every((code) => api.checkCreditCode(code).ok)];
    },
  },
  { name: "enterprise / its fields", answer: () => shape(sampled(testing.enterprise())) },
  { name: "applicationDraft / its fields", answer: () => shape(sampled(testing.applicationDraft())) },
  {
    name: "applicationDraft / all can be read",
    answer: () => sampled(testing.applicationDraft()).every((draft) => api.readApplication(draft).ok),
  },
  ...casesOf("nounArbitrary", { valid: "valid", draft: "draft", hostile: "hostile" } as const, (kind) =>
    sampled(testing.nounArbitrary("period", kind)).map((period) =>
      kind === "hostile" ? typeof period : api.schemas.period.safeParse(period).success,
    ),
  ),
  {
    name: "eventHistory / which kinds of events come about",
    answer: () => {
      const types = sampled(testing.eventHistory(api.nm2024))
        .flat()
        .map((event) => (event as { type?: unknown }).type);
      return [...new Set(types.map(String))].sort();
    },
  },
  {
    name: "officeTable / how many rows, and whether they can be read",
    answer: () =>
      sampled(testing.officeTable(api.nm2024)).map(
        ({ rows }) => `${rows.length} ${api.readIndicatorGrid(rows, { edition: api.nm2024 }).ok}`,
      ),
  },
  { name: "anyInput / the kinds of values", answer: () => shape(sampled(testing.anyInput())).kinds },
  ...casesOf("laws", { "the edition of 2024": api.nm2024 }, (given) =>
    testing.laws(given).map(({ name, property }) => {
      const { failed, numRuns } = fc.check(property, { ...fixed, numRuns: 5 });
      return `${name}: ${failed ? "broken" : "kept"} in ${numRuns}`;
    }),
  ),
  {
    name: "nearMiss / of each must",
    answer: () =>
      edition()
        .rules.filter(({ force }) => force === "must")
        .map(({ id }) => {
          const { ok, issues, ...rest } = testing.nearMiss(edition(), id);
          if (!ok || !("value" in rest)) return `${id}: none, ${issues.map(({ code }) => code).join(", ")}`;
          const { remedy, findings } = rest.value;
          const mended = remedy && `${remedy.code}${remedy.possible ? "" : ", not possible"}`;
          return `${id}: ${findings.join(", ")}; ${mended ?? "no remedy"}`;
        }),
  },
];
