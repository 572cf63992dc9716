import type { EnterpriseDomain } from "../../../application/enterprise-facts.js";
import { holdsAll } from "../../../edition/contains.js";
import { applicationRule, enterpriseRule, faultyEnterprises } from "../../../edition/define.js";
import { View } from "../../../kernel/fact.js";
import { definePredicate } from "../../../kernel/predicate.js";
import { fail, given, needsData, pass } from "../../../kernel/verdict.js";

/** 二（二）采取市场化手段公开遴选: wider than the open tender of 三（三）, which is the condition. */
export const marketSelection = applicationRule({
  id: "2.2#market-selection",
  phrase: "采取市场化手段公开遴选数字化服务商",
  force: "must",
  basis: "text",
  stage: "application",
  check: ({ application }) => {
    const selection = application.at("providers").at("selection");
    return given([selection], (actual) =>
      ["open-tender", "open-selection"].includes(actual)
        ? pass("met")
        : fail("not-an-open-selection", { allowed: "open-tender, open-selection" }, [selection.field]),
    );
  },
  // The open tender meets 三（三） as well, the open selection would not.
  mend: () => ({
    code: "select-by-open-tender",
    changes: [{ action: "set", path: ["providers", "selection"], value: "open-tender" }],
  }),
});

const unwillingIncluded = definePredicate<EnterpriseDomain>()({
  reads: ["transform", "willing"],
  fault: ({ transform, willing }) =>
    transform === "yes" && willing === "no" ? "unwilling-included" : undefined,
});

/** 二（二）供企业自愿选择. */
export const voluntary = enterpriseRule({
  id: "2.2#voluntary",
  phrase: "供企业自愿选择",
  force: "must",
  basis: "text",
  stage: "application",
  predicate: unwillingIncluded,
  mend: (facts) => {
    const unwilling = faultyEnterprises(facts, unwillingIncluded);
    return {
      code: "leave-out-unwilling",
      values: { count: `${unwilling.length}` },
      changes: unwilling.map(({ index }) => ({
        action: "set",
        path: ["enterprises", index, "transform"],
        value: false,
      })),
    };
  },
});

/** 二（二）提供诊断、咨询等服务: between them the providers offer both. */
export const diagnosisOffered = applicationRule({
  id: "2.2#diagnosis-offered",
  phrase: "为改造企业提供诊断、咨询等服务",
  force: "target",
  basis: "text",
  stage: "application",
  check: ({ application }) => {
    const list = application.at("providers").at("list");
    const services = View.each(list)?.map((provider) => provider.at("services"));
    if (services === undefined) return needsData([list.field]);
    const offered = services.flatMap((service) => service.value ?? []);
    const missing = services.filter((service) => service.value === undefined).map((service) => service.field);
    const verdict = holdsAll(
      { value: offered, field: list.field },
      ["diagnosis", "consulting"],
      "services-not-offered",
    );
    return verdict.outcome === "fail" && missing.length > 0 ? needsData(missing) : verdict;
  },
});
