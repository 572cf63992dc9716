/** 是、否…… How forms answer a question of yes or no. What leaves the question open (—, /, 不适用) answers neither. */
const answers: ReadonlyMap<string, boolean> = /* @__PURE__ */ (() =>
  new Map([
    ...["是", "有", "已", "已盖章", "已加盖", "愿意", "同意", "yes", "y", "true", "√", "✓", "✔"].map(
      (word) => [word, true] as const,
    ),
    ...[
      "否",
      "不是",
      "无",
      "没有",
      "暂无",
      "未",
      "未盖章",
      "未加盖",
      "不愿意",
      "不愿",
      "不同意",
      "no",
      "n",
      "false",
      "×",
    ].map((word) => [word, false] as const),
  ]))();

/** None of them is longer. */
const longestAnswer = 16;

/** Whether a text says yes or no; `undefined` where it says neither. */
export function answerOf(text: string): boolean | undefined {
  if (text.length > longestAnswer) return undefined;
  const said = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\u200b\ufeff]+/g, "");
  return answers.get(said);
}
