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

/** The same day so many months on, or the last of a month that is too short, as a number that grows with the date. */
function monthsOn(date: string, months: number): number {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  const at = year * 12 + month - 1 + months;
  const [inYear, inMonth] = [Math.floor(at / 12), at - Math.floor(at / 12) * 12];
  const isLeap = inYear % 4 === 0 && (inYear % 100 !== 0 || inYear % 400 === 0);
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][inMonth] ?? 0;
  return (inYear * 12 + inMonth) * 100 + Math.min(day, days);
}

/** What a policy gives in yuan; `null` where the claim says that more was decided than its ceiling lets. */
export function oracleSubsidy(claim: Json, policy: Json): string | null {
  const fact = (name: string): Json => claim[name] ?? claim.facts[name];
  const holds = (when: Json): boolean => {
    if (when === undefined) return true;
    if (when.all) return when.all.every(holds);
    if (when.any) return when.any.some(holds);
    const to = (bound: Json) => {
      if (when.monthsAfter !== undefined) {
        const date = monthsOn(fact(when.fact), 0);
        return date - monthsOn(fact(when.monthsAfter), Number(bound));
      }
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

  const fenUnit = unit / 100n;
  /** Its value, the whole that a floor lifts it to, and what rounding may not pass; the last two may be missing. */
  const formula = (one: Json): { value: bigint; whole?: bigint | undefined; most?: bigint | undefined } => {
    if (one.sum !== undefined) return { value: read(one.sum) };
    if (one.of !== undefined) {
      const whole = money(one.of);
      const product = times(whole, one.times ?? "1");
      const quotient = one.over === undefined ? product : (product * unit) / read(one.over);
      const value = one.over === undefined ? product : quotient - (quotient % fenUnit);
      return value <= whole ? { value, whole, most: whole } : { value };
    }
    const all: ReturnType<typeof formula>[] = (one.least ?? one.greatest).map(formula);
    const wholes = all.flatMap(({ whole }) => (whole === undefined ? [] : [whole]));
    if (one.least !== undefined) {
      const value = least(...all.map((each) => each.value));
      return { value, whole: wholes.length > 0 ? least(...wholes) : undefined, most: value };
    }
    const value = -least(...all.map((each) => -each.value));
    const whole = wholes.length < all.length ? undefined : -least(...wholes.map((each) => -each));
    return { value, whole, most: whole };
  };
  /** The lower of a cap in yuan and one by formula. */
  const capIn = ({ cap, capBy }: Json): bigint | undefined => {
    const caps = [...(cap ? [read(cap)] : []), ...(capBy ? [formula(capBy).value] : [])];
    return caps.length === 0 ? undefined : least(...caps);
  };

  const { requires = [], excludes = [], tiers, bonuses = [], reductions = [], limitedBy = [] } = policy;
  if (!requires.every((one: Json) => holds(one.when)) || excludes.some((one: Json) => holds(one.when)))
    return "0";
  const base = least(money(policy.base), ...limitedBy.map(money));
  const given = bonuses.filter((one: Json) => holds(one.when));
  const raises = given
    .map((one: Json) => read(one.raisesCap ?? "0"))
    .reduce((a: bigint, b: bigint) => a + b, 0n);
  const capOfTier = (tier: Json): bigint | undefined => {
    const cap = capIn(tier);
    return cap === undefined ? undefined : cap + raises;
  };
  const ceilingOf = (tier: Json): bigint =>
    least(formula(tier.ceiling).value + raises, ...[capOfTier(tier)].flatMap((cap) => cap ?? []));
  const ofTier = (tier: Json): bigint => {
    if (tier.ceiling) return least(read(claim.decided), ceilingOf(tier));
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
    for (const { kind, rate, cap, pieceCap } of tier.items ?? []) {
      const part = claim.items
        .filter((item: Json) => item.kind === kind)
        .map((item: Json) => {
          const whole = times(read(item.amount), rate);
          return pieceCap === undefined ? whole : least(whole, read(pieceCap) * BigInt(item.pieces ?? 1));
        })
        .reduce((a: bigint, b: bigint) => a + b, 0n);
      sum += cap === undefined ? part : least(part, read(cap));
    }
    if (tier.amount) sum += formula(tier.amount).value;
    const isPart = tier.rate !== undefined || tier.bands !== undefined;
    const whole = isPart ? base : tier.amount && formula(tier.amount).whole;
    const floors = [
      ...(tier.floor ? [read(tier.floor)] : []),
      ...(tier.floorBy ? [formula(tier.floorBy).value] : []),
    ];
    if (floors.length > 0) {
      const floor = least(-least(...floors.map((one) => -one)), ...(whole === undefined ? [] : [whole]));
      if (sum < floor) sum = floor;
    }
    const cap = capOfTier(tier);
    return cap === undefined ? sum : least(sum, cap);
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
  for (const bonus of given) {
    const { fixed = "0", rate = "0", share = "0" } = bonus;
    const added = read(fixed) + times(base, rate) + times(ofTiers, share);
    const cap = capIn(bonus);
    amount += cap === undefined ? added : least(added, cap);
  }
  const counting: Json[] =
    policy.overlap === "sum" ? holding : [holding[policy.overlap === "highest" ? held.indexOf(ofTiers) : 0]];
  if (counting.some((tier) => tier.ceiling && read(claim.decided) > ceilingOf(tier))) return null;
  const sumOf = (caps: (bigint | undefined)[]): bigint | undefined =>
    caps.reduce((a, b) => (a === undefined || b === undefined ? undefined : a + b), 0n);
  const ownCap = sumOf([
    ...counting.map((tier) => {
      if (tier.ceiling) return ceilingOf(tier);
      const own = capOfTier(tier);
      if (own !== undefined) return own;
      if (tier.rate || tier.fixed || tier.bands || tier.floor || tier.floorBy) return undefined;
      return sumOf([
        ...(tier.items ?? []).map((item: Json) => {
          const pieces = claim.items.filter((one: Json) => one.kind === item.kind);
          const count = pieces.reduce((sum: bigint, one: Json) => sum + BigInt(one.pieces ?? 1), 0n);
          const caps = [
            ...(item.cap ? [read(item.cap)] : []),
            ...(item.pieceCap ? [read(item.pieceCap) * count] : []),
          ];
          return caps.length === 0 ? undefined : least(...caps);
        }),
        ...(tier.amount ? [formula(tier.amount).most] : []),
      ]);
    }),
    ...given.filter((one: Json) => one.fixed || one.rate || one.share).map(capIn),
  ]);
  const usesBase =
    policy.shareCap || [...tiers, ...bonuses].some((one: Json) => one.rate !== undefined || one.bands);
  const silent = [...(ownCap === undefined ? [] : [ownCap]), ...(usesBase && amount <= base ? [base] : [])];
  const caps: bigint[] = [];
  const under = (cap: bigint) => {
    caps.push(cap < 0n ? 0n : cap);
    amount = least(amount, ...caps);
  };
  const capOfContract = capIn(policy);
  if (capOfContract !== undefined) under(capOfContract);
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
