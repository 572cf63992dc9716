/** What holds of the whole edition, however an application is spoilt, thinned out, shuffled or grown. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type ApplicationDraft,
  type Assessment,
  type Enterprise,
  type Finding,
  nm2024,
} from "../../src/index.js";
import {
  aChain,
  aFinishedPilot,
  anEnterprise,
  aProvider,
  aRoster,
  aSmallApplication,
  changed,
} from "../support/an-application.js";
import { tries } from "../support/runs.js";
import { assessAll, outcomesOf, spoilt } from "../support/spoilt.js";

const saidByAbsence = [
  ...["exemption", "priority", "objections", "resolvedOn", "payments", "changes"],
  // What is not there has not been held yet, and may not be due.
  ...["acceptance", "evaluations", "lessons", "performance", "met"],
];

describe("taking facts away", () => {
  /** Every field of an application but the elements of its lists, and what says something by its absence. */
  function fieldsOf(value: unknown, path: readonly string[] = []): readonly string[] {
    if (typeof value !== "object" || value === null) return [];
    return Object.entries(value).flatMap(([key, part]) => {
      const here = [...path, key];
      const isFact = !Array.isArray(value) && !saysSomethingByAbsence(value as Enterprise, key);
      return [...(isFact ? [here.join(".")] : []), ...fieldsOf(part, here)];
    });
  }

  const saysSomethingByAbsence = (holder: Enterprise, key: string): boolean =>
    saidByAbsence.includes(key) || (key === "willing" && holder.scale === "above");

  const withoutAll = (draft: ApplicationDraft, fields: readonly string[]): ApplicationDraft =>
    // What lies deeper goes first, so that no field is looked for in what is gone.
    [...fields]
      .sort((left, right) => right.length - left.length)
      .reduce((rest, field) => changed(rest, { [field]: undefined }), draft);

  /** Rules that know less and say something else than that they need data. */
  function unfaithful(
    draft: ApplicationDraft,
    fields: readonly string[],
    before = outcomesOf(assessAll(draft)),
  ): readonly string[] {
    const thinner = withoutAll(draft, fields);
    return assessAll(thinner)
      .findings.filter(({ rule, outcome }) => outcome !== "needs-data" && outcome !== before.get(rule))
      .map(
        ({ rule, outcome }) => `${rule}: ${before.get(rule)} became ${outcome} without ${fields.join(", ")}`,
      );
  }

  const sound = aFinishedPilot();
  const fields = fieldsOf(sound);
  const sections = Object.keys(sound);

  it.each(sections)("any one of %s, from a sound application, leads only to needs-data", (section) => {
    const within = fields.filter((field) => field.split(".")[0] === section);
    expect(within.length > 0 || saidByAbsence.includes(section)).toBe(true);
    const before = outcomesOf(assessAll(sound));
    expect(within.flatMap((field) => unfaithful(sound, [field], before))).toEqual([]);
  });

  it("any few, from a spoilt one, leads only to needs-data", () => {
    const cases = spoilt.chain((draft) =>
      fc.tuple(fc.constant(draft), fc.subarray([...fieldsOf(draft)], { minLength: 1, maxLength: 3 })),
    );
    fc.assert(
      fc.property(cases, ([draft, fields]) => {
        expect(unfaithful(draft, fields)).toEqual([]);
      }),
      { numRuns: tries(50) },
    );
  });
});

describe("one more enterprise", () => {
  const answers = { scale: fc.constantFrom("above" as const, "below" as const), willing: fc.boolean() };
  const member = fc.record({
    ...answers,
    transform: fc.boolean(),
    atKeyLink: fc.option(fc.boolean(), { nil: undefined }),
    chainId: fc.constantFrom("equipment", "other"),
    priority: fc.option(fc.boolean(), { nil: undefined }),
  });
  const joining = fc.record({
    scale: answers.scale,
    specialised: fc.constantFrom("none" as const, "national" as const, undefined),
    atKeyLink: fc.constantFrom(true, undefined),
    priority: fc.option(fc.boolean(), { nil: undefined }),
  });
  const rules = nm2024.rules.map(({ id }) => id).filter((id) => id.startsWith("3.2#"));

  it("to be transformed, of a chosen chain, willing and with a code of its own, fails no rule of 3.2", () => {
    fc.assert(
      fc.property(fc.array(member, { minLength: 1, maxLength: 5 }), joining, (members, more) => {
        const enterprises = members.map((one, index) => anEnterprise(index + 1, one));
        const joined = anEnterprise(99, { ...more, transform: true, willing: true });
        const before = outcomesOf(assessAll(aSmallApplication({ enterprises })));
        const after = outcomesOf(assessAll(aSmallApplication({ enterprises: [...enterprises, joined] })));
        const passed = rules.filter((rule) => before.get(rule) === "pass");
        expect(passed.filter((rule) => after.get(rule) === "fail")).toEqual([]);
      }),
      { numRuns: tries(50) },
    );
  });
});

describe("the order of lists", () => {
  const enterprises = [...aRoster(4), anEnterprise(5, { chainId: "b", transform: false, willing: false })];
  const chains = [aChain(), aChain({ id: "b", name: "新材料" }), aChain({ id: "c", name: "乳业" })];
  const contract = { price: "100", concession: "10", government: "30", enterpriseShare: "60" };
  const task = { what: "任务二", how: "做法", who: "财政局", by: "2026-01-01" };
  const longer = (draft: ApplicationDraft): ApplicationDraft => ({
    ...draft,
    chains: [...(draft.chains ?? []), ...chains.slice(1)],
    enterprises: [...(draft.enterprises ?? []), ...enterprises.slice(3)],
    providers: { ...draft.providers, list: [...(draft.providers?.list ?? []), aProvider(3)] },
    contracts: [...(draft.contracts ?? []), contract, { ...contract, price: "100.0" }],
    plan: { ...draft.plan, tasks: [...(draft.plan?.tasks ?? []), task] },
  });

  const shuffled = <T>(list: readonly T[] = []): fc.Arbitrary<T[]> =>
    fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length });

  const reordered = ({ budget, plan, providers, ...draft }: ApplicationDraft) =>
    fc
      .record({
        chains: shuffled(draft.chains),
        enterprises: shuffled(draft.enterprises),
        indicators: shuffled(draft.indicators),
        contracts: shuffled(draft.contracts),
        lines: shuffled(budget?.lines),
        tasks: shuffled(plan?.tasks),
        list: shuffled(providers?.list),
      })
      .map(
        ({ lines, tasks, list, ...lists }): ApplicationDraft => ({
          ...draft,
          ...lists,
          budget: { ...budget, lines },
          plan: { ...plan, tasks },
          providers: { ...providers, list },
        }),
      );

  /** What a finding says but for names and fields, which follow the order. */
  const figures = ({ findings }: Assessment) =>
    findings.map(({ rule, outcome, code, values, missing, parameters }: Finding) => {
      const { names: _, perChain: __, fields: ___, ...rest } = values;
      return { rule, outcome, code, values: rest, missing: missing.length, parameters };
    });

  it("changes no outcome, code or figure", () => {
    const cases = spoilt.map(longer).chain((draft) => fc.tuple(fc.constant(draft), reordered(draft)));
    fc.assert(
      fc.property(cases, ([draft, other]) => {
        expect(figures(assessAll(other))).toEqual(figures(assessAll(draft)));
      }),
      { numRuns: tries(50) },
    );
  });
});
