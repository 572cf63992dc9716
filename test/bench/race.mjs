// A benchmark method that survives noise: every case once per round in random order, the minimum of a few timed
// calls after an untimed one, and the median over rounds of case / reference in the SAME round. No forced garbage
// collection between samples: it throws optimised code away.

/**
 * @param {Record<string, () => unknown>} cases what to time; `reference` names one of them
 * @returns for each case the median of its time over the reference's, with quartiles, and its own median in ms
 */
export function race(cases, { reference, rounds = 11, calls = 3 }) {
  const times = Object.fromEntries(Object.keys(cases).map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const name of shuffled(Object.keys(cases))) times[name].push(best(cases[name], calls));
  }
  return Object.fromEntries(
    Object.entries(times).map(([name, list]) => {
      const ratios = list.map((time, round) => time / times[reference][round]);
      const [q1, median, q3] = [0.25, 0.5, 0.75].map((part) => quantile(ratios, part));
      return [name, { median, q1, q3, milliseconds: quantile(list, 0.5) }];
    }),
  );
}

/** What the timed calls return ends here, so that none of them can be optimised away. */
export const sink = { value: undefined };

function best(run, calls) {
  sink.value = run();
  let least = Number.POSITIVE_INFINITY;
  for (let call = 0; call < calls; call += 1) {
    const started = performance.now();
    sink.value = run();
    least = Math.min(least, performance.now() - started);
  }
  return least;
}

function shuffled(list) {
  const copy = [...list];
  for (let last = copy.length - 1; last > 0; last -= 1) {
    const other = Math.floor(Math.random() * (last + 1));
    [copy[last], copy[other]] = [copy[other], copy[last]];
  }
  return copy;
}

function quantile(list, part) {
  const sorted = [...list].sort((one, other) => one - other);
  return sorted[Math.round((sorted.length - 1) * part)];
}
