/** 试改. What comes of the mends that rules propose, over applications that fail them in one place. */
import { suggestRemedies } from "../assessment/suggest-remedies.js";
import { changedAt } from "./facts-in.js";
import type { Tried } from "./law.js";

/** Mends that were proposed each time and never led to a pass. Where nothing is proposed, the code says why there is nothing to change. */
export function uselessMends({ edition, options, trials }: Tried): readonly string[] {
  const mended = edition.rules.filter((rule) => Object.hasOwn(rule, "mend"));
  const tries = new Map(mended.map(({ id }) => [id, 0]));
  for (const { draft, path, others } of trials().trials)
    for (const { value, said } of others) {
      const isOpen = (id: string): boolean => said.get(id)?.finding.outcome === "fail" && tries.has(id);
      if (![...said.keys()].some(isOpen)) continue;
      for (const { rule, code } of suggestRemedies(changedAt(draft, path, value), options).remedies) {
        if (!isOpen(rule)) continue;
        if (code === "no-single-change") tries.set(rule, (tries.get(rule) ?? 0) + 1);
        else tries.delete(rule);
      }
    }
  return [...tries]
    .filter(([, count]) => count > 0)
    .map(
      ([rule]) =>
        `the mend of ${rule} never led to a pass of it that breaks no other must; it must mend what the rule finds`,
    );
}
