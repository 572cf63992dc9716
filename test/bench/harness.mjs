// Ratios that survive a noisy machine: every case once per round, in random order, each as the least of a few timed
// calls after one untimed call; a case is its time over the reference's time in the SAME round; the median over rounds
// with its quartiles is one run, and the best of three runs is what a gate is held against. No forced collection in
// between: it throws optimised code away.

/**
 * Milliseconds. With `--cpu` those the process has spent, on all its threads, instead of those that have gone by: for a
 * machine that others keep busy, where a long call never finds a quiet moment.
 */
export const usesCpuTime = process.argv.includes("--cpu");
export const clock = usesCpuTime
  ? () => {
      const { user, system } = process.cpuUsage();
      return (user + system) / 1_000;
    }
  : () => performance.now();

/** The answers of all cases must be the same before anything is timed: a faster wrong answer is no peer. */
export function assertSameDigests(cases) {
  const digests = Object.entries(cases).map(([name, { run, digest = String }]) => [name, digest(run())]);
  const [[first, expected]] = digests;
  for (const [name, found] of digests) {
    if (found !== expected)
      throw new Error(`${name} answers otherwise than ${first}:\n${found}\n${expected}`);
  }
  return expected;
}

/**
 * One run. `cases` are `{ run, units }` by name: `units` is how many records one call works on, so that a slow peer may
 * work on fewer; `reference` is the name of the case that counts as one.
 */
export function measure(cases, reference, { rounds = 15, timed = 3 } = {}) {
  const ofRounds = [];
  for (let round = 0; round < rounds; round += 1) {
    const took = {};
    for (const name of shuffled(Object.keys(cases))) took[name] = leastTime(cases[name], timed);
    ofRounds.push(took);
  }
  return paired(ofRounds, reference);
}

/** The same for peers that have to be awaited. */
export async function measureAwaited(cases, reference, { rounds = 15, timed = 3 } = {}) {
  const ofRounds = [];
  for (let round = 0; round < rounds; round += 1) {
    const took = {};
    for (const name of shuffled(Object.keys(cases))) took[name] = await leastAwaitedTime(cases[name], timed);
    ofRounds.push(took);
  }
  return paired(ofRounds, reference);
}

/** The best of three runs of each case against its own reference, by the median of its ratio. */
export function bestOfThree(cases, reference, options) {
  return inOrder([0, 1, 2].map(() => measure(cases, reference, options)));
}

export async function bestOfThreeAwaited(cases, reference, options) {
  const runs = [];
  for (let run = 0; run < 3; run += 1) runs.push(await measureAwaited(cases, reference, options));
  return inOrder(runs);
}

/** Fails the process where a gate is missed; prints the line either way. */
export function gate(what, found, limit, holds) {
  const line = `${holds ? "ok  " : "FAIL"} ${what}: ${found.toFixed(2)} (gate ${limit})`;
  console.log(line);
  if (!holds) process.exitCode = 1;
  return line;
}

/** A random number generator with a seed: every run works on the same data. */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return (most) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * (most + 1));
  };
}

/** Answers go here, so that no engine can leave the work out. */
let sink = 0;
export const kept = () => sink;

function leastTime({ run, units = 1 }, timed) {
  sink += Number(Boolean(run()));
  let least = Number.POSITIVE_INFINITY;
  for (let call = 0; call < timed; call += 1) {
    const started = clock();
    sink += Number(Boolean(run()));
    least = Math.min(least, clock() - started);
  }
  return (least * 1_000) / units;
}

async function leastAwaitedTime({ run, units = 1 }, timed) {
  sink += Number(Boolean(await run()));
  let least = Number.POSITIVE_INFINITY;
  for (let call = 0; call < timed; call += 1) {
    const started = clock();
    sink += Number(Boolean(await run()));
    least = Math.min(least, clock() - started);
  }
  return (least * 1_000) / units;
}

/** What a run found: of each case its times, and its ratios to the reference of the same round. */
function paired(ofRounds, reference) {
  return Object.fromEntries(
    Object.keys(ofRounds[0]).map((name) => [
      name,
      {
        ratio: quartiles(ofRounds.map((took) => took[name] / took[reference])),
        microseconds: quartiles(ofRounds.map((took) => took[name])),
      },
    ]),
  );
}

/** The runs of each case, by the median of its ratio. */
function inOrder(runs) {
  return Object.fromEntries(
    Object.keys(runs[0]).map((name) => [
      name,
      runs.map((run) => run[name]).sort((left, right) => left.ratio.median - right.ratio.median),
    ]),
  );
}

function quartiles(values) {
  const sorted = [...values].sort((left, right) => left - right);
  const at = (part) => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))];
  return { least: sorted[0], q1: at(0.25), median: at(0.5), q3: at(0.75) };
}

function shuffled(names) {
  const order = [...names];
  for (let left = order.length - 1; left > 0; left -= 1) {
    const other = Math.floor(Math.random() * (left + 1));
    [order[left], order[other]] = [order[other], order[left]];
  }
  return order;
}
