import { deepFreeze } from "../core/freeze.js";
import type { Issue, Result } from "../core/issue.js";
import { bare, ownOf } from "../core/own-data.js";
import { citedEdition } from "../edition/cite.js";
import type { Edition } from "../edition/edition.js";
import { isEnd, type PhaseName, type Procedure, phases, type Transition } from "../edition/procedure.js";
import { errorOf } from "../vocabulary/issues.js";
import { nounOfEvent } from "../vocabulary/own-procedure.js";
import { leafLabelIn, wordIn } from "./labels.js";
import { type Locale, textsOf } from "./messages.js";
import { answerIn } from "./render.js";
import { nounsIn, type Texts } from "./texts.js";
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
  const { procedure, issues } = procedureIn(edition);
  return deepFreeze(
    procedure === undefined
      ? { ok: false, issues }
      : { ok: true, value: diagramOf(procedure, textsUnder(textsOf(locale), edition)), issues },
  );
}

function diagramOf(procedure: Procedure, texts: Texts): string {
  const transitions = procedure.transitions.map(bare);
  const own = ownOf(procedure, "phases") ?? [];
  const all: readonly PhaseName[] = [...phases, ...own.map(({ phase }) => phase)];
  const drawn = all.filter((phase) =>
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
    ...drawn.slice(0, 1).map((phase) => `  [*] --> ${idOf(phase)}`),
    ...[...arrows].map(([arrow, labels]) => `  ${arrow}: ${labels.join("<br/>")}`),
    ...drawn.filter((phase) => isEnd(phase, procedure)).map((phase) => `  ${idOf(phase)} --> [*]`),
    "",
  ].join("\n");
}

/** The procedure of an edition; `undefined`, and why, of what is no edition or has none. */
export function procedureIn(given: unknown): {
  readonly procedure: Procedure | undefined;
  readonly issues: readonly Issue[];
} {
  const { edition, issues } = citedEdition(given, []);
  const procedure = ownOf(edition, "procedure");
  const hasNone = edition !== undefined && procedure === undefined;
  return {
    procedure,
    issues: hasNone ? [...issues, error("edition-without-procedure", ["edition"])] : issues,
  };
}

/** Mermaid would read a hyphen as the beginning of an arrow. */
const idOf = (phase: PhaseName): string => phase.replaceAll("-", "_");

/** Clauses are text of an edition, in which some characters would end the label or the line. */
const arrowLabel = (row: Transition, texts: Texts): string => {
  const clause = row.clause.replace(/[:;#<>"\s]+/g, " ");
  return texts.locale === "en" ? `${rowName(row, texts)} (${clause})` : `${rowName(row, texts)}（${clause}）`;
};

/** The event of a row, with what it must say for the row to hold. */
export function rowName({ event, when }: Transition, texts: Texts): string {
  const name = wordIn(event, texts);
  if (when === undefined) return name;
  const separator = texts.locale === "en" ? ", " : "，";
  const said = answerIn(typeof when.is === "string" ? when.is : when.is ? "yes" : "no", texts);
  // Without own parts the noun of one kind of event is that of all.
  const noun = Object.hasOwn(nounsIn(texts), nounOfEvent(event)) ? nounOfEvent(event) : "pilotEvent";
  return `${name}${separator}${leafLabelIn(`${noun}.${when.field}`, texts)} ${said}`;
}
