/** What can be wrong with the names, labels and fields of an edition's own phases, events and duties. */

import type { Issue, Path } from "../core/issue.js";
import { bareThrough, isNameOfAll, ownOf } from "../core/own-data.js";
import { filledInWords, isFilledIn, type Label } from "../vocabulary/filled-in-words.js";
import { errorOf } from "../vocabulary/issues.js";
import type { OwnField, OwnFields, OwnLabel } from "../vocabulary/own-fields.js";
import { procedureWords } from "../vocabulary/procedure-words.js";
import { faultsOfEventField } from "./event-field-faults.js";
import { wordClashes } from "./own-field-faults.js";
import { dutyNames, isOwnDuty, type Procedure, phases as phaseNames, pilotEventTypes } from "./procedure.js";

const error = /* @__PURE__ */ errorOf("edition");

/** One thing that has a name, and where it stands. */
interface Named {
  readonly path: Path;
  readonly key: string;
  readonly name: string;
  readonly label: OwnLabel | undefined;
}

/** What the library calls a word that an application, a procedure or a result can say. */
const labelOf = (word: string): Label | undefined => {
  if (isFilledIn(word)) return filledInWords[word];
  return Object.hasOwn(procedureWords, word)
    ? procedureWords[word as keyof typeof procedureWords]
    : undefined;
};

const isBuiltInEvent = (event: string): boolean => pilotEventTypes.some((one) => one === event);

export function faultsOfOwnNames(procedure: Procedure): readonly Issue[] {
  const { phases = [], events = [], duties } = bareThrough(procedure);
  const ofPhases = phases.map(({ phase, label }, index): Named => {
    return { path: ["procedure", "phases", index], key: "phase", name: phase, label };
  });
  const ofEvents = events.map(({ event, label }, index): Named => {
    return { path: ["procedure", "events", index], key: "event", name: event, label };
  });
  const ofDuties = duties.flatMap((one, index): readonly Named[] =>
    isOwnDuty(one)
      ? [{ path: ["procedure", "duties", index], key: "duty", name: one.duty, label: one.label }]
      : [],
  );
  return [
    ...[...ofPhases, ...ofEvents, ...ofDuties].flatMap(faultsOfName),
    ...sameLabels(phaseNames, ofPhases),
    ...sameLabels(pilotEventTypes, ofEvents),
    ...sameLabels(dutyNames, ofDuties),
    ...events.flatMap(({ event, fields = {} }, index) =>
      faultsOfFields(event, fields, ["procedure", "events", index, "fields"]),
    ),
  ];
}

/** Sentences name a phase, an event or a duty without saying which it is, so that no two can have one name. */
function faultsOfName(
  { path, key, name, label }: Named,
  index: number,
  all: readonly Named[],
): readonly Issue[] {
  const at = [...path, key];
  const isExtended = key === "event" && isBuiltInEvent(name) && label === undefined;
  if (all.slice(0, index).some((other) => other.name === name))
    return [error("procedure-name-twice", at, { name })];
  if (isExtended) return [];
  if (labelOf(name) !== undefined) return [error("procedure-name-taken", at, { name })];
  if (!/^[a-z][a-z0-9-]{0,59}$/.test(name) || isNameOfAll(name))
    return [error("procedure-name", at, { name })];
  if (label === undefined) return [error("missing", [...path, "label"])];
  return (["zh-CN", "en"] as const).flatMap((locale) =>
    label[locale].trim() === "" ? [error("missing", [...path, "label", locale])] : [],
  );
}

/** Two of a kind that are called the same cannot be told apart by who reads or picks them. */
function sameLabels(builtIn: readonly string[], own: readonly Named[]): readonly Issue[] {
  const first = new Map<string, string>();
  for (const word of builtIn) {
    const { zh, en } = labelOf(word) as Label;
    first.set(zh, word).set(en, word);
  }
  return own.flatMap(({ path, name, label }) =>
    (["zh-CN", "en"] as const).flatMap((locale) => {
      const said = label?.[locale].trim() ?? "";
      const other = first.get(said);
      if (said !== "") first.set(said, name);
      return other === undefined || other === name
        ? []
        : [error("same-label", [...path, "label", locale], { label: said, word: name, other })];
    }),
  );
}

function faultsOfFields(
  event: string,
  fields: Readonly<Record<string, OwnField>>,
  place: Path,
): readonly Issue[] {
  const labels = new Map<string, string>();
  return Object.entries(fields).flatMap(([name, field]) => {
    const at = [...place, name];
    const faults = faultsOfEventField(event, name, field).map(([code, values, way = []]) =>
      error(code, [...at, ...way], values),
    );
    const clashes = [field.label["zh-CN"].trim(), field.label.en.trim()].flatMap((label, index) => {
      if (label === "") return [error("missing", [...at, "label", index === 0 ? "zh-CN" : "en"])];
      const other = labels.get(label);
      labels.set(label, name);
      return other === undefined || other === name
        ? []
        : [error("own-field-label-taken", at, { noun: "pilotEvent", name, other })];
    });
    return [...faults, ...clashes];
  });
}

/** A word of an event's field that is called something else in another field of the edition. */
export function wordClashesOfEvents(procedure: Procedure, fields: OwnFields | undefined): readonly Issue[] {
  const events = ownOf(procedure, "events") ?? [];
  const ofNouns = Object.entries(fields ?? {}).flatMap(([noun, own]) =>
    Object.entries(own).map(([name, field]) => [noun, name, field] as const),
  );
  const ofEvents = events.flatMap(({ fields: own = {} }, index) =>
    Object.entries(own).map(([name, field]) => [`${index}`, name, field] as const),
  );
  return wordClashes([...ofNouns, ...ofEvents])
    .filter(([noun]) => /^\d/.test(noun))
    .map(([index, name, [code, values, way = []]]) =>
      error(code, ["procedure", "events", Number(index), "fields", name, ...way], {
        ...values,
        noun: "pilotEvent",
      }),
    );
}
