// Exports that nobody imports, and types that a public signature names but no entry exports. What stands in the
// signature of a public function is public: an app has to be able to name it.
import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import ts from "typescript";
import { report, typescriptFiles } from "./files.mjs";

const { exports } = JSON.parse(readFileSync("package.json", "utf8"));
const entries = Object.values(exports).flatMap((target) =>
  typeof target === "string" ? [] : [target.default.replace("./dist/", "src/").replace(/\.js$/, ".ts")],
);
const { config } = ts.readConfigFile("tsconfig.json", ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ".");
const files = typescriptFiles("src");
const program = ts.createProgram(files, options);
const checker = program.getTypeChecker();
const sources = new Set(
  files.map((file) => program.getSourceFile(resolve(file)) ?? program.getSourceFile(file)),
);

const isPublic = new Set(entries.flatMap((entry) => exportsOf(entry)));
const faults = [...unused(), ...hidden()];
if (isPublic.size === 0) faults.push("no entry exports anything");
report(faults, `${isPublic.size} public names, no export without a user, no hidden type`);

function exportsOf(file) {
  const module = checker.getSymbolAtLocation(program.getSourceFile(file));
  return module === undefined ? [] : checker.getExportsOfModule(module).map(original);
}

function original(symbol) {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

function unused() {
  const modules = program.getSourceFiles().filter(({ fileName }) => !fileName.includes("/node_modules/"));
  const used = new Set([...modules.flatMap(importsOf), ...testFiles().flatMap(importsOfTest)]);
  return files
    .filter((file) => !entries.includes(file))
    .flatMap((file) => exportsOf(file).filter((symbol) => !used.has(symbol) && !isPublic.has(symbol)))
    .map((symbol) => `${placeOf(symbol)} is exported and nobody imports it`);
}

/** What a module imports or passes on: names, or all that a namespace holds. */
function importsOf(source) {
  return source.statements.flatMap((statement) => {
    const bindings = ts.isImportDeclaration(statement)
      ? statement.importClause?.namedBindings
      : ts.isExportDeclaration(statement) && statement.moduleSpecifier
        ? statement.exportClause
        : undefined;
    if (bindings === undefined) return [];
    if (bindings.elements)
      return bindings.elements.map(({ name }) => original(checker.getSymbolAtLocation(name)));
    const module = original(checker.getSymbolAtLocation(bindings.name));
    return [...(module.exports?.values() ?? [])].map(original);
  });
}

function testFiles() {
  return typescriptFiles("test").filter((file) => !file.includes("/node_modules/"));
}

/** What a test imports of the source. Tests are parsed and no more: to know their types takes longer than all else here. */
function importsOfTest(file) {
  const { statements } = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest);
  return statements.flatMap((statement) => {
    const bindings = ts.isImportDeclaration(statement) ? statement.importClause?.namedBindings : undefined;
    const module = bindings && program.getSourceFile(sourceOf(file, statement.moduleSpecifier.text));
    if (!module) return [];
    const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(module));
    const names = bindings.elements?.map(({ name, propertyName }) => (propertyName ?? name).text);
    return exported.filter(({ name }) => names?.includes(name) ?? true).map(original);
  });
}

function sourceOf(file, specifier) {
  return resolve(dirname(file), specifier.replace(/\.js$/, ".ts"));
}

function hidden() {
  const found = new Set();
  for (const symbol of isPublic) {
    for (const declaration of symbol.declarations ?? []) {
      for (const named of namedBy(declaration)) {
        if (!isPublic.has(named) && isOurs(named))
          found.add(`${placeOf(named)} stands in ${symbol.name} and no entry exports it`);
      }
    }
  }
  return found;
}

/** The types that the signature of a declaration names; bodies and private members are no part of it. */
function namedBy(declaration) {
  const found = [];
  const visit = (node) => {
    if (ts.isBlock(node) || isPrivate(node) || ts.isTypeQueryNode(node)) return;
    if (ts.isTypeReferenceNode(node)) note(checker.getSymbolAtLocation(node.typeName));
    if (ts.isImportTypeNode(node) && node.qualifier) note(checker.getSymbolAtLocation(node.qualifier));
    if (ts.isExpressionWithTypeArguments(node)) note(checker.getSymbolAtLocation(node.expression));
    if (isInferred(node)) for (const symbol of inferred(node)) note(symbol);
    ts.forEachChild(node, (child) => {
      if (!isValue(node, child)) visit(child);
    });
  };
  const note = (symbol) => symbol && found.push(original(symbol));
  visit(declaration);
  return found;
}

function isPrivate(node) {
  const modifiers = ts.canHaveModifiers(node) ? (ts.getModifiers(node) ?? []) : [];
  return modifiers.some(({ kind }) => kind === ts.SyntaxKind.PrivateKeyword);
}

/** Values belong to no signature: bodies of arrow functions, and initializers but for the signature of such a function. */
function isValue(parent, child) {
  if (ts.isArrowFunction(parent)) return child === parent.body;
  const holds =
    ts.isVariableDeclaration(parent) || ts.isPropertyDeclaration(parent) || ts.isParameter(parent);
  return holds && child === parent.initializer && !ts.isArrowFunction(child);
}

function isInferred(node) {
  if (ts.isVariableDeclaration(node)) {
    return !node.type && !(node.initializer && ts.isArrowFunction(node.initializer));
  }
  return (
    (ts.isFunctionDeclaration(node) || ts.isArrowFunction(node) || ts.isMethodDeclaration(node)) && !node.type
  );
}

function inferred(node) {
  const signature = ts.isVariableDeclaration(node) ? undefined : checker.getSignatureFromDeclaration(node);
  const type = signature ? signature.getReturnType() : checker.getTypeAtLocation(node);
  return [type.aliasSymbol, type.symbol].filter((symbol) => symbol && !symbol.name.startsWith("__"));
}

/** A type of the library; an alias that its module keeps to itself only shortens an expression. */
function isOurs(symbol) {
  if (!(symbol.flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.TypeAlias | ts.SymbolFlags.Class)))
    return false;
  const declarations = (symbol.declarations ?? []).filter((one) => sources.has(one.getSourceFile()));
  return declarations.some((one) => !ts.isTypeAliasDeclaration(one) || isExported(one));
}

function isExported(declaration) {
  return (ts.getModifiers(declaration) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
}

function placeOf(symbol) {
  const file = symbol.declarations?.[0]?.getSourceFile().fileName ?? "";
  return `${file.replace(`${process.cwd().replaceAll("\\", "/")}/`, "")}: ${symbol.name}`;
}
