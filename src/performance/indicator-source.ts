import type { Indicator } from "../application/indicator.js";
import { readIndicators } from "../application/read-indicators.js";
import type { Issue } from "../core/issue.js";
import { citedEdition } from "../edition/cite.js";
import type { Edition } from "../edition/edition.js";
import { indicatorsOf } from "../edition/indicators-of.js";
import { type EditionIfNamed, editionIfNamed, namedEdition } from "../edition/named-edition.js";

/** Where the indicators of a function come from. Either of the two is required: without both nothing is guessed. */
export interface IndicatorSource {
  /** The edition whose indicators are meant. */
  readonly edition?: Edition;
  /** Indicators of one's own. They go before those of the edition that have the same id. */
  readonly indicators?: readonly Indicator[];
}

/** The indicators a function knows, and the edition they come from. */
export interface KnownIndicators {
  /** The caller's own before those of the edition; `undefined` where neither was given, or the edition is none. */
  readonly list: readonly Indicator[] | undefined;
  readonly edition: Edition | undefined;
  /** How a result names it. */
  readonly named: EditionIfNamed;
  /** The caller's own, where any were given. */
  readonly own: readonly Indicator[] | undefined;
  readonly issues: readonly Issue[];
}

/** The rows of a form: the caller's own where there are any, or else the edition's; `undefined` without both. */
export const formOf = ({ edition, list, own }: KnownIndicators): readonly Indicator[] | undefined =>
  list && (own ?? edition?.indicators);

/** The ids of what is known, in an order that is nobody's whim: that of the edition, then of the caller's own. */
export const idsInOrder = (edition: Edition | undefined, list: readonly Indicator[]): readonly string[] => [
  ...new Set([...(edition?.indicators ?? []), ...list].map(({ id }) => id)),
];

/** Reads where indicators come from. `described`: indicators that the subject itself brings along, as a scheme does. */
export function readIndicatorSource(
  given: { readonly edition?: unknown; readonly indicators?: unknown },
  described: readonly Indicator[] = [],
): KnownIndicators {
  const { value, issues: ofOwn } = readIndicators(given.indicators);
  const own = given.indicators === undefined ? undefined : value;
  if (given.edition === undefined && (own !== undefined || described.length > 0)) {
    const named = editionIfNamed(undefined);
    return { list: [...described, ...value], edition: undefined, named, own, issues: ofOwn };
  }
  const { edition, issues } = citedEdition(given.edition, []);
  return {
    list: edition && [...described, ...value, ...indicatorsOf(edition)],
    edition,
    named: given.edition === undefined ? editionIfNamed(undefined) : namedEdition(edition),
    own: edition && own,
    issues: [...issues, ...ofOwn],
  };
}
