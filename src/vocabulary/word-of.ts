import { ownOf } from "../core/own-data.js";
import { type FilledInWord, filledInWords, isFilledIn, type Label } from "./filled-in-words.js";
import { saysNone } from "./none-words.js";

/** The text's own words, and what offices write for them, beside the labels. */
const aliases: Partial<Record<FilledInWord, readonly string[]>> = {
  above: ["规模以上", "规上企业", "规模以上企业"],
  below: ["规模以下", "规下企业", "规模以下企业"],
  none: ["非专精特新企业"],
  regional: ["自治区级", "自治区专精特新", "省级专精特新", "自治区级专精特新企业"],
  national: ["国家级", "国家专精特新", "国家级专精特新企业"],
  "little-giant": ["小巨人", "专精特新小巨人企业", "国家级专精特新小巨人"],
  "chain-leader": ["链主", "产业链链主", "链主企业单位"],
  "leading-enterprise": ["龙头", "行业龙头企业", "骨干龙头企业"],
  "service-provider": ["服务商", "数字化转型服务商", "平台服务商"],
  approval: ["自批复之日起", "批复之日起", "批复之日", "批复日"],
  "mid-term": ["中期", "中期评价", "中期评估"],
  final: ["期后", "期后评价", "期后评估"],
  rectification: ["整改"],
  recovery: ["收回专项资金", "收回"],
  "other-operator": ["其他", "高校", "高等院校", "科研院所", "研究院", "政府部门", "事业单位", "行业协会"],
  enterprise: ["企业级", "企业级工业互联网平台", "企业出资", "企业自筹", "企业自有资金"],
  industry: ["行业", "行业级工业互联网平台"],
  region: ["区域", "区域级工业互联网平台"],
  "national-cross": ["双跨", "国家双跨平台", "国家级双跨"],
  build: ["新建"],
  upgrade: ["升级", "改造", "改造升级工业互联网平台"],
  "open-tender": ["公开招标", "公开招标投标", "招投标", "公开招投标方式"],
  "open-selection": ["公开遴选方式", "市场化公开遴选", "公开征集"],
  negotiation: ["竞争性谈判", "竞争性磋商", "谈判", "磋商"],
  "direct-award": ["单一来源", "直接指定", "指定", "直接发包"],
  diagnosis: ["诊断", "诊断服务", "评估诊断服务", "数字化诊断"],
  consulting: ["咨询服务"],
  publicity: ["政策宣传", "宣贯推广", "宣传", "宣贯", "推广"],
  "resource-matching": ["对接"],
  "platform-support": ["平台支持"],
  "talent-training": ["培训", "人才培养"],
  "financial-support": ["金融"],
  security: ["安全", "安全服务"],
  policy: ["政策"],
  funding: ["资金"],
  talent: ["人才配套"],
  service: ["服务"],
  platform: ["平台", "工业互联网平台建设"],
  transformation: ["数字化改造", "改造", "企业改造"],
  standards: ["标准", "标准研制费"],
  "consulting-diagnosis": ["采购咨询诊断", "诊断咨询", "咨询和诊断", "咨询", "诊断"],
  "regional-fund": ["自治区专项资金", "自治区资金", "专项资金", "自治区奖补资金", "奖补资金"],
  "league-city": ["盟市资金", "盟市财政资金", "市级配套资金", "盟市配套", "市级资金"],
  central: ["中央", "中央财政资金"],
  county: ["旗县资金", "旗县配套资金", "县级资金"],
  loan: ["贷款", "银行借款"],
  provider: ["服务商让利", "让利"],
  "social-capital": ["社会资金"],
  "benchmark-enterprises": ["数字化标杆企业", "行业数字化标杆企业"],
  "lighthouse-enterprises": ["小灯塔"],
  providers: ["服务商"],
  solutions: ["数字化解决方案"],
  mechanisms: ["机制", "模式", "机制模式", "方法路径", "市场机制", "典型模式"],
  technology: ["技术创新"],
  platforms: ["平台"],
};

/** As people type it: without blanks, quotation marks and the width of letters. */
export const plainWord = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\u200b\ufeff"'“”‘’「」]+/g, "");

/** The labels of the words of one subject, beside those of the words that people fill in. */
export type Labels = Readonly<Record<string, Labelled>>;

/** What a word is called, and what else people write for it. */
interface Labelled extends Label {
  readonly also?: readonly string[];
}

const spellings = new WeakMap<Labels, Map<string, ReadonlySet<string>>>();

/** All that is read as a word, as it is compared. */
export function spellingsOf(word: string, labels: Labels): ReadonlySet<string> {
  const ofLabels = spellings.get(labels) ?? new Map<string, ReadonlySet<string>>();
  spellings.set(labels, ofLabels);
  const known = ofLabels.get(word);
  if (known !== undefined) return known;
  const ofSubject = Object.hasOwn(labels, word) ? labels[word] : undefined;
  const own = isFilledIn(word)
    ? [...Object.values(filledInWords[word]), ...(ownOf(aliases, word) ?? [])]
    : [];
  const called = ofSubject ? [ofSubject.zh, ofSubject.en, ...(ownOf(ofSubject, "also") ?? [])] : [];
  const made = new Set([word, ...own, ...called].map(plainWord));
  ofLabels.set(word, made);
  return made;
}

/**
 * The word somebody means, of those that can stand in a place: its code, its label in either language, or the text's
 * own words for it. `undefined` where it is none of them.
 */
export function wordOf<W extends string>(
  typed: string,
  among: readonly W[],
  labels: Labels = filledInWords,
): W | undefined {
  const direct = among.find((one) => one === typed);
  if (direct !== undefined) return direct;
  const said = plainWord(typed);
  return (
    among.find((one) => spellingsOf(one, labels).has(said)) ??
    (saysNone(typed) ? among.find((one) => one === "none") : undefined)
  );
}
