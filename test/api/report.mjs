// What each entry exports, with signatures and types, as it was reviewed: a report an entry in reports/. A change of a
// type, a parameter or a field shows there as a line that differs. Reads what `npm run build` of the root has left in dist.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { Extractor, ExtractorConfig } from "@microsoft/api-extractor";

const root = resolve(import.meta.dirname, "../..");
const reports = resolve(import.meta.dirname, "reports");
const accepting = process.argv.includes("--accept");

/** These also tell of the types that they name and do not export. The others would only repeat it. */
const tellingAll = ["index", "rules"];

const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const entries = Object.entries(exports).flatMap(([entry, target]) =>
  typeof target === "string" ? [] : [{ name: entry === "." ? "index" : basename(entry), file: target.types }],
);

mkdirSync(reports, { recursive: true });
const work = mkdtempSync(join(tmpdir(), "api-"));
try {
  const faults = [...entries.flatMap(faultsOf), ...strayReports()];
  if (entries.length === 0) faults.push("package.json has no entry with types");
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
  else console.log(`${entries.length} entries export what their reports in test/api/reports say`);
} finally {
  rmSync(work, { recursive: true, force: true });
}

function faultsOf({ name, file }) {
  if (!existsSync(join(root, file)))
    return [`${file} is not there: run "npm run build" in the root of the repository first`];
  const named = [];
  const faults = [];
  const result = Extractor.invoke(configOf(name, file), {
    localBuild: accepting,
    printApiReportDiff: !accepting,
    messageCallback: (message) => {
      if (message.messageId === "console-api-report-diff") return;
      message.handled = true;
      if (message.messageId === "ae-forgotten-export") named.push(/symbol "(.+?)"/.exec(message.text)[1]);
      else if (message.category === "Compiler" || message.logLevel === "error") faults.push(message.text);
    },
  });
  if (result.apiReportChanged) faults.push(...told(name));
  return [...faults, ...(tellingAll.includes(name) ? [] : untold(name, named))];
}

/** A report that differs is a fault, unless it has just been accepted. */
function told(name) {
  const report = `test/api/reports/${name}.api.md`;
  if (accepting) {
    console.log(`${report} is written anew: have what has changed in it reviewed`);
    return [];
  }
  return [
    `What ${name} exports is no longer what ${report} says (above). If that is meant, run "npm run accept" in test/api, ` +
      "commit the report, and have its difference reviewed: what is removed, renamed or narrowed breaks those who use it.",
  ];
}

/** Types that an entry names without exporting them, and of which no report tells: a change of theirs would go unseen. */
function untold(name, named) {
  const texts = tellingAll.map((one) => join(reports, `${one}.api.md`)).filter(existsSync);
  const declared = texts.map((file) => readFileSync(file, "utf8")).join("\n");
  return [...new Set(named)]
    .filter(
      (one) =>
        !new RegExp(`^(?:export )?(?:type|interface|class|const|function) ${one}\\b`, "m").test(declared),
    )
    .map((one) => `${one} stands in a signature of ${name}, and no report tells what it is: export it`);
}

function strayReports() {
  const expected = entries.map(({ name }) => `${name}.api.md`);
  return readdirSync(reports)
    .filter((file) => !expected.includes(file))
    .map((file) => `test/api/reports/${file} belongs to no entry of package.json: remove it`);
}

function configOf(name, file) {
  const silent = { default: { logLevel: "none" } };
  return ExtractorConfig.prepare({
    configObjectFullPath: undefined,
    packageJsonFullPath: join(root, "package.json"),
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: join(root, file),
      newlineKind: "lf",
      compiler: { overrideTsconfig: { compilerOptions: optionsOfTheLibrary(), files: [file] } },
      apiReport: {
        enabled: true,
        reportFileName: `${name}.api.md`,
        reportFolder: reports,
        reportTempFolder: work,
        includeForgottenExports: tellingAll.includes(name),
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: { default: { logLevel: "error" } },
        extractorMessageReporting: { ...silent, "ae-forgotten-export": { logLevel: "warning" } },
        tsdocMessageReporting: silent,
      },
    },
  });
}

function optionsOfTheLibrary() {
  const { compilerOptions } = JSON.parse(readFileSync(join(root, "tsconfig.json"), "utf8"));
  return compilerOptions;
}
