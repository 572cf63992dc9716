/**
 * What a policy gives for a claim that lacks nothing, written a second time from the description in the docs and with
 * nothing shared with the library: yuan as whole numbers of 10^-30, so that no product on the way is cut.
 */
// biome-ignore lint/suspicious/noExplicitAny: plain JSON, read as it comes
type Json = any;

const unit = 10n ** 30n;

const read = (text: string): bigint => {
  const [whole = "", decimals = ""] = text.split(".");
  return BigInt(whole + decimals.padEnd(30, "0"));
};
const times = (left: bigint, right: string): bigint => (left * read(right)) / unit;
const least = (...all: readonly bigint[]): bigint =>
  [...all].sort((one, other) => (one < other ? -1 : 1))[0] ?? 0n;

const sizes = ["micro", "small", "medium", "large"];

function compared(fact: string, actual: Json, bound: Json): number {
  if (fact === "size") return sizes.indexOf(actual) - sizes.indexOf(bound);
  if (fact === "completedOn") return actual < bound ? -1 : Number(actual > bound);
  if (typeof actual === "boolean" || fact === "region") return actual === bound ? 0 : Number.NaN;
  const difference = read(String(actual)) - read(String(bound));
  return difference < 0n ? -1 : Number(difference > 0n);
}

export function oracleSubsidy(claim: Json, policy: Json): string {
  const fact = (name: string): Json => claim[name] ?? claim.facts[name];
  const holds = (when: Json): boolean => {
    if (when === undefined) return true;
    if (when.all) return when.all.every(holds);
    if (when.any) return when.any.some(holds);
    const to = (bound: Json) => {
      if (when.of === undefined) return compared(when.fact, fact(when.fact), bound);
      const difference = read(fact(when.fact)) - times(read(fact(when.of)), bound);
      return difference < 0n ? -1 : Number(difference > 0n);
    };
    const tests: Record<string, (bound: Json) => boolean> = {
      is: (bound) => to(bound) === 0,
      isNot: (bound) => to(bound) !== 0,
      in: (list) => list.some((one: Json) => to(one) === 0),
      notIn: (list) => list.every((one: Json) => to(one) !== 0),
      atLeast: (bound) => to(bound) >= 0,
      atMost: (bound) => to(bound) <= 0,
      above: (bound) => to(bound) > 0,
      below: (bound) => to(bound) < 0,
    };
    return Object.entries(tests).every(([name, test]) => when[name] === undefined || test(when[name]));
  };
  const money = (name: string): bigint => {
    if (name !== "net") return read(fact(name));
    const net = read(claim.price) - read(claim.concession);
    return net < 0n ? 0n : net;
  };

  const { requires = [], excludes = [], tiers, bonuses = [], reductions = [], limitedBy = [] } = policy;
  if (!requires.every((one: Json) => holds(one.when)) || excludes.some((one: Json) => holds(one.when)))
    return "0";
  const base = least(money(policy.base), ...limitedBy.map(money));
  const given = bonuses.filter((one: Json) => holds(one.when));
  const ofTier = (tier: Json): bigint => {
    let sum = read(tier.fixed ?? "0");
    if (tier.rate)
      sum += [tier.rate, ...given.map((one: Json) => one.raisesRate ?? "0")]
        .map((rate) => times(base, rate))
        .reduce((a, b) => a + b);
    let from = 0n;
    for (const { upTo, rate } of tier.bands ?? []) {
      const to = upTo === undefined ? base : least(base, read(upTo));
      if (to > from) sum += times(to - from, rate);
      from = to > from ? to : from;
    }
    for (const { kind, rate, cap } of tier.items ?? []) {
      const all = claim.items
        .filter((item: Json) => item.kind === kind)
        .map((item: Json) => read(item.amount));
      const part = times(
        all.reduce((a: bigint, b: bigint) => a + b, 0n),
        rate,
      );
      sum += cap === undefined ? part : least(part, read(cap));
    }
    const isPart = tier.rate !== undefined || tier.bands !== undefined;
    const floor = tier.floor && (isPart ? least(read(tier.floor), base) : read(tier.floor));
    if (floor !== undefined && sum < floor) sum = floor;
    const raised = given
      .map((one: Json) => read(one.raisesCap ?? "0"))
      .reduce((a: bigint, b: bigint) => a + b, 0n);
    return tier.cap ? least(sum, read(tier.cap) + raised) : sum;
  };
  const holding: Json[] = tiers.filter((tier: Json) => holds(tier.when));
  const held: bigint[] = holding.map(ofTier);
  if (held.length === 0) return "0";
  const ofTiers =
    policy.overlap === "sum"
      ? held.reduce((a, b) => a + b)
      : policy.overlap === "highest"
        ? -least(...held.map((one) => -one))
        : (held[0] as bigint);
  let amount = ofTiers;
  for (const { fixed = "0", rate = "0", share = "0", cap } of given) {
    const added = read(fixed) + times(base, rate) + times(ofTiers, share);
    amount += cap === undefined ? added : least(added, read(cap));
  }
  const counting: Json[] =
    policy.overlap === "sum" ? holding : [holding[policy.overlap === "highest" ? held.indexOf(ofTiers) : 0]];
  const ownCaps = [
    ...counting.map((tier) => {
      const raises = given.map((one: Json) => read(one.raisesCap ?? "0"));
      if (tier.cap) return [read(tier.cap), ...raises];
      const isOfItems = tier.items && !tier.rate && !tier.fixed && !tier.bands && !tier.floor;
      const capped = isOfItems && tier.items.every((item: Json) => item.cap !== undefined);
      return capped ? tier.items.map((item: Json) => read(item.cap)) : undefined;
    }),
    ...given
      .filter((one: Json) => one.fixed || one.rate || one.share)
      .map((one: Json) => (one.cap === undefined ? undefined : [read(one.cap)])),
  ];
  const usesBase =
    policy.shareCap || [...tiers, ...bonuses].some((one: Json) => one.rate !== undefined || one.bands);
  const silent = [
    ...(ownCaps.includes(undefined) ? [] : [ownCaps.flat().reduce((a, b) => a + b, 0n)]),
    ...(usesBase && amount <= base ? [base] : []),
  ];
  const caps: bigint[] = [];
  const under = (cap: bigint) => {
    caps.push(cap < 0n ? 0n : cap);
    amount = least(amount, ...caps);
  };
  if (policy.cap) under(read(policy.cap));
  if (policy.shareCap) under(times(base, policy.shareCap));
  const before = amount;
  for (const { when, share = "0", fixed = "0" } of reductions) {
    if (holds(when)) amount -= least(amount, times(before, share) + read(fixed));
  }
  if (policy.deductsSupport) amount -= least(amount, read(claim.supportElsewhere));
  if (policy.perEnterpriseCap) under(read(policy.perEnterpriseCap) - read(claim.received));
  if (policy.perEnterpriseYearCap) under(read(policy.perEnterpriseYearCap) - read(claim.receivedThisYear));
  const step = read(policy.rounding?.unit ?? "0.01");
  const down = (value: bigint) => value - (value % step);
  const rest = amount % step;
  const mode = policy.rounding?.mode ?? "floor";
  const up = mode === "ceiling" ? rest > 0n : mode === "half-up" && rest * 2n >= step;
  const rounded = down(amount) + (up ? step : 0n);
  const paid = [...caps, ...silent].some((cap) => rounded > cap) ? down(amount) : rounded;
  const fen = String(paid / 10n ** 28n).padStart(3, "0");
  const decimals = fen.slice(-2).replace(/0+$/, "");
  return fen.slice(0, -2) + (decimals && `.${decimals}`);
}
