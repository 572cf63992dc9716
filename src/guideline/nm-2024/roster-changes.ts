/** What a change of the list of enterprises does to the table of Annex 2, so that no remedy opens a gap between the two. */
import type { ApplicationFacts } from "../../application/facts.js";
import { countEnterprises } from "../../application/roster.js";
import { pathOf } from "../../edition/path-of.js";
import type { Change, Mend } from "../../kernel/rule.js";

const rows = { above: "transformed-above-scale", below: "transformed-below-scale" } as const;

/**
 * The changes, and with them the transformation targets that agree with the list as it is; or all of them, where the
 * table is what has to be mended.
 */
export function withTable(
  facts: ApplicationFacts,
  changes: readonly Change[],
  which: "agreeing" | "all" = "agreeing",
): readonly Change[] {
  const moves = (Object.keys(rows) as (keyof typeof rows)[]).flatMap((scale): Change[] => {
    const [before, after] = [`${transformedAt(facts, scale, [])}`, `${transformedAt(facts, scale, changes)}`];
    const { value, field } = facts.indicator(rows[scale]).at("target");
    const isKept = value === undefined || value === after || (which === "agreeing" && value !== before);
    return isKept ? [] : [{ action: "set", path: pathOf(field), value: after }];
  });
  return [...changes, ...moves];
}

/** How many different enterprises of a scale are to be transformed once the changes are made. */
function transformedAt(
  { roster }: ApplicationFacts,
  scale: keyof typeof rows,
  changes: readonly Change[],
): number {
  const changed = new Map(
    changes.flatMap(({ path, ...change }) =>
      path[2] === "transform" && change.action === "set" ? [[path[1], change.value] as const] : [],
    ),
  );
  const codes = new Set<string>();
  roster.seenBy(["transform", "scale", "creditCode"])?.forEach(({ enterprise: { value }, facts }, index) => {
    const transform = changed.has(index) ? changed.get(index) === true : facts.transform === "yes";
    if (transform && facts.scale === scale && value?.creditCode !== undefined) codes.add(value.creditCode);
  });
  return codes.size;
}

/** The reason that an enterprise which refuses has given itself. */
export const refusal = "企业不愿改造";

/** Sets whether an enterprise is to be transformed. */
export const transform = (index: number, value: boolean): Change => ({
  action: "set",
  path: ["enterprises", index, "transform"],
  value,
});

export const isToTransform = ["transform", "chain"] as const;

/** Of the chosen chains: those outside them do not count. */
export const toTransform = ({ roster }: { readonly roster: ApplicationFacts["roster"]["forWords"] }) =>
  countEnterprises(roster, isToTransform, isChosenAndTransformed);

const isChosenAndTransformed = ({
  transform,
  chain,
}: {
  readonly transform: string;
  readonly chain: string;
}) => transform === "yes" && chain === "declared";

/** From those on the list: first who should be transformed or has priority, then who is free to be. */
export function enoughEnterprises(
  facts: ApplicationFacts,
  required: number,
  which: "agreeing" | "all" = "agreeing",
): Mend {
  const entries =
    facts.roster.seenBy(["creditCode", "chain", "transform", "willing", "exempt", "scale", "priority"]) ?? [];
  const listed = new Set<string>();
  for (const { enterprise, facts } of entries) {
    const creditCode = enterprise.at("creditCode").value;
    const counts = facts.chain === "declared" && facts.transform === "yes";
    if (creditCode !== undefined && counts) listed.add(creditCode);
  }
  const shortfall = required - toTransform(facts).most;
  const candidates = entries.flatMap(({ enterprise, facts: known }, index) => {
    const code = enterprise.at("creditCode").value;
    const free = known.transform === "no" && known.chain === "declared" && known.willing !== "no";
    if (!free || known.exempt === "yes" || code === undefined || listed.has(code)) return [];
    listed.add(code);
    return [{ index, first: known.scale === "above" || known.priority === "yes" }];
  });
  const chosen = [...candidates.filter(({ first }) => first), ...candidates.filter(({ first }) => !first)];
  const taken = chosen.slice(0, shortfall).map(({ index }) => transform(index, true));
  const added = shortfall - taken.length;
  const values = { shortfall: `${shortfall}`, listed: `${taken.length}`, added: `${added}`, unit: "户" };
  // Enterprises that are not on the list are for the league or city to find, not for a program to make up.
  return added > 0
    ? { code: "enterprises-must-be-found", values, changes: [] }
    : { code: "transform-more-enterprises", values, changes: withTable(facts, taken, which) };
}
