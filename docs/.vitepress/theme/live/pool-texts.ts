/** What the page on a pool says beside the sentences of the library. */
const zh = {
  title: "资金池分配",
  lead: "把一笔资金分给几份申请：按权重的最大余数法，或按次序。分出的各份加起来等于总额，一分不差。名称均为虚构。",
  total: "资金总额（元）",
  by: "分法",
  ways: { weight: "按权重", rank: "权重大的优先" } as Record<string, string>,
  name: "申请",
  weight: "权重",
  cap: "上限（元）",
  floor: "下限（元）",
  share: "分得（元）",
  add: "增加一行",
  remove: "删除",
  chart: "各份的大小",
  left: "没有分出的（元）",
  steps: "分配说明",
  check: "核对",
  checked: "各份与凭证相符，加起来等于总额。",
  brokenAddress: "网址不完整，资金池的内容读不出来；请重新复制完整的网址。现在显示的是示例。",
  names: ["甲厂", "乙厂", "丙厂", "丁厂", "戊厂"],
};

type Say = typeof zh;

const en: Say = {
  title: "Sharing a pool",
  lead: "Shares an amount among claims: in proportion to weights by the largest remainder, or by rank. The shares add up to the total, to the fen. The names are made up.",
  total: "Amount to share (yuan)",
  by: "How",
  ways: { weight: "in proportion to weights", rank: "the largest weight first" },
  name: "Claim",
  weight: "Weight",
  cap: "At most (yuan)",
  floor: "At least (yuan)",
  share: "Share (yuan)",
  add: "Add a row",
  remove: "Remove",
  chart: "How large each share is",
  left: "Not shared out (yuan)",
  steps: "In words",
  check: "Check",
  checked: "The shares agree with their certificate and add up to the total.",
  brokenAddress:
    "The address is not whole, so the claims cannot be read; copy the whole address again. An example is shown instead.",
  names: ["A", "B", "C", "D", "E"],
};

export const poolTexts: Readonly<Record<"zh-CN" | "en", Say>> = { "zh-CN": zh, en };
