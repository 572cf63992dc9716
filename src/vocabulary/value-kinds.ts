/** The kinds of value that a sentence can put into words, as its placeholders name them: `{actual:yuan}`. */
export const valueKinds = [
  "words",
  "measures",
  "safeguards",
  "services",
  "uses",
  "choice",
  "s",
  "be",
  "verb",
  "kind",
  "heading",
  "some",
  "list",
  "names",
  "fields",
  "indicator",
  "indicators",
  "division",
  "yuan",
  "roughly",
  "rule",
  "percent",
  "date",
  "unit",
  "code",
  "typed",
  "name",
  "sibling",
  "here",
  "called",
  "answer",
  "measured",
] as const;

/** A kind of value; see {@link valueKinds}. */
export type ValueKind = (typeof valueKinds)[number];

/** Where a sentence has a value, with the kind it is put into words as. */
export const placeholder = /\{(\w+)(?::(\w+))?\}/g;
