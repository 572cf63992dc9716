/** A field of a form: what `scripts/generate/form.mjs` has made of the schema of an application. */
export interface Field {
  readonly name: string;
  readonly type: string;
  readonly label: string;
  readonly unit?: string;
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  readonly fields?: readonly Field[];
}

export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}
export type Path = readonly (string | number)[];

/** A draft with one value set; `undefined` takes it away, and what holds nothing then goes too. */
export function withValue(draft: Json | undefined, path: Path, value: Json | undefined): Json | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (typeof key === "number") {
    const list = Array.isArray(draft) ? [...draft] : [];
    const item = withValue(list[key], rest, value);
    if (item === undefined && rest.length === 0) list.splice(key, 1);
    else list[key] = item ?? {};
    return list;
  }
  const { [key]: old, ...others } = isObject(draft) ? draft : {};
  const own = withValue(old, rest, value);
  if (own === undefined) return Object.keys(others).length > 0 ? others : undefined;
  // Keys keep their places, so that what is typed does not move the rest of the JSON.
  return isObject(draft) && key in draft ? { ...draft, [key]: own } : { ...others, [key]: own };
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What a control gives for what somebody typed: a number where one is meant and was typed, otherwise the text itself. */
export function typed(type: string, text: string): Json | undefined {
  if (text.trim() === "") return undefined;
  return type === "integer" && /^\d{1,15}$/.test(text.trim()) ? Number(text.trim()) : text;
}

/** A long text, or a list of texts with one in each line. */
export const asText = (value: Json | undefined): string => {
  if (Array.isArray(value))
    return value.map((item) => (typeof item === "string" ? item : JSON.stringify(item))).join("\n");
  return value === undefined || value === null ? "" : String(value);
};
