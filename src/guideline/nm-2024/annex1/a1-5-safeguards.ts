import type { Word } from "../../../model/words.js";
import { addAbsent, holdsAll } from "../contains.js";
import { applicationRule } from "../define.js";

const requiredKinds: readonly Word[] = ["policy", "funding", "talent", "service"];

/** 附1（五）政策配套、资金配套、人才配套、服务配套. */
export const safeguards = applicationRule({
  id: "A1.5#safeguards",
  phrase: "政策配套、资金配套、人才配套、服务配套",
  force: "must",
  basis: "text",
  stage: "application",
  check: ({ application }) =>
    holdsAll(application.at("plan").at("safeguardKinds"), requiredKinds, "safeguards-missing"),
  mend: ({ application }) =>
    addAbsent(application.at("plan").at("safeguardKinds"), requiredKinds, "add-safeguards"),
});
