import { addDays } from "../core/date.js";
import { isDecimal } from "../core/decimal.js";
import { deepFreeze } from "../core/freeze.js";
import { capped, type Issue } from "../core/issue.js";
import { bare, ownOf } from "../core/own-data.js";
import { snapshot } from "../core/snapshot.js";
import type { Edition } from "../edition/edition.js";
import { isEdition } from "../edition/is-edition.js";
import { namedFrom } from "../edition/named-edition.js";
import { termsOf as idsOfTerms } from "../edition/parameter-roles.js";
import { figuresOf, type Procedure } from "../edition/procedure.js";
import { readOptions, type WithEdition } from "../input/options.js";
import { readBy } from "../input/read.js";
import { type Parameter, parameterOn, useOf } from "../kernel/parameter.js";
import { belowIn, errorOf, warningOf } from "../vocabulary/issues.js";
import { unbegun } from "./advance.js";
import { type PilotOpening, type PilotState, pilotOpeningSchema } from "./state.js";
import { anniversary, figureFor, figureOf, type Terms } from "./terms.js";

/** The options of `startPilot`. */
export interface StartOptions {
  /** The edition the pilot begins under; it ends under its figures, whatever becomes of the edition. */
  readonly edition: Edition;
  /** What is known when it begins; everything may be missing. */
  readonly opening?: PilotOpening;
}
const error = /* @__PURE__ */ errorOf("procedureRequest");
const warning = /* @__PURE__ */ warningOf("procedureRequest");
const below = /* @__PURE__ */ belowIn("procedureRequest");

/**
 * Begins a pilot under an edition. The state takes the figures it depends on with it, so that it ends under those it
 * began with, whatever becomes of the edition. A state with errors among its `issues` takes no event.
 *
 * Issues: `unknown-edition`, `edition-without-procedure`, those of the edition; of the figures `term-not-usable`,
 * `term-not-taken`; of the opening `not-a-date`, `period-of-another-length` and the like; `unknown-option`.
 *
 * @example
 * ```ts
 * import { nm2024, startPilot } from "digital-pilot-rules";
 *
 * const begun = startPilot({ edition: nm2024, opening: { on: "2024-07-01", year: 2024 } });
 * begun.phase; //=> "in-preparation"
 * begun.issues; //=> []
 * ```
 */
export function startPilot(options: StartOptions): PilotState;
export function startPilot<Given>(options: WithEdition<Given>): PilotState;
export function startPilot(options?: unknown): PilotState {
  const { given, issues } = readOptions(options, ["edition", "opening"]);
  const state = openPilot(given.edition, given.opening);
  return deepFreeze({ ...state, issues: capped([...issues, ...state.issues]) });
}

/** The same for who has read the options: `opening` may still be anything. */
export function openPilot(edition: unknown, opening: unknown): PilotState {
  const { value: known = {}, issues } = readOpening(opening);
  const given = isEdition(edition) ? termsOf(edition, known) : [];
  const taken = given.filter(({ isTaken }) => isTaken).map(({ parameter }) => useOf(parameter));
  const terms: Terms = { given: taken, roles: (isEdition(edition) && edition.parameterRoles) || {} };
  return deepFreeze({
    kind: "pilot-state",
    ...namedFrom(edition),
    opening: known,
    terms: taken,
    events: [],
    ...unbegun,
    issues: capped([
      ...faultsOf(edition),
      ...faultsOfTerms(given, terms, isEdition(edition) ? amountsIn(edition) : []),
      ...issues.map((issue) => below(["opening"], issue)),
      ...ofPeriod(known, terms),
    ]),
  });
}

function readOpening(opening: unknown) {
  if (opening === undefined) return { value: {}, issues: [] };
  const copy = snapshot(opening);
  return copy.ok ? readBy(pilotOpeningSchema, copy.value) : { value: undefined, issues: copy.issues };
}

function faultsOf(edition: unknown): readonly Issue[] {
  if (!isEdition(edition)) return [error("unknown-edition", ["edition"])];
  return ownOf(edition, "procedure") === undefined
    ? [...edition.issues, error("edition-without-procedure", ["edition"])]
    : edition.issues;
}

/** The terms as they hold on the day of the opening, or in the year of the application. */
function termsOf(edition: Edition, opening: PilotOpening): readonly Term[] {
  const { on, year } = bare(opening);
  const { parameters } = edition;
  const day = on ?? (year === undefined ? undefined : `${year}-12-31`);
  return idsOfTerms(edition).flatMap((id) => {
    const parameter = parameters.find((one) => one.id === id);
    if (parameter === undefined || parameter.value === null) return [];
    const isDated = ownOf(parameter, "validFrom") !== undefined || ownOf(parameter, "validTo") !== undefined;
    const isTaken = !isDated || (day !== undefined && parameterOn(parameter, id, day).value !== undefined);
    return [{ parameter, isTaken }];
  });
}

/** A parameter a pilot is to begin under, and whether it holds when it begins. */
interface Term {
  readonly parameter: Parameter;
  readonly isTaken: boolean;
}

/** A term that is passed over, or that nothing can be counted by, is never left out in silence. */
function faultsOfTerms(given: readonly Term[], terms: Terms, amounts: readonly string[]): readonly Issue[] {
  return given.flatMap(({ parameter, isTaken }) => {
    const { id, value, choices } = bare(parameter);
    if (!isTaken) return [warning("term-not-taken", ["parameters", id])];
    const isAmount =
      amounts.includes(id) && typeof value === "string" && isDecimal(value) && !value.startsWith("-");
    const isUsable = choices !== undefined || isAmount || figureOf(terms, id) !== undefined;
    return isUsable ? [] : [error("term-not-usable", ["parameters", id])];
  });
}

/** The terms that conditions of the edition's own take for an amount, which need not be a whole number. */
const amountsIn = (edition: Edition): readonly string[] =>
  figuresOf(ownOf(edition, "procedure") ?? noRows).flatMap(({ figure: { term }, counts }) =>
    term !== undefined && counts === "amount" ? [term] : [],
  );

const noRows: Procedure = { transitions: [], duties: [], terms: [] };

/** The plan may state the last day as the anniversary or as the day before; any other day is an issue. */
function ofPeriod(opening: PilotOpening, terms: Terms): readonly Issue[] {
  const { start, end } = bare(ownOf(opening, "period") ?? {});
  const years = figureFor(terms, "pilotYears");
  if (start === undefined || end === undefined || years === undefined) return [];
  const last = anniversary(terms, start, years);
  if (last === undefined) return [];
  const isStated = end === last || end === addDays(last, -1);
  const values = { years: `${years}`, to: last };
  return isStated ? [] : [warning("period-of-another-length", ["opening", "period", "end"], values)];
}
