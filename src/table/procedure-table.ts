import { deepFreeze } from "../core/freeze.js";
import type { Result } from "../core/issue.js";
import type { Edition } from "../edition/edition.js";
import type { Transition } from "../edition/procedure.js";
import { wordIn } from "../locale/labels.js";
import { type Locale, textsOf } from "../locale/messages.js";
import { rowName, transitionsOf } from "../locale/procedure-diagram.js";
import type { Texts } from "../locale/texts.js";
import { textsUnder } from "../locale/texts-under.js";
import { markdownTable } from "./markdown-table.js";

const heads = {
  "zh-CN": ["事项", "从", "到", "条件", "条款", "关键词"],
  en: ["Event", "From", "To", "Conditions", "Clause", "Key words"],
} as const;

/**
 * The procedure of an edition as a Markdown table: each event, from where to where, on what conditions, by which words.
 * An edition without one is the issue `edition-without-procedure`.
 *
 * @example
 * ```ts
 * import { nm2024, procedureTable } from "digital-pilot-rules";
 *
 * const table = procedureTable(nm2024, "en");
 * table.ok && table.value.split("\n")[0]; //=> "| Event | From | To | Conditions | Clause | Key words |"
 * ```
 */
export function procedureTable(edition: Edition, locale: Locale): Result<string>;
export function procedureTable(edition: unknown, locale: Locale): Result<string>;
export function procedureTable(edition: unknown, locale: Locale): Result<string> {
  const { transitions, issues } = transitionsOf(edition);
  return deepFreeze(
    transitions === undefined
      ? { ok: false, issues }
      : { ok: true, value: tableOf(transitions, textsUnder(textsOf(locale), edition)), issues },
  );
}

function tableOf(transitions: readonly Transition[], texts: Texts): string {
  const isEnglish = texts.locale === "en";
  const list = (names: readonly string[]) =>
    names.map((name) => wordIn(name, texts)).join(isEnglish ? "; " : "、");
  const rows = transitions.map((row) => [
    rowName(row, texts),
    list(row.from),
    row.to === undefined ? "–" : list([row.to]),
    list(row.conditions.map(({ condition }) => condition)),
    row.clause,
    row.phrase,
  ]);
  return `${markdownTable(isEnglish ? heads.en : heads["zh-CN"], rows)}\n`;
}
