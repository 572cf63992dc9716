import { applicationRule } from "../../../edition/define.js";
import { every, given, needsData, pass } from "../../../kernel/verdict.js";

/** 附1（二）总体绩效目标及中期目标: Annex 2 has no column for the mid-term, so it stands beside the exact table. */
export const midtermTargets = applicationRule({
  id: "A1.2#midterm-targets",
  phrase: "总体绩效目标及中期目标",
  force: "must",
  basis: "text",
  stage: "application",
  check: ({ application, indicator, indicators }) => {
    if (application.at("indicators").value === undefined) return needsData(["indicators"]);
    return every(
      indicators.map(({ id }) =>
        given([indicator(id).at("midterm"), indicator(id).at("target")], () =>
          pass("targets-set", { of: `${indicators.length}` }),
        ),
      ),
    );
  },
});
