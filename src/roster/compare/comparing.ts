/** 比较所用的会话: what compares two editions over a roster, from the options to the result. */
import { deepFreeze } from "../../core/freeze.js";
import { bare } from "../../core/own-data.js";
import { type RosterTextOptions, textOptionNames } from "../scan/text-options.js";
import { Session } from "../session.js";
import { ChangeList } from "./change-list.js";
import { Changes } from "./changes.js";
import { comparisonOptionNames, type RosterComparisonReading, readComparisonOptions } from "./options.js";
import { type RosterComparison, summariseComparison } from "./roster-comparison.js";

const names = [...comparisonOptionNames, ...textOptionNames];

/** A session of a comparison, and the options of the text that are still to be read. */
export function comparing(options: unknown): {
  readonly session: Session<RosterComparison>;
  readonly given: Readonly<Record<keyof RosterTextOptions, unknown>>;
} {
  const reading = readComparisonOptions(options, names);
  return { session: comparisonOf(reading), given: reading.given as Record<keyof RosterTextOptions, unknown> };
}

function comparisonOf(reading: RosterComparisonReading): Session<RosterComparison> {
  const { setup, before, after, parameters } = reading;
  const changes = new Changes(reading);
  const list = new ChangeList(changes, setup.limit);
  const { grouping, ground } = bare(setup);
  return new Session(reading, {
    list,
    conclude: ({ tally, complete, issues }) =>
      deepFreeze({
        kind: "roster-comparison",
        summary: summariseComparison(tally, {
          before,
          after,
          changes,
          chains: ground.chains,
          grouping,
          parameters,
          complete,
          repeatsOpen: false,
        }),
        records: list.close(),
        issues,
      }),
  });
}
