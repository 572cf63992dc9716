import { addYears, type IsoDate, leapDayOf } from "../core/date.js";
import type { Edition } from "../edition/edition.js";
import { parameterOn } from "../kernel/parameter.js";

/**
 * 试点期. The day on which the pilot period of an edition ends that begins on a day: so many years on as the parameter
 * says that counts them. `undefined` where the edition has none, or no number of years for that day.
 */
export function periodEnd(edition: Edition, start: IsoDate): IsoDate | undefined {
  const { pilotYears, leapDay: counting } = edition.parameterRoles ?? {};
  const said = (named: string | undefined) => {
    const parameter = edition.parameters.find(({ id }) => id === named);
    return parameter && parameterOn(parameter, parameter.id, start).value;
  };
  const years = said(pilotYears);
  const leapDay = leapDayOf(said(counting));
  return isNumberOfYears(years) ? addYears(start, Number(years), leapDay) : undefined;
}

const isNumberOfYears = (value: unknown): value is string =>
  typeof value === "string" && /^[1-9]\d?$/.test(value);
