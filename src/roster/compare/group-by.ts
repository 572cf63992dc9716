import { enterpriseDomain } from "../../application/enterprise-facts.js";
import { suggestions } from "../../core/closest.js";
import { hasErrors, type Issue } from "../../core/issue.js";
import { ownOf } from "../../core/own-data.js";
import { repeats } from "../../core/repeats.js";
import { snapshot } from "../../core/snapshot.js";
import type { Edition } from "../../edition/edition.js";
import type { RosterExtension } from "../../input/extension.js";
import { unknownKey } from "../../input/read.js";
import { belowIn, errorOf, warningOf } from "../../vocabulary/issues.js";
import { applicationNouns } from "../../vocabulary/nouns/application.js";
import { type Grouping, type GroupValue, groupOf } from "../count/grouping.js";
import type { GroupDigits } from "../scan/row.js";

const error = /* @__PURE__ */ errorOf("rosterOptions");
const warning = /* @__PURE__ */ warningOf("rosterOptions");
const below = /* @__PURE__ */ belowIn("rosterOptions");

/** 名单分组. By which field of the enterprises the answers are counted, beside those of the whole and of each chain. */
export interface RosterGrouping {
  /** A field of an enterprise that holds a text, one word, or yes or no: built-in, or an edition's own. */
  readonly field: string;
  /** The values that are counted by themselves, at most 1,000: texts, words by their code, `true` and `false`. All others are counted together. */
  readonly groups: readonly GroupValue[];
}

/** An edition, as far as it knows by which fields enterprises can be grouped. */
interface Knowing {
  readonly edition: Edition | undefined;
  readonly own: RosterExtension | undefined;
}

/** What a field may say. */
type Holds = "text" | "yes-or-no" | { readonly words: readonly string[] };

const mostGroups = 1_000;

/**
 * Reads the option `groupBy`. `signatures`: how many there are without groups; `chains`: of how many chains, so that each group of each is a whole
 * number.
 */
export function readGroupBy(
  given: unknown,
  editions: readonly Knowing[],
  { signatures, chains }: { readonly signatures: number; readonly chains: number },
): { readonly grouping?: Grouping; readonly issues: readonly Issue[] } {
  const copy = snapshot(given);
  if (!copy.ok) return { issues: copy.issues.map((one) => below(["groupBy"], one)) };
  const { value } = copy;
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return { issues: [error("wrong-type", ["groupBy"], { expected: "a-record" })] };
  const { field, groups, ...rest } = value as Readonly<Record<string, unknown>>;
  const most = Math.min(mostGroups, Math.floor(Number.MAX_SAFE_INTEGER / signatures / chains) - 2);
  if (most < 1) return { issues: [error("editions-too-wide", ["after"])] };
  const issues = [...unknownKeys(rest), ...faultsOf(field, groups, editions, most)];
  if (hasErrors(issues)) return { issues };
  const values = groups as readonly GroupValue[];
  const places = new Map<unknown, number>(values.map((one, place) => [one, place]));
  return { grouping: { field: field as string, values, places, signatures }, issues };
}

function unknownKeys(rest: object): readonly Issue[] {
  const nearest = suggestions(["field", "groups"]);
  return Object.keys(rest)
    .sort()
    .map((key) => warning("unknown-key", ["groupBy", key], unknownKey(key, nearest)));
}

function faultsOf(
  field: unknown,
  groups: unknown,
  editions: readonly Knowing[],
  most: number,
): readonly Issue[] {
  const held = typeof field === "string" ? editions.flatMap((one) => heldBy(one, field)) : [];
  return [
    ...(held.length === 0 ? [error("not-a-group-field", ["groupBy", "field"])] : []),
    ...faultsOfGroups(groups, held, most),
  ];
}

function faultsOfGroups(groups: unknown, held: readonly Holds[], most: number): readonly Issue[] {
  const path = ["groupBy", "groups"];
  if (!Array.isArray(groups)) return [error("wrong-type", path, { expected: "a-list" })];
  if (groups.length > most)
    return [error("too-many-groups", path, { count: `${groups.length}`, most: `${most}` })];
  // A group that is neither a text nor yes or no is refused for that; not every value can be made a text.
  const keys = groups.map((one) =>
    typeof one === "string" || typeof one === "boolean" ? `${typeof one} ${one}` : undefined,
  );
  return [
    ...groups.flatMap((one: unknown, place) => faultOfGroup(one, held, [...path, place])),
    ...repeats(keys).map(({ index, first }) =>
      error("repeated-group", [...path, index], { first: `${first + 1}` }),
    ),
  ];
}

/** A value that the field cannot have would stay without records, and look as if there were none. */
function faultOfGroup(one: unknown, held: readonly Holds[], path: readonly (string | number)[]) {
  if (one === undefined || one === null || (typeof one === "string" && one.trim() === ""))
    return [error("missing", path)];
  if (held.length === 0 || held.some((holds) => isSaidBy(one, holds))) return [];
  const words = held.flatMap((holds) => (typeof holds === "object" ? holds.words : []));
  return words.length > 0
    ? [error("unknown-word", path, { allowed: [...new Set(words)].join(", ") })]
    : [error("wrong-type", path, { expected: held[0] === "text" ? "a-text" : "yes-or-no" })];
}

function isSaidBy(value: unknown, holds: Holds): boolean {
  if (holds === "yes-or-no") return typeof value === "boolean";
  return typeof value === "string" && (holds === "text" || holds.words.includes(value));
}

/** The built-in fields of an enterprise that say one of a few things. */
const builtIn = {
  chainId: "text",
  scale: "word",
  specialised: "word",
  atKeyLink: "yes-or-no",
  transform: "yes-or-no",
  willing: "yes-or-no",
  priority: "yes-or-no",
} as const;

/** The fields that the fast readers read into a digit of their own, and what each digit means. */
const digits = {
  scale: { of: "scale", values: enterpriseDomain.scale },
  specialised: { of: "specialised", values: enterpriseDomain.specialised },
  atKeyLink: { of: "keyLink", values: [true, false] },
  transform: { of: "transform", values: [true, false] },
  willing: { of: "willing", values: [true, false] },
  priority: { of: "priority", values: [true, false] },
} as const;

/** How a fast reader groups a record; `undefined` where it does not read the field, or not its values. */
export function digitsOf(grouping: Grouping): GroupDigits | undefined {
  const { field, signatures } = grouping;
  if (!Object.hasOwn(digits, field)) return undefined;
  const { of, values } = digits[field as keyof typeof digits];
  return { of, added: [undefined, ...values].map((value) => groupOf(grouping, value) * signatures) };
}

/** What a field holds, if enterprises can be grouped by it. */
function heldBy({ edition, own }: Knowing, field: string): readonly Holds[] {
  const typeIn = (table: object): unknown =>
    Object.hasOwn(table, field) ? (table as Readonly<Record<string, unknown>>)[field] : undefined;
  const ownField = typeIn(ownOf(ownOf(edition, "fields"), "enterprise") ?? {}) as
    | { readonly type?: unknown }
    | undefined;
  const type = ownField?.type ?? typeIn(builtIn);
  if (type === "text" || type === "yes-or-no") return [type];
  if (type !== "word") return [];
  const { fields } = own?.nouns.enterprise ?? applicationNouns.enterprise;
  return [fields[field as keyof typeof fields] as { readonly words: readonly string[] }];
}
