/** What the page on the three-party split says beside the sentences of the library. */
const zh = {
  here: "在本页计算，不发送任何内容。政策取自其他城市的公开做法，仅供对照；自治区的补助办法以正式文件为准。",
  price: "合同价款（元）",
  concession: "服务商让利",
  concessionHint: "比例，如10%，或金额",
  eligible: "可计入的费用（元）",
  policy: "补助政策",
  policies: { hefei: "合肥市2024年", nanjing: "南京市2024年", wuhan: "武汉市2025年" } as Record<
    string,
    string
  >,
  level: "数字化水平等级",
  accepted: "已通过验收",
  completedOn: "完成日期",
  batch: "批次",
  yes: "是",
  no: "否",
  blank: "未填写",
  steps: "计算过程",
  bar: "三方各自承担的份额",
  parties: { provider: "服务商让利", government: "政府补助", enterprise: "企业自付" } as Record<
    string,
    string
  >,
  yuan: "元",
  source: "政策出处",
  brokenAddress: "网址不完整，里面的内容读不出来；请重新复制完整的网址。现在显示的是示例。",
};

type Say = typeof zh;

const en: Say = {
  here: "Worked out in this page; nothing is sent. The policies are those of other cities as they were published, for comparison; how the region subsidises is for its own documents to say.",
  price: "Contract price (yuan)",
  concession: "Provider's concession",
  concessionHint: "a rate such as 10%, or an amount",
  eligible: "Eligible cost (yuan)",
  policy: "Subsidy policy",
  policies: { hefei: "Hefei 2024", nanjing: "Nanjing 2024", wuhan: "Wuhan 2025" },
  level: "Level of digitalisation",
  accepted: "Accepted",
  completedOn: "Completed on",
  batch: "Batch",
  yes: "yes",
  no: "no",
  blank: "not filled in",
  steps: "Steps",
  bar: "What each of the three bears",
  parties: { provider: "Provider's concession", government: "Government", enterprise: "Enterprise" },
  yuan: "yuan",
  source: "Source of the policy",
  brokenAddress:
    "The address is not whole, so its content cannot be read; copy the whole address again. An example is shown instead.",
};

export const splitTexts: Readonly<Record<"zh-CN" | "en", Say>> = { "zh-CN": zh, en };
