import type { EnterpriseDomain } from "../../../application/enterprise-facts.js";
import { existing } from "../../../application/statements.js";
import { byWord, holdsAll, notKnown } from "../../../edition/contains.js";
import { applicationRule, enterpriseRule, faultyEnterprises } from "../../../edition/define.js";
import { View } from "../../../kernel/fact.js";
import { definePredicate } from "../../../kernel/predicate.js";
import { fail, needsData, pass } from "../../../kernel/verdict.js";
import { refusal, withTable } from "../roster-changes.js";

/** 二（二）梳理产业链共性和企业个性需求. */
export const needsSurveyed = applicationRule({
  id: "2.2#needs-surveyed",
  phrase: "梳理产业链共性和企业个性需求",
  force: "target",
  basis: "text",
  stage: "application",
  check: ({ application }) => existing(application.at("plan").at("needsSurvey")),
});

/**
 * 二（二）采取市场化手段公开遴选: wider than the open tender of 三（三）, which is the condition. What is not open at all is
 * no open tender either, and that is one breach, not two.
 */
export const marketSelection = applicationRule({
  id: "2.2#market-selection",
  phrase: "采取市场化手段公开遴选数字化服务商",
  force: "must",
  basis: "reading",
  stage: "application",
  check: ({ application }) => {
    const selection = application.at("providers").at("selection");
    return byWord(selection, (actual) =>
      ["open-tender", "open-selection"].includes(actual)
        ? pass("met")
        : {
            ...fail("not-an-open-selection", { allowed: "open-tender, open-selection" }, [selection.field]),
            impliedBy: ["3.3#open-tender"],
          },
    );
  },
  // The open tender meets 三（三） as well, the open selection would not.
  mend: () => ({
    code: "select-by-open-tender",
    changes: [{ action: "set", path: ["providers", "selection"], value: "open-tender" }],
  }),
});

const unwillingIncluded = definePredicate<EnterpriseDomain>()({
  reads: ["scale", "transform", "willing"],
  fault: ({ scale, transform, willing }) =>
    scale === "above" && transform === "yes" && willing === "no" ? "unwilling-included" : undefined,
});

/** 二（二）供企业自愿选择: none above scale is included against its will; below scale 三（二） says so itself. */
export const voluntary = enterpriseRule({
  id: "2.2#voluntary",
  phrase: "供企业自愿选择",
  force: "must",
  basis: "reading",
  stage: "application",
  predicate: unwillingIncluded,
  // Left out without a reason they would break 应改尽改, which binds the chosen chains: whether the refusal is one, a person judges.
  mend: (facts) => {
    const unwilling = faultyEnterprises(facts, unwillingIncluded, ["exempt", "chain"]);
    const changes = unwilling.flatMap(({ index, facts: { exempt, chain } }) => [
      { action: "set" as const, path: ["enterprises", index, "transform"], value: false },
      ...(exempt === "yes" || chain === "undeclared"
        ? []
        : [
            { action: "set" as const, path: ["enterprises", index, "exemption"], value: { reason: refusal } },
          ]),
    ]);
    return {
      code: "leave-out-unwilling",
      values: { count: `${unwilling.length}` },
      changes: withTable(facts, changes),
    };
  },
});

/** 二（二）提供诊断、咨询等服务: between them the providers that were chosen offer both. */
export const diagnosisOffered = applicationRule({
  id: "2.2#diagnosis-offered",
  phrase: "为改造企业提供诊断、咨询等服务",
  force: "target",
  basis: "text",
  stage: "implementation",
  check: ({ application }) => {
    const list = application.at("providers").at("list");
    const services = View.each(list)?.map((provider) => provider.at("services"));
    if (services === undefined) return needsData([list.field]);
    const offered = services.flatMap((service) => service.value ?? []);
    const missing = services.filter((service) => service.value === undefined).map((service) => service.field);
    const verdict = holdsAll(
      { value: offered, field: "providers.list.0.services" },
      ["diagnosis", "consulting"],
      "services-not-offered",
    );
    if (verdict.outcome === "needs-data") {
      const unclear = services.filter(
        ({ field, value }) => value === undefined || notKnown(field, value).length > 0,
      );
      const fields = unclear.map(({ field }) => field);
      return { ...verdict, fields, missing: fields };
    }
    if (verdict.outcome !== "fail") return verdict;
    return missing.length > 0 ? needsData(missing) : { ...verdict, fields: [list.field] };
  },
});
