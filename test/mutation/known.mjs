// What is known of mutants before anything is asked: which were seen in an earlier run, and which no test can see.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { identityOf, originalOf, root, sourceOf } from "./mutants.mjs";

const equivalent = JSON.parse(readFileSync(new URL("equivalent.json", import.meta.url), "utf8"));

/** Why no test can see this one, where somebody has looked into it. */
export const reasonFor = (mutant) =>
  equivalent.find(
    ({ file, line, original, replacement }) =>
      file === mutant.fileName &&
      line === sourceOf(file).split("\n")[mutant.location.start.line].trim() &&
      original === originalOf(mutant) &&
      replacement === mutant.replacement,
  )?.reason;

const memory = join(root, "coverage", "mutants.json");

/** By what each was seen, as long as its file is what it was then. `fresh`: earlier runs do not count. */
export function killersBefore({ fresh }) {
  const seen = new Map(
    existsSync(memory) && !fresh ? Object.entries(JSON.parse(readFileSync(memory, "utf8"))) : [],
  );
  return {
    of: (mutant) => seen.get(keyOf(mutant)),
    remember(mutant, killer) {
      seen.set(keyOf(mutant), killer);
    },
    /** At every stage, so that a run that is broken off has not been in vain. */
    keep() {
      mkdirSync(join(root, "coverage"), { recursive: true });
      writeFileSync(memory, JSON.stringify(Object.fromEntries(seen)));
    },
  };
}

const keyOf = (mutant) => {
  const file = createHash("sha256").update(sourceOf(mutant.fileName)).digest("hex").slice(0, 12);
  return `${mutant.fileName} ${file} ${identityOf(mutant)}`;
};
