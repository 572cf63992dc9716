// Walks a fictional pilot from submission to closing: events that are refused on the way, an objection, a mid-term
// target that is missed, and what is due while it is being put right.
import { readFileSync } from "node:fs";
import { dutiesOf, nm2024, receiptFor, replayEvents, verifyReceipt } from "../../dist/index.js";

/** While the missed targets are being put right. */
const dutiesAsOf = "2025-12-31";

/** The results to explain: the pilot with what was refused, what was due on a day, and a receipt worked out again. */
export function walkPilot() {
  const events = JSON.parse(readFileSync(new URL("pilot-events.json", import.meta.url), "utf8"));
  const opening = { on: "2024-07-01", year: 2024, leagueCity: { code: "150200" } };
  const replay = replayEvents(events, { edition: nm2024, opening });
  const duties = dutiesOf(replay.state, { edition: nm2024, asOf: dutiesAsOf });
  const receipt = receiptFor("procedure", replay, { edition: nm2024, events, opening });
  return [replay, duties, verifyReceipt(receipt, { edition: nm2024 })];
}
