import { bare } from "../core/own-data.js";
import type { Context } from "../kernel/rule.js";
import type { OwnLabel } from "../vocabulary/own-fields.js";

/** 行政区划. A place that an edition knows. */
export interface Division {
  /**
   * Its code, of two to twelve digits. A code lies within another as codes of GB/T 2260 do: `440605` within `440600` or `4406`, `440605001`
   * within both.
   */
  readonly code: string;
  /** What it is called: 佛山市. Without the last character, which says what kind of place it is, it is read as well. */
  readonly label: OwnLabel;
  /** What else people write for it. */
  readonly also?: readonly string[];
}

/** 行政区划名录. The places that an edition knows, in any order. */
export interface Divisions {
  /** Each with its code. A place may stand in front of one that lies within it: 广东省佛山市, 佛山市南海区. */
  readonly places: readonly Division[];
  /** Offices that stand for their place, beside 人民政府 and the bureaus of industry that there are everywhere: 行政公署. */
  readonly offices?: readonly string[];
}

/** Offices that every place has; each stands for its place. */
const commonOffices = ["人民政府", "政府", "工业和信息化局", "工信局", "工业和信息化厅", "工信厅"];

/** A code of GB/T 2260 or of the towns and villages below, without the noughts that fill it up. */
export const unfilled = (code: string): string =>
  [
    [12, 9],
    [9, 6],
    [6, 4],
    [4, 2],
  ].reduce(
    (left, [from = 0, to = 0]) =>
      left.length === from && /^0+$/.test(left.slice(to)) ? left.slice(0, to) : left,
    code,
  );

/** Whether a place lies within another. */
export function isWithin(inner: string, outer: string): boolean {
  const [one, other] = [unfilled(inner), unfilled(outer)];
  return one.length > other.length && one.startsWith(other);
}

/** A name as it is compared: without blanks, the width and case of letters, and the note that stands in brackets behind it. */
export const plainName = (written: string): string =>
  written
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\s+/g, "")
    .replace(/\([^()]*\)$/, "");

/** All that a place is called in full, as it is written. */
export const fullNames = (division: Division): readonly string[] => {
  const { label, also = [] } = bare(division);
  return [label["zh-CN"], label.en, ...also];
};

/** What a place is called for short: 佛山 for 佛山市. One character alone names no place. */
const shortName = ({ label }: Division): string | undefined =>
  /^(.{2,})[省市区县旗盟州]$/u.exec(plainName(label["zh-CN"]))?.[1];

/** Reads a place from however it is written. */
type PlaceReader = Context["place"];

const readers = new WeakMap<Divisions, PlaceReader>();

/**
 * Reads places by what an edition knows: a code, also one without the noughts that fill it up, a name, or that of an office of the
 * place. Without a list a code goes by its form, and no name is known. A name of two places is none.
 */
export function placeReader(divisions: Divisions = noDivisions): PlaceReader {
  const known = readers.get(divisions) ?? made(divisions);
  readers.set(divisions, known);
  return known;
}

/** 无名录. What an edition knows that lists no place. */
export const noDivisions: Divisions = { places: [] };

function made({ places, offices = [] }: Divisions): PlaceReader {
  const byCode = new Map(places.map(({ code }) => [unfilled(code), code]));
  const called = nameReader(places);
  const ofOffice = [...commonOffices, ...offices].map(plainName);
  return (written) => {
    const typed = plainName(written).slice(0, longestName);
    if (/^\d+$/.test(typed)) return { code: byCode.get(unfilled(typed)) ?? filled(typed), isKnown: true };
    const bare = withoutOffice(typed, ofOffice);
    const code = called(typed) ?? called(bare);
    return code === undefined ? { code: bare, isKnown: false } : { code, isKnown: true };
  };
}

/** A longer text names no place. */
const longestName = 60;

/** The four digits of a city stand for its six. */
const filled = (code: string): string => (code.length === 4 ? `${code}00` : code);

function withoutOffice(name: string, offices: readonly string[]): string {
  const office = offices.find((one) => one !== "" && name.length > one.length && name.endsWith(one));
  return office === undefined ? name : withoutOffice(name.slice(0, -office.length), offices);
}

/** Reads a name, or the names of places within each other; `undefined` for one of no place or of several. */
function nameReader(places: readonly Division[]): (name: string) => string | undefined {
  const [full, short] = [new Map<string, string[]>(), new Map<string, string[]>()];
  const note = (names: Map<string, string[]>, name: string, code: string) =>
    names.set(name, [...(names.get(name) ?? []), code]);
  for (const place of places) {
    for (const name of new Set(fullNames(place).map(plainName))) note(full, name, place.code);
    const name = shortName(place);
    if (name !== undefined) note(short, name, place.code);
  }
  const codesOf = (name: string): readonly string[] => full.get(name) ?? short.get(name) ?? [];
  return (name) => {
    const [code, ...others] = codesEndingIn(name, codesOf);
    return others.length === 0 ? code : undefined;
  };
}

/** The places that a name can mean, from its end to its beginning: what stands in front of a place has to hold it. */
function codesEndingIn(name: string, codesOf: (name: string) => readonly string[]): readonly string[] {
  const from: (readonly string[])[] = [];
  for (let start = name.length - 1; start >= 0; start -= 1) {
    const found = new Set(codesOf(name.slice(start)));
    for (let end = start + 1; end < name.length; end += 1) {
      const inner = from[end] as readonly string[];
      const outer = inner.length === 0 ? [] : codesOf(name.slice(start, end));
      for (const code of inner) if (outer.some((one) => isWithin(code, one))) found.add(code);
    }
    from[start] = [...found];
  }
  return from[0] ?? [];
}

/** The place that a code stands for, where the edition knows it. */
export const divisionOf = (code: string, divisions: Divisions = noDivisions): Division | undefined =>
  divisions.places.find((place) => place.code === code);
