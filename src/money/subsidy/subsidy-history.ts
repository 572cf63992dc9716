import type { Issue } from "../../core/issue.js";
import { fenOf, type Yuan, yuanOf } from "../../core/money.js";
import { bare } from "../../core/own-data.js";
import type { History } from "./facts.js";
import type { SubsidyClaim } from "./subsidy-claim.js";

/** What one enterprise has received, in fen; `undefined` once an amount is open. */
interface Received {
  inAll: bigint | undefined;
  readonly byYear: Map<string, bigint | undefined>;
  /** What claims of a year nobody knows say of theirs: any of them may have been the first of a year that is not known here yet. */
  readonly openings: Set<bigint | undefined>;
  /** Whether something was received in a year nobody knows, so that it may be any. */
  isOpenInEveryYear: boolean;
}

/**
 * What enterprises have received so far in a run over several contracts, in the order given. Before its first
 * contract (and its first of a year) an enterprise has received what that claim says, or nothing: the run is taken to
 * be the whole of it. Once an amount is open, so is everything the same enterprise had received after it, whatever a later
 * claim says: the run would know better as soon as the amount is known.
 */
export class SubsidyHistory {
  private readonly enterprises = new Map<string, Received>();

  /**
   * What the enterprise of a claim had received before it, in total and in the year of completion; `undefined` where that is
   * open. `faults`: what could not be read of the claim, which is not nothing.
   */
  before(given: SubsidyClaim, faults: readonly Issue[]): History {
    const claim = bare(given);
    const { enterprise, completedOn } = claim;
    if (enterprise === undefined) return claim;
    const history = this.of(enterprise, openingOf(claim, "received", faults));
    const opening = openingOf(claim, "receivedThisYear", faults);
    const isFirst = !history.isOpenInEveryYear && isOnly(opening, history.openings);
    const year = completedOn?.slice(0, 4);
    if (year === undefined) {
      // It may be of any year: what it says of it stands only where no year is known.
      const isAsSaid = isFirst && history.byYear.size === 0;
      history.openings.add(opening);
      return toldOf(history.inAll, isAsSaid ? claim.receivedThisYear : undefined);
    }
    if (!history.byYear.has(year)) history.byYear.set(year, isFirst ? opening : undefined);
    return toldOf(history.inAll, textOf(history.byYear.get(year)));
  }

  after(claim: SubsidyClaim, amount: Yuan | null): void {
    const { enterprise, completedOn } = bare(claim);
    const history = enterprise === undefined ? undefined : this.enterprises.get(enterprise);
    if (history === undefined) return;
    const plus = (sum: bigint | undefined) =>
      amount === null || sum === undefined ? undefined : sum + fenOf(amount);
    history.inAll = plus(history.inAll);
    if (completedOn !== undefined) {
      const year = completedOn.slice(0, 4);
      history.byYear.set(year, plus(history.byYear.get(year)));
    } else if (amount !== "0") {
      history.isOpenInEveryYear = true;
      for (const year of history.byYear.keys()) history.byYear.set(year, undefined);
    }
  }

  private of(enterprise: string, opening: bigint | undefined): Received {
    const known = this.enterprises.get(enterprise);
    if (known !== undefined) return known;
    const fresh: Received = {
      inAll: opening,
      byYear: new Map(),
      openings: new Set(),
      isOpenInEveryYear: false,
    };
    this.enterprises.set(enterprise, fresh);
    return fresh;
  }
}

/** What a claim says was received before it; nothing where it says nothing. */
const openingOf = (claim: SubsidyClaim, name: keyof History, faults: readonly Issue[]): bigint | undefined =>
  faults.some(({ path }) => path[0] === name)
    ? undefined
    : claim[name] === undefined
      ? 0n
      : fenOf(claim[name]);

const textOf = (fen: bigint | undefined): Yuan | undefined => (fen === undefined ? undefined : yuanOf(fen));

const toldOf = (inAll: bigint | undefined, receivedThisYear: Yuan | undefined): History => ({
  received: textOf(inAll),
  receivedThisYear,
});

/** Whether there is nothing else in a set. */
const isOnly = (one: bigint | undefined, among: ReadonlySet<bigint | undefined>): boolean =>
  among.size === 0 || (among.size === 1 && among.has(one));
