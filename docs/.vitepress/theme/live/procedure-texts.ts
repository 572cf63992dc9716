/** What the walk through the procedure says beside the sentences of the library. */
const zh = {
  here: "在本页推演，不发送任何内容。示例均为虚构。",
  examples: "载入",
  example: "示例",
  begin: "从头开始",
  undo: "撤销最后一项",
  now: "现在",
  history: "已登记的事项",
  nothing: "还没有登记任何事项。",
  next: "下一项",
  allowed: "可以办理",
  refused: "现在不能办理，选中可以看到原因",
  register: "登记",
  day: "发生日期",
  duties: "待办",
  groups: { overdue: "逾期", due: "未到期", undated: "没有期限或期限未定", done: "已办结" } as Record<
    string,
    string
  >,
  asOf: "查看日期",
  noDuties: "这一天没有待办。",
  brokenAddress: "网址不完整，里面的内容读不出来；请重新复制完整的网址。现在显示的是示例。",
  field: {
    open: "（",
    close: "）",
    add: "增加",
    remove: "删除",
    more: "显示更多",
    blank: "未填写",
    yes: "是",
    no: "否",
    faulty: "填写有误",
  } as Record<string, string>,
};

type Say = typeof zh;

const en: Say = {
  here: "Walked in this page; nothing is sent. All examples are made up.",
  examples: "Load",
  example: "an example",
  begin: "Begin anew",
  undo: "Undo the last",
  now: "Now",
  history: "What has been entered",
  nothing: "Nothing has been entered yet.",
  next: "Next",
  allowed: "Possible now",
  refused: "Not possible now; choose one to see why",
  register: "Enter it",
  day: "Date",
  duties: "Duties",
  groups: { overdue: "Overdue", due: "Due", undated: "Without a day yet", done: "Done" },
  asOf: "As of",
  noDuties: "There are no duties on this day.",
  brokenAddress:
    "The address is not whole, so its content cannot be read; copy the whole address again. An example is shown instead.",
  field: {
    open: " (",
    close: ")",
    add: "Add",
    remove: "Remove",
    more: "Show more",
    blank: "not filled in",
    yes: "yes",
    no: "no",
    faulty: "has a fault",
  },
};

export const procedureTexts: Readonly<Record<"zh-CN" | "en", Say>> = { "zh-CN": zh, en };
