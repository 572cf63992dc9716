/** What the policy editor says beside the sentences of the library. */
const zh = {
  here: "在本页计算，不发送任何内容。政策取自其他地方的公开做法；合同均为虚构，等级和完成日期为示例所设。",
  preset: "从这份政策开始",
  presets: { hefei: "合肥市2024年", nanjing: "南京市2024年", wuhan: "武汉市2025年" } as Record<
    string,
    string
  >,
  policy: "政策",
  check: "检查",
  sound: "没有发现自相矛盾之处。",
  cost: "改动的结果（12份虚构的合同）",
  unchanged: "政策没有改动。",
  broken: "不是完整的 JSON 对象，先不检查；请更正，所填内容没有丢失。",
  reset: "恢复原政策",
  brokenAddress: "网址不完整，里面的内容读不出来；请重新复制完整的网址。现在显示的是示例。",
};

type Say = typeof zh;

const en: Say = {
  here: "Worked out in this page; nothing is sent. The policies are those of other places as they were published; the contracts are made up, with levels and days chosen for the example.",
  preset: "Begin with",
  presets: { hefei: "Hefei 2024", nanjing: "Nanjing 2024", wuhan: "Wuhan 2025" },
  policy: "Policy",
  check: "Check",
  sound: "Nothing in it contradicts itself.",
  cost: "What the change would do (12 contracts, made up)",
  unchanged: "The policy is unchanged.",
  broken: "This is no whole JSON object and is not checked yet; correct it. Nothing you typed is lost.",
  reset: "Back to the policy as it was",
  brokenAddress:
    "The address is not whole, so its content cannot be read; copy the whole address again. An example is shown instead.",
};

export const policyTexts: Readonly<Record<"zh-CN" | "en", Say>> = { "zh-CN": zh, en };
