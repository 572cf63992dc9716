import { View } from "../../../core/fact.js";
import { fenOf, sumYuan, yuanOf } from "../../../core/money.js";
import { fail, given, needsData, pass } from "../../../core/verdict.js";
import { applicationRule } from "../define.js";

/** 附1（四）资金的具体使用内容和金额概算: an amount for each use, and together the stated total, to the fen. */
export const costEstimate = applicationRule({
  id: "A1.4#cost-estimate",
  phrase: "资金的具体使用内容和金额概算",
  force: "must",
  basis: "text",
  stage: "application",
  check: ({ application }) => {
    const budget = application.at("budget");
    const lines = View.each(budget.at("lines"));
    if (lines === undefined)
      return needsData(
        [budget.at("lines"), budget.at("total")]
          .filter(({ value }) => value === undefined)
          .map(({ field }) => field),
      );
    const facts = [
      budget.at("total"),
      ...lines.map((line) => line.at("amount")),
      ...lines.map((line) => line.at("use")),
    ];
    return given(facts, (total) => {
      const actual = sumYuan(lines.map((line) => line.value?.amount ?? "0"));
      const gap = fenOf(actual) - fenOf(total);
      if (lines.length === 0) return fail("no-budget-lines", {}, [budget.at("lines").field]);
      if (gap === 0n) return pass("adds-up", { actual, required: total, of: `${lines.length}` });
      const values = { actual, required: total, difference: yuanOf(gap < 0n ? -gap : gap) };
      return fail("total-differs", values, [budget.at("total").field]);
    });
  },
  mend: ({ application }) => {
    const lines = application.value?.budget?.lines ?? [];
    if (lines.length === 0) return { code: "amounts-must-be-estimated", changes: [] };
    const total = sumYuan(lines.map(({ amount }) => amount ?? "0"));
    return {
      code: "set-total",
      values: { total },
      changes: [{ action: "set", path: ["budget", "total"], value: total }],
    };
  },
});
