/** Spaces between groups of thousands: `1 234 567`. A line break separates two figures. */
const spacedThousands = /(?<![\d.,])\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?![\d\s])/g;

/** What copying from web pages and documents leaves between characters, and nobody sees. */
const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** The text without what nobody sees. */
export const visible = (typed: string): string => typed.replace(invisible, "");

/**
 * A figure as it was typed, ready for a pattern: full-width characters plain, every minus sign the same, nothing
 * invisible, no spaces. Spaces between other digits stay, however many, because `12 34` are two figures and not one. Not NFKC,
 * which would make 102 of 10² and 121 of 12①: figures with a footnote.
 */
export const typedText = (typed: string): string =>
  visible(typed)
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/(?<![\d\s])\s+|(?<!\s)\s+(?![\d\s])/g, "")
    .replace(spacedThousands, (grouped) => grouped.replace(/\s/g, ""))
    .replace(/[−﹣–]/g, "-");
