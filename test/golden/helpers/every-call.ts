/**
 * What every function of the library is called with by the golden cases, but for the corners and for those that spoil what others are
 * called with: all other cases have answered once this is loaded.
 */
import { readdirSync } from "node:fs";
import type { Case } from "./case.js";
import { isCorner } from "./corners.js";
import { callsOf } from "./library.js";

export { exportedFunctions } from "./library.js";

/** Many faults of one application take long, and call nothing else than one of them. */
const isLong = (name: string) => name === "faults.ts";

const folder = new URL("../cases/", import.meta.url);
const subjects = readdirSync(folder)
  .filter((name) => name.endsWith(".ts") && name !== "spoilt.ts" && !isCorner(name) && !isLong(name))
  .sort();

const cases = await Promise.all(
  subjects.map(async (name) => {
    const subject = (await import(new URL(name, folder).href)) as { readonly cases: readonly Case[] };
    return subject.cases;
  }),
);

export const calls = callsOf(cases.flat());
