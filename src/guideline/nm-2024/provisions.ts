import type { Provisions } from "../../edition/provisions.js";

/** Which rules of this text answer for what functions cite. */
export const provisions: Provisions = {
  quota: "1.4#selection-quota",
  threeParty: "4.1#three-party-share",
  uses: "4.1#allowed-uses",
  discretion: { clause: "4.1", phrase: "由试点盟市统筹使用" },
  instalments: "4.1#paid-in-instalments",
  matchingFunds: "4.1#matching-funds",
  socialCapital: "4.1#social-capital",
  costEstimate: "A1.4#cost-estimate",
  approval: "5.3#approval",
  publicity: "5.3#publicity",
  review: "5.2#independent-review",
  consequence: "4.2#consequence",
  targets: "4.2#targets-set",
  nationalSupport: "N#special-fund-support",
  period: "4.1#pilot-period",
};
