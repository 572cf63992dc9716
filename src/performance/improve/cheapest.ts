/** One thing to choose from a group: what it brings and what it costs, both whole numbers. */
export interface Choice {
  readonly gain: number;
  readonly cost: number;
}

/** How many steps are taken, and how many cells are filled, before the question is called too fine. */
const mostSteps = 200_000_000;
const mostCells = 30_000_000;

/** How many choices there can be in all for so much gain: the table below has a row for each group. */
export const mostChoices = (groups: number, needed: number): number =>
  groups * (needed + 1) > mostCells ? 0 : Math.floor(mostSteps / (needed + 1));

/**
 * The cheapest way to gain at least `needed` by at most one choice of each group: exact, by a table of the least cost
 * for every gain up to what is needed (a knapsack with groups). Gives the index chosen in each group, or -1 for none.
 * All groups together must gain enough. Among equal costs the first way found stands.
 */
export function cheapest(groups: readonly (readonly Choice[])[], needed: number): readonly number[] {
  let least = new Float64Array(needed + 1).fill(Number.POSITIVE_INFINITY);
  least[0] = 0;
  const chosen = groups.map((group) => {
    const next = least.slice();
    const choice = new Int32Array(needed + 1).fill(-1);
    group.forEach(({ gain, cost }, index) => {
      for (let reached = 0; reached <= needed; reached += 1) {
        const total = (least[Math.max(reached - gain, 0)] as number) + cost;
        if (total < (next[reached] as number)) {
          next[reached] = total;
          choice[reached] = index;
        }
      }
    });
    least = next;
    return choice;
  });
  const picks: number[] = new Array(groups.length).fill(-1);
  let left = needed;
  for (let group = groups.length - 1; group >= 0; group -= 1) {
    const pick = (chosen[group] as Int32Array)[left] as number;
    picks[group] = pick;
    if (pick >= 0) left = Math.max(left - ((groups[group] as readonly Choice[])[pick] as Choice).gain, 0);
  }
  return picks;
}
