import { existing, isNone } from "../../../application/statements.js";
import { fenOf, sumYuan, type Yuan, yuanOf } from "../../../core/money.js";
import { applicationRule } from "../../../edition/define.js";
import { View } from "../../../kernel/fact.js";
import { every, fail, given, pass, type Verdict } from "../../../kernel/verdict.js";

/** 附1（四）资金的具体使用内容和金额概算: an amount for each use, and together the stated total, to the fen. */
export const costEstimate = applicationRule({
  id: "A1.4#cost-estimate",
  phrase: "资金的具体使用内容和金额概算",
  force: "must",
  basis: "text",
  stage: "application",
  check: ({ application }) => {
    const total = application.at("budget").at("total");
    const list = application.at("budget").at("lines");
    const lines = View.each(list) ?? [];
    if (list.value?.length === 0) {
      return every([fail("no-budget-lines", {}, [list.field]), given([total], () => pass("met"))]);
    }
    return every([
      given([list, total, ...lines.map((line) => line.at("amount"))], (_, required, ...amounts) =>
        addsUp(amounts as readonly Yuan[], required, total.field),
      ),
      given([list], () => every(lines.map((line) => existing(line.at("use"))))),
    ]);
  },
  mend: ({ application }) => {
    const lines = application.at("budget").at("lines").value ?? [];
    // What the money is for nobody but the league or city can say.
    if (lines.length === 0 || lines.some(({ use }) => use !== undefined && isNone(use)))
      return { code: "amounts-must-be-estimated", changes: [] };
    const total = sumYuan(lines.map(({ amount }) => amount ?? "0"));
    return {
      code: "set-total",
      values: { total },
      changes: [{ action: "set", path: ["budget", "total"], value: total }],
    };
  },
});

function addsUp(amounts: readonly Yuan[], required: Yuan, field: string): Verdict {
  const actual = sumYuan(amounts);
  const gap = fenOf(actual) - fenOf(required);
  if (gap === 0n) return pass("adds-up", { actual, required, of: `${amounts.length}` });
  return fail("total-differs", { actual, required, difference: yuanOf(gap < 0n ? -gap : gap) }, [field]);
}
