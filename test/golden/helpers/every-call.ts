/**
 * What every function of the library is called with by the golden cases, but for those that spoil what others are called with: all
 * of them have answered once this is loaded. An ordinary run, which is to be short, leaves the corners out besides.
 */
import { readdirSync } from "node:fs";
import { isWhole } from "../../support/runs.js";
import type { Case } from "./case.js";
import { callsOf } from "./library.js";

export { exportedFunctions } from "./library.js";

/** Cases that look into the corners of the library: a function that they call is called elsewhere too, and in a more usual way. */
const isCorner = (name: string) => /^(?:odd|own)-/.test(name);

const folder = new URL("../cases/", import.meta.url);
const subjects = readdirSync(folder)
  .filter((name) => name.endsWith(".ts") && name !== "spoilt.ts" && (isWhole || !isCorner(name)))
  .sort();

const cases = await Promise.all(
  subjects.map(async (name) => {
    const subject = (await import(new URL(name, folder).href)) as { readonly cases: readonly Case[] };
    return subject.cases;
  }),
);

export const calls = callsOf(cases.flat());
