/** 国家中小企业数字化转型城市试点申报指南: two documents, and then the support follows. */
import type { ApplicationFacts } from "../../../application/facts.js";
import type { NationalPilotDraft } from "../../../application/national-pilot.js";
import { applicationRule } from "../../../edition/define.js";
import type { View } from "../../../kernel/fact.js";
import type { Context } from "../../../kernel/rule.js";
import { fail, given, notApplicable, pass, type Verdict } from "../../../kernel/verdict.js";

/** These rules ask nothing of an application for the region's own pilots. */
const ofDeclaration =
  (check: (national: View<NationalPilotDraft>, context: Context) => Verdict) =>
  ({ national }: ApplicationFacts, context: Context): Verdict =>
    national === undefined ? notApplicable("other-programme") : check(national, context);

/** 获得国家级…城市试点: the region's fund supports a city of the region; which one the code tells. */
export const cityOfRegion = applicationRule({
  id: "N#city-of-region",
  phrase: "获得国家级中小企业数字化转型城市试点",
  force: "must",
  basis: "reading",
  stage: "application",
  parameters: ["leagues-and-cities"],
  check: ofDeclaration((national, { list }) => {
    const place = national.at("city").at("code");
    return given([place, list("leagues-and-cities")], (city, codes) =>
      codes.includes(city)
        ? pass("city-of-region", { city })
        : fail("city-not-of-region", { actual: city, count: `${codes.length}` }, [place.field]),
    );
  }),
});

const documentThere = (id: string, phrase: string, key: "approvalDocument" | "approvedPlan") =>
  applicationRule({
    id,
    phrase,
    force: "must",
    basis: "text",
    stage: "application",
    check: ofDeclaration((national) => {
      const document = national.at(key);
      return given([document], (said) =>
        said === false ? fail("document-absent", {}, [document.field]) : pass("met"),
      );
    }),
  });

export const nationalApproval = documentThere("N#national-approval", "国家批复文件", "approvalDocument");
export const approvedPlan = documentThere("N#approved-plan", "批复方案", "approvedPlan");

/** 给予专项资金支持: what follows once the documents are there. The text names no amount. */
export const specialFundSupport = applicationRule({
  id: "N#special-fund-support",
  phrase: "给予专项资金支持",
  force: "target",
  basis: "text",
  stage: "application",
  check: ofDeclaration((national) => {
    const documents = [national.at("approvalDocument"), national.at("approvedPlan")];
    return given(documents, (...said) =>
      said.includes(false)
        ? notApplicable("support-does-not-follow")
        : pass(
            "support-follows",
            {},
            documents.map(({ field }) => field),
          ),
    );
  }),
});
