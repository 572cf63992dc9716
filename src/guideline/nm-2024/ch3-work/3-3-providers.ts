/** 三（三）优选服务商. */
import type { ApplicationFacts } from "../../../application/facts.js";
import type { Provider } from "../../../application/provider.js";
import type { CountRange } from "../../../application/roster.js";
import { isNone } from "../../../application/statements.js";
import { byWord } from "../../../edition/contains.js";
import { atLeast, countDifferent } from "../../../edition/counted.js";
import { applicationRule } from "../../../edition/define.js";
import { View } from "../../../kernel/fact.js";
import { byJudgement } from "../../../kernel/judge.js";
import { each, fail, given, pass } from "../../../kernel/verdict.js";

const providersOf = ({ application }: ApplicationFacts): View<readonly Provider[]> =>
  application.at("providers").at("list");

const nameOf = (provider: View<Provider>): string => provider.value?.name ?? provider.field;

/** 通过公开招投标方式选择: planned before the approval, done after it; the same words answer for both. */
export const openTender = applicationRule({
  id: "3.3#open-tender",
  phrase: "通过公开招投标方式选择",
  force: "must",
  basis: "text",
  stage: "application",
  check: ({ application }) => {
    const selection = application.at("providers").at("selection");
    return byWord(selection, (actual) =>
      actual === "open-tender" ? pass("met") : fail("not-an-open-tender", {}, [selection.field]),
    );
  },
  mend: () => ({
    code: "select-by-open-tender",
    changes: [{ action: "set", path: ["providers", "selection"], value: "open-tender" }],
  }),
});

/** 供企业自主选择: to choose, one needs at least two. */
export const enterpriseChoice = applicationRule({
  id: "3.3#enterprise-choice",
  phrase: "供企业自主选择",
  force: "must",
  basis: "reading",
  stage: "implementation",
  parameters: ["minimum-providers"],
  check: (facts, { figure }) =>
    atLeast(differentProviders(facts), figure("minimum-providers"), {
      code: "too-few-providers",
      unit: "家",
      fields: [providersOf(facts).field],
    }),
  mend: (facts, { figure }) => {
    const shortfall = (figure("minimum-providers").value ?? 0) - differentProviders(facts).most;
    return { code: "providers-must-be-found", values: { count: `${shortfall}` }, changes: [] };
  },
});

/** Told apart by credit code, so that one provider listed twice is no choice. */
const differentProviders = (facts: ApplicationFacts): CountRange =>
  countDifferent(providersOf(facts), (provider) => provider.at("creditCode"));

export const providerCases = applicationRule({
  id: "3.3#provider-cases",
  phrase: "有相关领域的成功案例",
  force: "must",
  basis: "text",
  stage: "implementation",
  check: (facts) =>
    each(providersOf(facts), View.each(providersOf(facts)), nameOf, (provider) => {
      const cases = provider.at("cases");
      return given([cases], (said) =>
        said.length === 0 || isNone(said) ? fail("provider-without-case", {}, [cases.field]) : pass("met"),
      );
    }),
  mend: () => ({ code: "cases-must-be-found", changes: [] }),
});

/** A quality of each provider that only a person can judge; a record may name the provider it is about. */
const quality = (id: string, phrase: string) =>
  applicationRule({
    id,
    phrase,
    force: "must",
    basis: "text",
    stage: "implementation",
    judge: "reviewer",
    check: (facts, context) =>
      each(providersOf(facts), View.each(providersOf(facts)), nameOf, (provider) => {
        const subjects = [provider.value?.name, provider.value?.creditCode, provider.field];
        return byJudgement(
          context,
          {},
          subjects.filter((subject) => subject !== undefined),
        );
      }),
    mend: () => ({ code: "only-the-judge-can", changes: [] }),
  });

export const providerKnowledge = quality("3.3#provider-knowledge", "良好的行业知识积累");
export const providerCapability = quality("3.3#provider-capability", "数字化改造实施能力");
export const providerEcosystem = quality("3.3#provider-ecosystem", "较为完善的行业服务生态");
export const providerContinuity = quality("3.3#provider-continuity", "持续稳定提供高质量服务");
