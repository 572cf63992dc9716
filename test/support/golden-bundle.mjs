// The golden cases as code that needs no files: how esbuild is to bundle them, for those who ask them outside of the suite.
import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const tests = here("..");

export const subjects = readdirSync(`${tests}/golden/cases`)
  .map((file) => basename(file, ".ts"))
  .sort();

/**
 * Asks every case of the subjects that are not left out, in the order of the records, and answers with the text of each
 * answer; and how many minutes the zone is ahead of UTC in January and in July, to see that it is the one that was asked for.
 */
const entry = `
  import { answerOf, host } from "./golden/helpers/library.ts";
  import { plain, written } from "./golden/helpers/plain.ts";
  ${subjects.map((subject, index) => `import { cases as cases${index} } from "./golden/cases/${subject}.ts";`).join("\n")}
  export const all = [${subjects.map((subject, index) => `["${subject}", cases${index}]`).join(", ")}];
  export const textOf = (one) => written(plain(answerOf(one)));
  export { host, written };
  export const golden = (left = []) => JSON.stringify({
    offsets: [0, 6].map((month) => -new Date(2024, month, 1).getTimezoneOffset()),
    answers: all
      .filter(([subject]) => !left.includes(subject))
      .map(([subject, cases]) => [subject, cases.map((one) => [one.name, textOf(one)])]),
  });
`;

/** The examples of the documentation and the objects of another realm, without which a browser has to do. */
const substitutes = {
  "node:fs": () => `
    const texts = ${JSON.stringify(exampleTexts())};
    export const readFileSync = (url) => texts[url.pathname.split("/").at(-1)];`,
  "node:vm": () => `
    class A {}
    const made = { "new Date(0)": () => new Date(0), "new Map()": () => new Map(), "new (class A {})()": () => new A() };
    export const createContext = () => ({});
    export const runInContext = (code) => made[code]();`,
};

function exampleTexts() {
  const folder = here("../../docs/examples/");
  const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return Object.fromEntries(names.map((name) => [name, readFileSync(`${folder}${name}`, "utf8")]));
}

/** `resolved`: by the path of a module below `src`, where it is taken from. */
export const goldenBundle = (resolved) => ({
  stdin: { contents: entry, resolveDir: tests, loader: "js" },
  plugins: [
    {
      name: "golden-cases",
      setup(build) {
        build.onResolve({ filter: /^(\.\.\/)+src\// }, ({ path }) =>
          resolved(path.replace(/^(\.\.\/)+src\//, "")),
        );
        build.onResolve({ filter: /^node:/ }, ({ path }) => ({ path, namespace: "substitute" }));
        build.onLoad({ filter: /.*/, namespace: "substitute" }, ({ path }) => ({
          contents: substitutes[path](),
        }));
      },
    },
  ],
  define: { "import.meta.url": '"file:///test/golden/helpers/here.js"' },
  bundle: true,
  target: "es2022",
  logLevel: "error",
});

/** The answers on record, as the text in which `golden` gives them. */
export const recordedAnswers = (written) =>
  subjects.map((subject) => {
    const answers = JSON.parse(readFileSync(here(`../golden/answers/${subject}.json`), "utf8"));
    return [subject, Object.entries(answers).map(([name, answer]) => [name, written(answer)])];
  });
