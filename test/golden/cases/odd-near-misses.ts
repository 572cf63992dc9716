/** What a near miss of each must is made of: the sound application, and what is changed in it. */
import { type Case, casesOf } from "../helpers/case.js";
import { api, testing } from "../helpers/library.js";

/** Each part that is no list and no record, by the way to it. */
function leaves(value: unknown, path = ""): readonly (readonly [path: string, text: string])[] {
  if (typeof value !== "object" || value === null || Object.keys(value).length === 0)
    return [[path, JSON.stringify(value) ?? "nothing"]];
  return Object.entries(value).flatMap(([key, part]) => leaves(part, path === "" ? key : `${path}.${key}`));
}

/** Each line once, and of enterprises, which there are many of, in how many it is; their names and codes only count up. */
function told(value: unknown): readonly string[] {
  const counts = new Map<string, number>();
  for (const [path, text] of leaves(value)) {
    const [, place, key] = /^enterprises\.(\d+)\.(.+)$/.exec(path) ?? [];
    const isCounted = key === "name" || key === "creditCode";
    if (isCounted && Number(place) > 1) continue;
    const line = `${key === undefined || isCounted ? path : `enterprises.*.${key}`} = ${text}`;
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return [...counts].map(([line, count]) => (count < 2 ? line : `${line} in ${count}`));
}

const musts = api.nm2024.rules.filter(({ force }) => force === "must").map(({ id }) => id);

const missOf = (id: string) => {
  const near = testing.nearMiss(api.nm2024, id);
  return near.ok ? near.value : undefined;
};

let first: ReadonlyMap<string, string> | undefined;

/** The application that most of them begin with. */
const usual = () => {
  first ??= new Map(leaves(missOf("5.1#sealed")?.draft));
  return first;
};

export const cases: readonly Case[] = [
  ...casesOf(
    "the draft that fails",
    { "while it applies": "5.1#sealed", "while it is a pilot": "5.3#plan-followed" },
    (id) => told(missOf(id)?.draft),
  ),
  ...casesOf("nearMiss", Object.fromEntries(musts.map((id) => [id, id])), (id) => {
    const near = missOf(id);
    if (near === undefined) return "none";
    const { asOf, stage, judgements = [] } = near.options;
    const now = new Map(leaves(near.draft));
    const changed = [...now].filter(([path, text]) => usual().get(path) !== text);
    const gone = [...usual().keys()].filter((path) => !now.has(path));
    return {
      asked: `${asOf} ${stage}: ${judgements.map(({ rule, verdict }) => `${rule} ${verdict}`).join(", ")}`,
      changed: changed.slice(0, 8).map(([path, text]) => `${path} = ${text}`),
      more: Math.max(0, changed.length - 8),
      gone: gone.slice(0, 3),
      goneInAll: gone.length,
    };
  }),
];
