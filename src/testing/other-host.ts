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
  const compare = Object.getOwnPropertyDescriptor(String.prototype, "localeCompare") as PropertyDescriptor;
  host.Date = another;
  host.Math = rolled;
  Object.defineProperty(String.prototype, "localeCompare", { ...compare, value: otherOrder });
  try {
    return ask();
  } finally {
    host.Date = clock;
    host.Math = dice;
    Object.defineProperty(String.prototype, "localeCompare", compare);
  }
}

/** A language in which names stand in the opposite order. */
function otherOrder(this: string, other: string): number {
  if (this < other) return 1;
  return this > other ? -1 : 0;
}

/** A day of another year, month and week, far from any on which somebody tests: 14 July 1971. */
const anotherTime = 48_340_800_000;
const anotherRoll = 0.987654321;
