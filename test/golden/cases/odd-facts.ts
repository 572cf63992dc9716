/** Each fact of a pilot said otherwise, one at a time, from its application to its end: what then is found otherwise. */
import type { ApplicationDraft, Assessment, Assessor, Finding } from "../../../src/index.js";
import { changed } from "../../support/an-application.js";
import type { Case } from "../helpers/case.js";
import { example } from "../helpers/examples.js";
import { api } from "../helpers/library.js";
import { linesOf, placesOf } from "../helpers/otherwise.js";
import { digestOf, wholeOf } from "../helpers/plain.js";

/** Few enterprises and few of every list: what the rules say of one they say of its neighbours. */
const edition = api.withParameters(api.nm2024, { "minimum-enterprises": "4", "publicity-days": "5" });
const whole = example("pilot-finished") as ApplicationDraft;
const pilot = { ...whole, enterprises: whole.enterprises?.slice(0, 8) } as ApplicationDraft;
const later = { edition, stage: "evaluation", asOf: "2026-12-31" } as const;

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

const sections = Object.keys(pilot).filter((section) => section !== "edition");

/** What must be mended while it applies: the way of each remedy, with eight characters for the rest. */
const sooner = { edition, asOf: "2024-08-31" };
const ofApplication = sections.slice(0, sections.indexOf("review"));

const remediesOf = (assessor: Assessor): string =>
  assessor
    .remedies()
    .remedies.map((one) => `${one.rule} ${one.code}${one.possible ? "" : ", not possible"} ${wholeOf(one)}`)
    .join("; ");

export const cases: readonly Case[] = [
  ...placesOf(pilot, sections).map((places) => ({
    name: `each fact otherwise / from ${places[0]?.[0]} on`,
    answer: () => {
      const assessor = api.createAssessor(later);
      const before = assessor.assess(pilot);
      return linesOf(places, (path, other) =>
        otherwise(before, assessor.assess(changed(pilot, { [path]: other }))),
      );
    },
  })),
  ...placesOf(pilot, ofApplication).map((places) => ({
    name: `what mends each fact / from ${places[0]?.[0]} on`,
    answer: () => {
      const assessor = api.createAssessor(sooner);
      return linesOf(places, (path, other) => {
        assessor.assess(changed(pilot, { [path]: other }));
        return remediesOf(assessor);
      });
    },
  })),
];
