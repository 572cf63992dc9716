/** What stands in a line of JSON, as bytes to compare with. */
import type { ChainIndex } from "./row.js";
import { encodeUtf8 } from "./utf8.js";

/** ASCII text as bytes. */
export const ascii = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => character.charCodeAt(0));

/** The keys of a record as they stand in a line, with the mark that ends them. */
export const keyNames = [
  "name",
  "creditCode",
  "chainId",
  "previousYearRevenue",
  "scale",
  "specialised",
  "atKeyLink",
  "transform",
  "willing",
  "priority",
  "exemption",
] as const;

/** What a value can be as it stands in a line, each with its digit or its place. */
export interface Word {
  readonly bytes: Uint8Array;
  readonly digit: number;
}

export const words = (...texts: readonly string[]): readonly Word[] =>
  texts.map((text, index) => ({ bytes: ascii(`"${text}"`), digit: index + 1 }));

/** The ids of the chosen chains; one that would have to be escaped is for `JSON.parse`. */
export const chainsAsBytes = ({ ids }: ChainIndex): readonly Word[] =>
  ids.flatMap((id, digit) => {
    const bytes = encodeUtf8(`"${id}"`);
    return bytes === undefined || JSON.stringify(id) !== `"${id}"` ? [] : [{ bytes, digit }];
  });

export const yesBytes = /* @__PURE__ */ ascii("true");
export const noBytes = /* @__PURE__ */ ascii("false");
export const reasonBytes = /* @__PURE__ */ ascii('{"reason":');
export const closingBytes = /* @__PURE__ */ ascii("}");
