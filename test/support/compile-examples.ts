import { readFileSync } from "node:fs";
import { isAbsolute, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** A piece of code that a reader may copy, and where it stands. */
export interface Example {
  readonly file: string;
  /** The line of the file on which the code begins, from 1. */
  readonly line: number;
  readonly code: string;
}

export const root = fileURLToPath(new URL("../..", import.meta.url))
  .replaceAll("\\", "/")
  .replace(/\/$/, "");

/** Every entry of the package by the name it is imported by, with its module in `src`. */
export const entries: Readonly<Record<string, string>> = entriesOf(
  readFileSync(`${root}/package.json`, "utf8"),
);

/** What the compiler finds wrong in each example, under the strict options of the library itself. */
export function compileExamples(examples: readonly Example[]): ReadonlyMap<Example, readonly string[]> {
  const inMemory = new Map(examples.map((example, index) => [`${root}/test/example-${index}.ts`, example]));
  const options = { ...libraryOptions(), types: ["node"], paths: pathsOfEntries() };
  const program = ts.createProgram([...inMemory.keys()], options, hostWith(inMemory, options));
  return new Map(
    [...inMemory].map(([name, example]) => {
      const file = program.getSourceFile(name);
      const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
      return [example, found.map((one) => faultIn(example, one))];
    }),
  );
}

function entriesOf(packageText: string): Record<string, string> {
  const { name, exports } = JSON.parse(packageText) as {
    name: string;
    exports: Record<string, string | { default: string }>;
  };
  return Object.fromEntries(
    Object.entries(exports).flatMap(([entry, target]) => {
      if (typeof target === "string") return [];
      const module = target.default.replace("./dist/", `${root}/src/`).replace(/\.js$/, ".ts");
      return [[entry.replace(".", name), module] as const];
    }),
  );
}

const pathsOfEntries = () =>
  Object.fromEntries(Object.entries(entries).map(([name, file]) => [name, [file]]));

function libraryOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(`${root}/tsconfig.json`, ts.sys.readFile);
  return ts.parseJsonConfigFileContent(config, ts.sys, root).options;
}

function hostWith(inMemory: ReadonlyMap<string, Example>, options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  const codeOf = (name: string) => inMemory.get(isAbsolute(name) ? name : resolve(root, name))?.code;
  host.fileExists = (name) => codeOf(name) !== undefined || fileExists(name);
  host.readFile = (name) => codeOf(name) ?? readFile(name);
  host.getSourceFile = (name, target, ...rest) => {
    const code = codeOf(name);
    if (code === undefined) return getSourceFile(name, target, ...rest);
    // An example is a module even where it imports nothing, so that two of them may use one name.
    const file = ts.createSourceFile(name, `${code}\nexport {};\n`, target, true);
    file.impliedNodeFormat = ts.ModuleKind.ESNext;
    return file;
  };
  return host;
}

function faultIn({ file, line }: Example, { file: source, start, messageText }: ts.Diagnostic): string {
  const inside = source && start !== undefined ? source.getLineAndCharacterOfPosition(start).line : 0;
  return `${file}:${line + inside} ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
}
