/** What every function of the library was called with by the golden cases: all of them have answered once this is loaded. */
import { readdirSync } from "node:fs";
import type { Case } from "./case.js";
import { answerOnce } from "./library.js";

export { calls, exportedFunctions } from "./library.js";

const folder = new URL("../cases/", import.meta.url);
for (const name of readdirSync(folder).filter((file) => file.endsWith(".ts"))) {
  const { cases } = (await import(new URL(name, folder).href)) as { readonly cases: readonly Case[] };
  for (const one of cases) answerOnce(one);
}
