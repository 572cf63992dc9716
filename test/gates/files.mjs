import { readdirSync } from "node:fs";
import { join } from "node:path";

/** Every TypeScript file under a folder, sorted, with forward slashes. */
export function typescriptFiles(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => join(entry.parentPath, entry.name).replaceAll("\\", "/"))
    .sort();
}

/** Prints the faults and ends with code 1, or prints that all is well. */
export function report(faults, allIsWell) {
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
  else console.log(allIsWell);
}
