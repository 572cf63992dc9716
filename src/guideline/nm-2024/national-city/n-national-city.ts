/** 国家中小企业数字化转型城市试点申报指南: two documents, and then the support follows. */
import { fail, given, notApplicable, pass } from "../../../core/verdict.js";
import { applicationRule } from "../define.js";

const documentThere = (id: string, phrase: string, key: "approvalDocument" | "approvedPlan") =>
  applicationRule({
    id,
    phrase,
    force: "must",
    basis: "text",
    stage: "application",
    check: ({ national }) => {
      if (national === undefined) return notApplicable("other-programme");
      const document = national.at(key);
      return given([document], (said) =>
        said === false ? fail("document-absent", {}, [document.field]) : pass("met"),
      );
    },
  });

export const nationalApproval = documentThere("N#national-approval", "国家批复文件", "approvalDocument");
export const approvedPlan = documentThere("N#approved-plan", "批复方案", "approvedPlan");
