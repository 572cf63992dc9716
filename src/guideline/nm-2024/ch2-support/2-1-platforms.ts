import { type ApplicationRule, applicationRule } from "../../../edition/define.js";
import { View } from "../../../kernel/fact.js";
import { each, fail, given, needsData, pass } from "../../../kernel/verdict.js";
import type { Word } from "../../../vocabulary/application-words.js";

const operatorKinds: readonly string[] = [
  "chain-leader",
  "leading-enterprise",
  "service-provider",
] satisfies readonly Word[];

/** 二（一）依托链主企业、龙头企业或数字化服务商. */
export const platformOperator: ApplicationRule = applicationRule({
  id: "2.1#platform-operator",
  phrase: "依托链主企业、龙头企业或数字化服务商",
  force: "must",
  basis: "text",
  stage: "application",
  check: ({ application }) => {
    const chains = View.each(application.at("chains"));
    if (chains === undefined) return needsData(["chains"]);
    return each(
      application.at("chains"),
      chains,
      (chain) => chain.value?.name ?? chain.field,
      (chain) =>
        each(
          chain.at("platforms"),
          View.each(chain.at("platforms")),
          (platform) => platform.value?.name ?? platform.field,
          (platform) => {
            const kind = platform.at("operator").at("kind");
            return given([kind], (actual) =>
              operatorKinds.includes(actual)
                ? pass("met")
                : fail("operator-not-allowed", { allowed: operatorKinds.join(", ") }, [kind.field]),
            );
          },
        ),
    );
  },
  mend: ({ application }) => {
    const misplaced = (application.value?.chains ?? []).flatMap((chain, chainIndex) =>
      (chain.platforms ?? []).flatMap(({ operator }, index) =>
        operator?.kind === undefined || operatorKinds.includes(operator.kind)
          ? []
          : [["chains", chainIndex, "platforms", index, "operator"]],
      ),
    );
    return {
      code: "change-operator",
      values: { allowed: operatorKinds.join(", "), count: `${misplaced.length}` },
      // The name goes with the operator it named.
      changes: misplaced.map((path) => ({ action: "set", path, value: { kind: operatorKinds[0] } })),
    };
  },
});
