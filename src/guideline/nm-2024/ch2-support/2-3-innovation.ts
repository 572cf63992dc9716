import { holdsAll } from "../../../edition/contains.js";
import { applicationRule } from "../../../edition/define.js";

/** 二（三）加大技术、人才等各类创新要素供给. */
export const innovationFactors = applicationRule({
  id: "2.3#innovation-factors",
  phrase: "加大技术、人才等各类创新要素供给",
  force: "target",
  basis: "reading",
  stage: "application",
  check: ({ application }) =>
    holdsAll(application.at("plan").at("innovation"), ["technology", "talent"], "innovation-not-planned"),
});
