// Every message by kind, with an address for each code: what a program meets is looked up here.
import { messageCatalogue, wordLabel } from "../../../dist/index.js";
import { sentenceOf } from "./corpus.mjs";
import { languages, outcome, plain, ruleLink, writePage } from "./text.mjs";
import { kinds, labelKinds } from "./wording.mjs";

const texts = {
  zh: {
    index: "消息",
    lead: "程序遇到的每个代码，以及它的中文和英文。带花括号的是代入的值；〔〕中的部分只在有值时出现。",
    count: (count) => `${count}条`,
    other: "英文",
    given: "给出它的规则",
    example: "例",
  },
  en: {
    index: "Messages",
    lead: "Every code that a program meets, and how it is worded. What stands in braces is put in; what stands in 〔〕 appears only where there is a value.",
    count: (count) => `${count}`,
    other: "Chinese",
    given: "Given by",
    example: "Example",
  },
};

/** The template, its values set as code. */
const shown = (template) =>
  template
    .replaceAll("[[", "〔")
    .replaceAll("]]", "〕")
    .split(/(\{\w+(?::\w+)?\})/)
    .map((part) => (/^\{/.test(part) ? `<code v-pre>${part}</code>` : plain(part)))
    .join("");

/** By code, the rules that were seen to give it, and one of their findings. */
function findingsByCode(book) {
  const found = new Map();
  for (const [rule, { said }] of book)
    for (const [code, finding] of said) {
      const entry = found.get(code) ?? { rules: [], finding };
      found.set(code, { ...entry, rules: [...entry.rules, rule] });
    }
  return found;
}

function findingLines(entry, { locale, key }) {
  if (entry === undefined) return [];
  const say = texts[key];
  const colon = key === "zh" ? "：" : ": ";
  const { rules, finding } = entry;
  const names = messageCatalogue(locale).rules;
  const links = rules.slice(0, 12).map((rule) => `[${plain(names[rule])}](../clauses/${ruleLink(rule)})`);
  return [
    `- ${say.example}${colon}${outcome(finding.outcome, wordLabel(finding.outcome, locale))} ${plain(sentenceOf(finding, locale))}`,
    `- ${say.given}${colon}${links.join(key === "zh" ? "；" : "; ")}${rules.length > links.length ? " …" : ""}`,
    "",
  ];
}

function kindPage(kind, found, language) {
  const { locale, key, prefix } = language;
  const title = kinds[kind][key];
  const own = messageCatalogue(locale)[kind];
  writePage(
    `${prefix}messages/${kind}`,
    title,
    [
      `# ${title}`,
      "",
      ...Object.entries(own).flatMap(([code, template]) => [
        `## \`${code}\` {#${code}}`,
        "",
        `> ${shown(template)}`,
        "",
        ...(kind === "findings" ? findingLines(found.get(code), language) : []),
      ]),
    ],
    ["outline: false", "pageClass: messages"],
  );
  return { text: title, link: `/${prefix}messages/${kind}`, count: Object.keys(own).length };
}

/** Writes the pages and gives their sidebars by language. */
export function writeMessages(book) {
  const unknown = Object.keys(messageCatalogue("en")).filter(
    (kind) => !(kind in kinds) && !labelKinds.includes(kind),
  );
  if (unknown.length > 0)
    throw new Error(`docs/scripts/generate/wording.mjs does not know these kinds of messages: ${unknown}`);
  const found = findingsByCode(book);
  return Object.fromEntries(
    languages.map((language) => {
      const { key, prefix } = language;
      const say = texts[key];
      const items = Object.keys(kinds).map((kind) => kindPage(kind, found, language));
      writePage(`${prefix}messages/index`, say.index, [
        `# ${say.index}`,
        "",
        say.lead,
        "",
        ...items.map(({ text, link, count }) => `- [${text}](${link}.md) · ${say.count(count)}`),
      ]);
      return [
        key,
        [
          {
            text: say.index,
            link: `/${prefix}messages/`,
            items: items.map(({ text, link }) => ({ text, link })),
          },
        ],
      ];
    }),
  );
}
