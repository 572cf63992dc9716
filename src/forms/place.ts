import type { Path } from "../core/issue.js";
import type { SchemaName } from "../schemas.js";

/** Where a part of an application stands in the whole. A part that is read there has the same issues as in a whole application. */
const places = {
  leagueCity: ["leagueCity"],
  submission: ["submission"],
  chain: ["chains", 0],
  platform: ["chains", 0, "platforms", 0],
  enterprise: ["enterprises", 0],
  indicatorTable: ["indicators"],
  indicatorValue: ["indicators", 0],
  plan: ["plan"],
  period: ["period"],
  budget: ["budget"],
  contract: ["contracts", 0],
  providers: ["providers"],
  provider: ["providers", "list", 0],
  review: ["review"],
  publicity: ["publicity"],
  approval: ["approval"],
  acceptance: ["acceptance"],
  performance: ["performance"],
} as const satisfies Partial<Record<SchemaName, Path>>;

/** The place of a noun in an application; the empty path for a noun that stands by itself. */
export const placeOf = (name: SchemaName): Path =>
  Object.hasOwn(places, name) ? places[name as keyof typeof places] : [];

/** A value as the only part of a larger one, at a place whose numbers are all zero. */
export const standingAt = (place: Path, value: unknown): unknown =>
  place.reduceRight<unknown>((inner, key) => (typeof key === "number" ? [inner] : { [key]: inner }), value);

/** What stands at a place, or `undefined` where the way there ends. */
export const valueAt = (place: Path, whole: unknown): unknown =>
  place.reduce<unknown>(
    (holder, key) => (holder as Record<string | number, unknown> | undefined)?.[key],
    whole,
  );
