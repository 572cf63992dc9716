import {
  type Assessment,
  explain,
  nm2024,
  type Remedies,
  type ReviewTally,
  wordLabel,
} from "digital-pilot-rules";
import { fileOf, heading, paragraph, signature, table, title } from "./word.ts";

export interface Letter {
  /** Who is written to, and who writes. */
  readonly to: string;
  readonly from: string;
  /** The date below the letter, as it is to stand there. */
  readonly on: string;
}

/** Without the outcome before it, which the heading says already. */
const sentence = (thing: Parameters<typeof explain>[0]): string =>
  explain(thing, "zh-CN", { brief: true }).replace(/^[^：]{2,6}：/u, "");

// #region rectification
/** 整改通知书. Every must that is not met with its clause and key words, what mends it, and what is still missing. */
export function rectificationLetter(
  { findings, asks, asOf }: Assessment,
  { remedies }: Remedies,
  { to, from, on }: Letter,
): Promise<Buffer> {
  const failed = findings.filter(({ outcome, force }) => outcome === "fail" && force === "must");
  const missing = asks.filter(({ form }) => form !== "judgement");
  const rows = failed.map((finding, index) => {
    const remedy = remedies.find(({ rule }) => rule === finding.rule);
    return [
      String(index + 1),
      finding.phrase ? `${finding.clause}“${finding.phrase}”` : finding.clause,
      sentence(finding),
      remedy ? explain(remedy, "zh-CN", { brief: true }) : "",
    ];
  });
  return fileOf([
    title("整改通知书"),
    paragraph(`${to}：`),
    paragraph(
      `经按《${nm2024.title}》核验你单位申报材料（以${asOf}为准），有${failed.length}项不符合要求，请逐项整改。`,
    ),
    ...(rows.length > 0
      ? [heading("一、不符合要求的事项"), table([["序号", "条款", "问题", "整改办法"], ...rows])]
      : []),
    ...(missing.length > 0 ? [heading("二、需补充的资料")] : []),
    ...missing.map((ask, index) => paragraph(`${index + 1}. ${explain(ask, "zh-CN", { brief: true })}`)),
    ...signature(from, on),
  ]);
}
// #endregion rectification

// #region opinion
/** 评审意见. What the panel found, in its own words, and what the rules say beside it. The conclusion is the panel's. */
export function reviewOpinion(
  tally: ReviewTally,
  assessment: Assessment,
  { to, from, on }: Letter,
): Promise<Buffer> {
  const scored = tally.rows.map((row) => [
    ruleTitle(row.criterion, assessment),
    row.kept === null ? "" : `${row.kept}（满分${row.most}）`,
    `${row.passes}／${row.fails}`,
    row.verdict === null ? "" : wordLabel(row.verdict, "zh-CN"),
  ]);
  const open = [...tally.findings, ...assessment.findings.filter(isOpen)];
  return fileOf([
    title("专家评审意见"),
    paragraph(`申报单位：${to}。${explain(tally, "zh-CN", { brief: true })}`),
    heading("一、评审要点"),
    table([["评审要点", "平均分", "符合／不符合", "意见"], ...scored]),
    heading("二、意见及理由"),
    ...tally.judgements.map(({ by, rule, verdict, grounds }) =>
      paragraph(`${by}对${ruleTitle(rule, assessment)}：${wordLabel(verdict, "zh-CN")}。${grounds}`),
    ),
    ...(open.length > 0 ? [heading("三、须处理的事项")] : []),
    ...open.map((finding) => paragraph(explain(finding, "zh-CN", { brief: true }))),
    ...signature(from, on),
  ]);
}

const isOpen = ({ outcome, force }: Assessment["findings"][number]) =>
  force === "must" && outcome !== "pass" && outcome !== "not-applicable";

const ruleTitle = (rule: string, { findings }: Assessment): string => {
  const finding = findings.find((one) => one.rule === rule);
  return finding?.phrase ? `${finding.clause}“${finding.phrase}”` : rule;
};
// #endregion opinion
