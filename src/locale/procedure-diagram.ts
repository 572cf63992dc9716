import type { Edition } from "../guideline/edition.js";
import { isEnd, type Phase, phases, type Transition } from "../model/procedure.js";
import { leafLabel, wordLabel } from "./labels.js";
import type { Locale } from "./messages.js";

/** The procedure of an edition as a Mermaid state diagram, drawn from its table; empty where it has none. */
export function procedureDiagram(edition: Edition, locale: Locale): string {
  const transitions = edition?.procedure?.transitions ?? [];
  if (transitions.length === 0) return "";
  const drawn = phases.filter((phase) =>
    transitions.some(({ from, to }) => to === phase || from.includes(phase)),
  );
  const arrows = new Map<string, string[]>();
  for (const row of transitions) {
    for (const phase of row.from) {
      const arrow = `${idOf(phase)} --> ${idOf(row.to ?? phase)}`;
      const label = arrowLabel(row, locale);
      arrows.set(arrow, [...new Set([...(arrows.get(arrow) ?? []), label])]);
    }
  }
  return [
    "stateDiagram-v2",
    ...drawn.map((phase) => `  state "${wordLabel(phase, locale)}" as ${idOf(phase)}`),
    `  [*] --> ${idOf(drawn[0] as Phase)}`,
    ...[...arrows].map(([arrow, labels]) => `  ${arrow}: ${labels.join("<br/>")}`),
    ...drawn.filter(isEnd).map((phase) => `  ${idOf(phase)} --> [*]`),
    "",
  ].join("\n");
}

/** The same table for reading: each event, from where to where, on what conditions, by which words. */
export function procedureTable(edition: Edition, locale: Locale): string {
  const isEnglish = locale === "en";
  const heads = isEnglish
    ? ["Event", "From", "To", "Conditions", "Clause", "Key words"]
    : ["事项", "从", "到", "条件", "条款", "关键词"];
  const list = (names: readonly string[]) =>
    names.map((name) => wordLabel(name, locale)).join(isEnglish ? "; " : "、");
  const rows = (edition?.procedure?.transitions ?? []).map((row) => [
    arrowName(row, locale),
    list(row.from),
    row.to === undefined ? "–" : list([row.to]),
    list(row.conditions.map(({ condition }) => condition)),
    row.clause,
    row.phrase,
  ]);
  return [heads, heads.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |\n`).join("");
}

/** Mermaid takes a hyphen for the beginning of an arrow. */
const idOf = (phase: Phase): string => phase.replaceAll("-", "_");

const arrowLabel = (row: Transition, locale: Locale): string =>
  locale === "en"
    ? `${arrowName(row, locale)} (${row.clause})`
    : `${arrowName(row, locale)}（${row.clause}）`;

function arrowName({ event, when }: Transition, locale: Locale): string {
  const name = wordLabel(event, locale);
  if (when === undefined) return name;
  const [yes, no, separator] = locale === "en" ? ["yes", "no", ", "] : ["是", "否", "，"];
  return `${name}${separator}${leafLabel(`event.${when.field}`, locale)} ${when.is ? yes : no}`;
}
