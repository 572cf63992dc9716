// What no module of src may say, in code (comments and texts do not count): clocks, chance, the host's language,
// the host itself, settings shared by a whole process, inexact arithmetic, imports that load a whole package.
import { readFileSync } from "node:fs";
import { relative } from "node:path";
import ts from "typescript";
import { report, typescriptFiles } from "./files.mjs";

const forbidden = [
  [/\bnew\s+Date\b/, "today's date is an argument"],
  [/\bDate\s*\.\s*now\b/, "today's date is an argument"],
  [/\bMath\s*\.\s*random\b/, "the same question has the same answer"],
  [/\bIntl\b/, "wording must not depend on the machine"],
  [/\blocaleCompare\b/, "order must not depend on the machine"],
  [/\btoLocale\w*String\b/, "wording must not depend on the machine"],
  [/(?<![.\w$])process\s*\./, "the library runs everywhere"],
  [/(?<![.\w$])console\s*\./, "the library returns what it has to say"],
  [/\bDecimal\s*\.\s*(set|config)\b/, "settings of Decimal belong to a private clone"],
  [/\bz\s*\.\s*config\b/, "settings of zod belong to the application"],
  [/\bparseFloat\b/, "decimals are exact"],
  [
    /\bMath\s*\.\s*(pow|log\w*|exp\w*|a?(sin|cos|tan)h?|atan2|cbrt|hypot)\b/,
    "engines differ in the last digit",
  ],
  [
    /\bimport\s+(?!type\b)[^;"']*from\s*["']zod["']/,
    'write import * as z from "zod/mini": its checks are functions, and those nobody uses fall away',
  ],
  [
    /\bimport\s+(?!type\b)[^*;"']*from\s*["']zod\/mini["']/,
    'write import * as z from "zod/mini": it is a quarter of the size',
  ],
  [/\bfrom\s*["']date-fns["']/, "import a subpath of date-fns: the root loads everything"],
  [/\bexport\s*\*/, "name what is exported"],
];

const folder = process.argv[2] ?? "src";
const files = typescriptFiles(folder);
const faults = files.flatMap((file) => {
  const code = codeOnly(file, readFileSync(file, "utf8"));
  return forbidden.flatMap(([pattern, reason]) =>
    [...code.matchAll(new RegExp(pattern, "g"))].map(({ 0: text, index }) => {
      const line = code.slice(0, index).split("\n").length;
      return `${relative(".", file)}:${line}: ${text.replace(/\s+/g, " ")} - ${reason}`;
    }),
  );
});
if (files.length === 0) faults.push(`no TypeScript file under ${folder}`);
report(faults, `${files.length} modules free of forbidden words`);

/** The text with comments and string contents blanked, lines kept; the names of imported modules stay. */
function codeOnly(file, text) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const code = text.split("");
  const kept = new Uint8Array(text.length);
  const visit = (node) => {
    if (node.kind >= ts.SyntaxKind.FirstJSDocNode && node.kind <= ts.SyntaxKind.LastJSDocNode) return;
    const children = node.getChildren(source);
    if (children.length > 0) children.forEach(visit);
    else if (!isText(node)) kept.fill(1, node.getStart(source), node.getEnd());
  };
  visit(source);
  return code.map((unit, index) => (kept[index] || unit === "\n" ? unit : " ")).join("");
}

function isText(node) {
  if (ts.isStringLiteral(node))
    return !(ts.isImportDeclaration(node.parent) || ts.isExportDeclaration(node.parent));
  return (
    ts.isNoSubstitutionTemplateLiteral(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddleOrTemplateTail(node) ||
    ts.isRegularExpressionLiteral(node)
  );
}
