/** Each fact of a pilot said otherwise, one at a time, from its application to its end: what then is found otherwise. */
import type { ApplicationDraft, Assessment, Finding } from "../../../src/index.js";
import { changed } from "../../support/an-application.js";
import type { Case } from "../helpers/case.js";
import { example } from "../helpers/examples.js";
import { api } from "../helpers/library.js";
import { digestOf } from "../helpers/plain.js";

/** Few enterprises and few of every list: what the rules say of one they say of its neighbours. */
const edition = api.withParameters(api.nm2024, { "minimum-enterprises": "4", "publicity-days": "5" });
const whole = example("pilot-finished") as ApplicationDraft;
const pilot = { ...whole, enterprises: whole.enterprises?.slice(0, 8) } as ApplicationDraft;
const later = { edition, stage: "evaluation", asOf: "2026-12-31" } as const;

/** What is tried in the place of each kind of value; `undefined` takes it away. */
function othersOf(value: unknown): readonly unknown[] {
  if (typeof value === "boolean") return [!value, undefined];
  if (typeof value === "number") return [value + 1, 0, undefined];
  if (Array.isArray(value)) return [[], value.slice(1), [...value, value[0]], undefined];
  if (typeof value === "object" && value !== null) return [{}, undefined];
  if (/^\d{4}-\d{2}-\d{2}$/.test(String(value))) return ["2023-12-31", "2026-12-31", "2027-01-01", undefined];
  if (/^-?[\d.]+$/.test(String(value))) return ["0", `${value}0`, "约3", undefined];
  return ["无", "其他", undefined];
}

/** Of a list the first element and the last. */
function placesIn(value: unknown, path = ""): readonly (readonly [path: string, value: unknown])[] {
  const own = path === "" ? [] : [[path, value] as const];
  if (typeof value !== "object" || value === null) return own;
  const entries = Object.entries(value).filter(
    ([key], index, all) => !Array.isArray(value) || key === "0" || index === all.length - 1,
  );
  return [...own, ...entries.flatMap(([key, part]) => placesIn(part, path === "" ? key : `${path}.${key}`))];
}

const toldOf = ({ rule: _, ...finding }: Finding): string => JSON.stringify(finding);

/** More than these are told by how many they are, and eight characters that stand for all. */
const mostTold = 6;

/** The rules that say something else than before, each with eight characters that stand for all that it says. */
function otherwise(before: Assessment, after: Assessment): string {
  const said = new Map(before.findings.map((one) => [one.rule, toldOf(one)]));
  const others = after.findings
    .filter((one) => said.get(one.rule) !== toldOf(one))
    .map((one) => `${one.rule} ${one.outcome} ${one.code} ${digestOf(toldOf(one))}`);
  const more = others.length - mostTold;
  const rest = more > 0 ? [`and ${more} more, ${digestOf(others.join(", "))}`] : [];
  return [...others.slice(0, mostTold), ...rest].join(", ");
}

/** Of a few facts that stand beside each other, by the path to the first of them. */
const factsInOne = 8;

const sections = Object.keys(pilot).filter((section) => section !== "edition");
const places = sections.flatMap((section) => {
  const inSection = placesIn(pilot[section as keyof ApplicationDraft], section);
  return Array.from({ length: Math.ceil(inSection.length / factsInOne) }, (_, index) =>
    inSection.slice(index * factsInOne, (index + 1) * factsInOne),
  );
});

export const cases: readonly Case[] = places.map((facts) => ({
  name: `each fact otherwise / from ${facts[0]?.[0]} on`,
  answer: () => {
    const assessor = api.createAssessor(later);
    const before = assessor.assess(pilot);
    return facts.flatMap(([path, value]) =>
      othersOf(value).flatMap((other) => {
        const said = otherwise(before, assessor.assess(changed(pilot, { [path]: other })));
        const what = other === undefined ? "not said" : JSON.stringify(other).slice(0, 20);
        return said === "" ? [] : [`${path} ${what}: ${said}`];
      }),
    );
  },
}));
