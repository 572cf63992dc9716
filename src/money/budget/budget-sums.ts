import type { Budget } from "../../application/budget.js";
import { fenOf, sumYuan, type Yuan } from "../../core/money.js";

/** A part of a budget: what its lines with an amount add up to, and how many have none yet. */
export interface BudgetPart {
  /** The use or the source, as the lines name it. */
  readonly name: string;
  /** Of the lines that have one, in yuan. */
  readonly amount: Yuan;
  /** How many lines have no amount yet. */
  readonly open: number;
}

type Line = NonNullable<Budget["lines"]>[number];

/** The lines added up by use or by source, in the order in which the names first occur. */
export function partsBy(lines: readonly Line[], key: "use" | "source"): readonly BudgetPart[] {
  const names = [...new Set(lines.flatMap((line) => line[key] ?? []))];
  return names.map((name) => {
    const own = lines.filter((line) => line[key] === name);
    return {
      name,
      amount: sumYuan(own.flatMap(({ amount }) => amount ?? [])),
      open: own.filter(({ amount }) => amount === undefined).length,
    };
  });
}

/** What some uses make of the money of some sources, in fen, as far as it is certain. */
export function shareOf(
  lines: readonly Line[],
  uses: readonly string[],
  sources: readonly string[] | undefined,
) {
  const missing: string[] = [];
  let part = 0n;
  let whole = 0n;
  for (const [index, { use, source, amount }] of lines.entries()) {
    if (sources !== undefined && source !== undefined && !sources.includes(source)) continue;
    const field = (name: string) => `budget.lines.${index}.${name}`;
    const lacks = [
      ...(sources !== undefined && source === undefined ? [field("source")] : []),
      ...(use === undefined ? [field("use")] : []),
      ...(amount === undefined ? [field("amount")] : []),
    ];
    missing.push(...lacks);
    if (lacks.length > 0 || amount === undefined || use === undefined) continue;
    whole += fenOf(amount);
    if (uses.includes(use)) part += fenOf(amount);
  }
  return { part, whole, missing };
}
