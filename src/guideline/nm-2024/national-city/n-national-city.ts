/** 国家中小企业数字化转型城市试点申报指南: two documents, and then the support follows. */
import type { ApplicationFacts } from "../../../application/facts.js";
import type { NationalPilotDraft } from "../../../application/national-pilot.js";
import { saysNo } from "../../../application/statements.js";
import type { IsoDate } from "../../../core/date.js";
import { ownOf } from "../../../core/own-data.js";
import { applicationRule } from "../../../edition/define.js";
import { placesUnknown, placeWritten } from "../../../edition/places-written.js";
import type { Fact, View } from "../../../kernel/fact.js";
import type { Context } from "../../../kernel/rule.js";
import { every, fail, given, needsData, notApplicable, pass, type Verdict } from "../../../kernel/verdict.js";

/** These rules ask nothing of an application for the region's own pilots. */
const ofDeclaration =
  (check: (national: View<NationalPilotDraft>, context: Context) => Verdict) =>
  (facts: ApplicationFacts, context: Context): Verdict => {
    const national = ownOf(facts, "national");
    return national === undefined ? notApplicable("other-programme") : check(national, context);
  };

/** 获得国家级…城市试点: the region's fund supports a city of the region; which one the code tells, or the name. */
export const cityOfRegion = applicationRule({
  id: "N#city-of-region",
  phrase: "获得国家级中小企业数字化转型城市试点",
  force: "must",
  basis: "reading",
  stage: "application",
  parameters: ["leagues-and-cities"],
  check: ofDeclaration((national, { list, place }) => {
    const named = placeWritten(national.at("city"));
    return given([named, list("leagues-and-cities")], (written, codes) => {
      const { code: city, isKnown } = place(written);
      if (codes.includes(city)) return pass("city-of-region", { city });
      return isKnown
        ? fail("city-not-of-region", { actual: city, count: `${codes.length}` }, [named.field])
        : placesUnknown([written], [named.field]);
    });
  }),
});

const documentThere = (id: string, phrase: string, key: "approvalDocument" | "approvedPlan") =>
  applicationRule({
    id,
    phrase,
    force: "must",
    basis: "text",
    stage: "application",
    check: ofDeclaration((national, { asOf }) => {
      const document = national.at(key);
      const there = given([document], (said) =>
        saysNo(said) ? fail("document-absent", { document: document.field }, [document.field]) : pass("met"),
      );
      return key === "approvalDocument" ? every([there, dated(national.at("approvedOn"), asOf)]) : there;
    }),
  });

/** An approval that is still to come is none. */
const dated = (approved: Fact<IsoDate>, asOf: IsoDate): Verdict =>
  given([approved], (on) =>
    on <= asOf ? pass("met") : fail("national-approval-to-come", { on, asOf }, [approved.field]),
  );

export const nationalApproval = documentThere("N#national-approval", "国家批复文件", "approvalDocument");
export const approvedPlan = documentThere("N#approved-plan", "批复方案", "approvedPlan");

/** 给予专项资金支持: what follows once every must is met. The text names no amount. */
export const specialFundSupport = applicationRule({
  id: "N#special-fund-support",
  phrase: "给予专项资金支持",
  force: "target",
  basis: "text",
  stage: "application",
  parameters: ["leagues-and-cities"],
  check: (facts, context) => {
    if (ownOf(facts, "national") === undefined) return notApplicable("other-programme");
    const { outcome, missing } = every(
      [cityOfRegion, nationalApproval, approvedPlan].map((must) => must.check(facts, context)),
    );
    if (outcome === "pass") return pass("support-follows", {}, ["approvalDocument", "approvedPlan"]);
    return outcome === "fail" ? notApplicable("support-does-not-follow") : needsData(missing);
  },
});
