/** The entries in one language say what the main entry says in it, and load nothing of the other. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import * as english from "../src/en.js";
import * as library from "../src/index.js";
import * as chinese from "../src/zh-CN.js";
import { everything } from "./support/things.js";

const folder = fileURLToPath(new URL("../src", import.meta.url));

/** Every module that a module loads, itself among them; imports of types load nothing. */
function loadedBy(file: string, known = new Set<string>()): ReadonlySet<string> {
  if (known.has(file) || !existsSync(file)) return known;
  known.add(file);
  const statements = readFileSync(file, "utf8").matchAll(
    /^(?:import|export)\s+(?!type\b)[^;"]*?from "(\.[^"]+)"/gm,
  );
  for (const [, name = ""] of statements) loadedBy(join(dirname(file), name.replace(/\.js$/, ".ts")), known);
  return known;
}

const partsOf = (entry: string): readonly string[] =>
  [...loadedBy(join(folder, `${entry}.ts`))].map((file) => file.slice(folder.length + 1));

describe.each([
  { entry: "zh-CN", speaks: chinese, other: "en" },
  { entry: "en", speaks: english, other: "zh-CN" },
] as const)("the entry ./$entry", ({ entry, speaks, other }) => {
  it("loads its own texts and none of the other language", () => {
    const parts = partsOf(entry);
    expect(parts).toContain(`locale/${entry}/application.ts`);
    expect(parts.filter((part) => part.startsWith(`locale/${other}/`))).toEqual([]);
  });

  it("loads no reader, no schema and no rule", () => {
    const heavy = /\bfrom "(zod|decimal\.js)"/;
    expect(partsOf(entry).filter((part) => heavy.test(readFileSync(join(folder, part), "utf8")))).toEqual([]);
  });

  it("explains as the main entry does", () => {
    const { findings, asks, issues, remedies } = everything;
    for (const thing of [
      ...findings.slice(0, 50),
      ...asks.slice(0, 20),
      ...issues.slice(0, 50),
      ...remedies,
    ]) {
      expect(speaks.explain(thing)).toBe(library.explain(thing, entry));
    }
    expect(speaks.explain(null, { brief: true })).toBe(library.explain(null, entry, { brief: true }));
  });

  it("makes the same reports and has the same labels", () => {
    const assessment = library.assessApplication({}, { edition: library.nm2024, asOf: "2024-08-31" });
    expect(speaks.toMarkdown(assessment)).toBe(library.toMarkdown(assessment, entry));
    expect(speaks.fieldLabel("enterprises.3.creditCode")).toBe(
      library.fieldLabel("enterprises.3.creditCode", entry),
    );
    expect(speaks.leafLabel("plan.goals")).toBe(library.leafLabel("plan.goals", entry));
    expect(speaks.wordLabel("needs-data")).toBe(library.wordLabel("needs-data", entry));
  });
});

it("the search for what is loaded finds what the main entry loads: both languages", () => {
  const parts = partsOf("index");
  expect(parts).toContain("locale/zh-CN/money.ts");
  expect(parts).toContain("locale/en/money.ts");
});
