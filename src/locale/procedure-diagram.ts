import { optionsOf } from "../core/options.js";
import type { Edition } from "../edition/edition.js";
import { isEnd, type Phase, phases, type Transition } from "../edition/procedure.js";
import { readProcedure } from "../edition/read-procedure.js";
import { leafLabel } from "./field-label.js";
import { wordLabel } from "./labels.js";
import type { Locale } from "./messages.js";

/** The procedure of an edition as a Mermaid state diagram, drawn from its table; empty where it has none. */
export function procedureDiagram(edition: Edition, locale: Locale): string {
  const transitions = transitionsOf(edition);
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

/** The rows of an edition's procedure; none where there is no edition or no procedure. */
export const transitionsOf = (edition: Edition): readonly Transition[] =>
  readProcedure(optionsOf(edition).procedure)?.transitions ?? [];

/** Mermaid would read a hyphen as the beginning of an arrow. */
const idOf = (phase: Phase): string => phase.replaceAll("-", "_");

/** Clauses are text of an edition, in which some characters would end the label or the line. */
const arrowLabel = (row: Transition, locale: Locale): string => {
  const clause = row.clause.replace(/[:;#<>"\s]+/g, " ");
  return locale === "en" ? `${rowName(row, locale)} (${clause})` : `${rowName(row, locale)}（${clause}）`;
};

/** The event of a row, with what it must say for the row to hold. */
export function rowName({ event, when }: Transition, locale: Locale): string {
  const name = wordLabel(event, locale);
  if (when === undefined) return name;
  const [yes, no, separator] = locale === "en" ? ["yes", "no", ", "] : ["是", "否", "，"];
  return `${name}${separator}${leafLabel(`event.${when.field}`, locale)} ${when.is ? yes : no}`;
}
