type Host = Record<"Date" | "Math", unknown>;

/** What `ask` answers on a host whose clock, dice and order of names are others: what rests on them shows in the answer. */
export function onAnotherHost<Answer>(ask: () => Answer): Answer {
  const host = globalThis as unknown as Host;
  const { Date: clock, Math: dice } = host as unknown as { Date: DateConstructor; Math: Math };
  const another = class extends clock {
    constructor(...given: readonly unknown[]) {
      super(...((given.length === 0 ? [anotherTime] : given) as [number]));
    }
  };
  Object.defineProperty(another, "now", { value: () => anotherTime });
  const rolled = Object.defineProperty(Object.create(dice) as Math, "random", { value: () => anotherRoll });
  const replaced = otherWays.map(
    ([holder, name]) =>
      [holder, name, Object.getOwnPropertyDescriptor(holder, name) as PropertyDescriptor] as const,
  );
  host.Date = another;
  host.Math = rolled;
  for (const [holder, name, way] of otherWays)
    Object.defineProperty(holder, name, { configurable: true, writable: true, value: way });
  try {
    return ask();
  } finally {
    host.Date = clock;
    host.Math = dice;
    for (const [holder, name, before] of replaced) Object.defineProperty(holder, name, before);
  }
}

/** A language in which names stand in the opposite order. */
function otherOrder(this: string, other: string): number {
  if (this < other) return 1;
  return this > other ? -1 : 0;
}

/** A language that groups no thousands, and writes a point as ٫. */
function otherDigits(this: unknown): string {
  return String(this).replace(".", "٫");
}

/** What the language of the host decides. */
const otherWays: readonly (readonly [
  holder: object,
  name: string,
  way: (this: never, other: never) => unknown,
])[] = [
  [String.prototype, "localeCompare", otherOrder],
  ...[Number, BigInt, Date].map(({ prototype }) => [prototype, "toLocaleString", otherDigits] as const),
];

/** A day of another year, month and week, far from any on which somebody tests: 14 July 1971. */
const anotherTime = 48_340_800_000;
const anotherRoll = 0.987654321;
