import { format } from "node:util";
import ts from "typescript";
import { type Example, entries } from "./compile-examples.js";

/** A value and the place that speaks of it, such as `docs/money.md:20`. */
export interface Placed {
  readonly at: string;
  readonly value: unknown;
}

export interface Run {
  readonly printed: string;
  /** What the code behind each `//=>` says. */
  readonly promised: readonly Placed[];
  /** What the code before each has come to. */
  readonly actual: readonly Placed[];
}

/** Runs an example against `src`: what it prints, and what each line ending in `//=>` promises. */
export async function runExample(example: Example): Promise<Run> {
  const lines: string[] = [];
  const promised: Placed[] = [];
  const actual: Placed[] = [];
  const console = { log: (...values: unknown[]) => lines.push(`${format(...values)}\n`) };
  const promise = (index: number, has: unknown, says: unknown) => {
    const at = `${example.file}:${example.line + index}`;
    promised.push({ at, value: says });
    actual.push({ at, value: has });
  };
  const code = ts.transpileModule(withPromises(example.code), {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  }).outputText;
  const modules = await modulesOf(code);
  const run = new AsyncFunction("require", "exports", "console", "promise", code);
  await run((name: string) => modules.get(name), {}, console, promise);
  return { printed: lines.join(""), promised, actual };
}

const AsyncFunction = (async () => {}).constructor as new (
  ...args: string[]
) => (...values: unknown[]) => Promise<void>;

/** The modules an example asks for: an entry of the package from its source, anything else as Node finds it. */
async function modulesOf(code: string): Promise<ReadonlyMap<string, object>> {
  const names = [...code.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name = ""]) => name);
  return new Map(
    await Promise.all(
      names.map(
        async (name): Promise<[string, object]> => [
          name,
          await import(/* @vite-ignore */ entries[name] ?? name),
        ],
      ),
    ),
  );
}

/**
 * The code with each `//=> VALUE` made a call that compares: the statement before it is an expression, or the
 * declaration of one constant. Lines of `//=>` that follow each other are one value.
 */
function withPromises(code: string): string {
  const file = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2022, true);
  let rewritten = code;
  for (const mark of [...code.matchAll(/\/\/=>[^\n]*(?:\n[ \t]*\/\/=>[^\n]*)*/g)].reverse()) {
    const statement = file.statements.filter((one) => one.getEnd() <= mark.index).at(-1);
    const subject = statement && subjectOf(statement);
    const line = file.getLineAndCharacterOfPosition(mark.index).line;
    if (!subject) throw new Error(`line ${line + 1}: no expression stands before //=>`);
    const call = `;promise(${line}, (${subject.getText()}), (${mark[0].replaceAll(/[ \t]*\/\/=>/g, "")}));`;
    // The expression becomes part of the call, so that it is evaluated once; a declaration stays.
    const end = ts.isExpressionStatement(statement) ? statement.getStart() : statement.getEnd();
    rewritten = rewritten.slice(0, end) + call + rewritten.slice(mark.index + mark[0].length);
  }
  return rewritten;
}

/** What a statement leaves to compare: its expression, or the one constant that it declares. */
function subjectOf(statement: ts.Statement): ts.Expression | undefined {
  if (ts.isExpressionStatement(statement)) return statement.expression;
  if (!ts.isVariableStatement(statement)) return undefined;
  const [declaration, ...more] = statement.declarationList.declarations;
  return more.length === 0 && declaration && ts.isIdentifier(declaration.name) ? declaration.name : undefined;
}
