/** Policies and claims of every shape, from a seed: small numbers around common edges, so that edges are met often. */
export interface RandomThings {
  readonly policy: () => Record<string, unknown>;
  /** A claim that lacks nothing. */
  readonly claim: () => Record<string, unknown>;
  /** A whole number from zero, below the bound. */
  readonly below: (bound: number) => number;
}

const amounts = ["0", "0.01", "99.99", "100", "100.01", "250", "499.99", "500", "500.01", "777.77", "2000.5"];
const signed = ["2023-08-31", "2024-01-01", "2024-05-31", "2024-06-30", "2024-07-31"];
const ordered = ["atLeast", "atMost", "above", "below"] as const;

export function randomThings(seed: number): RandomThings {
  let state = seed >>> 0;
  const below = (bound: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const amount = () => pick(amounts);
  const maybe = <T>(chance: number, key: string, make: () => T) =>
    below(chance) === 0 ? { [key]: make() } : {};

  const condition = (): Record<string, unknown> =>
    pick<() => Record<string, unknown>>([
      () => ({ fact: "level", [pick([...ordered, "is", "isNot"])]: below(5) }),
      () => ({ fact: "price", [pick(ordered)]: pick(["100", "500"]) }),
      () => ({ fact: pick(["eligible", "invoiced", "concession"]), [pick(ordered)]: pick(["100", "500"]) }),
      () => ({ fact: pick(["received", "supportElsewhere", "grant"]), [pick(ordered)]: pick(["0", "500"]) }),
      () => ({
        fact: pick(["invoiced", "concession"]),
        of: pick(["price", "grant"]),
        [pick(ordered)]: pick(["0.5", "0.333333", "1"]),
      }),
      () => ({ fact: "completedOn", [pick(["atLeast", "atMost"])]: pick(["2024-06-30", "2025-01-01"]) }),
      () => ({ fact: "completedOn", monthsAfter: "signedOn", [pick(ordered)]: pick([-1, 0, 1, 6, "12"]) }),
      () => ({ fact: "size", [pick(["atLeast", "is"])]: pick(["small", "large"]) }),
      () => ({ fact: "accepted", is: below(3) > 0 }),
      () => ({ fact: "months", [pick(["atLeast", "below"])]: pick([3, "2.5"]) }),
      () => ({ all: [condition(), condition()] }),
      () => ({ any: [condition(), condition()] }),
      () => ({ fact: "region", [pick(["in", "notIn"])]: [pick(["a", "b"])] }),
    ])();

  const payable = ["price", "net", "eligible", "invoiced", "grant", "supportElsewhere"];
  const formula = (depth = 2): Record<string, unknown> =>
    pick<() => Record<string, unknown>>(
      [
        () => ({ sum: amount() }),
        () => ({ of: pick(payable), times: pick(["0.3", "0.333333", "1", "2.5"]) }),
        () => ({ of: pick(payable), over: pick(["0.3", "3", "0.7"]), ...maybe(2, "times", () => "0.5") }),
        () => ({ [pick(["least", "greatest"])]: [formula(depth - 1), formula(depth - 1)] }),
      ].slice(0, depth > 0 ? 4 : 3),
    )();

  const upTo = () => ({
    ...(below(4) > 0 && { when: condition() }),
    ceiling: formula(),
    ...maybe(3, "cap", () => pick(["100", "2000"])),
    ...maybe(4, "capBy", () => formula(1)),
  });

  const tier = () => (below(6) === 0 ? upTo() : ofAmount());
  const ofAmount = () => ({
    ...(below(4) > 0 && { when: condition() }),
    ...pick<() => object>([
      () => ({ fixed: amount() }),
      () => ({ bands: [{ upTo: "500", rate: pick(["0.1", "0.9"]) }, { rate: "0.333333" }] }),
      () => ({ rate: pick(["0.3", "0.5", "0.333333", "0.8"]) }),
      () => ({ amount: formula() }),
    ])(),
    ...maybe(4, "items", () => [
      { kind: "software", rate: "0.3", ...maybe(2, "cap", () => "40") },
      { kind: "gateway", rate: "0.6", ...maybe(2, "pieceCap", () => pick(["0.5", "40", "100"])) },
    ]),
    ...maybe(3, "cap", () => pick(["2000", "2600"])),
    ...maybe(5, "capBy", () => formula()),
    ...maybe(6, "floorBy", () => formula()),
    ...maybe(4, "floor", () => pick(["50", "150"])),
  });

  const bonus = () => ({
    when: condition(),
    ...pick<object>([
      { fixed: "33.33" },
      { rate: "0.1" },
      { share: "0.2" },
      { raisesRate: "0.1", raisesCap: "10" },
      { share: "0.333333", cap: "40" },
      { rate: "0.2", capBy: formula(1) },
    ]),
  });

  const base = () => pick(payable);
  const policy = () => ({
    ...{ id: "random", basis: "caller", base: base(), tiers: Array.from({ length: 1 + below(3) }, tier) },
    facts: [
      { id: "months", kind: "number" },
      { id: "grant", kind: "amount" },
      { id: "signedOn", kind: "date" },
    ],
    ...maybe(3, "limitedBy", () => [base()]),
    ...maybe(3, "requires", () => [{ when: condition() }]),
    ...maybe(4, "excludes", () => [{ when: condition() }]),
    ...maybe(2, "overlap", () => pick(["first", "highest", "sum"])),
    ...maybe(2, "bonuses", () => [bonus(), bonus()]),
    ...maybe(3, "reductions", () => [
      { when: condition(), share: pick(["0.1", "0.5", "1"]) },
      { fixed: "10" },
    ]),
    ...maybe(4, "cap", () => "2700"),
    ...maybe(5, "capBy", () => formula()),
    ...maybe(4, "shareCap", () => "0.4"),
    ...maybe(4, "perEnterpriseCap", () => "2800"),
    ...maybe(5, "perEnterpriseYearCap", () => "400"),
    ...maybe(5, "deductsSupport", () => true),
    ...maybe(2, "rounding", () => ({
      unit: pick(["0.01", "1", "100"]),
      mode: pick(["floor", "half-up", "ceiling"]),
    })),
  });

  const claim = () => {
    const price = amount();
    const part = (): string => {
      const one = amount();
      return Number(one) <= Number(price) ? one : part();
    };
    return {
      ...{ price, concession: part(), eligible: part(), invoiced: part(), downPayment: part() },
      ...{ level: below(5), size: pick(["micro", "small", "medium", "large"]), accepted: below(2) === 0 },
      completedOn: pick(["2023-01-01", "2024-06-30", "2024-07-01", "2025-01-01", "2026-02-02"]),
      region: pick(["a", "b", "c"]),
      ...{ supportElsewhere: amount(), received: amount(), receivedThisYear: amount() },
      facts: { months: pick(["0", "2.5", "3", "2.499999", "9"]), grant: amount(), signedOn: pick(signed) },
      decided: amount(),
      items: [
        { kind: "software", amount: amount() },
        {
          kind: "gateway",
          amount: pick(["1.5", "100", "333.33"]),
          ...maybe(2, "pieces", () => 1 + below(3)),
        },
        ...(below(3) === 0 ? [{ kind: "gateway", amount: "90" }] : []),
        { kind: "other", amount: amount() },
      ].slice(below(3)),
    };
  };
  return { policy, claim, below };
}
