// Writes the example files beside it. Everything in them is invented. The same run gives the same bytes, and nothing
// here comes from the library, so that the examples test it from outside.
import { writeFileSync } from "node:fs";

// ── a small seeded generator (mulberry32) ────────────────────────────────────────────────────────────────────────

function seeded(seed) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const between = (least, most) => least + (next() % (most - least + 1));
  const oneOf = (list) => list[between(0, list.length - 1)];
  const shuffled = (list) => {
    const cards = [...list];
    for (let last = cards.length - 1; last > 0; last -= 1) {
      const other = between(0, last);
      [cards[last], cards[other]] = [cards[other], cards[last]];
    }
    return cards;
  };
  return { between, oneOf, shuffled };
}

const { between, oneOf, shuffled } = seeded(20240831);

// ── unified social credit codes: GB 32100-2015 outside, GB 11714 inside ──────────────────────────────────────────

const codeAlphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const organisationAlphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2];

const weighed = (text, alphabet, weightAt) =>
  [...text].reduce((sum, character, index) => sum + alphabet.indexOf(character) * weightAt(index), 0);

function organisationCode(body) {
  const rest = 11 - (weighed(body, organisationAlphabet, (index) => organisationWeights[index]) % 11);
  return body + (rest === 10 ? "X" : rest === 11 ? "0" : String(rest));
}

function creditCode(division, body) {
  const start = `91${division}${organisationCode(body)}`;
  const sum = weighed(start, codeAlphabet, (index) => 3 ** index % 31);
  return start + codeAlphabet[(31 - (sum % 31)) % 31];
}

// Bodies in the series MX, which no licence is known to bear, so that no code is that of a real enterprise.
const bodies = new Set();
function newCreditCode(division) {
  let body = "";
  do body = `MX${Array.from({ length: 6 }, () => codeAlphabet[between(0, 30)]).join("")}`;
  while (bodies.has(body));
  bodies.add(body);
  return creditCode(division, body);
}

// ── enterprises ──────────────────────────────────────────────────────────────────────────────────────────────────

const chainNames = { "rare-earth": "稀土新材料产业链", "heavy-equipment": "重型装备制造产业链" };

const divisions = ["150202", "150203", "150204", "150205", "150207", "150221", "150222"];

const words = (line) => line.split("、");

const brandStarts = words(
  "恒泽、瑞岳、晟川、沃野、天拓、北岭、鼎益、德磐、盛垣、宏图、昊泽、远岳、博沃、泰益",
);
const brandEnds = words("源、达、通、辰、兴、祥、诚、隆、邦、力");
const brands = shuffled([
  ...brandStarts.flatMap((start) => brandEnds.map((end) => start + end)),
  ...words("苏日塔、阿古拉、达赖图、乌仁图、巴音宝、查干陶、宝力德、额尔敦、特木尔、吉日嘎、那仁泰、哈丹宝"),
  ...words("敖登格、朝鲁门、布日固、莫日根、呼和德、阿拉坦、牧仁泰、青格乐、孟根达、海日罕、云海图、赛罕源"),
]);

const products = {
  "rare-earth": [
    ...words(
      "稀土永磁材料、稀土功能材料、稀土抛光材料、稀土发光材料、稀土合金、稀土催化材料、稀土金属、储氢材料、磁性材料",
    ),
    ...words("磁电科技、永磁电机、磁组件、磁材加工、新材料科技、粉体材料、表面工程、稀土陶瓷、环保新材料"),
  ],
  "heavy-equipment": [
    ...words(
      "重型机械、矿山机械、风电装备、铸锻、液压机械、压力容器、车桥制造、专用汽车、齿轮传动、焊接设备、模具制造",
    ),
    ...words(
      "特种钢制品、起重设备、法兰锻造、塔筒制造、铁路配件、热处理、数控装备、紧固件、电气成套设备、输送机械",
    ),
    ...words("机电工程、精密机械、机械配件"),
  ],
};

/** Main revenue of the year before, in yuan and fen, drawn from a class of size in units of ten thousand yuan. */
const revenueClasses = {
  above: [
    [2_050, 4_000],
    [2_050, 4_000],
    [4_000, 9_000],
    [4_000, 9_000],
    [9_000, 26_000],
    [26_000, 78_000],
    [78_000, 190_000],
  ],
  below: [
    [110, 400],
    [400, 900],
    [400, 900],
    [900, 1_960],
  ],
};

function revenue(scale) {
  const [least, most] = oneOf(revenueClasses[scale]);
  const yuan = between(least * 10_000, most * 10_000);
  return between(0, 2) === 0 ? `${yuan}` : `${yuan}.${String(between(1, 99)).padStart(2, "0")}`;
}

function companyName(brand, product, isLarge) {
  const place = oneOf(["包头市", "包头市", "包头市", "内蒙古", "内蒙古", "包头稀土高新区"]);
  const forms = isLarge ? ["股份有限公司", "集团有限公司"] : ["有限公司", "有限公司", "有限责任公司"];
  const start = between(0, 9) === 0 ? `${brand}（包头）` : `${place}${brand}`;
  return start + product + oneOf(forms);
}

/** How many of a chain are of each sort: included, exempt with a reason, unwilling. */
const sizes = [
  { chainId: "rare-earth", scale: "above", included: 37, exempt: 1, unwilling: 0 },
  { chainId: "rare-earth", scale: "below", included: 38, exempt: 0, unwilling: 5 },
  { chainId: "heavy-equipment", scale: "above", included: 33, exempt: 1, unwilling: 0 },
  { chainId: "heavy-equipment", scale: "below", included: 40, exempt: 0, unwilling: 7 },
];

const exemptions = {
  "rare-earth": "2023年已完成全流程数字化改造并通过自治区智能工厂认定，试点期内不再重复立项支持。",
  "heavy-equipment": "厂区整体搬迁入园，2026年底前停产，试点期内不具备改造条件。",
};

function enterprisesOf({ chainId, scale, included, exempt, unwilling }) {
  const row = (more) => {
    const previousYearRevenue = revenue(scale);
    const name = companyName(
      brands.pop(),
      oneOf(products[chainId]),
      Number(previousYearRevenue) > 400_000_000,
    );
    const creditCode = newCreditCode(oneOf(divisions));
    return { name, creditCode, chainId, previousYearRevenue, scale, specialised: "none", ...more };
  };
  const rows = (count, more) => Array.from({ length: count }, () => row(more));
  return shuffled([
    ...rows(included, { transform: true, willing: true }),
    ...rows(exempt, { transform: false, priority: false, exemption: { reason: exemptions[chainId] } }),
    ...rows(unwilling, { transform: false, willing: false, priority: false }),
  ]);
}

/** Gives out the specialised statuses and the priorities, the higher the status the larger the enterprise. */
function withStatuses(rows) {
  const included = shuffled(rows.filter(({ transform }) => transform));
  const above = included.filter(({ scale }) => scale === "above");
  const below = included.filter(({ scale }) => scale === "below");
  const give = (list, from, count, status) => {
    for (const one of list.slice(from, from + count)) one.specialised = status;
  };
  give(above, 0, 5, "little-giant");
  give(above, 5, 7, "national");
  give(above, 12, 21, "regional");
  give(below, 0, 6, "regional");
  for (const one of [...above.slice(0, 16), ...below.slice(0, 8)]) one.priority = true;
  return rows;
}

const enterprises = withStatuses(sizes.flatMap(enterprisesOf));

const count = (rows, test) => rows.filter(test).length;
const isAt = (scale, chainId) => (one) =>
  one.scale === scale && (chainId === undefined || one.chainId === chainId);
const largestOf = (chainId) =>
  included
    .filter((one) => one.chainId === chainId)
    .reduce((one, other) =>
      Number(other.previousYearRevenue) > Number(one.previousYearRevenue) ? other : one,
    );
const total = enterprises.length;
const included = enterprises.filter(({ transform }) => transform);

// ── money: whole fen inside, decimal text outside ────────────────────────────────────────────────────────────────

const yuan = (fen) => {
  const decimals = String(fen % 100).padStart(2, "0");
  return decimals === "00" ? `${Math.trunc(fen / 100)}` : `${Math.trunc(fen / 100)}.${decimals}`;
};
const fen = (amount) => {
  const [whole, decimals = ""] = amount.split(".");
  return Number(whole + decimals.padEnd(2, "0"));
};
const sum = (amounts) => yuan(amounts.reduce((all, amount) => all + fen(amount), 0));

const budgetLines = [
  ["platform", "regional-fund", "12000000"],
  ["platform", "league-city", "6000000"],
  ["platform", "social-capital", "15000000"],
  ["platform", "enterprise", "9260000"],
  ["transformation", "regional-fund", "23500000"],
  ["transformation", "league-city", "10000000"],
  ["transformation", "enterprise", "118563217.45"],
  ["standards", "regional-fund", "1500000"],
  ["standards", "enterprise", "860000"],
  ["consulting-diagnosis", "regional-fund", "1800000"],
  ["talent-training", "regional-fund", "1200000"],
  ["publicity", "league-city", "880000"],
].map(([use, source, amount]) => ({ use, source, amount }));

const budget = {
  total: sum(budgetLines.map(({ amount }) => amount)),
  lines: budgetLines,
  instalments: [
    { id: "第一期", when: "approved", weight: "40", amount: "16000000" },
    { id: "第二期", when: "mid-term-met", weight: "30", amount: "12000000" },
    { id: "第三期", when: "final-met", weight: "30", amount: "12000000" },
  ],
};

// ── providers and contracts ──────────────────────────────────────────────────────────────────────────────────────

const providers = {
  selection: "open-tender",
  list: [
    {
      name: "北疆云联（虚构）工业互联网有限公司",
      division: "150105",
      services: ["diagnosis", "consulting", "platform", "transformation"],
      cases: [
        "某稀土磁材企业生产执行系统与质量追溯项目（虚构），一次合格率提高2.1个百分点。",
        "某合金铸造企业能耗在线监测项目（虚构）。",
      ],
    },
    {
      name: "包头市数擎（虚构）智能制造技术有限公司",
      division: "150203",
      services: ["diagnosis", "transformation", "talent-training"],
      cases: ["某矿山机械企业数控车间联网改造项目（虚构），设备综合利用率由61%升至74%。"],
    },
    {
      name: "华北致衡（虚构）信息技术股份有限公司",
      division: "110108",
      services: ["consulting", "transformation", "standards"],
      cases: [
        "某法兰锻造企业供应链协同平台项目（虚构）。",
        "某装备企业两化融合管理体系贯标咨询项目（虚构）。",
      ],
    },
    {
      name: "内蒙古磐石（虚构）工控安全科技有限公司",
      division: "150204",
      services: ["diagnosis", "security", "talent-training"],
      cases: ["某稀土分离企业工业控制系统安全加固项目（虚构）。"],
    },
  ].map(({ division, ...provider }) => ({
    name: provider.name,
    creditCode: newCreditCode(division),
    services: provider.services,
    cases: provider.cases,
  })),
};

const contracts = shuffled(included)
  .slice(0, 12)
  .map((enterprise, index) => {
    const price = between(280_000, enterprise.scale === "above" ? 2_900_000 : 760_000) * 100 + between(0, 99);
    const concession = Math.trunc((price * between(10, 16)) / 100);
    const government = Math.trunc((price * between(20, 30)) / 100);
    return {
      id: `改造合同${String(index + 1).padStart(2, "0")}`,
      enterprise: enterprise.name,
      provider: providers.list[index % 3].name,
      price: yuan(price),
      concession: yuan(concession),
      government: yuan(government),
      enterpriseShare: yuan(price - concession - government),
    };
  });

// ── the indicator table: baseline, mid-term, target ──────────────────────────────────────────────────────────────

// A row holds the levels above it.
const specialisedAt = (...levels) => count(enterprises, ({ specialised }) => levels.includes(specialised));
const includedAt = (scale) => count(included, isAt(scale));

const indicatorRows = {
  "above-scale-enterprises": [count(enterprises, isAt("above")), 75, 80],
  "below-scale-enterprises": [count(enterprises, isAt("below")), 92, 96],
  "regional-specialised-enterprises": [specialisedAt("regional", "national", "little-giant"), 45, 55],
  "national-specialised-enterprises": [specialisedAt("national", "little-giant"), 14, 18],
  "little-giant-enterprises": [specialisedAt("little-giant"), 6, 8],
  "enterprise-level-platforms": [4, 7, 12],
  "industry-level-platforms": [0, 1, 2],
  "region-level-platforms": [0, 1, 1],
  "national-cross-industry-platforms": [0, 1, 1],
  "regional-benchmark-enterprises": [3, 6, 10],
  "national-benchmark-enterprises": [0, 1, 2],
  "cloud-adoption-rate": [46.5, 62, 80],
  "digital-workshops": [9, 18, 32],
  "smart-factories": [3, 6, 12],
  "introduced-providers": [1, 4, 6],
  "cultivated-providers": [0, 2, 4],
  "transformed-above-scale": [0, 34, includedAt("above")],
  "transformed-below-scale": [0, 36, includedAt("below")],
  "integration-standard-enterprises": [28, 52, 90],
  "scenario-types": [6, 10, 15],
  scenarios: [42, 110, 220],
  "enterprise-satisfaction": [80, 85, 92],
  "training-coverage": [30, 65, 95],
};

const indicators = Object.entries(indicatorRows).map(([id, [baseline, midterm, target]]) => ({
  id,
  baseline: `${baseline}`,
  midterm: `${midterm}`,
  target: `${target}`,
}));

// ── chains and plan ──────────────────────────────────────────────────────────────────────────────────────────────

const countsOf = (rows, chainId) => ({
  aboveScale: count(rows, isAt("above", chainId)),
  belowScale: count(rows, isAt("below", chainId)),
});

const chains = [
  {
    id: "rare-earth",
    name: chainNames["rare-earth"],
    regionalKeyChain: true,
    brief: {
      base: "已形成从稀土分离、金属冶炼到永磁、储氢、抛光、催化材料及永磁电机应用的完整链条，链上企业集中在稀土高新区和昆都仑区。",
      strengths: "原料保障稳定，磁材产能集中，检测与中试公共平台齐备，下游永磁电机企业就近配套。",
      features: "以磁材精深加工为主线，批量小、牌号多、质量追溯要求高，对生产执行与质量管理系统需求迫切。",
      demonstrations: ["自治区智能制造试点示范项目2个（虚构）。", "自治区数字车间5个、智能工厂2个（虚构）。"],
    },
    counts: countsOf(enterprises, "rare-earth"),
    digitalisation:
      "规上企业关键工序数控化率约58%，规下企业多处于单机自动化阶段，设备联网率不足三成，数据尚未贯通上下游。",
    platforms: [
      {
        name: "稀土新材料行业工业互联网平台（虚构）",
        level: "industry",
        operator: { name: "北疆云联（虚构）工业互联网有限公司", kind: "service-provider" },
        action: "build",
      },
    ],
  },
  {
    id: "heavy-equipment",
    name: chainNames["heavy-equipment"],
    regionalKeyChain: true,
    brief: {
      base: "以矿山机械、风电装备、专用车和压力容器为主导产品，铸锻、热处理、齿轮传动等配套环节齐全。",
      strengths: "大型锻件和结构件加工能力强，产业工人队伍稳定，整机企业本地配套率逐年提高。",
      features: "单件小批、订单定制、外协环节多，设计与生产、供应链之间的协同是提升交付能力的关键。",
      demonstrations: ["自治区工业互联网标杆项目1个（虚构）。", "自治区数字车间4个、智能工厂1个（虚构）。"],
    },
    counts: countsOf(enterprises, "heavy-equipment"),
    digitalisation:
      "规上企业普遍应用财务和采购系统，三分之一建成生产执行系统；规下企业以纸质工单流转为主，上云企业不足四成。",
    platforms: [
      {
        name: "重型装备供应链协同平台（虚构）",
        level: "region",
        operator: { name: largestOf("heavy-equipment").name, kind: "chain-leader" },
        action: "upgrade",
      },
    ],
  },
];

const plan = {
  base: [
    `全市两条申报产业链共有制造业企业${total}户，其中规上${count(enterprises, isAt("above"))}户、规下${count(enterprises, isAt("below"))}户。`,
    "近两年开展了两轮数字化诊断和上云补贴，企业基础数据、设备台账和能耗数据已有一定积累。",
  ],
  goals: [
    `两年内完成${included.length}户企业数字化改造，其中规上企业${includedAt("above")}户、规下企业${includedAt("below")}户，规上企业应改尽改、规下企业愿改尽改。`,
    "每条产业链建成一个工业互联网平台，企业上云率由46.5%提高到80%。",
  ],
  content: [
    "建设稀土新材料行业平台，改造升级重型装备供应链协同平台。",
    "按小型化、快速化、轻量化、精准化的要求，分批实施企业数字化改造。",
    "研制一批行业数据和改造实施标准，开展两化融合贯标。",
  ],
  path: [
    "先诊断后改造：逐户出具诊断报告，形成共性与个性需求清单。",
    "先示范后推广：每条产业链先行改造样板企业，再看样学样、批量复制。",
  ],
  fundUse:
    "自治区专项资金重点用于平台建设、企业数字化改造、标准研制以及咨询诊断、人才培训、宣贯推广等综合服务，按企业出一点、服务商让一点、政府补一点分担。",
  safeguards: [
    "成立由市政府分管领导任组长的工作专班。",
    "出台数字化转型试点配套政策和资金管理办法。",
    "建立专家库和企业首席数据官培训制度。",
  ],
  responsibilities: [
    "市工信局牵头组织实施、绩效监控和验收。",
    "市财政局负责资金筹措、拨付和监督。",
    "各旗县区负责企业动员、需求摸排和现场服务。",
    "链主企业、服务商按合同承担平台建设和改造任务。",
  ],
  needsSurvey: [
    "共性需求：质量追溯、设备联网、能耗管理和供应链协同四类，由平台统一提供。",
    "个性需求：逐户诊断后列入企业需求清单，由企业自愿选择服务商和产品。",
  ],
  workingMechanism: "市政府分管领导牵头的联席会议，按月调度、按季通报，工信、财政、金融部门分工负责。",
  concession: "服务商在中标目录价基础上让利一成以上，写入改造合同，与企业自付、政府补助一并列明。",
  results: [
    "benchmark-enterprises",
    "lighthouse-enterprises",
    "providers",
    "solutions",
    "products",
    "standards",
    "mechanisms",
  ],
  cooperation: ["orders", "design", "production", "supply-chain"],
  innovation: ["technology", "talent"],
  tasks: [
    ["组建工作专班并印发实施方案", "召开启动会，明确任务清单和责任清单", "市工信局、市财政局", "2024-09-30"],
    [
      "公开招标选定数字化服务商",
      "发布招标公告，组织专家评标，公布服务商名录供企业选择",
      "市工信局",
      "2024-11-15",
    ],
    [
      `完成${included.length}户企业数字化诊断`,
      "服务商入企开展评估诊断，逐户出具报告",
      "各服务商、各旗县区工信部门",
      "2025-01-31",
    ],
    [
      "建成稀土新材料行业工业互联网平台一期",
      "先行上线质量追溯、设备管理和能耗管理三类应用",
      "平台依托单位、市工信局",
      "2025-05-31",
    ],
    [
      "改造升级重型装备供应链协同平台",
      "打通订单、设计、生产、物流数据，接入首批配套企业",
      "链主企业",
      "2025-06-30",
    ],
    ["完成首批70户企业改造", "按样板先行、批量复制的方式组织实施", "改造企业、各服务商", "2025-08-31"],
    [
      "研制产业链数据与改造实施标准",
      "组织链主企业、服务商和科研院所联合编制",
      "市工信局、市场监管部门",
      "2025-12-31",
    ],
    [
      "开展数字化人才培训",
      "分层举办企业负责人、首席数据官和一线班组长培训班",
      "市工信局、职业院校",
      "2026-03-31",
    ],
    [
      `完成其余${included.length - 70}户企业改造`,
      "对照诊断报告逐户实施并组织初验",
      "改造企业、各服务商",
      "2026-06-30",
    ],
    ["组织验收并总结推广", "由工信部门牵头验收，汇编典型案例，召开现场推广会", "市工信局", "2026-08-15"],
  ].map(([what, how, who, by]) => ({ what, how, who, by })),
  measures: [
    "publicity",
    "resource-matching",
    "diagnosis",
    "platform-support",
    "talent-training",
    "financial-support",
    "security",
  ],
  financeMeasures: ["fiscal-linkage", "financial-institutions"],
  safeguardKinds: ["policy", "funding", "talent", "service"],
};

// ── the application and the judgements on it ─────────────────────────────────────────────────────────────────────

const application = {
  edition: "nm-2024",
  year: 2024,
  leagueCity: { code: "150200", name: "包头市（虚构示例）" },
  submission: {
    on: "2024-08-12",
    industryBureau: "包头市工业和信息化局（虚构示例）",
    financeBureau: "包头市财政局（虚构示例）",
    sealed: true,
    indicatorTableSealed: true,
    paperCopies: 3,
    discCopies: 3,
  },
  chains,
  enterprises,
  indicators,
  plan,
  period: { start: "2024-09-01", end: "2026-08-31" },
  budget,
  providers: { selection: "open-tender" },
  evidence: [
    "近三年全市工业经济运行与技术改造工作总结（虚构）",
    "数字化转型工作机构设置与专项资金管理制度汇编（虚构）",
    "自治区数字车间、智能工厂认定文件（虚构）",
    "与金融机构签订的数字化转型专项信贷合作协议（虚构）",
  ],
};

const judgements = [
  { rule: "1.4#sound-base", grounds: "两条产业链配套完整，已有数字车间和智能工厂基础。" },
  { rule: "1.4#transformation-potential", grounds: "规下企业设备联网率低，改造空间大。" },
  { rule: "1.4#demonstration-effect", grounds: "样板企业的做法可向同行业盟市复制。" },
  { rule: "1.4#feasible-plan", grounds: "任务、时限、责任单位和资金相互对应。" },
  { rule: "3.1#chain-scale", grounds: `两条产业链共${total}户企业，营业收入和集聚程度居全市前列。` },
  { rule: "3.2#key-links", grounds: "抽查30户拟改造企业，以主要工序和关键配套环节的企业为重点。" },
  { rule: "A1.6#evidence", grounds: "证明材料齐全，与方案所述一致。" },
].map(({ rule, grounds }) => ({
  rule,
  verdict: "pass",
  by: "reviewer",
  on: "2024-08-28",
  grounds: `${grounds}（虚构）`,
}));

// ── the same pilot once it is approved, half-way, and at its end: the events are those of pilot-events.json ─────────

const approved = {
  ...application,
  review: { agency: "北方数字经济评审中心（虚构）", thirdParty: true, on: "2024-08-30" },
  publicity: {
    from: "2024-09-06",
    to: "2024-09-12",
    website: true,
    shortlist: ["150100", "150200", "150600", "150400"],
    objections: [
      {
        on: "2024-09-10",
        grounds: "对改造企业名单有疑问。（虚构）",
        resolvedOn: "2024-09-18",
        upheld: false,
      },
    ],
  },
  approval: {
    on: "2024-09-20",
    document: "虚构〔2024〕1号",
    financeDepartment: true,
    award: "40000000",
    payments: [{ on: "2024-10-08", amount: "16000000" }],
  },
};

/** With what each indicator had come to: its mid-term or its last value, but for those named. */
const withActual = (column, others = {}) =>
  indicators.map((row) => ({ ...row, actual: others[row.id] ?? row[column] }));

const halfWay = {
  ...approved,
  indicators: withActual("midterm", {
    "smart-factories": "5",
    "cloud-adoption-rate": "60.5",
    scenarios: "118",
  }),
  providers,
  contracts,
  approval: {
    ...approved.approval,
    changes: [
      { what: "调整一个平台的承担单位。（虚构）", approvedOn: "2025-03-20", effectiveOn: "2025-04-01" },
    ],
  },
  performance: {
    selfEvaluations: [{ year: 2024, on: "2025-01-15" }],
    evaluations: [{ stage: "mid-term", on: "2025-10-15", met: false }],
    consequence: { kind: "rectification", until: "2026-01-31" },
  },
};

const finished = {
  ...halfWay,
  indicators: withActual("target", { "smart-factories": "13", "enterprise-satisfaction": "93.5" }),
  plan: {
    ...plan,
    lessons: ["platforms", "transformation", "data-integration", "mechanisms"],
  },
  approval: {
    ...halfWay.approval,
    payments: [
      ...approved.approval.payments,
      { on: "2026-02-02", amount: "12000000" },
      { on: "2026-11-03", amount: "12000000" },
    ],
  },
  acceptance: {
    on: "2026-11-25",
    leader: "包头市工业和信息化局（虚构示例）",
    organiser: "包头市数字化转型服务中心（虚构）",
  },
  performance: {
    ...halfWay.performance,
    selfEvaluations: [
      ...halfWay.performance.selfEvaluations,
      { year: 2025, on: "2026-01-15" },
      { year: 2026, on: "2026-12-15" },
    ],
    evaluations: [
      ...halfWay.performance.evaluations,
      { stage: "mid-term", on: "2026-01-20", met: true },
      { stage: "final", on: "2026-10-20", met: true },
    ],
  },
};

const pilotJudgements = [
  ...judgements,
  ...[
    ["authentic", "抽查的资料与原件一致。"],
    ["complete", "材料按提纲齐备。"],
    ["scientific", "诊断在先、分类改造，路径合理。"],
    ["feasible", "任务、时限、责任单位和资金相互对应。"],
    ["national-direction", "两条产业链均属国家鼓励方向。"],
    ["regional-layout", "与自治区产业布局一致。"],
    ["goals-practicable", "目标与企业名单、指标表相符。"],
    ["policies-practicable", "配套政策已有资金来源。"],
  ].map(([name, grounds]) => [`5.2#${name}`, "reviewer", "2024-08-30", grounds]),
  ...[
    ["knowledge", "四家服务商均熟悉相关行业。"],
    ["capability", "平台、改造和安全能力均有案例支撑。"],
    ["ecosystem", "与平台、设备厂商有合作协议。"],
    ["continuity", "承诺试点期满后继续服务。"],
  ].map(([name, grounds]) => [`3.3#provider-${name}`, "reviewer", "2024-11-15", grounds]),
  ["5.3#plan-followed", "regional-industry-department", "2025-10-15", "除批准的一项调整外，按批复方案实施。"],
].map((one) => {
  if (!Array.isArray(one)) return one;
  const [rule, by, on, grounds] = one;
  return { rule, verdict: "pass", by, on, grounds: `${grounds}（虚构）` };
});

// ── an early draft: much is missing, some is typed wrongly ───────────────────────────────────────────────────────

function earlyDraft() {
  const rows = structuredClone(enterprises.slice(0, 124));
  const without = (from, to, ...keys) => {
    for (const row of rows.slice(from, to)) for (const key of keys) delete row[key];
  };
  without(96, 124, "transform", "willing", "exemption", "priority");
  without(110, 124, "specialised");
  without(118, 124, "previousYearRevenue", "creditCode");
  const faulty = rows[4].creditCode;
  rows[4].creditCode = faulty.slice(0, -1) + (faulty.endsWith("0") ? "1" : "0");
  rows[9].creditCode = rows[9].creditCode.slice(0, -1);
  const { creditCode: misspelt, ...rest } = rows[17];
  rows[17] = { ...rest, creditcode: misspelt };
  const [first, { platforms: _, digitalisation: __, ...second }] = structuredClone(chains);
  return {
    edition: "nm-2024",
    year: 2024,
    leagueCity: application.leagueCity,
    chains: [first, { ...second, brief: { base: second.brief.base, strengths: second.brief.strengths } }],
    enterprises: rows,
    indicators: indicators.slice(5, 16).map(({ midterm: _, ...row }) => row),
    plan: {
      base: plan.base,
      goals: plan.goals,
      content: plan.content,
      measures: plan.measures,
      tasks: plan.tasks.slice(0, 3).map(({ who: _, ...task }) => task),
    },
    period: { start: "2024年9月1日", end: "2026-08-31" },
    budget: {
      lines: [
        { use: "platform", source: "regional-fund", amount: "1,200万" },
        { use: "transformation", source: "regional-fund", amount: "23500000" },
        { use: "transformation", source: "enterprise" },
      ],
    },
  };
}

// ── a complete application that breaks many clauses ──────────────────────────────────────────────────────────────

function flawedApplication() {
  const flawed = structuredClone(application);
  const { chains, indicators, plan, budget, providers, submission } = flawed;

  // 97 to be transformed: 69 above scale, one being left out, and 28 below, one of them against its will.
  let kept = 27;
  const rows = flawed.enterprises.filter(
    ({ scale, transform }) => scale === "above" || !transform || kept-- > 0,
  );
  Object.assign(
    rows.find(({ scale, transform, priority }) => scale === "above" && transform && !priority),
    { transform: false, priority: false },
  );
  rows.find(({ willing }) => willing === false).transform = true;
  flawed.enterprises = rows;
  for (const chain of chains) chain.counts = countsOf(rows, chain.id);

  const row = (id) => indicators.find((one) => one.id === id);
  const below = count(rows, isAt("below"));
  Object.assign(row("below-scale-enterprises"), { baseline: `${below + 2}`, midterm: "45", target: "50" });
  Object.assign(row("transformed-above-scale"), { target: "69" });
  Object.assign(row("transformed-below-scale"), { midterm: "14", target: "28" });
  const specialised = count(rows, (one) => one.specialised !== "none");
  Object.assign(row("regional-specialised-enterprises"), { baseline: `${specialised}` });
  Object.assign(row("cloud-adoption-rate"), { target: "42" });

  flawed.period.end = "2026-07-31"; // the last task falls outside it, of which the reader warns
  chains[1].platforms[0].operator = { name: "包头市工业经济研究中心（虚构）", kind: "其他单位" };
  plan.measures = plan.measures.filter((measure) => measure !== "security");
  providers.selection = "direct-award";
  plan.concession = "无";

  budget.lines = budget.lines.filter(({ source }) => source !== "social-capital");
  budget.lines.push({ use: "购置公务用车", source: "league-city", amount: "360000" });
  budget.total = yuan(fen(sum(budget.lines.map(({ amount }) => amount))) + 1);
  submission.paperCopies = 2;
  return flawed;
}

// ── writing ──────────────────────────────────────────────────────────────────────────────────────────────────────

/** JSON with one line for each record that holds no other, so that a row can be read and changed as a row. */
function layOut(value, indent = "") {
  if (typeof value !== "object") return JSON.stringify(value);
  const inner = `${indent}  `;
  const isList = Array.isArray(value);
  const parts = Object.entries(value).map(
    ([key, part]) => (isList ? "" : `${JSON.stringify(key)}: `) + layOut(part, inner),
  );
  const [open, close] = isList ? "[]" : "{}";
  const isFlat = Object.values(value).every((part) => typeof part !== "object");
  const line = isList ? `[${parts.join(", ")}]` : `{ ${parts.join(", ")} }`;
  if (isFlat && indent !== "" && line.length < (isList ? 140 : 320)) return line;
  return `${open}\n${inner}${parts.join(`,\n${inner}`)}\n${indent}${close}`;
}

const files = {
  "application.json": application,
  "judgements.json": judgements,
  "contracts.json": contracts,
  "pilot-approved.json": approved,
  "pilot-half-way.json": halfWay,
  "pilot-finished.json": finished,
  "pilot-judgements.json": pilotJudgements,
  "draft-early.json": earlyDraft(),
  "draft-flawed.json": flawedApplication(),
};

for (const [name, content] of Object.entries(files)) {
  writeFileSync(new URL(name, import.meta.url), `${layOut(content)}\n`);
}
