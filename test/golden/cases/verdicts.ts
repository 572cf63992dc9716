/** The parts a rule is made of: outcomes, verdicts and views. */
import type { Outcome, Verdict } from "../../../src/index.js";
import type { Case } from "../helpers/case.js";
import { api } from "../helpers/library.js";

const outcomes: readonly Outcome[] = ["pass", "fail", "needs-data", "needs-judgement", "not-applicable"];
const pairs = outcomes.flatMap((left) => outcomes.map((right) => [left, right] as const));

const verdicts = (): Readonly<Record<string, Verdict>> => ({
  passed: api.pass("fine", { actual: "3" }, ["a"]),
  failed: api.fail("poor", { actual: "1", required: "2" }, ["b"], ["c"]),
  failedOtherwise: api.fail("worse", {}, ["d"]),
  lacking: api.needsData(["e", "f"]),
  lackingForAReason: api.needsData(["g"], "parameter-expired", { on: "2024-12-31" }),
  open: api.needsJudgement("judge", { documents: "2" }),
  besideThePoint: api.notApplicable("another-case"),
});

export const cases: readonly Case[] = [
  {
    name: "allOf / every pair of outcomes",
    answer: () => pairs.map((pair) => `${pair.join(" and ")}: ${api.allOf(pair)}`),
  },
  {
    name: "anyOf / every pair of outcomes",
    answer: () => pairs.map((pair) => `${pair.join(" or ")}: ${api.anyOf(pair)}`),
  },
  { name: "allOf and anyOf / of nothing", answer: () => [api.allOf([]), api.anyOf([])] },
  { name: "negate / every outcome", answer: () => outcomes.map((one) => `${one}: ${api.negate(one)}`) },
  { name: "pass, fail, needsData, needsJudgement, notApplicable / with all they take", answer: verdicts },
  {
    name: "pass, fail, needsData, needsJudgement, notApplicable / with as little as possible",
    answer: () => [
      api.pass("a"),
      api.fail("b"),
      api.needsData([]),
      api.needsJudgement("c"),
      api.notApplicable("d"),
    ],
  },
  {
    name: "every / every pair of verdicts",
    answer: () => {
      const all = Object.entries(verdicts());
      return all.flatMap(([first, one]) =>
        all.map(([second, other]) => `${first} and ${second}: ${JSON.stringify(api.every([one, other]))}`),
      );
    },
  },
  { name: "every / of nothing", answer: () => api.every([]) },
  {
    name: "given / facts that are known, and facts that are not",
    answer: () => {
      const known = { value: 3, field: "known" };
      const unknown = { value: undefined, field: "unknown" };
      const expired = { value: undefined, field: "parameters.old", lack: "parameter-expired" };
      const decide = (...values: readonly number[]) => api.pass("decided", { sum: `${values.length}` });
      return [
        api.given([], () => api.pass("nothing-asked")),
        api.given([known], decide),
        api.given([known, unknown], decide),
        api.given([unknown, expired], decide),
      ];
    },
  },
  {
    name: "each / of no list, an empty list, and lists of every mixture",
    answer: () => {
      const list = { field: "things" };
      const said = verdicts();
      const ask = (...names: readonly string[]) =>
        api.each(
          list,
          names,
          (name) => name,
          (name) => said[name] as Verdict,
        );
      return [
        api.each(
          list,
          undefined,
          () => "nobody",
          () => api.pass("never"),
        ),
        ask(),
        ask("passed", "passed"),
        ask("passed", "failed", "failed", "failedOtherwise"),
        ask("lacking", "open", "besideThePoint"),
        ask("open", "passed"),
        ask("failed", "failed", "failed", "failed", "failed", "failed", "failed"),
      ];
    },
  },
  {
    name: "each / a name that is longer than is shown",
    answer: () =>
      api.each(
        { field: "things" },
        ["名".repeat(60)],
        (name) => name,
        () => api.fail("long"),
      ),
  },
  {
    name: "View / what is there, what is not, and elements of lists",
    answer: () => {
      const view = new api.View({ period: { start: "2024-09-01" }, chains: [{ id: "a" }, {}], none: null });
      const chains = view.at("chains");
      return [
        view,
        view.at("period").at("start"),
        view.at("none"),
        (view.at("period") as unknown as { at: (key: string) => unknown }).at("end"),
        api.View.each(chains),
        api.View.each(chains)?.map((chain) =>
          (chain as unknown as { at: (key: string) => unknown }).at("id"),
        ),
        api.View.each(new api.View<readonly string[]>(undefined, "missing")),
      ];
    },
  },
];
