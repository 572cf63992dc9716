import { kindOf } from "../application/record-names.js";
import { counterIn, type Naming, namesOnTheWay, withinEachOther } from "./labels.js";
import type { Texts } from "./texts.js";

/** How many records a sentence names before it only counts. */
const fieldsNamed = 3;

/** 所问之事. One thing that is said of one field, or of the same field of many records. */
interface Subject {
  /** The first of the fields. */
  readonly fields: readonly string[];
  /** How many there are of them. */
  readonly count: number;
}

/** Fields in the order in which their kinds first come: the same field of several records is one subject. */
export function subjectsOf(fields: readonly string[]): readonly Subject[] {
  const groups = new Map<string, string[]>();
  for (const field of new Set(fields)) {
    const group = groups.get(kindOf(field));
    if (group === undefined) groups.set(kindOf(field), [field]);
    else group.push(field);
  }
  return [...groups.values()].map((group) => ({ fields: group, count: group.length }));
}

/** “甲”、“乙”的改造意愿; of more than a sentence names, “甲”、“乙”、“丙”等20户企业的改造意愿. */
export const subjectLabel = (subject: Subject, texts: Texts, naming: Naming): string =>
  labelOf(namesOf(subject, texts, naming), texts);

/** One label for each subject; what several of them say of the same records is said of them once: “甲”的规模、改造意愿. */
export function subjectLabels(subjects: readonly Subject[], texts: Texts, naming: Naming): readonly string[] {
  const byHolder = new Map<string, SubjectNames>();
  for (const [index, subject] of subjects.entries()) {
    const names = namesOf(subject, texts, naming);
    const key = names.holder === "" ? `${index}` : `of ${names.holder}`;
    const before = byHolder.get(key);
    byHolder.set(key, before ? { ...before, leaves: [...before.leaves, ...names.leaves] } : names);
  }
  return [...byHolder.values()].map((names) => labelOf(names, texts));
}

/** What a subject is called, apart from the records that hold it. */
interface SubjectNames {
  readonly holder: string;
  readonly leaves: readonly string[];
}

function labelOf({ holder, leaves }: SubjectNames, texts: Texts): string {
  const leaf = leaves.length > 1 && texts.locale === "en" ? enumerated(leaves) : leaves.join("、");
  return withinEachOther(holder === "" ? [leaf] : [holder, leaf], texts);
}

function namesOf({ fields, count }: Subject, texts: Texts, naming: Naming): SubjectNames {
  const [one = ""] = fields;
  const ways = fields.slice(0, fieldsNamed).map((field) => namesOnTheWay({ field }, texts, naming));
  const holders = ways.map((names) => withinEachOther(names.slice(0, -1), texts));
  // What is asked for may be the record itself, which nothing that has a name holds.
  if (!holders.includes("")) {
    const leaf = ways[0]?.at(-1) as string;
    return { holder: listed(holders, count, one, texts), leaves: [leaf] };
  }
  const wholes = ways.map((names) => withinEachOther(names, texts));
  return { holder: "", leaves: [listed(wholes, count, one, texts)] };
}

/** The first of many, and how many there are. */
function listed(names: readonly string[], count: number, field: string, texts: Texts): string {
  const { locale } = texts;
  const rest = count - names.length;
  if (locale === "en") return enumerated(rest === 0 ? names : [...names, `${rest} more`]);
  return `${names.join("、")}${rest === 0 ? "" : `等${count}${counterIn(field, texts) ?? "项"}`}`;
}

const enumerated = (names: readonly string[]): string =>
  names.length === 1 ? `${names[0]}` : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
