/** A host that is not as one would like it: another time zone, a prototype that others have written to. */

export const timeZones = ["UTC", "Asia/Shanghai", "America/New_York", "Pacific/Apia"] as const;

/** Runs under a time zone and puts the old one back. */
export function inTimeZone<T>(zone: string, run: () => T): T {
  const before = process.env.TZ;
  process.env.TZ = zone;
  try {
    return run();
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
}

/** Runs while every object seems to have these properties; until the end of it, where it takes its time. */
export function withPollutedPrototype<T>(
  properties: Readonly<Record<string, unknown>>,
  run: () => T,
  enumerable = true,
): T {
  for (const [key, value] of Object.entries(properties)) {
    Object.defineProperty(Object.prototype, key, {
      value,
      configurable: true,
      enumerable,
      writable: true,
    });
  }
  const clean = () => {
    for (const key of Object.keys(properties)) Reflect.deleteProperty(Object.prototype, key);
  };
  let result: T | undefined;
  try {
    result = run();
    return result instanceof Promise ? (result.finally(clean) as T) : result;
  } finally {
    if (!(result instanceof Promise)) clean();
  }
}

/**
 * How long, in milliseconds, an answer may take that does no work in proportion to its input. Far more than it takes,
 * since machines are busy, and far less than the minutes and hours of one that does.
 */
export const inNoTime = 10_000;

/** How many milliseconds something takes. */
export function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
