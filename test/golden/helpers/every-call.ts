/**
 * What every function of the library is called with by the golden cases, but for those that spoil what others are called with: all
 * of them have answered once this is loaded.
 */
import { readdirSync } from "node:fs";
import type { Case } from "./case.js";
import { callsOf } from "./library.js";

export { exportedFunctions } from "./library.js";

const folder = new URL("../cases/", import.meta.url);
const subjects = readdirSync(folder)
  .filter((name) => name.endsWith(".ts") && name !== "spoilt.ts")
  .sort();

const cases = await Promise.all(
  subjects.map(async (name) => {
    const subject = (await import(new URL(name, folder).href)) as { readonly cases: readonly Case[] };
    return subject.cases;
  }),
);

export const calls = callsOf(cases.flat());
