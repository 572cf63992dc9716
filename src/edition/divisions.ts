import type { Fact, View } from "../kernel/fact.js";
import { needsData, type Verdict } from "../kernel/verdict.js";
import { saysNone } from "../vocabulary/none-words.js";

/** 盟市的行政区划代码与名称, by GB/T 2260. The names are for reading; which codes may apply is a parameter. */
export const leaguesAndCities = [
  { code: "150100", zh: "呼和浩特市", en: "Hohhot" },
  { code: "150200", zh: "包头市", en: "Baotou" },
  { code: "150300", zh: "乌海市", en: "Wuhai" },
  { code: "150400", zh: "赤峰市", en: "Chifeng" },
  { code: "150500", zh: "通辽市", en: "Tongliao" },
  { code: "150600", zh: "鄂尔多斯市", en: "Ordos" },
  { code: "150700", zh: "呼伦贝尔市", en: "Hulunbuir" },
  { code: "150800", zh: "巴彦淖尔市", en: "Bayannur" },
  { code: "150900", zh: "乌兰察布市", en: "Ulanqab" },
  { code: "152200", zh: "兴安盟", en: "Hinggan League" },
  { code: "152500", zh: "锡林郭勒盟", en: "Xilingol League" },
  { code: "152900", zh: "阿拉善盟", en: "Alxa League" },
] as const;

/** 满洲里、二连浩特: cities at county level that the region often addresses beside the leagues and cities. */
export const listedSeparately = [
  { code: "150781", zh: "满洲里市", en: "Manzhouli" },
  { code: "152501", zh: "二连浩特市", en: "Erenhot" },
] as const;

const places = [...leaguesAndCities, ...listedSeparately];

/** 包头 for 包头市: the last character says what kind of place it is. */
const nameMatches = (typed: string, zh: string): boolean => typed === zh || typed === zh.slice(0, -1);

/**
 * The six-digit code of a place from however it is written: the code, the four digits of a league or city, its name, or that of its
 * government or of its industry bureau, whatever note stands in brackets behind it.
 * What is none of these stays as it is, for a rule to refuse.
 */
export function divisionCode(written: string): string {
  const typed = written
    .normalize("NFKC")
    .replace(/\s+/g, "")
    .replace(/^内蒙古(?:自治区)?/, "")
    .replace(/\([^()]*\)$/, "")
    .replace(/(?:人民政府|行政公署|工业和信息化局|工信局)$/, "");
  if (/^\d{4}$/.test(typed)) return `${typed}00`;
  return places.find(({ zh }) => nameMatches(typed, zh))?.code ?? typed;
}

/** The place that a code stands for. */
export const divisionOf = (code: string) => places.find((place) => place.code === code);

/** Which place a record means, as it is written: by its code, or by its name where it has no code. */
export function placeWritten(
  record: View<{ readonly code?: string | undefined; readonly name?: string | undefined }>,
): Fact<string> {
  const [code, name] = [record.at("code"), record.at("name")];
  const value = [code.value, name.value].find((written) => written !== undefined && !saysNone(written));
  return { field: code.field, value };
}

/** Neither a code nor the name of a place that is known here: it may be a known one, written in another way. */
export const isUnknownPlace = (written: string): boolean => !/^\d+$/.test(divisionCode(written));

/** Whose names are not understood is asked, and nobody is refused for spelling. */
export const placesUnknown = (written: readonly string[], fields: readonly string[]): Verdict =>
  needsData(fields, "word-not-understood", { words: written.slice(0, 3).join(", ") });
