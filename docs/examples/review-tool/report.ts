import { explain, type Selection, toMarkdown, wordLabel } from "digital-pilot-rules";
import type { Reviewed } from "./review.ts";

export interface Results {
  readonly reviewed: readonly Reviewed[];
  readonly selection: Selection;
}

type Row = (string | null)[];

// #region workbook
/** The sheets of the workbook of results: who is where, what is open, and which cells are to be corrected. */
export function workbook({ reviewed, selection }: Results): { sheet: string; data: Row[] }[] {
  const ranks: Row[] = [["盟市", "结果", "名次", "得分", "评审", "评估"]];
  const open: Row[] = [["盟市", "事项"]];
  const faults: Row[] = [["盟市", "单元格", "问题"]];
  for (const { id, standing, bestRank, worstRank, low, high } of selection.rows) {
    const one = reviewed.find(({ applicant }) => applicant.id === id);
    if (one === undefined) continue;
    const { applicant, tally, assessment } = one;
    const place = bestRank === worstRank ? bestRank : `${bestRank}至${worstRank}`;
    ranks.push([
      applicant.name,
      wordLabel(standing, "zh-CN"),
      place === null ? null : String(place),
      low === high ? low : `${low}至${high}`,
      wordLabel(tally.verdict, "zh-CN"),
      wordLabel(assessment.outcome, "zh-CN"),
    ]);
    for (const finding of [...tally.findings, ...assessment.findings])
      if (finding.force === "must" && finding.outcome !== "pass" && finding.outcome !== "not-applicable")
        open.push([applicant.name, explain(finding, "zh-CN", { brief: true })]);
    for (const { cell, sentence } of one.faults) faults.push([applicant.name, cell, sentence]);
  }
  return [
    { sheet: "遴选", data: ranks },
    { sheet: "待办", data: open },
    { sheet: "更正", data: faults },
  ];
}
// #endregion workbook

// #region page
/** A page to look at: what was found, in sentences, and the sheets as tables. Every text is escaped. */
export const page = (results: Results): string => `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>评审结果</title>
<style>
  :root { color-scheme: light dark; font-family: "Noto Sans CJK SC", "PingFang SC", sans-serif; }
  body { max-width: 960px; margin: 0 auto; padding: 16px; }
  .scroll { overflow-x: auto; }
  table { border-collapse: collapse; width: 100%; }
  th, td { padding: 6px 10px; border: 1px solid #8888; text-align: left; vertical-align: top; }
</style>
<h1>评审结果</h1>
<p>${escaped(explain(results.selection, "zh-CN", { brief: true }))}</p>
${workbook(results).map(table).join("\n")}
</html>
`;

function table({ sheet, data }: { sheet: string; data: Row[] }): string {
  const [head = [], ...rows] = data;
  const row = (tag: string, cells: Row) =>
    `<tr>${cells.map((text) => `<${tag}>${escaped(text ?? "")}</${tag}>`).join("")}</tr>`;
  const body = rows.map((cells) => row("td", cells)).join("");
  return `<h2>${sheet}（${rows.length}项）</h2>
<div class="scroll" tabindex="0" role="region" aria-label="${sheet}"><table>${row("th", head)}${body}</table></div>`;
}

const signs: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => signs[sign] ?? sign);
// #endregion page

/** The opinion on one applicant, for pasting into a document. */
export const opinion = ({ tally, assessment }: Reviewed): string =>
  [toMarkdown(tally, "zh-CN"), toMarkdown(assessment, "zh-CN")].join("\n\n");
