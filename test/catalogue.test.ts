import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { nm2024 } from "../src/index.js";
import { en } from "../src/locale/en/application.js";
import { wordLabel } from "../src/locale/labels.js";
import { zhCN } from "../src/locale/zh-CN/application.js";

const testFolder = fileURLToPath(new URL("./guideline", import.meta.url));
const root = fileURLToPath(new URL("..", import.meta.url));

const testFiles = readdirSync(testFolder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".test.ts"))
  .map((name) => {
    const file = join(testFolder, name);
    return { name: relative(root, file).replaceAll("\\", "/"), text: readFileSync(file, "utf8") };
  });

const testOf = (rule: string): string | undefined =>
  testFiles.find(({ name, text }) => /nm-2024\/.+\//.test(name) && text.includes(`"${rule}"`))?.name;

const heads = {
  "zh-CN": `# 规则目录

[English](rules.en.md)

由测试生成，请勿手改：\`npm test -- test/catalogue.test.ts -u\`。

版本：\`${nm2024.id}\` ${nm2024.title}

| 规则 | 关键词 | 含义 | 效力 | 依据 | 阶段 | 测试 |
|---|---|---|---|---|---|---|
`,
  en: `# Catalogue of the rules

[中文](rules.md)

Written by a test; do not edit: \`npm test -- test/catalogue.test.ts -u\`.

Edition: \`${nm2024.id}\` ${nm2024.title}

| Rule | Key words | Meaning | Force | Basis | Stage | Test |
|---|---|---|---|---|---|---|
`,
};

const pages = [
  { page: "docs/rules.md", locale: "zh-CN", meanings: zhCN.rules },
  { page: "docs/rules.en.md", locale: "en", meanings: en.rules },
] as const;

it.each(nm2024.rules.map(({ id }) => id))("the catalogue names the test of %s", (id) =>
  expect(testOf(id)).toBeDefined(),
);

describe.each(pages)("$page", ({ page, locale, meanings }) => {
  it("is what the edition says", async () => {
    const rows = nm2024.rules.map(({ id, phrase, force, basis, stage }) => {
      const test = testOf(id);
      const link = test === undefined ? "" : `[${test.split("/").at(-1)}](../${test})`;
      const words = [force, basis, stage].map((word) => wordLabel(word, locale)).join(" | ");
      return `| \`${id}\` | ${phrase} | ${meanings[id as keyof typeof meanings]} | ${words} | ${link} |`;
    });
    await expect(`${heads[locale]}${rows.join("\n")}\n`).toMatchFileSnapshot(`../${page}`);
  });
});
