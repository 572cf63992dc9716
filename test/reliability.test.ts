/** The tables of the pages on reliability are written from what the runs have left: `npm test -- test/reliability.test.ts -u`. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

interface Runtimes {
  readonly on: string;
  readonly answers: number;
  readonly digest: string;
  readonly runs: number;
  readonly runtimes: readonly {
    readonly runtime: string;
    readonly version: string;
    readonly ways: readonly string[];
    readonly zones: readonly string[];
  }[];
}

const figures = ["mutants", "sampled", "equivalent", "killed", "survived"] as const;
type Mutants = Record<(typeof figures)[number], number> & { readonly on: string };

const left = <Found>(name: string): Found =>
  JSON.parse(readFileSync(new URL(`./reliability/${name}.json`, import.meta.url), "utf8")) as Found;

const found = left<Runtimes>("runtimes");
const wings = left<Readonly<Record<string, Mutants>>>("mutation");

const chinese: Readonly<Record<string, string>> = {
  "Node, as it is here": "Node，本机的版本",
  "Node 20, the oldest that is promised": "Node 20，承诺支持的最早版本",
  ESM: "以 `import` 加载",
  required: "由 `require` 加载",
  "bundled by esbuild": "esbuild 打包",
  "bundled by Rollup": "Rollup 打包",
  "bundled by webpack": "webpack 打包",
};
const english: Readonly<Record<string, string>> = { ESM: "by `import`", required: "by `require`" };

const languages = [
  {
    page: "docs/reliability.md",
    said: (text: string) => chinese[text] ?? text,
    asked: `${found.on}：${found.answers}个答案，${found.runs}次运行，没有一处不同；全部答案的摘要为 \`${found.digest}\`。`,
    heads: [
      ["环境", "版本", "方式", "时区"],
      ["部分", "变异", "抽样", "等价", "被发现", "未被发现", "占比", "日期"],
    ],
    all: "合计",
  },
  {
    page: "docs/reliability.en.md",
    said: (text: string) => english[text] ?? text,
    asked: `${found.on}: ${found.answers} answers, ${found.runs} runs, not one difference; the digest of all answers is \`${found.digest}\`.`,
    heads: [
      ["Runtime", "Version", "Ways", "Time zones"],
      ["Part", "Mutants", "Sampled", "Equivalent", "Killed", "Survived", "Share", "On"],
    ],
    all: "all",
  },
] as const;

const table = (rows: readonly (readonly (string | number)[])[]): string =>
  [rows[0] ?? [], (rows[0] ?? []).map(() => "---"), ...rows.slice(1)]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");

const between = (page: string, mark: string, content: string): string => {
  const [begin, end] = [`<!-- ${mark}: begin -->\n`, `\n<!-- ${mark}: end -->`];
  return `${page.slice(0, page.indexOf(begin) + begin.length)}\n${content}\n${page.slice(page.indexOf(end))}`;
};

/** How many in a hundred of those that are not equivalent were killed, rounded down. */
const shareOf = ({ killed, survived }: Record<"killed" | "survived", number>): string =>
  killed + survived === 0 ? "" : `${(Math.floor((1_000 * killed) / (killed + survived)) / 10).toFixed(1)} %`;

const sumsOf = (parts: readonly Mutants[]) =>
  Object.fromEntries(
    figures.map((figure) => [figure, parts.reduce((sum, one) => sum + one[figure], 0)]),
  ) as Record<(typeof figures)[number], number>;

function written({ page, said, asked, heads, all }: (typeof languages)[number]): string {
  const runtimes = found.runtimes.map(({ runtime, version, ways, zones }) => [
    said(runtime),
    version,
    ways.map(said).join("; "),
    zones.join(", "),
  ]);
  const parts = Object.entries(wings).map(([name, one]) => [
    `\`${name}\``,
    ...figures.map((figure) => one[figure]),
    shareOf(one),
    one.on,
  ]);
  const sums = sumsOf(Object.values(wings));
  const text = between(
    readFileSync(page, "utf8"),
    "runtimes",
    `${asked}\n\n${table([heads[0], ...runtimes])}`,
  );
  return between(
    text,
    "mutants",
    table([heads[1], ...parts, [all, ...figures.map((figure) => sums[figure]), shareOf(sums), ""]]),
  );
}

describe.each(languages)("$page", (language) => {
  it("has the figures that the runs have left", () =>
    expect(written(language)).toMatchFileSnapshot(`../${language.page}`));
});

it("every runtime that is promised was run", () => {
  expect(found.runtimes.map(({ runtime }) => runtime)).toStrictEqual([
    "Node, as it is here",
    "Node 20, the oldest that is promised",
    "Node 22",
    "Node 24",
    "Bun",
    "Deno",
    "workerd",
    "Chromium",
  ]);
});

it("every part that decides has mutants", () => {
  const decides =
    "core kernel input application edition assessment money performance procedure review roster";
  expect(Object.keys(wings)).toStrictEqual([...decides.split(" "), "guideline", "receipt", "forms"]);
});

it("what no test can see still stands where it is said to stand", () => {
  const equivalent = JSON.parse(
    readFileSync(new URL("./mutation/equivalent.json", import.meta.url), "utf8"),
  ) as readonly { readonly file: string; readonly line: string; readonly original: string }[];
  const gone = equivalent.filter(({ file, line, original }) => {
    const source = readFileSync(file, "utf8");
    return !source.includes(original) || !source.split("\n").some((one) => one.trim() === line);
  });
  expect(gone).toEqual([]);
});
