/** What a word is called. */
export interface Label {
  readonly zh: string;
  readonly en: string;
}

/**
 * 填写用语. The words that people fill in, with their labels: readers know these and no others, so that nobody loads the words of
 * what only programs write. Part of the table in application-words.ts.
 */
export const filledInWords = {
  // 规上, 规下: main revenue of 20 million yuan a year is the statistical line between the two.
  above: { zh: "规上", en: "above scale" },
  below: { zh: "规下", en: "below scale" },
  // 专精特新
  none: { zh: "非专精特新", en: "not specialised" },
  regional: { zh: "自治区级专精特新", en: "specialised, regional" },
  national: { zh: "国家级专精特新", en: "specialised, national" },
  "little-giant": { zh: "专精特新小巨人", en: "little giant" },
  // 平台依托单位
  "chain-leader": { zh: "链主企业", en: "chain leader" },
  "leading-enterprise": { zh: "龙头企业", en: "leading enterprise" },
  "service-provider": { zh: "数字化服务商", en: "digital service provider" },
  "other-operator": { zh: "其他单位", en: "another body" },
  // 平台级别与方式
  enterprise: { zh: "企业", en: "enterprise" },
  industry: { zh: "行业级", en: "industry" },
  region: { zh: "区域级", en: "region" },
  "national-cross": { zh: "国家双跨", en: "national cross-industry" },
  build: { zh: "建设", en: "build" },
  upgrade: { zh: "改造升级", en: "upgrade" },
  // 服务商遴选方式
  "open-tender": { zh: "公开招投标", en: "open tender" },
  "open-selection": { zh: "公开遴选", en: "open selection" },
  negotiation: { zh: "协商谈判", en: "negotiation" },
  "direct-award": { zh: "直接委托", en: "direct award" },
  // 服务内容
  diagnosis: { zh: "评估诊断", en: "diagnosis" },
  consulting: { zh: "咨询", en: "consulting" },
  // 政策保障举措
  publicity: { zh: "宣传推广", en: "publicity" },
  "resource-matching": { zh: "资源对接", en: "resource matching" },
  "platform-support": { zh: "平台支撑", en: "platform support" },
  "talent-training": { zh: "人才培训", en: "talent training" },
  "financial-support": { zh: "金融支持", en: "financial support" },
  security: { zh: "安全保障", en: "security" },
  // 财政、金融政策
  "fiscal-linkage": { zh: "财政金融政策联动", en: "linkage of fiscal and financial policies" },
  "financial-institutions": { zh: "引导金融机构加大支持", en: "more support by financial institutions" },
  // 配套保障种类
  policy: { zh: "政策配套", en: "policy" },
  funding: { zh: "资金配套", en: "funding" },
  talent: { zh: "人才", en: "talent" },
  service: { zh: "服务配套", en: "service" },
  // 资金用途
  platform: { zh: "平台建设", en: "platform building" },
  transformation: { zh: "企业数字化改造", en: "enterprise transformation" },
  standards: { zh: "标准研制", en: "standards" },
  "consulting-diagnosis": { zh: "咨询诊断", en: "consulting and diagnosis" },
  // 资金来源
  "regional-fund": { zh: "自治区重点产业专项资金", en: "regional special fund" },
  "league-city": { zh: "盟市配套资金", en: "league or city money" },
  central: { zh: "中央资金", en: "central money" },
  county: { zh: "旗县区配套资金", en: "county money" },
  loan: { zh: "银行贷款", en: "loan" },
  provider: { zh: "服务商", en: "provider" },
  "social-capital": { zh: "社会资本", en: "social capital" },
  // 预期成果
  "benchmark-enterprises": { zh: "标杆企业", en: "benchmark enterprises" },
  "lighthouse-enterprises": { zh: "小灯塔企业", en: "lighthouse enterprises" },
  providers: { zh: "数字化服务商", en: "providers" },
  solutions: { zh: "解决方案", en: "solutions" },
  products: { zh: "产品", en: "products" },
  mechanisms: { zh: "管理体制机制", en: "mechanisms" },
  // 产业链合作
  orders: { zh: "订单", en: "orders" },
  design: { zh: "设计", en: "design" },
  production: { zh: "生产", en: "production" },
  "supply-chain": { zh: "供应链", en: "supply chain" },
  technology: { zh: "技术", en: "technology" },
  // 总结的经验
  platforms: { zh: "平台建设", en: "platforms" },
  "data-integration": { zh: "数据融通", en: "data integration" },
  // 拨付节点
  "contract-signed": { zh: "签订合同", en: "signing of the contract" },
  approved: { zh: "批复", en: "approval" },
  "mid-term-met": { zh: "中期评价达标", en: "mid-term targets met" },
  "final-met": { zh: "期后评价达标", en: "final targets met" },
  accepted: { zh: "通过验收", en: "acceptance" },
  // 绩效评价与处理
  annual: { zh: "年度绩效自评", en: "self-evaluation of a year" },
  "mid-term": { zh: "中期绩效评价", en: "mid-term evaluation" },
  final: { zh: "期后绩效评价", en: "final evaluation" },
  rectification: { zh: "限期整改", en: "rectification" },
  recovery: { zh: "收回资金", en: "recovery" },
  // 试点期起算方式
  approval: { zh: "批复", en: "approval" },
} as const satisfies Readonly<Record<string, Label>>;

export type FilledInWord = keyof typeof filledInWords;

export const isFilledIn = (word: string): word is FilledInWord => Object.hasOwn(filledInWords, word);
