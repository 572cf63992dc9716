import { ownElements } from "../core/own-data.js";
import type { Fact, View } from "../kernel/fact.js";
import { needsData, type Verdict } from "../kernel/verdict.js";
import { saysNone } from "../vocabulary/none-words.js";

/**
 * 所写的地方. Which place a record means, as it is written: by its code, or by its name where it has no code. `place` of a rule's context
 * reads it.
 *
 * @example
 * ```ts
 * import { applicationRule, fail, given, pass, placesUnknown, placeWritten } from "digital-pilot-rules/rules";
 *
 * const fromFoshan = applicationRule({
 *   id: "1#from-foshan", phrase: "佛山市", force: "must", basis: "text", stage: "application",
 *   check: ({ application }, { place }) => {
 *     const city = placeWritten(application.at("leagueCity"));
 *     return given([city], (written) => {
 *       const { code, isKnown } = place(written);
 *       if (code === "440600") return pass("met");
 *       return isKnown ? fail("not-met", {}, [city.field]) : placesUnknown([written], [city.field]);
 *     });
 *   },
 * });
 * fromFoshan.id; //=> "1#from-foshan"
 * ```
 */
export function placeWritten(
  record: View<{ readonly code?: string | undefined; readonly name?: string | undefined }>,
): Fact<string> {
  if (!isView(record)) return { field: "", value: undefined };
  const [code, name] = [record.at("code"), record.at("name")];
  const written = [code, name].find(({ value }) => typeof value === "string" && !saysNone(value));
  // Where there is neither, the code is what is asked for; a name that is not understood is told of the name.
  return { field: (written ?? code).field, value: written?.value };
}

/**
 * 不明的地方. Whose names are not understood is asked, and nobody is refused for spelling.
 *
 * @example
 * ```ts
 * import { placesUnknown } from "digital-pilot-rules/rules";
 *
 * placesUnknown(["某地"], ["leagueCity.name"]).outcome; //=> "needs-data"
 * ```
 */
export const placesUnknown = (written: readonly string[], fields: readonly string[]): Verdict =>
  needsData(textsIn(fields), "word-not-understood", { words: textsIn(written).slice(0, 3).join(", ") });

/** Whatever else is handed in says nothing. */
const textsIn = (list: unknown): readonly string[] =>
  (ownElements(list, 100_000) ?? []).filter((one) => typeof one === "string");

/** A window of another copy of the library is of another class, and one as well. */
function isView(record: unknown): boolean {
  try {
    const { field, at, own } = record as Partial<View<object>>;
    return typeof field === "string" && typeof at === "function" && typeof own === "function";
  } catch {
    // A proxy raises whatever it likes when it is looked at, and so does nothing at all.
    return false;
  }
}
