// What was found of each wing, for the page on reliability: the newest run of a wing takes the place of the one before.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";

const file = new URL("../reliability/mutation.json", import.meta.url);

export function record(scores, seed) {
  const on = new Date().toISOString().slice(0, 10);
  const before = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
  const now = Object.fromEntries(scores.map(({ wing, ...score }) => [wing, { ...score, seed, on }]));
  mkdirSync(new URL(".", file), { recursive: true });
  writeFileSync(file, `${JSON.stringify({ ...before, ...now }, null, 2)}\n`);
}
