import { basisWords } from "./basis-words.js";

/** The words about money, with their labels. Part of the table in application-words.ts. */
export const moneyWords = {
  ...basisWords,
  yes: { zh: "是", en: "yes" },
  no: { zh: "否", en: "no" },
  // 分配
  weight: { zh: "按权重", en: "by weight" },
  rank: { zh: "按排名", en: "by rank" },
  "pro-rata": { zh: "按比例", en: "in proportion" },
  "by-rank": { zh: "按排名用完为止", en: "by rank until nothing is left" },
  listed: { zh: "按所列次序", en: "as listed" },
  id: { zh: "按编号", en: "by id" },
  // 企业规模类型
  micro: { zh: "微型", en: "micro" },
  small: { zh: "小型", en: "small" },
  medium: { zh: "中型", en: "medium" },
  large: { zh: "大型", en: "large" },
  // 计算基数
  price: { zh: "合同价款", en: "the contract price" },
  net: { zh: "让利后的价款", en: "the price after the concession" },
  eligible: { zh: "可计入的费用", en: "the eligible part" },
  invoiced: { zh: "已开票金额", en: "the invoiced amount" },
  // 费用类别
  software: { zh: "软件", en: "software" },
  cloud: { zh: "云服务", en: "cloud services" },
  gateway: { zh: "网关", en: "gateways" },
  router: { zh: "路由器", en: "routers" },
  // 事实类型
  number: { zh: "数", en: "number" },
  amount: { zh: "金额", en: "amount" },
  date: { zh: "日期", en: "date" },
  word: { zh: "词", en: "word" },
  // 多档并存, 取整
  first: { zh: "以最前一档为准", en: "the first" },
  highest: { zh: "以最高一档为准", en: "the highest" },
  sum: { zh: "各档相加", en: "all of them added up" },
  floor: { zh: "向下取整", en: "down" },
  "half-up": { zh: "四舍五入", en: "half up" },
  ceiling: { zh: "向上取整", en: "up" },
  // 拨付
  "down-payment": { zh: "合同首付款", en: "the down payment" },
  base: { zh: "计算基数", en: "the base" },
  spent: { zh: "实际支出", en: "what was spent" },
  instalment: { zh: "分期", en: "instalment" },
  retention: { zh: "预留", en: "retention" },
  paid: { zh: "已拨付", en: "paid" },
  payable: { zh: "应拨付", en: "payable" },
  "not-yet": { zh: "未到节点", en: "not due yet" },
  pool: { zh: "资金池", en: "the pool" },
  "average-cap": { zh: "户均上限", en: "the cap on the average" },
  // 收回
  all: { zh: "全部收回", en: "all of it" },
  unspent: { zh: "收回未支出部分", en: "what was not spent" },
  "by-weight": { zh: "按未达标指标的权重收回", en: "by the weight of missed targets" },
  whole: { zh: "全部权重", en: "the whole weight" },
  shortfall: { zh: "按差额", en: "by the shortfall" },
  "not-ordered": { zh: "未要求整改", en: "not ordered" },
  running: { zh: "整改中", en: "under way" },
  met: { zh: "整改达标", en: "met" },
  failed: { zh: "整改未达标", en: "failed" },
  "next-payment": { zh: "下一笔拨付", en: "the next payment" },
  issued: { zh: "抵扣后的拨付", en: "the sum left after netting" },
  nothing: { zh: "不收回", en: "nothing" },
  rectify: { zh: "先整改", en: "rectification" },
  recover: { zh: "收回", en: "recovery" },
  // 数据类型
  "milestone-or-date": { zh: "拨付节点或日期", en: "a milestone or a date" },
  "text-or-whole-number": { zh: "文字或整数", en: "text or a whole number" },
  "text-number-or-yes-no": { zh: "文字、整数或是、否", en: "text, a whole number, or yes or no" },
} as const;
