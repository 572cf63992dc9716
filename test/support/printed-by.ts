import * as library from "../../src/index.js";

/** What an example of the documentation prints: its first line imports from the package, the rest is run as it stands. */
export function printedBy(code: string): string {
  const [imports = "", ...lines] = code.split("\n");
  const names = (/\{(.*)\}/.exec(imports)?.[1] ?? "").split(",").map((name) => name.trim());
  const exported: Readonly<Record<string, unknown>> = { ...library };
  const printed: string[] = [];
  const run = new Function("console", ...names, lines.join("\n"));
  run(
    { log: (...values: unknown[]) => printed.push(values.join(" ")) },
    ...names.map((name) => exported[name]),
  );
  return `${printed.join("\n")}\n`;
}
