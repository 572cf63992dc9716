import { deepFreeze } from "../core/freeze.js";
import type { Issue, Result } from "../core/issue.js";
import { citedEdition } from "../edition/cite.js";
import type { Edition } from "../edition/edition.js";
import { isEnd, type Phase, phases, type Transition } from "../edition/procedure.js";
import { errorOf } from "../vocabulary/issues.js";
import { leafLabelIn, wordIn } from "./labels.js";
import { type Locale, textsOf } from "./messages.js";
import type { Texts } from "./texts.js";
import { textsUnder } from "./texts-under.js";

const error = /* @__PURE__ */ errorOf("argument");

/**
 * The procedure of an edition as a Mermaid state diagram, drawn from its table. An edition without one is the issue
 * `edition-without-procedure`.
 *
 * @example
 * ```ts
 * import { nm2024, procedureDiagram } from "digital-pilot-rules";
 *
 * const diagram = procedureDiagram(nm2024, "en");
 * diagram.ok && diagram.value.split("\n")[0]; //=> "stateDiagram-v2"
 * ```
 */
export function procedureDiagram(edition: Edition, locale: Locale): Result<string>;
export function procedureDiagram(edition: unknown, locale: Locale): Result<string>;
export function procedureDiagram(edition: unknown, locale: Locale): Result<string> {
  const { transitions, issues } = transitionsOf(edition);
  return deepFreeze(
    transitions === undefined
      ? { ok: false, issues }
      : { ok: true, value: diagramOf(transitions, textsUnder(textsOf(locale), edition)), issues },
  );
}

function diagramOf(transitions: readonly Transition[], texts: Texts): string {
  const drawn = phases.filter((phase) =>
    transitions.some(({ from, to }) => to === phase || from.includes(phase)),
  );
  const arrows = new Map<string, string[]>();
  for (const row of transitions) {
    for (const phase of row.from) {
      const arrow = `${idOf(phase)} --> ${idOf(row.to ?? phase)}`;
      const label = arrowLabel(row, texts);
      arrows.set(arrow, [...new Set([...(arrows.get(arrow) ?? []), label])]);
    }
  }
  return [
    "stateDiagram-v2",
    ...drawn.map((phase) => `  state "${wordIn(phase, texts)}" as ${idOf(phase)}`),
    `  [*] --> ${idOf(drawn[0] as Phase)}`,
    ...[...arrows].map(([arrow, labels]) => `  ${arrow}: ${labels.join("<br/>")}`),
    ...drawn.filter(isEnd).map((phase) => `  ${idOf(phase)} --> [*]`),
    "",
  ].join("\n");
}

/** The rows of an edition's procedure; `undefined`, and why, of what is no edition or has none. */
export function transitionsOf(given: unknown): {
  readonly transitions: readonly Transition[] | undefined;
  readonly issues: readonly Issue[];
} {
  const { edition, issues } = citedEdition(given, []);
  const transitions = edition?.procedure?.transitions;
  const hasNone = edition !== undefined && transitions === undefined;
  return {
    transitions,
    issues: hasNone ? [...issues, error("edition-without-procedure", ["edition"])] : issues,
  };
}

/** Mermaid would read a hyphen as the beginning of an arrow. */
const idOf = (phase: Phase): string => phase.replaceAll("-", "_");

/** Clauses are text of an edition, in which some characters would end the label or the line. */
const arrowLabel = (row: Transition, texts: Texts): string => {
  const clause = row.clause.replace(/[:;#<>"\s]+/g, " ");
  return texts.locale === "en" ? `${rowName(row, texts)} (${clause})` : `${rowName(row, texts)}（${clause}）`;
};

/** The event of a row, with what it must say for the row to hold. */
export function rowName({ event, when }: Transition, texts: Texts): string {
  const name = wordIn(event, texts);
  if (when === undefined) return name;
  const [yes, no, separator] = texts.locale === "en" ? ["yes", "no", ", "] : ["是", "否", "，"];
  return `${name}${separator}${leafLabelIn(`event.${when.field}`, texts)} ${when.is ? yes : no}`;
}
