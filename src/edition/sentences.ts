import { ownOf } from "../core/own-data.js";
import type { Currency } from "../vocabulary/currency.js";

/** What is said by a key: a code, an id, a word. */
export type Sayings = Readonly<Record<string, string>>;

/**
 * 用语. What one language says under an edition where the library would say something else or nothing. Sentences have
 * placeholders for values, `{actual}` or with the kind of the value `{actual:yuan}`; a part in double brackets is left out
 * where one of its values is missing: `[[，还差{shortfall}]]`.
 */
export interface Wording {
  /**
   * What names and terms of the library's own sentences and labels become: `{ 自治区: "省", 盟市: "市" }`. The longest go
   * first. What somebody typed is never changed.
   */
  readonly places?: Sayings;
  /**
   * What amounts are in, where it is not the yuan: `"港元"`, or a list whose first is what is said, and the others what people write as well:
   * `["港元", "港币", "HK$"]`. Both languages have one, and the smallest part is a hundredth. Amounts typed in another are not understood.
   */
  readonly currency?: string | readonly string[];
  /**
   * What units of parameters, indicators and values are called, by the unit: `{ 标准煤: "tce" }`, or a list of what it is called of one and of any other
   * number: `{ 亩: ["mu", "mu"] }`. Units in common use have English names without it.
   */
  readonly units?: Readonly<Record<string, string | readonly string[]>>;
  /** What each rule asks for, by the id of the rule. */
  readonly rules?: Sayings;
  /** What parameters are called, by their id. */
  readonly parameters?: Sayings;
  /** Sentences of findings, by code. */
  readonly findings?: Sayings;
  /** Sentences of remedies and of reasons why there is none, by code. */
  readonly remedies?: Sayings;
  /** Sentences of refusals of the procedure, by code. */
  readonly refusals?: Sayings;
  /** What words are called, by the word. */
  readonly words?: Sayings;
  /**
   * What the official form has above and below its table: `title`, with `{year}` and `{applicant}`, and `foot`; `applicant` is what the
   * blank form has in place of a name.
   */
  readonly form?: { readonly title?: string; readonly applicant?: string; readonly foot?: string };
}

/** 各语言的用语. */
export interface Sentences {
  readonly "zh-CN"?: Wording;
  readonly en?: Wording;
}

/** All that one language writes for the currency, what is said first. */
export function currencyNames(wording?: Wording): readonly string[] {
  const currency = ownOf(wording, "currency") ?? [];
  return typeof currency === "string" ? [currency] : currency;
}

/** The currency of an edition; `undefined` where it is the yuan, or where one language has no word for it. */
export function currencyOf(sentences: Sentences | undefined): Currency | undefined {
  const [chinese, english] = [
    currencyNames(ownOf(sentences, "zh-CN")),
    currencyNames(ownOf(sentences, "en")),
  ];
  const [[zh], [en]] = [chinese, english];
  return zh === undefined || en === undefined ? undefined : { zh, en, names: [...chinese, ...english] };
}
