import type { Chain, Platform } from "../../../application/chain.js";
import { platformsOf } from "../../../application/platforms.js";
import { type ApplicationRule, applicationRule } from "../../../edition/define.js";
import { type Fact, View } from "../../../kernel/fact.js";
import { byJudgement } from "../../../kernel/judge.js";
import { anyOf } from "../../../kernel/outcome.js";
import type { Context } from "../../../kernel/rule.js";
import { each, fail, needsData, notApplicable, pass, type Verdict } from "../../../kernel/verdict.js";
import type { Word } from "../../../vocabulary/application-words.js";
import { saysNone } from "../../../vocabulary/none-words.js";
import { wordOf } from "../../../vocabulary/word-of.js";

const operatorKinds: readonly Word[] = ["chain-leader", "leading-enterprise", "service-provider"];

/** A body that the form names as none of the three. */
const notOfTheThree: readonly Word[] = ["other-operator"];

const kindsKnown: readonly Word[] = [...operatorKinds, ...notOfTheThree];

/** All kinds together are shorter. */
const longestKinds = 200;

/** 二（一）依托链主企业、龙头企业或数字化服务商: each chain has a platform that one of them runs, alone or with others. */
export const platformOperator: ApplicationRule = applicationRule({
  id: "2.1#platform-operator",
  phrase: "依托链主企业、龙头企业或数字化服务商",
  force: "must",
  basis: "text",
  stage: "application",
  judge: "reviewer",
  check: ({ application }, context) =>
    each(
      application.at("chains"),
      View.each(application.at("chains")),
      (chain) => chain.value?.name ?? chain.field,
      (chain) => ofChain(chain, context),
    ),
  // Who runs a platform is a fact that no program can make up.
  mend: () => ({ code: "operator-must-be-found", changes: [] }),
});

/** One platform that qualifies is enough; whether there is any at all is asked under 一（三）. */
function ofChain(chain: View<Chain>, context: Context): Verdict {
  const platforms = platformsOf(chain);
  if (platforms === undefined) return needsData([chain.at("platforms").field]);
  if (platforms.length === 0) return notApplicable("nothing-listed");
  const kinds = platforms.flatMap(operatorsOf);
  const outcome = anyOf(kinds.map(standingOf));
  if (outcome === "pass") return pass("met");
  const missing = kinds.filter(({ value }) => value === undefined).map(({ field }) => field);
  if (outcome === "needs-data") return needsData(missing);
  if (outcome === "needs-judgement") {
    const unknown = kinds.map(({ value }) => `${value}`);
    const subjects = [chain.value?.name, chain.value?.id].filter((one) => one !== undefined);
    return byJudgement(context, { operators: unknown.slice(0, 3).join(", ") }, subjects);
  }
  const fields = kinds.map(({ field }) => field);
  return fail("operator-not-allowed", { allowed: operatorKinds.join(", ") }, fields);
}

const operatorsOf = (platform: View<Platform>): readonly Fact<string>[] => {
  const several = View.each(platform.at("operators")) ?? [];
  const one = platform.at("operator");
  const listed = several.map((operator) => operator.at("kind"));
  return one.value === undefined && listed.length > 0 ? listed : [one.at("kind"), ...listed];
};

/** An operator of a kind that is not known is for a person to judge; 链主企业、数字化服务商 names two that are. */
const standingOf = ({ value }: Fact<string>) => {
  if (value === undefined) return "needs-data";
  if (saysNone(value)) return "fail";
  const kinds = value
    .slice(0, longestKinds)
    .split(/[、，,;；/+＋和与及]/)
    .map((kind) => wordOf(kind, kindsKnown));
  if (kinds.includes(undefined)) return "needs-judgement";
  return kinds.every((kind) => notOfTheThree.includes(kind as Word)) ? "fail" : "pass";
};
