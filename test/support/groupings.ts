/** Ways to group a roster that two editions know, by built-in fields and by their own. */
import type { Edition, RosterGrouping } from "../../src/index.js";

const builtIn: readonly RosterGrouping[] = [
  { field: "scale", groups: ["below"] },
  { field: "scale", groups: ["above", "below"] },
  { field: "specialised", groups: ["little-giant", "regional"] },
  { field: "specialised", groups: [] },
  { field: "chainId", groups: ["a", "undeclared", "equipment"] },
  { field: "atKeyLink", groups: [true] },
  { field: "transform", groups: [false, true] },
  { field: "willing", groups: [false] },
  { field: "priority", groups: [true, false] },
];

const own: readonly RosterGrouping[] = [
  { field: "digitalLevel", groups: ["level-1"] },
  { field: "insured", groups: [true, false] },
  { field: "green", groups: [false] },
];

/** Whether one of the editions has the field. */
const isKnown = ({ field }: RosterGrouping, editions: readonly Edition[]): boolean =>
  editions.some(({ fields }) => Object.hasOwn(fields?.enterprise ?? {}, field));

/** One of them; `number`: any. */
export function groupingAt(number: number, ...editions: readonly Edition[]): RosterGrouping {
  const all = [...own.filter((one) => isKnown(one, editions)), ...builtIn];
  return all[number % all.length] as RosterGrouping;
}
