// Prints the two commands that README.md promises to a newcomer, one a line, for .ci/run to obey.
import { readFileSync } from "node:fs";
import { commandsOf } from "./markdown.mjs";

const file = process.argv[2] ?? "README.md";
const promised = commandsOf(readFileSync(file, "utf8"))
  .filter((line) => line.startsWith("npm install"))
  .slice(0, 2);

if (promised.length === 2) console.log(promised.join("\n"));
else {
  console.error(
    `${file} holds ${promised.length} of the 2 lines "npm install …" that its sh blocks should hold`,
  );
  process.exitCode = 1;
}
