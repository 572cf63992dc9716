// A host that has changed the settings and methods of the libraries underneath before this one is loaded.
import { realpathSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";

const library = realpathSync(
  fileURLToPath(new URL("../node_modules/digital-pilot-rules/package.json", import.meta.url)),
);
const folder = (name) =>
  createRequire(library)
    .resolve(`${name}/package.json`)
    .replace(/package\.json$/, "");
const load = (name, file) => import(pathToFileURL(`${folder(name)}${file}`).href);

const { Decimal } = await load("decimal.js", "decimal.mjs");
Decimal.set({ precision: 4, rounding: 1, toExpPos: 3, toExpNeg: -3, modulo: 6 });
for (const name of Object.keys(Decimal.prototype))
  if (name !== "constructor" && typeof Decimal.prototype[name] === "function")
    Decimal.prototype[name] = () => 7;

const z = await load("zod", "index.js");
z.config({ ...z.locales.zhCN(), customError: () => "the host's words" });

const { setDefaultOptions } = await load("date-fns", "setDefaultOptions.js");
setDefaultOptions({ weekStartsOn: 3, firstWeekContainsDate: 4 });
