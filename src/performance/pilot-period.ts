import { addYears, type IsoDate, leapDayOf } from "../core/date.js";
import { provisionOf } from "../edition/cite.js";
import type { Edition } from "../edition/edition.js";
import { type Parameter, parameterOn } from "../kernel/parameter.js";

/**
 * 试点期. The day on which the pilot period of an edition ends that begins on a day: so many years on as the rule says
 * that answers for the period. `undefined` where the edition has no such rule, or no number of years for that day.
 */
export function periodEnd(edition: Edition, start: IsoDate): IsoDate | undefined {
  const { id } = provisionOf(edition, "period");
  const named = edition.rules.find((rule) => rule.id === id)?.parameters ?? [];
  const parameters = edition.parameters.filter((parameter) => named.includes(parameter.id));
  const said = (parameter: Parameter | undefined) =>
    parameter && parameterOn(parameter, parameter.id, start).value;
  const years = said(parameters.find(({ unit }) => unit === "年"));
  const leapDay = leapDayOf(said(parameters.find((parameter) => parameter.id === "leap-day")));
  return isNumberOfYears(years) ? addYears(start, Number(years), leapDay) : undefined;
}

const isNumberOfYears = (value: unknown): value is string =>
  typeof value === "string" && /^[1-9]\d?$/.test(value);
