import type { Contender } from "./contender.js";

/** Contenders of one score that are alike in their preferences: one of them stands for all. */
interface Alike {
  readonly one: Contender;
  count: number;
}

/** Contenders by one end of their scores, so that how many lie beyond another is found without going through all of them. */
export class Ranked {
  /** The lowest first. */
  private readonly scores: readonly bigint[];
  private readonly groups = new Map<bigint, Map<string, Alike>>();

  constructor(contenders: readonly Contender[], end: "low" | "high") {
    const known: bigint[] = [];
    for (const one of contenders) {
      const score = one[end];
      if (score === undefined) continue;
      known.push(score);
      const group = this.groups.get(score) ?? new Map<string, Alike>();
      this.groups.set(score, group);
      const preferences = one.preferences.join();
      const alike = group.get(preferences);
      if (alike === undefined) group.set(preferences, { one, count: 1 });
      else alike.count += 1;
    }
    this.scores = known.sort((one, other) => (one === other ? 0 : one < other ? -1 : 1));
  }

  above(score: bigint): number {
    return this.scores.length - this.placeAfter((one) => one <= score);
  }

  below(score: bigint): number {
    return this.placeAfter((one) => one < score);
  }

  /** Those of the very score, as far as they are such as is asked for. */
  equal(score: bigint, isAsked: (one: Contender) => boolean): number {
    let count = 0;
    for (const alike of this.groups.get(score)?.values() ?? []) if (isAsked(alike.one)) count += alike.count;
    return count;
  }

  /** How many come before the first that is not so; all that are so come first. */
  private placeAfter(isSo: (score: bigint) => boolean): number {
    let [from, to] = [0, this.scores.length];
    while (from < to) {
      const middle = Math.floor((from + to) / 2);
      if (isSo(this.scores[middle] as bigint)) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}
