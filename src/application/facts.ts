import { bareRecord } from "../core/bare-record.js";
import { bare } from "../core/own-data.js";
import type { Extension } from "../input/extension.js";
import { View } from "../kernel/fact.js";
import type { ApplicationDraft } from "./application.js";
import { type Indicator, type IndicatorDraft, startOf } from "./indicator.js";
import { indicatorMeant } from "./indicator-named.js";
import type { NationalPilotDraft } from "./national-pilot.js";
import { type Roster, rosterOf } from "./roster.js";
import { saidSoFar } from "./said-so-far.js";
import type { WorkCalendar } from "./work-calendar.js";

/** What the rules about an application read, derived from it once. */
export interface ApplicationFacts {
  readonly application: View<ApplicationDraft>;
  readonly roster: Roster;
  /** The rows that the edition asks for, in their order. */
  readonly indicators: readonly Indicator[];
  /** The row of an indicator by its id, with the field it stands in; an empty row where there is none. */
  readonly indicator: (id: string) => View<IndicatorDraft>;
  /** The declaration of a national pilot city, where that is what is assessed. */
  readonly national?: View<NationalPilotDraft>;
  /** The calendar of working days, where one was given. */
  readonly calendar?: WorkCalendar;
}

export const factsOfNationalPilot = (draft: NationalPilotDraft): ApplicationFacts => ({
  ...factsOfApplication({}),
  national: new View(saidSoFar(draft)),
});

/** What rules read beside the application. */
interface Surroundings {
  readonly calendar?: WorkCalendar | undefined;
  /** The own fields of the edition whose rules are asked. */
  readonly extension?: Extension | undefined;
  /** Its indicators. */
  readonly indicators?: readonly Indicator[];
  /** Facts whose list of enterprises may be the same. */
  readonly before?: ApplicationFacts | undefined;
}

export function factsOfApplication(
  draft: ApplicationDraft,
  surroundings: Surroundings = {},
): ApplicationFacts {
  const { calendar, extension, indicators = [], before } = bare(surroundings);
  const application = new View(saidSoFar(draft, extension?.words));
  const isSameTable = before !== undefined && before.application.value?.indicators === draft.indicators;
  return bare({
    application,
    roster: rosterAfter(before, application, extension),
    indicators,
    indicator: isSameTable ? before.indicator : indicatorIn(application, indicators),
    ...(calendar !== undefined && { calendar }),
  });
}

function indicatorIn(
  application: View<ApplicationDraft>,
  indicators: readonly Indicator[],
): ApplicationFacts["indicator"] {
  const open = (id: string) => new View<IndicatorDraft>(undefined, `indicators.${id}`);
  const rows = new Map<string, View<IndicatorDraft>>();
  for (const row of View.each(application.at("indicators")) ?? []) {
    const typed = row.value?.id;
    const id = typed && indicatorMeant(typed, indicators);
    // Of two rows of one indicator nobody knows which is meant, and their order says nothing.
    if (id !== undefined) rows.set(id, rows.has(id) ? open(id) : withStart(row));
  }
  return (id) => rows.get(id) ?? open(id);
}

/** What has not been changed is the same object still, the list as well as each of its rows. */
function rosterAfter(
  before: ApplicationFacts | undefined,
  application: View<ApplicationDraft>,
  extension: Extension | undefined,
): Roster {
  const [known, now] = [before?.application.value, application.value];
  if (before === undefined || known?.chains !== now?.chains) return rosterOf(application, extension);
  return known?.enterprises === now?.enterprises
    ? before.roster
    : rosterOf(application, extension, before.roster.entries);
}

/** Rules compare and add figures: where nothing existed before, the row starts from zero. */
function withStart(row: View<IndicatorDraft>): View<IndicatorDraft> {
  const { value } = row.at("baseline");
  if (value === undefined || startOf(value) === value) return row;
  return new View(Object.assign(bareRecord(), row.value, { baseline: startOf(value) }), row.field);
}
