/** 尚待填写. What says of itself that it is still to come (待定、不详) says no more to rules than what nobody has filled in yet. */
import { bareRecord } from "../core/bare-record.js";
import { saysLater } from "../vocabulary/none-words.js";

type Data = Readonly<Record<string, unknown>>;

/** Long lists with facts of their own, for which their rows are looked at. */
const readElsewhere: ReadonlySet<string> = new Set(["enterprises", "indicators"]);

type IsLater = (said: unknown) => boolean;

/**
 * The same application without what is still to come in it. Whatever has none of that is the same object still, so that nobody takes it for
 * changed. Of several texts in one place all must say so: what one of them says is said. `words`: an edition's own ones, among which
 * `pending` can be an answer.
 */
export function saidSoFar<Draft extends object>(draft: Draft, words: object = {}): Draft {
  const isLater: IsLater = (said) =>
    typeof said === "string" && saysLater(said) && !Object.hasOwn(words, said);
  return inRecord(draft as Data, isLater, readElsewhere) as Draft;
}

function inRecord(record: Data, isLater: IsLater, passedOver?: ReadonlySet<string>): Data {
  let said: Record<string, unknown> | undefined;
  for (const key of Object.keys(record)) {
    if (passedOver?.has(key)) continue;
    const value = record[key];
    const kept = inValue(value, isLater);
    if (kept === value) continue;
    said ??= Object.assign(bareRecord(), record);
    if (kept === undefined) delete said[key];
    else said[key] = kept;
  }
  return said ?? record;
}

function inValue(value: unknown, isLater: IsLater): unknown {
  if (typeof value !== "object" || value === null) return isLater(value) ? undefined : value;
  return Array.isArray(value) ? inList(value, isLater) : inRecord(value as Data, isLater);
}

function inList(list: readonly unknown[], isLater: IsLater): unknown {
  if (list.length > 0 && list.every(isLater)) return undefined;
  const kept = list.map((one) => (typeof one === "object" ? inValue(one, isLater) : one));
  return kept.some((one, index) => one !== list[index]) ? kept : list;
}
