// Walks a fictional pilot from submission to closing: events that are refused on the way, an objection, a mid-term
// target that is missed, and what is due while it is being put right.
import { readFileSync } from "node:fs";
import {
  applyEvent,
  dutiesOf,
  explain,
  formatYuan,
  nm2024,
  receiptFor,
  replayEvents,
  startPilot,
  verifyReceipt,
  wordLabel,
} from "digital-pilot-rules";

const inWan = (yuan) => {
  const shown = formatYuan(yuan, { unit: "万元" });
  return shown.ok ? shown.value : yuan;
};

const texts = {
  "zh-CN": {
    title: "一个试点从报送到办结",
    refused: "不予受理",
    duties: (asOf) => `截至${asOf}的待办`,
    end: ({ paid, award }) => `共拨付${inWan(paid)}，奖补资金${inWan(award)}。`,
    receipt: (ok) => `凭据重新计算：${ok ? "一致" : "不一致"}。`,
    colon: "：",
  },
  en: {
    title: "A pilot from submission to closing",
    refused: "refused",
    duties: (asOf) => `Duties as of ${asOf}`,
    end: ({ paid, award }) => `Paid ${paid} of ${award} yuan.`,
    receipt: (ok) => `The receipt, worked out again: ${ok ? "the same" : "not the same"}.`,
    colon: ": ",
  },
};

/** While the missed targets are being put right. */
const dutiesAsOf = "2025-12-31";

export function walkPilot(locale) {
  const say = texts[locale];
  const events = JSON.parse(readFileSync(new URL("pilot-events.json", import.meta.url), "utf8"));
  const opening = { on: "2024-07-01", year: 2024, leagueCity: { code: "150200" } };
  let state = startPilot(nm2024, opening);
  const lines = events.flatMap((event) => {
    const result = applyEvent(state, event);
    const name = `  ${event.on}  ${wordLabel(event.type, locale)}`;
    if (!result.ok) return [`${name}  × ${say.refused}`, `              ${explain(result.refusal, locale)}`];
    state = result.state;
    return [`${name}  → ${wordLabel(state.phase, locale)}`];
  });
  const duties = dutiesOf(state, dutiesAsOf).map(
    (duty) => `  ${wordLabel(duty.status, locale)}${say.colon}${explain(duty, locale)}`,
  );
  const receipt = receiptFor(replayEvents(nm2024, events, { opening }), { edition: nm2024, events, opening });
  const rule = "=".repeat(118);
  const ending = [say.end(state), say.receipt(verifyReceipt(receipt).ok)];
  return [rule, say.title, rule, ...lines, "", say.duties(dutiesAsOf), ...duties, "", ...ending];
}
