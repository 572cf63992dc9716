// The money of an application: one contract split three ways, and a pool shared over all its enterprises. The policy
// is a reference of another city, and the level, the acceptance and the pool are made up: the guideline gives none of them.
import {
  allocate,
  explain,
  formatYuan,
  nm2024,
  splitContract,
  subsidyPolicies,
  verifyAllocation,
} from "digital-pilot-rules";

const pool = "30000000";
const mostForOne = "400000";
const shown = 5;

const shownYuan = (yuan, unit = "元") => {
  const result = formatYuan(yuan, { unit });
  return result.ok ? result.value : yuan;
};

const texts = {
  "zh-CN": {
    split: (id) => `三方分担：${id}（政策为${subsidyPolicies.wuhan.title}，仅作示例）`,
    percent: ({ provider, government, enterprise }) =>
      `服务商${provider}%，政府${government}%，企业${enterprise}%`,
    pool: (count) =>
      `资金池${shownYuan(pool, "万元")}按上一年度收入分给${count}户企业，每户不超过${shownYuan(mostForOne, "万元")}`,
    share: (name, amount) => `${name}：${shownYuan(amount)}`,
    rest: (count) => `……另有${count}户`,
    left: (amount) => `余下${shownYuan(amount)}`,
    verified: (ok) => (ok ? "核对无误：各份与余额之和等于资金池，每份与应得额相差不到一分。" : "核对有误。"),
  },
  en: {
    split: (id) =>
      `One contract split three ways: ${id} (by the policy ${subsidyPolicies.wuhan.id}, as an example)`,
    percent: ({ provider, government, enterprise }) =>
      `provider ${provider}%, government ${government}%, enterprise ${enterprise}%`,
    pool: (count) =>
      `A pool of ${pool} yuan shared over ${count} enterprises by last year's revenue, at most ${mostForOne} each`,
    share: (name, amount) => `${name}: ${amount} yuan`,
    rest: (count) => `… and ${count} more`,
    left: (amount) => `left over: ${amount} yuan`,
    verified: (ok) =>
      ok ? "Verified: shares and rest are the pool, each share within a fen of its quota." : "Not verified.",
  },
};

/** Lines to print; none for an application without contracts or enterprises. */
export function moneyOf({ contracts = [], enterprises = [] }, locale) {
  const say = texts[locale];
  return [...splitOf(contracts[0], say, locale), ...poolOver(enterprises, say)];
}

function splitOf(contract, say, locale) {
  if (contract === undefined) return [];
  const { id, enterprise, price, concession } = contract;
  const facts = { level: 3, accepted: true, eligible: price };
  const split = splitContract(
    { id, enterprise, price, concession },
    { policy: subsidyPolicies.wuhan, facts: facts, edition: nm2024 },
  );
  return [
    say.split(id),
    ...split.steps.map((step) => `  ${explain(step, locale)}`),
    ...(split.percent === null ? [] : [`  ${say.percent(split.percent)}`]),
    ...split.findings.map((finding) => `  ${explain(finding, locale)}`),
  ];
}

function poolOver(enterprises, say) {
  const claims = enterprises
    .filter(
      ({ transform, creditCode, previousYearRevenue }) => transform && creditCode && previousYearRevenue,
    )
    .map(({ creditCode: id, previousYearRevenue: weight }) => ({ id, weight, cap: mostForOne }));
  const result = allocate(pool, claims, { ties: "id" });
  if (!result.ok) return [];
  const names = new Map(enterprises.map(({ creditCode, name }) => [creditCode, name]));
  const { shares, unallocated } = result.value;
  const check = verifyAllocation(pool, claims, result.value, { ties: "id" });
  return [
    say.pool(shares.length),
    ...shares.slice(0, shown).map(({ id, amount }) => `  ${say.share(names.get(id), amount)}`),
    ...(shares.length > shown ? [`  ${say.rest(shares.length - shown)}`] : []),
    `  ${say.left(unallocated)}`,
    `  ${say.verified(check.ok)}`,
  ];
}
