import * as z from "zod/mini";
import { deepFreeze } from "../core/freeze.js";
import type { Issue } from "../core/issue.js";
import { bare, ownOf } from "../core/own-data.js";
import { readArgument } from "../input/argument.js";
import { statement, text } from "../input/leaves.js";
import { ofNoun } from "../input/of-noun.js";
import { errorOf } from "../vocabulary/issues.js";
import { editionNouns } from "../vocabulary/nouns/edition.js";
import { placeholder, valueKinds } from "../vocabulary/value-kinds.js";
import { knownParts } from "./known-parts.js";
import { currencyNames, type Sayings, type Sentences, type Wording } from "./sentences.js";

const error = /* @__PURE__ */ errorOf("argument");

const path = ["edition", "sentences"] as const;

const sayings = () => z.optional(z.record(z.string(), text()));

const wording = () =>
  z.optional(
    ofNoun(editionNouns, "wording", {
      places: sayings(),
      currency: z.optional(statement()),
      units: z.optional(z.record(z.string(), statement())),
      rules: sayings(),
      parameters: sayings(),
      findings: sayings(),
      remedies: sayings(),
      refusals: sayings(),
      words: sayings(),
      form: z.optional(
        ofNoun(editionNouns, "formWording", {
          title: z.optional(text()),
          applicant: z.optional(text()),
          foot: z.optional(text()),
        }),
      ),
    }),
  );

const sentencesSchema = /* @__PURE__ */ (() =>
  ofNoun(editionNouns, "sentences", { "zh-CN": wording(), en: wording() }))();

/** Those of editions that were put together before: they are frozen, so they need no second look. */
const known = /* @__PURE__ */ knownParts("sentences");

/** How an edition says things, with what is wrong with it. */
export function readSentences(input: unknown): {
  readonly value: Sentences | undefined;
  readonly issues: readonly Issue[];
} {
  if (input === undefined || known.has(input)) return { value: input as Sentences | undefined, issues: [] };
  const { value: read, issues } = readArgument(sentencesSchema, input, { of: "argument", name: path });
  const value = JSON.parse(JSON.stringify(read ?? {})) as Sentences;
  known.add(deepFreeze(value));
  const faults = Object.entries(value).flatMap(([locale, one]) => faultsOf(bare(one as Wording), locale));
  return { value, issues: [...issues, ...faults, ...faultsOfCurrency(value)] };
}

/** A currency has a name in each language, and each name is one that stands beside a figure and is not taken for a part of it. */
function faultsOfCurrency(sentences: Sentences): readonly Issue[] {
  const names = (["zh-CN", "en"] as const).map((locale) => ({
    ...{ locale, at: [...path, locale, "currency"] },
    names: currencyNames(ownOf(sentences, locale)),
  }));
  if (names.every((one) => one.names.length === 0)) return [];
  return names.flatMap(({ at, names: own }) => {
    const wrong = own.find((name) => !isCurrency(name));
    if (wrong !== undefined) return [error("not-a-currency", at, { name: wrong.slice(0, 60) })];
    return own.length === 0 ? [error("missing", at)] : [];
  });
}

const isCurrency = (name: string): boolean =>
  name.length <= 40 && /^[^\d.,+\-{}[\]百千万亿元角分]/.test(name) && !/[\d{}[\]]/.test(name);

/** The parts of a wording that are sentences, whose placeholders have to be of a kind that is known. */
const sentenceParts = ["findings", "remedies", "refusals"] as const;

function faultsOf(wording: Wording, locale: string): readonly Issue[] {
  return [
    ...sentenceParts.flatMap((part) =>
      Object.entries(wording[part] ?? {}).flatMap(([code, sentence]) =>
        faultsIn(sentence, code, [...path, locale, part]),
      ),
    ),
    ...sameLabels(wording.words, [...path, locale, "words"]),
  ];
}

/** Kinds of value that nobody knows, and marks of placeholders that make none. */
function faultsIn(sentence: string, code: string, place: readonly string[]): readonly Issue[] {
  const unknown = [...sentence.matchAll(placeholder)]
    .filter(([, , kind]) => kind !== undefined && !valueKinds.some((one) => one === kind))
    .map(([whole]) => error("unknown-placeholder", place, { code, placeholder: whole.slice(1, -1) }));
  const isWhole =
    !/[{}]/.test(sentence.replace(placeholder, "")) &&
    sentence.split("[[").length === sentence.split("]]").length;
  return isWhole ? unknown : [...unknown, error("unbalanced-brackets", place, { code })];
}

/** Two words of one label cannot be told apart by who reads or picks them. */
function sameLabels(labels: Sayings | undefined, place: readonly string[]): readonly Issue[] {
  const first = new Map<string, string>();
  return Object.entries(labels ?? {}).flatMap(([word, label]) => {
    const other = first.get(label);
    if (other !== undefined) return [error("same-label", place, { label, word, other })];
    first.set(label, word);
    return [];
  });
}
