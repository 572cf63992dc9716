import { platformsOf } from "../../../application/platforms.js";
import { holdsAll, holdsAny } from "../../../edition/contains.js";
import { atLeast, countOf } from "../../../edition/counted.js";
import { applicationRule } from "../../../edition/define.js";
import { View } from "../../../kernel/fact.js";
import { each, every } from "../../../kernel/verdict.js";

/** 一（三）每条重点产业链打造一个工业互联网平台: built or upgraded, either counts (二（一）). */
export const platformPerChain = applicationRule({
  id: "1.3#platform-per-chain",
  phrase: "每条重点产业链打造一个工业互联网平台",
  force: "target",
  basis: "text",
  stage: "application",
  parameters: ["platforms-per-chain"],
  check: ({ application }, { figure }) =>
    each(
      application.at("chains"),
      View.each(application.at("chains")),
      (chain) => chain.value?.name ?? chain.field,
      (chain) => {
        const platforms = { field: chain.at("platforms").field, value: platformsOf(chain) };
        const shortage = { code: "chain-without-platform", unit: "个", fields: [platforms.field] };
        return atLeast(countOf(platforms), figure("platforms-per-chain"), shortage);
      },
    ),
});

/** 一（三）: solutions, products and standards are one kind of result, of which the plan states at least one. */
export const resultsStated = applicationRule({
  id: "1.3#results-stated",
  phrase: "形成一批数字化解决方案、产品和标准",
  force: "target",
  basis: "reading",
  stage: "application",
  check: ({ application }) => {
    const results = application.at("plan").at("results");
    return every([
      holdsAll(
        results,
        ["benchmark-enterprises", "lighthouse-enterprises", "providers", "mechanisms"],
        "results-not-stated",
      ),
      holdsAny(results, ["solutions", "products", "standards"], "solutions-not-stated"),
    ]);
  },
});
