// Prints the two commands that README.md promises to whoever has cloned the repository, one a line, for .ci/run to obey.
// They install and do something; a line that only installs is for those who use the package.
import { readFileSync } from "node:fs";
import { commandsOf } from "./markdown.mjs";

const file = process.argv[2] ?? "README.md";
const promised = commandsOf(readFileSync(file, "utf8")).filter((line) => line.startsWith("npm install && "));

if (promised.length === 2) console.log(promised.join("\n"));
else {
  console.error(
    `${file} holds ${promised.length} of the 2 lines "npm install && …" that its sh blocks should hold`,
  );
  process.exitCode = 1;
}
