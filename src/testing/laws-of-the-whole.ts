/** What an edition is as a whole: looked at once, or tried on many applications for what none of them shows. */
import { assessApplication } from "../assessment/assess-application.js";
import type { Edition } from "../edition/edition.js";
import { phasesAfter } from "../edition/ways.js";
import { fieldLabel } from "../locale/field-label.js";
import { unnamedParameter } from "../locale/labels.js";
import { answers } from "./answers.js";
import { contradictions } from "./contradictions.js";
import { type Law, type LawsOptions, lawOnce, type Tried } from "./law.js";
import { endlessDuties } from "./soundness.js";
import { unknownFields, untoldCodes } from "./told.js";
import { findingsOf } from "./trials.js";
import { constantMusts, idleMusts } from "./tried-musts.js";

export const lawsOfTheWhole = (tried: Tried): readonly Law[] => {
  const { edition, options, asker, trials, sound } = tried;
  return [
    lawOnce("the edition decides something", () => reasonsForNothing(tried)),
    lawOnce("every parameter has a name that people can read", () => unnamed(edition)),
    lawOnce("every sentence of the outline has come to something", () => uncovered(edition)),
    lawOnce("every duty can end", () =>
      endlessDuties(edition).map(
        (duty) =>
          `the duty ${duty} can arise where no way leads to an event that ends it; every duty must have an end`,
      ),
    ),
    lawOnce("every step of the procedure can be come to", () => unreachable(edition)),
    lawOnce("no must says the same whatever is handed in", () => constantMusts(edition, options, trials())),
    lawOnce("a sound application passes", () =>
      sound.application === undefined
        ? contradictions(trials(), mustsOf(edition), asker)
        : unsound(edition, sound, sound.application),
    ),
    lawOnce("every fault is told in both languages", () => untoldCodes(edition, findingsOf(trials()))),
    lawOnce("whatever is asked for can be given", () => unknownFields(edition, findingsOf(trials()))),
  ];
};

const mustsOf = ({ rules }: Edition): ReadonlySet<string> =>
  new Set(rules.filter(({ force }) => force === "must").map(({ id }) => id));

/** Why an edition could keep all the other laws without ever deciding anything. */
function reasonsForNothing({ edition, options, trials }: Tried): readonly string[] {
  const { issues, rules } = edition;
  const faults = issues.filter(({ severity }) => severity === "error");
  if (faults.length > 0)
    return [
      `the edition has faults, so that it decides nothing: ${faults.map(({ code, field }) => `${code} (${field})`).join(", ")}`,
    ];
  if (rules.length === 0) return ["the edition has no rules, so that it decides nothing"];
  if (rules.every(({ force }) => force !== "must"))
    return ["no rule of the edition is a must, so that no application passes or fails"];
  const idle = idleMusts(edition, options, trials());
  return idle.length === 0
    ? []
    : [
        `musts that only ask and never decide, whatever is handed in; each must pass, fail or leave it to a person once it has what it asks for: ${idle.join(", ")}`,
      ];
}

/** A form that asks for “the parameter” asks for nothing that anybody could give. */
const unnamed = (edition: Edition): readonly string[] =>
  edition.parameters
    .filter(({ id }) => fieldLabel(`parameters.${id}`, "zh-CN", { edition }) === unnamedParameter(id))
    .map(
      ({ id }) =>
        `no name in sentences["zh-CN"].parameters, and no words of the text, for ${id}; every parameter must have a name`,
    );

/** Sentences that are said to be duties and are none: without a rule, and without a note that says where the duty lives. */
const uncovered = ({ outline }: Edition): readonly string[] =>
  outline
    .filter(({ disposition, rules, note = "" }) => {
      const isDuty = disposition === "rule" || disposition === "judgement";
      return (isDuty || disposition === "background") && rules.length === 0 && note.trim() === "";
    })
    .map(({ sentence, disposition }) =>
      disposition === "background"
        ? `the sentence ${sentence} is background without a note; the note must say why it yields no duty`
        : `the sentence ${sentence} is a ${disposition} and names no rule; it must name the rules that it became, or say in a note why there is none`,
    );

function unreachable({ procedure }: Edition): readonly string[] {
  if (procedure === undefined) return [];
  const begun = "in-preparation";
  const reached = new Set([begun, ...phasesAfter(procedure, begun)]);
  return procedure.transitions
    .filter(({ from }) => !from.some((phase) => reached.has(phase)))
    .map(
      ({ event, from }) =>
        `the event ${event} can only happen in ${from.join(", ")}, and no way leads there from ${begun}; every step must be one that a pilot can come to`,
    );
}

/** The musts that an application does not pass that is said to be sound, persons agreeing with it. */
function unsound(
  edition: Edition,
  { asOf = "2027-12-31", stage = "application" }: LawsOptions,
  application: NonNullable<LawsOptions["application"]>,
): readonly string[] {
  const asked = { edition, asOf, stage };
  const judgements = answers(assessApplication(application, asked), edition);
  const { findings } = assessApplication(application, { ...asked, judgements });
  return findings
    .filter(({ force, outcome }) => force === "must" && outcome !== "pass" && outcome !== "not-applicable")
    .map(
      ({ rule, outcome, code, missing }) =>
        `${rule} says “${outcome}” (${[code, ...missing].join(", ")}) of the application that was given as sound; it must pass`,
    );
}
