import { fenOf, type Yuan, yuanOf } from "../../core/money.js";
import type { SubsidyClaim } from "./subsidy-claim.js";

/** What one enterprise has received, in fen; `undefined` once an amount is open. */
interface Received {
  inAll: bigint | undefined;
  readonly byYear: Map<string, bigint | undefined>;
  /** Whether something was received in a year nobody knows, so that it may be any. */
  isOpenInEveryYear: boolean;
}

/**
 * What enterprises have received so far in a run over several contracts, in the order given. Before its first
 * contract (and its first of a year) an enterprise has received what that claim says, or nothing: the run is taken to
 * be the whole of it. Once an amount is open, so is everything the same enterprise had received after it, unless the
 * claim says it.
 */
export class SubsidyHistory {
  private readonly enterprises = new Map<string, Received>();

  /** The claim with what its enterprise had received before, in total and in the year of completion. */
  before<Claim extends SubsidyClaim>(claim: Claim): Claim {
    const { enterprise, completedOn } = claim;
    if (enterprise === undefined) return claim;
    const history = this.of(enterprise, claim.received);
    const year = completedOn?.slice(0, 4);
    if (year !== undefined && !history.byYear.has(year)) {
      const opening = fenOf(claim.receivedThisYear ?? "0");
      history.byYear.set(year, history.isOpenInEveryYear ? undefined : opening);
    }
    const inYear = year === undefined ? undefined : history.byYear.get(year);
    return {
      ...claim,
      ...(history.inAll !== undefined && { received: yuanOf(history.inAll) }),
      ...(inYear !== undefined && { receivedThisYear: yuanOf(inYear) }),
    };
  }

  after({ enterprise, completedOn }: SubsidyClaim, amount: Yuan | null): void {
    if (enterprise === undefined) return;
    const history = this.of(enterprise, undefined);
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

  private of(enterprise: string, opening: Yuan | undefined): Received {
    const known = this.enterprises.get(enterprise);
    if (known !== undefined) return known;
    const fresh: Received = { inAll: fenOf(opening ?? "0"), byYear: new Map(), isOpenInEveryYear: false };
    this.enterprises.set(enterprise, fresh);
    return fresh;
  }
}
