import type { Indicator } from "../application/indicator.js";
import { snapshot } from "../core/snapshot.js";
import type { Edition } from "../edition/edition.js";

/** Room for whatever a function of the library answers. */
export const roomForResults = {
  depth: 64,
  keys: 100_000,
  textLength: 10_000_000,
  entries: 20_000_000,
  nodes: 20_000_000,
};

/** Only names are looked up here, so whatever has none is left out, and no schema is asked. */
export function namedIndicators(given: unknown): readonly Indicator[] {
  const copy = snapshot(given ?? [], roomForResults);
  return copy.ok && Array.isArray(copy.value) ? copy.value.filter(hasNames) : [];
}

function hasNames(one: unknown): one is Indicator {
  const { id, label, english, unit = "", level1 = "", level2 = "" } = (one ?? {}) as Partial<Indicator>;
  const further = [unit, level1, level2, english?.level1 ?? "", english?.level2 ?? "", english?.unit ?? ""];
  return [id, label, english?.label, ...further].every((text) => typeof text === "string");
}

/** Where the names of indicators come from: those of one's own go before those of an edition. */
export const namesFrom = (indicators: unknown, edition: unknown): readonly unknown[] => [
  indicators,
  indicatorsOf(edition),
];

function indicatorsOf(edition: unknown): unknown {
  try {
    return (edition as Partial<Edition> | undefined)?.indicators;
  } catch {
    return undefined;
  }
}
