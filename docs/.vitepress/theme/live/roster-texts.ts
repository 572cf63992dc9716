/** What the page on a roster says beside the sentences of the library. */
const zh = {
  title: "对整份名单的影响",
  lead: "去掉几条规则，名单中哪些企业的结论会不同。用虚构的示例名单，或者选一份自己的 CSV（UTF-8，首行为列名）：只在本机读取，不发送。",
  choose: "选择 CSV 文件",
  example: "用示例名单",
  current: (name: string) => `名单：${name}`,
  made: "示例（虚构）",
  chains: "所选产业链，用逗号分开",
  rules: "去掉的规则",
  result: "名单的变化",
  none: "没有去掉规则，两个版本相同。",
  working: "正在比较",
  broken: "比较没有完成；请确认文件是 UTF-8 编码的 CSV。",
};

type Say = typeof zh;

const en: Say = {
  title: "What it does to a whole roster",
  lead: "Leave out some rules and see which enterprises get another answer. Take the made-up roster or a CSV of your own (UTF-8, columns named in the first line): it is read on this machine and sent nowhere.",
  choose: "Choose a CSV file",
  example: "Use the example",
  current: (name) => `Roster: ${name}`,
  made: "example (made up)",
  chains: "Chosen chains, separated by commas",
  rules: "Rules left out",
  result: "What changes",
  none: "No rule is left out; the editions are the same.",
  working: "comparing",
  broken: "The comparison did not end; make sure that the file is CSV in UTF-8.",
};

export const rosterTexts: Readonly<Record<"zh-CN" | "en", Say>> = { "zh-CN": zh, en };
