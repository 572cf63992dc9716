/** 行政区划和货币 that are wrong in every way, each with the code that says so and the place it is at. */
import { defineEdition, type Issue, nm2024 } from "../../src/index.js";

const named = (code: string, zh: string, en: string, also?: readonly string[]) => ({
  ...{ code, label: { "zh-CN": zh, en } },
  ...(also && { also }),
});

/** The edition of 2024 with these parts. */
export const withParts = (changed: object) => {
  const { issues: _, ...parts } = nm2024;
  return defineEdition({ ...parts, ...changed });
};

const foshan = named("440600", "佛山市", "Foshan");

export const wrongDivisions: readonly (readonly [code: string, field: string, divisions: unknown])[] = [
  ["wrong-type", "edition.divisions", 5],
  ["missing", "edition.divisions.places", {}],
  ["missing", "edition.divisions.places.0.label", { places: [{ code: "440600" }] }],
  [
    "missing",
    "edition.divisions.places.0.label.en",
    { places: [{ code: "440600", label: { "zh-CN": "佛山市" } }] },
  ],
  [
    "not-a-division-code",
    "edition.divisions.places.1.code",
    { places: [foshan, named("粤Y", "顺德区", "Shunde")] },
  ],
  ["not-a-division-code", "edition.divisions.places.0.code", { places: [named("4", "佛山市", "Foshan")] }],
  [
    "not-a-division-code",
    "edition.divisions.places.0.code",
    { places: [named("4406000000000", "佛山市", "Foshan")] },
  ],
  [
    "repeated-division",
    "edition.divisions.places.1.code",
    { places: [foshan, named("440600", "顺德区", "Shunde")] },
  ],
  [
    "repeated-division",
    "edition.divisions.places.1.code",
    { places: [foshan, named("4406", "顺德区", "Shunde")] },
  ],
  [
    "repeated-division",
    "edition.divisions.places.1.label",
    { places: [foshan, named("440700", "佛山市", "Other")] },
  ],
  [
    "repeated-division",
    "edition.divisions.places.1.label",
    { places: [foshan, named("440700", "江门市", "Foshan")] },
  ],
  [
    "repeated-division",
    "edition.divisions.places.1.label",
    { places: [foshan, named("440700", "江门市", "Jiangmen", ["佛山市"])] },
  ],
];

export const wrongCurrencies: readonly (readonly [code: string, field: string, sentences: unknown])[] = [
  [
    "not-a-currency",
    "edition.sentences.zh-CN.currency",
    { "zh-CN": { currency: "万港元" }, en: { currency: "HKD" } },
  ],
  ["missing", "edition.sentences.en.currency", { "zh-CN": { currency: "港元" } }],
];

export const placeIssues: readonly Issue[] = [
  ...wrongDivisions.flatMap(([, , divisions]) => withParts({ divisions }).issues),
  ...wrongCurrencies.flatMap(([, , sentences]) => withParts({ sentences }).issues),
];
