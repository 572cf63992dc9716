import { addAbsent, holdsAll } from "../../../edition/contains.js";
import { applicationRule } from "../../../edition/define.js";
import type { Word } from "../../../vocabulary/application-words.js";

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
