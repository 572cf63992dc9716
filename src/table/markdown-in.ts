import { bare } from "../core/own-data.js";
import { readOptions } from "../input/options.js";
import { kindOf, reportOn, toldOf, voiceIn } from "../locale/explain/explain-in.js";
import { valueTable } from "../locale/explain/indicator-tables.js";
import type { Report, Section } from "../locale/explain/report.js";
import type { Voice } from "../locale/explain/voice.js";
import { namesFrom } from "../locale/named-indicators.js";
import type { Texts } from "../locale/texts.js";
import { textsUnder } from "../locale/texts-under.js";
import { gridTable } from "./grid-table.js";
import { escaped, markdownTable } from "./markdown-table.js";

/** As `toMarkdown`, in the language of the texts. */
export function markdownIn(texts: Texts, thing: unknown, options: unknown): string {
  const { indicators, edition } = readOptions(options, ["edition", "indicators"]).given;
  const voice = voiceIn(textsUnder(texts, edition), namesFrom(indicators, edition));
  const told = toldOf(thing);
  try {
    if (Array.isArray(told)) return tableAlone(valueTable(told, voice));
    if (kindOf(told) === "indicator-grid") return gridTable(told as Parameters<typeof gridTable>[0]);
  } catch {
    // What only looks like a table is a thing that cannot be explained, as the report says.
  }
  const report = reportOn(told, voice);
  return pageOf(report, kindOf(told), voice);
}

const tableAlone = ({ head, rows }: NonNullable<Section["table"]>): string => markdownTable(head, rows);

/** A sentence alone is a paragraph; a report has a heading, the sentence, and a part for each thing it lists. */
function pageOf({ headline, sections }: Report, kind: string | undefined, voice: Voice): string {
  const parts = sections.flatMap((section) => partOf(section));
  if (parts.length === 0 || kind === undefined) return escaped(headline);
  const title = voice.say("kinds", kind);
  return [`## ${escaped(title)}`, escaped(headline), ...parts].join("\n\n");
}

function partOf(section: Section): readonly string[] {
  const { title, lines, table } = bare(section);
  const hasRows = table !== undefined && table.rows.length > 0;
  if (!hasRows && lines.length === 0) return [];
  const body = hasRows
    ? markdownTable(table.head, table.rows)
    : lines.map((line) => `- ${escaped(line)}`).join("\n");
  return [`### ${escaped(title)}`, body];
}
