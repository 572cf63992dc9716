/** 名称的替换. Names and terms of an edition in the place of the library's. */

/** What is put for what. */
export type PlaceChanges = readonly (readonly [from: string, to: string])[];

/** What is put for what, the longest first, since 自治区工信厅 holds 自治区. */
export const placesIn = (places: Readonly<Record<string, string>> = {}): PlaceChanges =>
  Object.entries(places)
    .filter(([from]) => from !== "")
    .sort(([one], [other]) => other.length - one.length || (one < other ? -1 : 1));

/** A text of ours with the names and terms of an edition; its placeholders stay as they are. */
export function withPlaces(text: string, change: PlaceChanges = []): string {
  if (change.length === 0) return text;
  return text
    .split(/(\{[^}]*\})/)
    .map((part) => (part.startsWith("{") ? part : changed(part, change)))
    .join("");
}

/** Each place is changed once: what was put there is not looked at again. */
function changed(text: string, change: PlaceChanges): string {
  let [result, at] = ["", 0];
  while (at < text.length) {
    const found = change.find(([from]) => text.startsWith(from, at));
    result += found === undefined ? text.charAt(at) : found[1];
    at += found === undefined ? 1 : found[0].length;
  }
  return result;
}
