/** 附1（六）其他材料. */
import type { EnterpriseDomain } from "../../../application/enterprise-facts.js";
import { applicationRule, enterpriseRule, faultyEnterprises } from "../../../edition/define.js";
import { stated } from "../../../kernel/fact.js";
import { byJudgement } from "../../../kernel/judge.js";
import { definePredicate } from "../../../kernel/predicate.js";
import { fail, given } from "../../../kernel/verdict.js";
import { saysNone } from "../../../vocabulary/none-words.js";

/** 企业名称、企业信用代码、上一年度主营业务收入，是否为专精特新企业. */
export const enterpriseFields = enterpriseRule({
  id: "A1.6#enterprise-fields",
  phrase: "企业名称、企业信用代码",
  force: "must",
  basis: "text",
  stage: "application",
  predicate: {
    reads: [],
    requires: ["name", "creditCode", "revenue", "specialised"],
    fault: () => undefined,
  },
});

const repeats = definePredicate<EnterpriseDomain>()({
  reads: ["repeated"],
  fault: ({ repeated }) => (repeated === "yes" ? "listed-more-than-once" : undefined),
});

/**
 * 产业链相关企业名单: no enterprise twice in one chain, told apart by credit code. One that belongs to two chains stands in
 * the list of both, and counts once.
 */
export const eachOnce = enterpriseRule({
  id: "A1.6#each-once",
  phrase: "产业链相关企业名单",
  force: "must",
  basis: "reading",
  stage: "application",
  predicate: repeats,
  mend: (facts) => {
    const kept = new Set<string>();
    const again = faultyEnterprises(facts, repeats).filter(({ creditCode, chainId }) => {
      const place = [creditCode, chainId].join(" ");
      return kept.has(place) || !kept.add(place);
    });
    return {
      code: "strike-repeats",
      values: { count: `${again.length}` },
      // From the last to the first, so that no removal moves a row that is still to go.
      changes: again
        .map(({ index }) => ({ action: "remove" as const, path: ["enterprises", index] }))
        .reverse(),
    };
  },
});

/** 能够体现申报单位具备开展该项工作能力的证明材料: whether they prove it is for a person. */
export const evidence = applicationRule({
  id: "A1.6#evidence",
  phrase: "具备开展该项工作能力的证明材料",
  force: "must",
  basis: "text",
  stage: "application",
  judge: "reviewer",
  check: ({ application }, context) =>
    given([stated(application.at("evidence"))], (held) => {
      const titles = (typeof held === "string" ? [held] : held).map((one) =>
        typeof one === "string" ? one : (one.title ?? ""),
      );
      const documents = titles.filter((title) => !saysNone(title)).length;
      return documents === 0
        ? fail("stated-as-none", { field: "evidence" }, ["evidence"])
        : byJudgement(context, { documents: `${documents}` });
    }),
  mend: () => ({ code: "only-the-judge-can", changes: [] }),
});
