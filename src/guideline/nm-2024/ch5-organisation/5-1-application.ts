/** 五（一）组织申报. */
import type { ApplicationFacts } from "../../../application/facts.js";
import { isNone, saysNo } from "../../../application/statements.js";
import { atLeast } from "../../../edition/counted.js";
import { applicationRule } from "../../../edition/define.js";
import { stated } from "../../../kernel/fact.js";
import { every, fail, given, pass } from "../../../kernel/verdict.js";

const parts = ["base", "goals", "content", "path", "fundUse", "safeguards", "responsibilities"] as const;

/** The overall plan has all its parts; the finding asks for each that is not there. */
export const planContents = applicationRule({
  id: "5.1#plan-contents",
  phrase: "编制制造业数字化转型总体方案",
  force: "must",
  basis: "text",
  stage: "application",
  check: ({ application }) => {
    const stand = parts.map((part) => stated(application.at("plan").at(part)));
    const none = stand.filter(({ value }) => value !== undefined && isNone(value)).map(({ field }) => field);
    const verdict = given(stand, () => pass("plan-complete", { of: `${parts.length}` }));
    if (none.length === 0) return verdict;
    const values = { fields: none.join(", "), count: `${none.length}`, of: `${parts.length}` };
    return { ...fail("plan-parts-absent", values, none), missing: verdict.missing };
  },
  mend: () => ({ code: "plan-must-be-written", changes: [] }),
});

const bureaus = ["industryBureau", "financeBureau"] as const;

/** 由盟市工信局联合财政局. */
export const jointSubmission = applicationRule({
  id: "5.1#joint-submission",
  phrase: "由盟市工信局联合财政局",
  force: "must",
  basis: "text",
  stage: "application",
  check: ({ application }) =>
    every(
      bureaus.map((bureau) => {
        const submits = application.at("submission").at(bureau);
        return given([submits], (said) =>
          saysNo(said) ? fail("bureau-absent", { bureau: submits.field }, [submits.field]) : pass("met"),
        );
      }),
    ),
  mend: ({ application }) => {
    const absent = bureaus.filter((bureau) => saysNo(application.at("submission").at(bureau).value ?? true));
    return {
      code: "submit-jointly",
      changes: absent.map((bureau) => ({ action: "set", path: ["submission", bureau], value: true })),
    };
  },
});

/** 加盖公章: whose is not said, so those of the bureaus that submit. */
export const sealed = applicationRule({
  id: "5.1#sealed",
  phrase: "加盖公章",
  force: "must",
  basis: "text",
  stage: "application",
  check: ({ application }) => {
    const seal = application.at("submission").at("sealed");
    return given([seal], (isSealed) => (isSealed ? pass("met") : fail("not-sealed", {}, [seal.field])));
  },
  mend: () => ({
    code: "seal-it",
    changes: [{ action: "set", path: ["submission", "sealed"], value: true }],
  }),
});

const media = ["paperCopies", "discCopies"] as const;

const copiesOf = ({ application }: ApplicationFacts, medium: (typeof media)[number]) => {
  const { value, field } = application.at("submission").at(medium);
  return value === undefined
    ? { least: 0, most: Number.POSITIVE_INFINITY, missing: [field] }
    : { least: value, most: value, missing: [] };
};

/** 纸质版和PDF版（光盘刻录）各一式三份: three of each, and more do no harm. */
export const copies = applicationRule({
  id: "5.1#copies",
  phrase: "各一式三份",
  force: "must",
  basis: "text",
  stage: "application",
  parameters: ["copies"],
  check: (facts, { figure }) =>
    every(
      media.map((medium) =>
        atLeast(copiesOf(facts, medium), figure("copies"), {
          code: medium === "paperCopies" ? "too-few-paper-copies" : "too-few-disc-copies",
          unit: "份",
          fields: [`submission.${medium}`],
        }),
      ),
    ),
  mend: (facts, { figure }) => {
    const required = figure("copies").value ?? 0;
    const short = media.filter((medium) => copiesOf(facts, medium).most < required);
    return {
      code: "make-copies",
      values: { required: `${required}` },
      changes: short.map((medium) => ({ action: "set", path: ["submission", medium], value: required })),
    };
  },
});
