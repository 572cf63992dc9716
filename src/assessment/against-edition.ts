import type { ApplicationDraft } from "../application/application.js";
import type { IsoDate } from "../core/date.js";
import type { Issue } from "../core/issue.js";
import { bare, ownOf } from "../core/own-data.js";
import { type Divisions, divisionOf, placeReader } from "../edition/divisions.js";
import type { Edition } from "../edition/edition.js";
import { warningOf } from "../vocabulary/issues.js";

const warning = /* @__PURE__ */ warningOf("application");

/** What an application says of itself that cannot be so on the day of assessment, or under this edition. */
export const contradictionsWith = (
  { year, submission, leagueCity }: ApplicationDraft,
  { parameters, divisions }: Edition,
  asOf: IsoDate,
): readonly Issue[] => {
  const handedIn = submission?.on;
  return [
    ...(year === undefined ? [] : yearOf(year, parameters)),
    ...(handedIn !== undefined && handedIn > asOf
      ? [warning("submission-after-assessment", ["submission", "on"], { on: handedIn, asOf })]
      : []),
    ...placeOf(leagueCity, divisions),
  ];
};

/** The figures of the text that hold for a year hold for no other. */
function yearOf(year: number, parameters: Edition["parameters"]): readonly Issue[] {
  const limited = parameters.filter(
    (one) => ownOf(one, "validFrom") !== undefined && ownOf(one, "validTo") !== undefined,
  );
  const isCovered = limited.every(
    ({ validFrom = "", validTo = "" }) => `${year}-12-31` >= validFrom && `${year}-12-31` <= validTo,
  );
  return isCovered ? [] : [warning("year-of-another-text", ["year"], { year: `${year}` })];
}

/** A code and a name of two places. */
function placeOf(
  city: NonNullable<ApplicationDraft["leagueCity"]> = {},
  divisions: Divisions | undefined,
): readonly Issue[] {
  const { code, name } = bare(city);
  if (code === undefined || name === undefined) return [];
  const [byCode, byName] = [code, name].map((written) =>
    divisionOf(placeReader(divisions)(written).code, divisions),
  );
  if (byCode === undefined || byName === undefined || byCode === byName) return [];
  return [warning("name-of-another-place", ["leagueCity", "name"], { division: byCode.code })];
}
