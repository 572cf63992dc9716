// No module outside guideline/ and locale/ knows a clause of one text: neither its number in a comment (4.1, A1.6) nor
// the id of a rule in code ("4.1#…"). What is cited comes from the edition.
import { readFileSync } from "node:fs";
import ts from "typescript";
import { report, typescriptFiles } from "./files.mjs";

const folder = process.argv[2] ?? "src";
const files = typescriptFiles(folder).filter((file) => !/\/(guideline|locale)\//.test(file));
const faults = files.flatMap((file) => clausesIn(file, readFileSync(file, "utf8")));
if (files.length === 0) faults.push(`no TypeScript file under ${folder}`);
report(faults, `${files.length} modules know no clause of the text`);

function clausesIn(file, text) {
  const { strings, comments } = textsOf(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  const found = [
    ...[...comments].flatMap(([at, comment]) => clausesOf(comment).map((clause) => [at, clause])),
    ...strings.flatMap(([at, string]) => idsOf(string).map((id) => [at, id])),
  ];
  const line = (at) => text.slice(0, at).split("\n").length;
  return found.map(([at, clause]) => `${file}:${line(at)}: ${clause} belongs in guideline/ or locale/`);
}

/** The strings of a module, and its comments by where they begin: two tokens may share one. */
function textsOf(source) {
  const strings = [];
  const comments = new Map();
  const visit = (node) => {
    if (ts.isStringLiteralLike(node)) strings.push([node.getStart(source), node.text]);
    for (const one of ts.getLeadingCommentRanges(source.text, node.getFullStart()) ?? []) keep(one);
    for (const one of ts.getTrailingCommentRanges(source.text, node.getEnd()) ?? []) keep(one);
    for (const child of node.getChildren(source)) visit(child);
  };
  const keep = ({ pos, end }) => comments.set(pos, source.text.slice(pos, end));
  visit(source);
  return { strings, comments };
}

/** Figures of a comment stand in quotation marks, in backquotes or before a unit; an id of a rule is a clause anywhere. */
function clausesOf(comment) {
  const prose = comment.replaceAll(/"[^"\n]*"|`[^`#]*`/g, "");
  return prose.match(/(?<![\d.])A?[1-5]\.[1-6](?![\d.]*\d|\s*(?:µs|ms|kB|%|times))/g) ?? [];
}

function idsOf(string) {
  return string.match(/(?:[1-5]\.[1-6]|A[12](?:\.[1-6])?|N)#[a-z][a-z-]*/g) ?? [];
}
