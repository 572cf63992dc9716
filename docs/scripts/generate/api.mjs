// Every export of every entry, from the model that typedoc makes of the source: its declaration as it is written, its doc
// comment, its examples. A page is a folder of the source, or an entry beside the main one.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Application, ReflectionKind } from "typedoc";
import ts from "typescript";
import { jsonSchemaNames } from "./schemas.mjs";
import { languages, writePage } from "./text.mjs";

const source = fileURLToPath(new URL("../../../src/", import.meta.url));

/** The folders of the source, each a page, in the order in which a reader meets them. */
const folders = {
  application: { zh: "申报材料", en: "Applications" },
  assessment: { zh: "评估与整改", en: "Assessment and remedies" },
  locale: { zh: "解释与名称", en: "Explanations and labels" },
  edition: { zh: "版本", en: "Editions" },
  guideline: { zh: "2024年指南与参考文件", en: "The guideline of 2024 and other documents" },
  "money/allocation": { zh: "分配", en: "Allocation" },
  "money/subsidy": { zh: "补助政策", en: "Subsidy policies" },
  "money/contract": { zh: "合同三方分担", en: "Shares of a contract" },
  "money/budget": { zh: "资金概算", en: "Budget" },
  "money/instalments": { zh: "分期拨付", en: "Instalments" },
  "money/recovery": { zh: "收回资金", en: "Recovery" },
  money: { zh: "计算步骤", en: "Steps of a calculation" },
  performance: { zh: "绩效", en: "Performance" },
  procedure: { zh: "程序", en: "Procedure" },
  review: { zh: "评审与遴选", en: "Review and selection" },
  roster: { zh: "企业名单", en: "Rosters" },
  table: { zh: "表格、图表、报告", en: "Tables, charts, reports" },
  receipt: { zh: "核验凭证", en: "Receipts" },
  schemas: { zh: "模式", en: "Schemas" },
  input: { zh: "读取与用词", en: "Reading and words" },
  core: { zh: "值与文本", en: "Values and text" },
  kernel: { zh: "结论、规则、参数", en: "Outcomes, rules, parameters" },
};

/** The entries beside the main one, each a page. */
const entries = {
  forms: { file: "forms", zh: "表单入口", en: "Entry for forms" },
  rules: { file: "rules", zh: "编写版本的入口", en: "Entry for writing an edition" },
  "zh-CN": { file: "zh-CN", zh: "只用中文的入口", en: "Entry in Chinese alone" },
  en: { file: "en", zh: "只用英文的入口", en: "Entry in English alone" },
  testing: { file: "testing/index", zh: "测试入口", en: "Entry for tests" },
};

const texts = {
  zh: {
    index: "接口",
    lead: "各入口的全部导出，取自源代码。声明和说明是代码里的原文，只有英文（术语附中文）；代码例都经过编译和运行。",
    page: (entry) => `\`${entry}\` 的导出。声明和说明取自源代码，只有英文。`,
    named: "涉及",
    schema: (link) => `字段见[模式](${link})。`,
    again: "与主入口相同",
    kinds: { function: "函数", type: "类型", value: "值" },
    colon: "：",
    separator: "、",
  },
  en: {
    index: "API",
    lead: "Every export of every entry, taken from the source: the declaration as it is written, its doc comment, and examples that are compiled and run.",
    page: (entry) => `What \`${entry}\` exports.`,
    named: "Names in it",
    schema: (link) => `Its fields are those of the [schema](${link}).`,
    again: "The same as in the main entry",
    kinds: { function: "function", type: "type", value: "value" },
    colon: ": ",
    separator: ", ",
  },
};

const packageName = "digital-pilot-rules";
const slugOf = (page) => page.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");

async function modelOf() {
  const application = await Application.bootstrap({
    entryPoints: ["index", ...Object.values(entries).map(({ file }) => file)].map(
      (file) => `${source}${file}.ts`,
    ),
    basePath: source,
    tsconfig: `${source}../tsconfig.json`,
    readme: "none",
    logLevel: "Error",
    sort: ["source-order"],
    disableGit: true,
    sourceLinkTemplate: "{path}",
  });
  const project = await application.convert();
  if (project === undefined) throw new Error("typedoc made no model of the source");
  return project;
}

/** The page of an export of the main entry: the folder of its source. */
function folderOf({ name, sources }) {
  const [first, second, third] = sources[0].fileName.split("/");
  const inner = first === "money" && third !== undefined ? `${first}/${second}` : first;
  const folder = second === undefined ? "schemas" : inner;
  if (!(folder in folders))
    throw new Error(`${name} stands in a folder that docs/scripts/generate/api.mjs does not know: ${folder}`);
  return folder;
}

const parsed = new Map();
function sourceFileOf(fileName) {
  if (!parsed.has(fileName)) {
    const text = readFileSync(`${source}${fileName}`, "utf8");
    parsed.set(fileName, ts.createSourceFile(fileName, text, ts.ScriptTarget.ES2022, true));
  }
  return parsed.get(fileName);
}

/** The declaration of this name that stands in this line. */
function statementAt({ fileName, line }, name) {
  const file = sourceFileOf(fileName);
  const lineOf = (position) => file.getLineAndCharacterOfPosition(position).line + 1;
  return file.statements.find(
    (one) => namesOf(one).includes(name) && lineOf(one.getStart()) <= line && line <= lineOf(one.getEnd()),
  );
}

const namesOf = (statement) =>
  ts.isVariableStatement(statement)
    ? statement.declarationList.declarations.map(({ name }) => name.text)
    : [statement.name?.text];

/** A declaration as it stands in the source, without what it does. */
function declared(statement, reflection) {
  const file = statement.getSourceFile();
  if (ts.isFunctionDeclaration(statement)) {
    const end = statement.body?.getFullStart() ?? statement.getEnd();
    return `${file.text.slice(statement.getStart(), end).trim().replace(/;$/, "")};`;
  }
  if (!ts.isVariableStatement(statement)) return statement.getText();
  const [{ name, type, initializer }] = statement.declarationList.declarations;
  if (type) return `export const ${name.text}: ${type.getText()};`;
  if (initializer && ts.isArrowFunction(initializer)) {
    const head = file.text.slice(initializer.getStart(), initializer.equalsGreaterThanToken.getFullStart());
    return `export const ${name.text} = ${head.trim()} => …;`;
  }
  const shown = reflection.type?.toString() ?? "…";
  return `export const ${name.text}: ${shown.length > 200 || shown === "Object" ? "…" : shown};`;
}

/** The declarations of an export; of a function the overloads that a caller sees. */
function declarationsOf(reflection, name) {
  const statements = reflection.sources.map((place) => statementAt(place, name)).filter(Boolean);
  const overloads = statements.filter(
    (statement) => ts.isFunctionDeclaration(statement) && statement.body === undefined,
  );
  const shown = overloads.length > 0 ? overloads : statements;
  if (shown.length === 0) throw new Error(`the declaration of ${name} was not found in the source`);
  return shown.map((statement) => declared(statement, reflection));
}

/** Text of a comment, so that Vue takes none of it for its own; code in it stays. */
const escaped = (text) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("{", "&#123;").replaceAll("}", "&#125;");

const commentsOf = (reflection) =>
  reflection.signatures?.map(({ comment }) => comment).filter(Boolean) ??
  (reflection.comment ? [reflection.comment] : []);

const said = (parts, linkTo) =>
  parts
    .map((part) => {
      if (part.kind === "code") return part.text;
      if (part.kind !== "inline-tag") return escaped(part.text);
      return linkTo(part.text) ?? `\`${part.text}\``;
    })
    .join("");

/** The schema of whose values a type is the type: `z.infer<typeof chainSchema>` is `chain`. */
const schemaOf = (declarations) => {
  const name = /typeof (\w+)Schema>/.exec(declarations.join("\n"))?.[1];
  return jsonSchemaNames.includes(name) ? name : undefined;
};

/** What the source says above the schema, where the type of its values has nothing of its own. */
function saidOfSchema({ fileName }, declarations) {
  const name = /typeof (\w+)>/.exec(declarations.join("\n"))?.[1];
  const statement = sourceFileOf(fileName).statements.find((one) => namesOf(one).includes(name));
  const [comment] = statement?.jsDoc ?? [];
  return comment && escaped(ts.getTextOfJSDocComment(comment.comment));
}

/** Readers come for what they can call; the types are looked up from there. */
const order = ["function", "value", "type"];
const byKind = (one, other) => order.indexOf(kindOf(one)) - order.indexOf(kindOf(other));

const kindOf = ({ kind, signatures }) => {
  if (signatures?.length > 0) return "function";
  return kind === ReflectionKind.Variable ? "value" : "type";
};

/** What the declarations name that is exported as well, in their order. */
const namedIn = (declarations, name, places) => {
  const words =
    declarations
      .join("\n")
      .replaceAll(/\/\*[\s\S]*?\*\/|"[^"]*"/g, "")
      .match(/\b[A-Za-z]\w+\b/g) ?? [];
  return [...new Set(words)].filter((word) => word !== name && places.has(word) && /^[A-Z]/.test(word));
};

function exportLines(reflection, { name, places, language }) {
  const { key } = language;
  const say = texts[key];
  const linkTo = (other) =>
    places.has(other) ? `[\`${other}\`](./${places.get(other)}.md#${other})` : undefined;
  const declarations = declarationsOf(reflection, name);
  const comment = commentsOf(reflection)[0];
  const summary = comment ? said(comment.summary, linkTo) : saidOfSchema(reflection.sources[0], declarations);
  const schema = schemaOf(declarations);
  const named = namedIn(declarations, name, places).map(linkTo);
  const examples = (comment?.blockTags ?? []).map(({ content }) => said(content, linkTo));
  return [
    `## \`${name}\` {#${name}}`,
    "",
    `<span class="part">${say.kinds[kindOf(reflection)]}</span>`,
    "",
    ...(summary ? [summary, ""] : []),
    ...(schema ? [say.schema(`../schemas.md#${schema}`), ""] : []),
    "```ts",
    ...declarations,
    "```",
    "",
    ...(named.length > 0 ? [`${say.named}${say.colon}${named.join(say.separator)}`, ""] : []),
    ...examples.flatMap((example) => [example, ""]),
  ];
}

/** A page: its title, its entry, and the exports on it by name. */
function pagesOf(project) {
  const modules = new Map(project.children.map((module) => [module.name, module]));
  const main = modules.get("index").children.map((one) => ({ one, folder: folderOf(one) }));
  return [
    ...Object.entries(folders).map(([folder, title]) => ({
      page: slugOf(folder),
      title,
      entry: packageName,
      about: [],
      exports: main
        .filter((placed) => placed.folder === folder)
        .map(({ one }) => one)
        .sort(byKind),
    })),
    ...Object.entries(entries).map(([entry, { zh, en }]) => ({
      page: slugOf(`entry ${entry}`),
      title: { zh, en },
      entry: `${packageName}/${entry}`,
      about: modules.get(entry).comment?.summary ?? [],
      exports: [...modules.get(entry).children].sort(byKind),
    })),
  ];
}

const isAgain = ({ kind }) => kind === ReflectionKind.Reference;

/** Names that the entry passes on, each with an anchor and a link to where it is described. */
function againLines(again, places, { key }) {
  if (again.length === 0) return [];
  const say = texts[key];
  const links = again.map(
    ({ name }) => `<span id="${name}">[\`${name}\`](./${places.get(name)}.md#${name})</span>`,
  );
  return [`${say.again}${say.colon}${links.join(say.separator)}`, ""];
}

function writeApiPage({ page, title, entry, about, exports }, places, language) {
  const { key, prefix } = language;
  const own = exports.filter((one) => !isAgain(one));
  writePage(
    `${prefix}reference/api/${page}`,
    title[key],
    [
      `# ${title[key]} {#page}`,
      "",
      texts[key].page(entry),
      "",
      ...(about.length > 0 ? [said(about, () => undefined), ""] : []),
      ...againLines(exports.filter(isAgain), places, language),
      ...own.flatMap((reflection) => exportLines(reflection, { name: reflection.name, places, language })),
    ],
    ["outline: 2", "pageClass: api"],
  );
}

function writeIndex(pages, { key, prefix }) {
  const say = texts[key];
  writePage(
    `${prefix}reference/api/index`,
    say.index,
    [
      `# ${say.index}`,
      "",
      say.lead,
      "",
      ...pages.flatMap(({ page, title, entry, exports }) => [
        `## ${title[key]} {#${page}}`,
        "",
        `\`${entry}\``,
        "",
        exports.map(({ name }) => `[\`${name}\`](./${page}.md#${name})`).join(say.separator),
        "",
      ]),
    ],
    ["outline: 2"],
  );
}

/** Writes the pages and gives their part of the sidebar by language. */
export async function writeApi() {
  const pages = pagesOf(await modelOf());
  const places = new Map(
    [...pages]
      .reverse()
      .flatMap(({ page, exports }) => exports.filter((one) => !isAgain(one)).map(({ name }) => [name, page])),
  );
  return Object.fromEntries(
    languages.map((language) => {
      const { key, prefix } = language;
      for (const page of pages) writeApiPage(page, places, language);
      writeIndex(pages, language);
      return [
        key,
        {
          text: texts[key].index,
          link: `/${prefix}reference/api/`,
          collapsed: true,
          items: pages.map(({ page, title }) => ({
            text: title[key],
            link: `/${prefix}reference/api/${page}`,
          })),
        },
      ];
    }),
  );
}
