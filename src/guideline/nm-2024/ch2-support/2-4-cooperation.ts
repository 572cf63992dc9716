import { holdsAny } from "../../../edition/contains.js";
import { applicationRule } from "../../../edition/define.js";

/** 二（四）订单、设计、生产、供应链等多方面协同: the list is of examples, so one of them is enough. */
export const chainCooperation = applicationRule({
  id: "2.4#chain-cooperation",
  phrase: "订单、设计、生产、供应链等多方面协同",
  force: "target",
  basis: "text",
  stage: "application",
  check: ({ application }) =>
    holdsAny(
      application.at("plan").at("cooperation"),
      ["orders", "design", "production", "supply-chain"],
      "cooperation-not-planned",
    ),
});
