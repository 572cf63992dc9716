import type { Yuan } from "../../core/money.js";
import { allocate } from "../allocation/allocate.js";

/** What each party bears, in one unit or another; `null` while it is not known. */
export interface Parties<Part> {
  /** 服务商让一点: the concession. */
  readonly provider: Part;
  /** 政府补一点: the subsidy. */
  readonly government: Part;
  /** 企业出一点: the rest. */
  readonly enterprise: Part;
}

/** Percent of what they bear together; `null` where a part is not known, or all of them are nothing. */
export function percentOf({
  provider,
  government,
  enterprise,
}: Parties<Yuan | null>): Parties<string> | null {
  if (provider === null || government === null || enterprise === null) return null;
  const claims = [provider, government, enterprise].map((weight, index) => ({ id: `${index}`, weight }));
  const result = allocate("100", claims);
  if (!result.ok) return null;
  const [first, second, third] = result.value.shares.map(({ amount }) => amount) as [Yuan, Yuan, Yuan];
  return { provider: first, government: second, enterprise: third };
}
