import { readFileSync } from "node:fs";
import ts from "typescript";
import { expect, test } from "vitest";

const entries = {
  ".": { file: "src/index.ts", load: () => import("../src/index.js") },
  "./forms": { file: "src/forms.ts", load: () => import("../src/forms.js") },
  "./zh-CN": { file: "src/zh-CN.ts", load: () => import("../src/zh-CN.js") },
  "./en": { file: "src/en.ts", load: () => import("../src/en.js") },
  "./rules": { file: "src/rules.ts", load: () => import("../src/rules.js") },
  "./testing": { file: "src/testing/index.ts", load: () => import("../src/testing/index.js") },
};

test("the exports are those that were reviewed", async () => {
  const sections = await Promise.all(
    Object.entries(entries).map(async ([entry, { file, load }]) => {
      const values = Object.keys(await load()).sort();
      const types = exportedNames(file).filter((name) => !values.includes(name));
      return [`# ${entry}`, ...values, ...types.map((name) => `type ${name}`)].join("\n");
    }),
  );
  await expect(
    `${sections.join("\n\n")}\n`,
    "The exports changed. If that is meant, update the list and have the change of test/exports.txt reviewed: npm test -- test/exports.test.ts -u",
  ).toMatchFileSnapshot("./exports.txt");
});

/** Every name, of values and types, that a file exports by name; `export *` is forbidden in src. */
function exportedNames(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, false);
  return source.statements
    .flatMap((statement) => {
      if (
        ts.isExportDeclaration(statement) &&
        statement.exportClause &&
        ts.isNamedExports(statement.exportClause)
      )
        return statement.exportClause.elements.map((element) => element.name.text);
      const isNamed = ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
      const isExported =
        isNamed && statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
      return isExported ? [statement.name.text] : [];
    })
    .sort();
}
