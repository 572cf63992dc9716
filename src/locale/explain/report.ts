import { bare } from "../../core/own-data.js";
import type { Texts } from "../texts.js";

/** What is said of a result: one sentence, and the parts that bear it out. */
export interface Report {
  readonly headline: string;
  readonly sections: readonly Section[];
}

/** A part under a heading of its own: line by line, and where it has columns as a table too. */
export interface Section {
  readonly title: string;
  readonly lines: readonly string[];
  readonly table?: Table;
}

export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Whether all that it says is text: what a changed result has in the place of one would stand in a sentence or a cell as it is. */
export const isOfTexts = ({ headline, sections }: Report): boolean =>
  [headline, ...sections.flatMap(saidIn)].every((said) => typeof said === "string");

function saidIn(section: Section): readonly unknown[] {
  const { title, lines, table = noTable } = bare(section);
  return [title, ...lines, ...table.head, ...table.rows.flat()];
}

const noTable: Table = { head: [], rows: [] };

/** How many lines of a part plain text shows before it only counts. A table shows all its rows. */
const mostLines = 20;

/** A report as plain text: the sentence, then each part that has something to say. */
export function textOf(
  { headline, sections }: Report,
  texts: Texts,
  more: (count: number) => string,
): string {
  const parts = sections.flatMap(({ title, lines }) => {
    if (lines.length === 0) return [];
    const rest = lines.length - mostLines;
    const shown = rest > 0 ? [...lines.slice(0, mostLines), more(rest)] : lines;
    const heading = texts.locale === "en" ? `${title} (${lines.length}):` : `${title}（${lines.length}项）：`;
    return [heading, ...shown.map((line) => `  ${line}`)];
  });
  return [headline, ...parts].join("\n");
}
