// The built site: its folder, its base path, its pages.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { docs } from "./generate/text.mjs";

export const root = `${docs}.vitepress/dist/`;
export const base = process.env.DOCS_BASE ?? "/";

export const pagesOf = () =>
  readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".html"))
    .map((file) => file.replaceAll("\\", "/"))
    .sort();

export const textOf = (file) => readFileSync(join(root, file), "utf8");

/** Says the faults of a check and ends it as failed where there are any, or where it has looked at nothing. */
export function report(faults, count, what) {
  for (const fault of faults.slice(0, 20)) console.error(fault);
  if (faults.length > 20) console.error(`… and ${faults.length - 20} more`);
  console.log(`${count} ${what}, ${faults.length} faults`);
  if (faults.length > 0 || count === 0) process.exitCode = 1;
}
