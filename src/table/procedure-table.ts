import { deepFreeze } from "../core/freeze.js";
import type { Result } from "../core/issue.js";
import { bare } from "../core/own-data.js";
import type { Edition } from "../edition/edition.js";
import { isEdition } from "../edition/is-edition.js";
import type { Condition, Transition } from "../edition/procedure.js";
import { changedIn, type Parameter } from "../kernel/parameter.js";
import { conditionSentence } from "../locale/condition-sentence.js";
import { voiceIn } from "../locale/explain/explain-in.js";
import { quoted } from "../locale/explain/quoted.js";
import type { Voice } from "../locale/explain/voice.js";
import { wordIn } from "../locale/labels.js";
import { type Locale, textsOf } from "../locale/messages.js";
import { namesFrom } from "../locale/named-indicators.js";
import { procedureIn, rowName } from "../locale/procedure-diagram.js";
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
  const { procedure, issues } = procedureIn(edition);
  return deepFreeze(
    procedure === undefined
      ? { ok: false, issues }
      : {
          ok: true,
          value: tableOf(procedure.transitions, voiceUnder(edition, locale), parametersOf(edition)),
          issues,
        },
  );
}

const voiceUnder = (edition: unknown, locale: Locale): Voice =>
  voiceIn(textsUnder(textsOf(locale), edition), namesFrom(undefined, edition));

const parametersOf = (edition: unknown): readonly Parameter[] =>
  isEdition(edition) ? edition.parameters : [];

function tableOf(transitions: readonly Transition[], voice: Voice, parameters: readonly Parameter[]): string {
  const { texts } = voice;
  const isEnglish = texts.locale === "en";
  const separator = isEnglish ? "; " : "、";
  const list = (names: readonly string[]) => names.map((name) => wordIn(name, texts)).join(separator);
  const asked = (event: string, conditions: readonly Condition[]) =>
    conditions.map((one) => conditionSentence(one, event, texts)).join(separator);
  const rows = transitions
    .map((one) => bare(one))
    .map((row) => [
      rowName(row, texts),
      list(row.from),
      row.to === undefined ? "–" : list([row.to]),
      asked(row.event, row.conditions),
      row.clause,
      quoted(row.phrase, changedIn(row.phrase, parameters), voice),
    ]);
  return `${markdownTable(isEnglish ? heads.en : heads["zh-CN"], rows)}\n`;
}
