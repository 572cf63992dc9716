/**
 * Holds the library to what it has answered before. Every file of `cases` asks questions through the public entries
 * alone; the answers stand beside them in `answers`, in a file of the same name.
 *
 * Where a difference is wanted: `npx vitest run --config test/vitest.config.ts test/golden -u` writes the answers anew,
 * and the reviewer reads what has changed in them.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { isWhole } from "../support/runs.js";
import type { Case } from "./helpers/case.js";
import { isCorner } from "./helpers/corners.js";
import { answerOnce, calledFunctions, exportedFunctions } from "./helpers/library.js";
import { plain, written } from "./helpers/plain.js";

const folder = (name: string) => new URL(`./${name}/`, import.meta.url);

const subjects = readdirSync(folder("cases"))
  .filter((name) => name.endsWith(".ts"))
  .map((name) => name.slice(0, -".ts".length))
  .sort();

const asked = await Promise.all(
  subjects.map(async (subject) => {
    const file = new URL(`${subject}.ts`, folder("cases"));
    const { cases } = (await import(file.href)) as { readonly cases: readonly Case[] };
    return { subject, cases };
  }),
);

/** Whether the answers are to be written, which only `-u` says. */
const isWriting = () => expect.getState().snapshotState?.snapshotUpdateState === "all";

const answered = new Set<Case>();

const spoilt = "spoilt";

/**
 * Spoilt calls take as long as all other cases together, and are left to the gate and to the runtimes, as are the corners. An ordinary run
 * spoils every function in other places, drawn by lot (`every-mutation.test.ts`).
 */
const isLeftOut = (subject: string) => (subject === spoilt || isCorner(subject)) && !isWhole && !isWriting();

for (const { subject, cases } of asked)
  describe(subject, () => {
    const file = new URL(`${subject}.json`, folder("answers"));
    const recorded: Readonly<Record<string, unknown>> = existsSync(file)
      ? JSON.parse(readFileSync(file, "utf8"))
      : {};
    const found = new Map<string, unknown>();

    for (const one of cases)
      it(one.name, ({ skip }) => {
        skip(isLeftOut(subject), "left to the gate");
        const answer = plain(answerOnce(one));
        // Nothing raises, so that an exception is a fault of the case or of the library, and no answer to be kept.
        expect(answer).not.toEqual({ threw: expect.anything() });
        answered.add(one);
        found.set(one.name, answer);
        if (isWriting()) return;
        expect(Object.keys(recorded), "nothing is recorded of this case").toContain(one.name);
        expect(written(answer)).toBe(written(recorded[one.name]));
      });

    it("has an answer on record for each of its cases, each under one name, and no other", () => {
      const names = cases.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      if (!isWriting()) expect(Object.keys(recorded)).toEqual(names);
    });

    afterAll(() => {
      if (!isWriting()) return;
      // A case that was not asked this time keeps the answer it has.
      const kept = cases
        .filter(({ name }) => found.has(name) || Object.hasOwn(recorded, name))
        .map(({ name }) => [name, found.has(name) ? found.get(name) : recorded[name]]);
      mkdirSync(folder("answers"), { recursive: true });
      const lines = kept.map(([name, answer]) => `  ${JSON.stringify(name)}: ${written(answer, "  ")}`);
      writeFileSync(file, `{\n${lines.join(",\n")}\n}\n`);
    });
  });

describe("the cases as a whole", () => {
  it("call every function that the library exports", () => {
    // Those that nobody has asked in this run are asked as well: which function they call is all that counts here. Spoilt calls are
    // those of the other cases, and the corners call nothing that no other case calls.
    for (const { subject, cases } of asked)
      for (const one of cases)
        if (!isLeftOut(subject) && subject !== spoilt && !answered.has(one)) answerOnce(one);
    expect(exportedFunctions.filter((name) => !calledFunctions.has(name))).toEqual([]);
  });

  it("never end in an exception where a call is spoilt", () => {
    const spoilt = readFileSync(new URL("spoilt.json", folder("answers")), "utf8");
    expect(spoilt).not.toMatch(/"threw[ "]/);
  });

  it("have answers in no file but those of their subjects", () => {
    if (isWriting()) return;
    expect(readdirSync(folder("answers")).sort()).toEqual(subjects.map((subject) => `${subject}.json`));
  });
});
