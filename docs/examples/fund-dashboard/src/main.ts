import { explain, formatYuan, wordLabel } from "digital-pilot-rules";
import { draw } from "./chart.ts";
import { type Fund, fundOn } from "./fund.ts";
import "./fund.css";

const at = <E extends HTMLElement>(id: string): E => document.getElementById(id) as E;
const asOf = at<HTMLInputElement>("as-of");
const satisfaction = at<HTMLInputElement>("satisfaction");

/** An element with text or elements in it; text is never taken for HTML. */
function element(tag: string, ...parts: readonly (string | Node)[]): HTMLElement {
  const made = document.createElement(tag);
  made.append(...parts);
  return made;
}

const list = (sentences: readonly string[]): HTMLElement =>
  element("ul", ...sentences.map((sentence) => element("li", sentence)));

/** In units of 万元, without loss; what is not known yet is a dash. */
function yuan(amount: string | null | undefined): string {
  const written = formatYuan(amount ?? "", { unit: "万元" });
  return written.ok ? written.value : "–";
}

// #region show
function show(fund: Fund): void {
  const { split, state, instalments, score, evaluation } = fund;
  const status = instalments.ok ? instalments.value : undefined;
  const tiles = {
    阶段: wordLabel(state.phase, "zh-CN"),
    已拨付: yuan(status?.paid),
    现可拨付: yuan(status?.due),
    合同价款: yuan(split.totals?.price),
    得分: score.points ?? `${score.low}至${score.high}`,
  };
  at("tiles").replaceChildren(
    ...Object.entries(tiles).map(([name, figure]) =>
      element("div", element("b", figure), element("span", name)),
    ),
  );
  at("split").replaceChildren(element("p", explain(split, "zh-CN", { brief: true })), bar(fund));
  at("instalments").replaceChildren(
    element("p", status ? explain(status, "zh-CN", { brief: true }) : "尚未批复奖补资金。"),
    list(status?.rows.map((row) => explain(row, "zh-CN")) ?? []),
  );
  at("score").replaceChildren(element("p", explain(score, "zh-CN", { brief: true })));
  at("settlement").replaceChildren(
    ...evaluation.findings.map((finding) => element("p", explain(finding, "zh-CN"))),
    list(evaluation.settlement?.steps.map((step) => explain(step, "zh-CN")) ?? []),
  );
  void draw(at("score-chart"), score);
  void draw(at("tracks-chart"), fund.tracks);
}
// #endregion show

const parties = [
  ["provider", "服务商让利"],
  ["government", "政府补助"],
  ["enterprise", "企业自付"],
] as const;

/** One bar of three parts, which add up to the price. */
function bar({ split }: Fund): HTMLElement {
  const parts = parties.map(([party, label]) => {
    const percent = split.totals?.percent?.[party] ?? "0";
    const part = element("span", `${label} ${percent}%`);
    part.style.flexGrow = percent;
    part.dataset.party = party;
    return part;
  });
  const whole = element("div", ...parts);
  whole.className = "bar";
  return whole;
}

const update = () => show(fundOn(asOf.value.trim(), satisfaction.value.trim()));
for (const input of [asOf, satisfaction]) input.addEventListener("input", update);
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", update);
document.querySelector("form")?.addEventListener("submit", (event) => event.preventDefault());
update();
