// Prints what the file that is named answers: an ES module or, with the ending .cjs, one that is required. What follows are
// the subjects to leave out.
import { createRequire } from "node:module";
import process from "node:process";
import { pathToFileURL } from "node:url";

const [file, ...left] = process.argv.slice(2);
const { golden } = file.endsWith(".cjs")
  ? createRequire(import.meta.url)(file)
  : await import(pathToFileURL(file).href);
// What a host does to what it shares with the library once that is loaded.
if (process.env.AFTERWARDS) await import(process.env.AFTERWARDS);
console.log(golden(left));
