import type { Values } from "../../core/issue.js";
import { bare, ownOf } from "../../core/own-data.js";
import { clauseOf } from "../../kernel/rule.js";
import { nounOfEvent } from "../../vocabulary/own-procedure.js";
import { figureOf } from "../amounts.js";
import { indicatorLabel, type Naming, type Place, placeLabelIn } from "../labels.js";
import { render, worded } from "../render.js";
import { ruleNameIn } from "../rule-names.js";
import { messageIn, phraseIn, type Texts } from "../texts.js";
import type { Messages } from "../zh-CN/application.js";
import type { Report, Section } from "./report.js";

/** Figures for a message. What is not known is left out, so that an optional part of a message falls away with it. */
type Figures = Readonly<Record<string, string | number | null | undefined>>;

/** One language, and what records and an embedder's own indicators are called: what every explanation is made with. */
export interface Voice {
  readonly texts: Texts;
  readonly naming: Naming;
  /** The same voice for a result that brings the names of its records. */
  readonly calling: (records: Values | undefined) => Voice;
  /** The same voice for the fields of one kind of event. */
  readonly ofEvent: (type: string) => Voice;
  /** The message of a code with its figures; of a code that has none, that there are no words for it. */
  readonly say: (kind: keyof Messages, code: string, figures?: Figures, field?: string) => string;
  /** A sentence on a whole result. */
  readonly tell: (code: keyof Messages["results"], figures?: Figures) => string;
  readonly phrase: (name: keyof Messages["phrases"], figures?: Figures) => string;
  readonly heading: (code: keyof Messages["headings"], figures?: Figures) => string;
  readonly word: (word: string) => string;
  /** An amount in yuan without its unit, for a column whose heading has it. */
  readonly figure: (yuan: string) => string;
  /** The label of a place in an application, or of one that says of which noun it is. */
  readonly field: (place: string | Place) => string;
  readonly indicator: (id: string) => string;
  /** What a rule asks for; its key words where it is none of ours. */
  readonly meaning: (rule: string, phrase?: string) => string;
  /** A sentence about something, with its name in front. */
  readonly named: (name: string, sentence: string) => string;
  /** Something that is explained by its own kind. */
  readonly report: (thing: unknown) => Report;
  readonly sentence: (thing: unknown) => string;
  /** A part of which each thing is explained by its own kind. */
  readonly section: (title: keyof Messages["headings"], things: unknown, figures?: Figures) => Section;
}

export function voiceOf(
  texts: Texts,
  naming: Naming,
  report: (thing: unknown, voice: Voice) => Report,
): Voice {
  const say: Voice["say"] = (kind, code, figures = {}, field = "") => {
    const message = messageIn(texts, kind, text(code)) ?? phraseIn(texts, "unheard");
    return render(message, known(figures), texts, field, naming);
  };
  const voice: Voice = {
    texts,
    naming,
    calling: (records) =>
      records === undefined ? voice : voiceOf(texts, { ...naming, records: known(records) }, report),
    ofEvent: (type) => {
      const of = ownOf(texts.own?.nouns, nounOfEvent(type));
      if (texts.own === undefined || of === undefined) return voice;
      const own = { ...texts.own, nouns: { ...texts.own.nouns, pilotEvent: of } };
      return voiceOf(bare({ ...texts, own }), naming, report);
    },
    say,
    tell: (code, figures) => say("results", code, figures),
    phrase: (name, figures = {}) => render(phraseIn(texts, name), known(figures), texts, "", naming),
    heading: (code, figures) => say("headings", code, figures),
    word: (word) => worded(text(word), texts),
    figure: (yuan) => figureOf(text(yuan)),
    field: (place) =>
      placeLabelIn(typeof place === "string" ? { field: place } : placeOf(place), texts, naming),
    indicator: (id) => indicatorLabel(text(id), texts.locale, naming.indicators),
    meaning: (rule, phrase = "") =>
      ruleNameIn(texts, rule) ?? (phrase === "" ? ruleOf(clauseOf(rule), voice) : phrase),
    named: (name, sentence) => (texts.locale === "en" ? `${name}: ${sentence}` : `${name}：${sentence}`),
    report: (thing) => report(thing, voice),
    sentence: (thing) => report(thing, voice).headline,
    section: (title, things, figures) => ({
      title: voice.heading(title, figures),
      lines: listOf(things).map(voice.sentence),
    }),
  };
  return voice;
}

const ruleOf = (clause: string, { phrase }: Voice): string =>
  clause === "" ? phrase("uncited") : phrase("rule", { clause });

/** The elements of a list; none of what is no list. */
export const listOf = (list: unknown): readonly unknown[] => (Array.isArray(list) ? list : []);

/** Whether something that was asked for cannot be told for its faults. */
export const hasErrors = (issues: unknown): boolean =>
  listOf(issues).some((one) => (one as { readonly severity?: unknown } | null)?.severity === "error");

/** What a list calls one of its entries: its id in quotation marks, or its number where it has none. */
export const entryName = (id: string | null | undefined, index: number, { tell }: Voice): string =>
  typeof id === "string" ? tell("quoted", { id }) : tell("numbered", { no: index + 1 });

/** Parts of a result by the kind they are, whatever else they call their kind; without a prototype, like all that is looked at. */
export const ofKind = (kind: string, things: readonly object[]): readonly object[] =>
  things.map((thing) => bare({ ...thing, kind }));

/** A name must be text. Whoever asks for another is looking at something that is not whole. */
function text(name: unknown): string {
  if (typeof name !== "string") throw new TypeError("no name");
  return name;
}

function placeOf(place: Place): Place {
  const { field, term } = bare(place);
  return typeof term === "string" ? { field: text(field), term } : { field: text(field) };
}

function known(figures: Figures): Readonly<Record<string, string>> {
  const told: Record<string, string> = Object.create(null);
  for (const name of Object.keys(figures)) {
    const value = figures[name];
    if (typeof value === "string" || typeof value === "number") told[name] = `${value}`;
  }
  return told;
}
