/** 行政区划名录, as somebody hands it in: data through a schema, then each place beside the others. */
import * as z from "zod/mini";
import { deepFreeze } from "../core/freeze.js";
import { hasErrors, type Issue } from "../core/issue.js";
import { defaultLimits, snapshot } from "../core/snapshot.js";
import { text } from "../input/leaves.js";
import { ofNoun } from "../input/of-noun.js";
import { readBy } from "../input/read.js";
import { belowIn, errorOf } from "../vocabulary/issues.js";
import { editionNouns } from "../vocabulary/nouns/edition.js";
import { type Division, type Divisions, fullNames, isWithin, plainName, unfilled } from "./divisions.js";
import { knownParts } from "./known-parts.js";
import { labelSchema } from "./own-field-schema.js";
import type { PartReading } from "./read-parts.js";

const error = /* @__PURE__ */ errorOf("argument");
const below = /* @__PURE__ */ belowIn("argument");

const place = ["edition", "divisions"];

const divisionsSchema = /* @__PURE__ */ (() =>
  ofNoun(editionNouns, "divisions", {
    places: z.array(
      ofNoun(editionNouns, "division", {
        code: text(),
        label: labelSchema(),
        also: z.optional(z.array(text())),
      }),
    ),
    offices: z.optional(z.array(text())),
  }))();

/** The lists that were read before, and are frozen: they need no second look. */
const known = /* @__PURE__ */ knownParts("divisions");

/** Reads the places of an edition. A list that is wrong is left out, for the edition then decides nothing. */
export function readDivisions(input: unknown): PartReading<Divisions | undefined> {
  if (input === undefined) return { value: undefined, issues: [] };
  if (known.has(input)) return { value: input as Divisions, issues: [] };
  // All towns of the country are fewer than fifty thousand.
  const copy = snapshot(input, { ...defaultLimits, nodes: 1_000_000 });
  const { own, issues } = copy.ok
    ? readBy(divisionsSchema, copy.value)
    : { own: undefined, issues: copy.issues };
  const ofForm = issues.map((issue) => below(place, issue));
  if (own === undefined || hasErrors(ofForm)) return { value: undefined, issues: ofForm };
  const value = JSON.parse(JSON.stringify(own)) as Divisions;
  const faults = faultsOf(value.places);
  if (faults.length > 0) return { value: undefined, issues: [...ofForm, ...faults] };
  known.add(deepFreeze(value));
  return { value, issues: ofForm };
}

/** Codes that are none, codes that stand twice, and names that two places have within the same. */
function faultsOf(places: readonly Division[]): readonly Issue[] {
  const first = new Map<string, number>();
  const holderOf = holders(places);
  return places.flatMap((one, index) => {
    const at = [...place, "places", index];
    if (!/^\d{2,12}$/.test(one.code))
      return [error("not-a-division-code", [...at, "code"], { code: one.code.slice(0, 60) })];
    const marks = [
      { mark: `code ${unfilled(one.code)}`, said: one.code, field: "code" },
      ...fullNames(one).map((said) => ({
        ...{ mark: `name ${holderOf(one.code)} ${plainName(said)}`, said, field: "label" },
      })),
    ];
    const again = marks.find(({ mark }) => first.has(mark));
    for (const { mark } of marks) if (!first.has(mark)) first.set(mark, index);
    if (again === undefined) return [];
    const values = { name: again.said.slice(0, 60), first: `${(first.get(again.mark) as number) + 1}` };
    return [error("repeated-division", [...at, again.field], values)];
  });
}

/** The nearest place of the list that holds a place; empty where none does. */
function holders(places: readonly Division[]): (code: string) => string {
  const known = new Set(places.map(({ code }) => unfilled(code)));
  return (code) => {
    const whole = unfilled(code);
    for (let length = whole.length - 1; length > 0; length -= 1) {
      const outer = whole.slice(0, length);
      if (known.has(outer) && isWithin(code, outer)) return outer;
    }
    return "";
  };
}
