import { withoutPrototype } from "../core/bare-record.js";
import type { Role } from "../kernel/judgement.js";
import type { Label, Word } from "./application-words.js";
import type { Unit } from "./units.js";

export type { Label };

/** 字段. One field of a noun: everything that schemas, messages, completeness, asks and forms say of it. */
export interface Row extends Label {
  /** 计量单位, where the value is counted: of an edition's own field any. */
  readonly unit?: string;
  /** What the unit is called in English, where it is none of the vocabulary's. */
  readonly englishUnit?: string;
  /** It must be given; of an application, a complete one has it. */
  readonly required?: true;
  /** Who gives it, where not whoever hands in the rest. */
  readonly who?: Role;
  /** The term by which an edition says that its form does not ask for it, nor for what is within it. */
  readonly notAsked?: string;
  /** What is given is a document, not a figure to type. */
  readonly document?: true;
  /** The words it can say, in the order a select shows them. */
  readonly words?: readonly string[];
  /** What some of its words are called here: an edition's own words, and those for which the text has another word than elsewhere. */
  readonly called?: Readonly<Record<string, Label>>;
  /**
   * Other texts are read as well. `words`: one that is none of these is named, and what it is worth is for a rule or a person
   * to say. `names`: it is the name of something that the caller has declared.
   */
  readonly open?: "words" | "names";
  /** A day is read as well, however offices write it. */
  readonly orDay?: true;
  /** The noun that the value, or each entry of the list, is made of. */
  readonly noun?: string;
  /** The value is a list. */
  readonly list?: true;
  /** Its entries can also be called by their id, as by those who ask for one that is not there. */
  readonly byId?: true;
  /** What a numbered entry is called here, where not as everywhere: `{n}` is its number, from one. */
  readonly entry?: Label;
}

/** 名目. A noun of the contract and its fields. */
export interface NounTable extends Label {
  /** What one of several is called: `{n}` is its number, from one, `{key}` the key it is known by. */
  readonly entry?: Label;
  readonly fields: Readonly<Record<string, Row>>;
}

/** The nouns of a subject. */
export type Table = Readonly<Record<string, NounTable>>;

/** What a row of the vocabulary may say: its units and its words are the vocabulary's own. */
type More = Omit<Row, "zh" | "en" | "required" | "unit" | "englishUnit" | "words"> & {
  readonly unit?: Unit;
  readonly words?: readonly Word[];
};

export const optional = <const Given extends More = object>(zh: string, en: string, more?: Given) =>
  withoutPrototype({ zh, en, ...more }) as Label & Given;

export const required = <const Given extends More = object>(zh: string, en: string, more?: Given) =>
  withoutPrototype({ zh, en, ...more, required: true }) as Label & Given & { readonly required: true };

export const noun = <const Fields extends NounTable["fields"]>(zh: string, en: string, fields: Fields) =>
  withoutPrototype({ zh, en, fields });

/** A noun of which there can be several in a list. */
export const numbered = <const Fields extends NounTable["fields"]>(
  zh: string,
  en: string,
  entry: Label,
  fields: Fields,
) => withoutPrototype({ zh, en, entry, fields });

export const madeOf = <const Noun extends string>(name: Noun) => ({ noun: name }) as const;

export const listOf = <const Noun extends string>(name: Noun) => ({ noun: name, list: true }) as const;

/** A list of single values, with what one of them is called. */
export const valuesCalled = (zh: string, en: string) => ({ list: true, entry: { zh, en } }) as const;

export const yuan = { unit: "元" } as const;
export const percent = { unit: "%" } as const;
export const points = { unit: "分" } as const;

export const byRegion = { who: "regional-industry-department" } as const;
export const byProvider = { who: "provider" } as const;
export const byEnterprise = { who: "enterprise" } as const;
export const byReviewer = { who: "reviewer" } as const;
export const byCaller = { who: "caller" } as const;
