/** What the page on other figures says beside the sentences of the library. */
const zh = {
  here: "在本页计算，不发送任何内容。改动的是另一个版本，指南的版本不变。示例均为虚构。",
  example: "对照的材料",
  examples: {
    "draft-flawed": "有问题的示例",
    "draft-early": "初稿示例",
    application: "合格的示例",
  } as Record<string, string>,
  asOf: "评估日期",
  result: "改动的结果",
  reset: "恢复原值",
  given: "指南",
  now: "改为",
  brokenAddress: "网址不完整，里面的内容读不出来；请重新复制完整的网址。现在显示的是原值。",
};

type Say = typeof zh;

const en: Say = {
  here: "Worked out in this page; nothing is sent. The changes make another edition; the guideline's own stays as it is. All examples are made up.",
  example: "Application",
  examples: {
    "draft-flawed": "one with faults",
    "draft-early": "an early draft",
    application: "a sound one",
  },
  asOf: "Day of assessment",
  result: "What it would change",
  reset: "Back to the guideline's values",
  given: "guideline",
  now: "changed to",
  brokenAddress:
    "The address is not whole, so its content cannot be read; copy the whole address again. The guideline's values are shown instead.",
};

export const whatIfTexts: Readonly<Record<"zh-CN" | "en", Say>> = { "zh-CN": zh, en };
