/** 四（一）“企业出一点、服务商让一点、政府补一点”. */

import { isNothing } from "../../../application/amounts.js";
import { shareOfContracts } from "../../../application/contract-share.js";
import type { ApplicationFacts } from "../../../application/facts.js";
import { applicationRule } from "../../../edition/define.js";
import { View } from "../../../kernel/fact.js";
import { every, fail, needsData, pass, type Verdict } from "../../../kernel/verdict.js";

/** In total the budget shows money of all three parties; the region's and the league's are the government's. */
function shareOfBudget({ application }: ApplicationFacts): Verdict {
  const lines = application.at("budget").at("lines");
  const views = View.each(lines);
  if (views === undefined) return needsData([lines.field]);
  const sources = {
    enterprise: ["enterprise"],
    provider: ["provider"],
    government: ["regional-fund", "league-city"],
  };
  return every(
    Object.values(sources).map((names) => {
      const bears = views.some(
        (line) =>
          names.includes(line.value?.source ?? "") &&
          line.value?.amount !== undefined &&
          !isNothing(line.value.amount),
      );
      if (bears) return pass("shared");
      const open = views.filter(
        ({ value }) =>
          (value?.source === undefined && !(value?.amount !== undefined && isNothing(value.amount))) ||
          (names.includes(value?.source ?? "") && value?.amount === undefined),
      );
      if (open.length === 0) return fail("no-money-of-party", { party: names.join(", ") }, [lines.field]);
      return needsData(
        open.flatMap((line) =>
          [line.at("source"), line.at("amount")]
            .filter(({ value }) => value === undefined)
            .map(({ field }) => field),
        ),
      );
    }),
  );
}

/** 企业出一点、服务商让一点、政府补一点: the text gives no ratio, so a fen from each is enough. */
export const threePartyShare = applicationRule({
  id: "4.1#three-party-share",
  phrase: "企业出一点、服务商让一点、政府补一点",
  force: "must",
  basis: "reading",
  stage: "application",
  check: (facts) => every([shareOfContracts(facts.application.at("contracts")), shareOfBudget(facts)]),
  mend: () => ({ code: "parties-must-agree", changes: [] }),
});
