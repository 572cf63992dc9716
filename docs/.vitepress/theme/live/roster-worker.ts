/** Compares a roster by two editions beside the page, so that a long one does not hold it up. */
import { compareEditionsOverRoster, nm2024, withoutRules } from "digital-pilot-rules";

export interface RosterQuestion {
  readonly bytes: Uint8Array;
  readonly chains: readonly string[];
  readonly without: readonly string[];
}

addEventListener("message", ({ data }: MessageEvent<RosterQuestion>) => {
  const { bytes, chains, without } = data;
  const after = withoutRules(nm2024, without as never);
  postMessage(
    compareEditionsOverRoster([bytes], { before: nm2024, after, chains, format: "csv", limit: 20 }),
  );
});
