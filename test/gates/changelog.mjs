// The version of package.json has its heading in CHANGELOG.md.
import { readFileSync } from "node:fs";
import { report } from "./files.mjs";

const { version } = JSON.parse(readFileSync("package.json", "utf8"));
const heading = new RegExp(`^## \\[${version.replaceAll(".", "\\.")}\\](\\s|$)`, "m");
const found = heading.test(readFileSync("CHANGELOG.md", "utf8"));

report(found ? [] : [`CHANGELOG.md has no heading "## [${version}]"`], `CHANGELOG.md tells of ${version}`);
