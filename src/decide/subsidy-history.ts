import { fenOf, type Yuan, yuanOf } from "../core/money.js";
import type { SubsidyClaim } from "../model/subsidy-claim.js";

/**
 * What enterprises have received so far in a run over several contracts, in the order given. Before its first
 * contract an enterprise has received what that claim says, or nothing: the run is taken to be the whole of it. Once
 * an amount is open, so is everything the same enterprise had received after it.
 */
export class SubsidyHistory {
  private readonly received = new Map<string, bigint | undefined>();

  /** The claim with what its enterprise had received before, in total and in the year of completion. */
  before<Claim extends SubsidyClaim>(claim: Claim): Claim {
    const { enterprise, completedOn } = claim;
    if (enterprise === undefined) return claim;
    const inAll = this.known(enterprise, claim.received);
    const year = completedOn && `${enterprise} ${completedOn.slice(0, 4)}`;
    const inYear = year === undefined ? claim.receivedThisYear : this.known(year, claim.receivedThisYear);
    const { received: _, receivedThisYear: __, ...rest } = claim;
    return {
      ...rest,
      ...(inAll !== undefined && { received: inAll }),
      ...(inYear !== undefined && { receivedThisYear: inYear }),
    } as Claim;
  }

  after({ enterprise, completedOn }: SubsidyClaim, amount: Yuan | null): void {
    if (enterprise === undefined) return;
    for (const key of [enterprise, ...(completedOn ? [`${enterprise} ${completedOn.slice(0, 4)}`] : [])]) {
      const sum = this.received.get(key);
      this.received.set(key, amount === null || sum === undefined ? undefined : sum + fenOf(amount));
    }
  }

  private known(key: string, opening: Yuan | undefined): Yuan | undefined {
    if (!this.received.has(key)) this.received.set(key, fenOf(opening ?? "0"));
    const sum = this.received.get(key);
    return sum === undefined ? undefined : yuanOf(sum);
  }
}
