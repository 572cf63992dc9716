import fc from "fast-check";
import { expect, it } from "vitest";
import {
  allowedEvents,
  applyEvent,
  defineEdition,
  dutiesOf,
  explain,
  jsonSchema,
  nm2024,
  procedureDiagram,
  procedureTable,
  replayEvents,
} from "../../src/index.js";
import { approvalFirst, ownParameters } from "../editions/approval-first.js";
import { runs } from "../support/runs.js";

type Path = readonly (string | number)[];

/** Every place in a value. */
const placesIn = (value: unknown, path: Path = []): readonly Path[] =>
  typeof value === "object" && value !== null
    ? [
        path,
        ...Object.entries(value).flatMap(([key, one]) =>
          placesIn(one, [...path, Array.isArray(value) ? Number(key) : key]),
        ),
      ]
    : [path];

const places = placesIn(approvalFirst).slice(1);

/** Words that mean something in one place of a procedure or another. */
const words = [
  ...[
    "inspected",
    "approved",
    "extended",
    "defence-held",
    "submitted",
    "filed",
    "plan-defended",
    "under-way",
    "closed",
  ],
  ...[
    "amount",
    "award",
    "sound",
    "outcome",
    "correctBy",
    "months",
    "id",
    "on",
    "type",
    "__proto__",
    "constructor",
    "",
  ],
  ...[
    "after",
    "within",
    "sum-at-most",
    "all-resolved",
    "defence-passed",
    "advance-share",
    "correction-days",
    "yuan",
    "word",
    "5",
  ],
];

const anyValue = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<unknown>(...words) },
  { weight: 2, arbitrary: fc.constantFrom<unknown>(true, 0, 7, null, undefined, [], {}) },
  { weight: 2, arbitrary: fc.constantFrom(...places).map((path) => valueAt(approvalFirst, path)) },
  { weight: 1, arbitrary: fc.anything() },
);

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce((holder, key) => (holder as Record<string | number, unknown>)[key], value);
}

function changed(path: Path, value: unknown): unknown {
  const copy = structuredClone(approvalFirst) as unknown;
  const holder = valueAt(copy, path.slice(0, -1)) as Record<string | number, unknown>;
  holder[path.at(-1) as string] = value;
  return copy;
}

const events = [
  { type: "submitted", on: "2025-03-03" },
  { type: "defence-held", on: "2025-03-10", outcome: "defence-passed" },
  { type: "inspected", on: "2025-03-12", sound: true, id: "甲" },
  { type: "correction-filed", on: "2025-03-13", inspection: "甲" },
  { type: "approved", on: "2025-03-14", award: "1000000", filingNumber: "一号" },
  { type: "publicised", on: "2025-03-20", from: "2025-03-20", to: "2025-03-25" },
  { type: "advance-paid", on: "2025-03-26", amount: "1" },
  { type: "extended", on: "2025-03-26", months: 6 },
  { type: "closed", on: "2025-04-01" },
];
const calendar = { from: "2025-01-01", to: "2025-12-31", holidays: [], workdays: [] };

it("has faults that are told, or works", () => {
  let sound = 0;
  fc.assert(
    fc.property(fc.constantFrom(...places), anyValue, (path, value) => {
      const edition = defineEdition({
        ...nm2024,
        id: "any",
        parameters: [...nm2024.parameters, ...ownParameters],
        procedure: changed(path, value),
      });
      for (const issue of edition.issues)
        for (const locale of ["zh-CN", "en"] as const)
          expect(explain(issue, locale, { edition })).not.toBe("");
      const replay = replayEvents(events, { edition, calendar });
      if (edition.issues.length === 0) sound += 1;
      else expect(replay.state.events).toStrictEqual([]);
      expect(replayEvents(replay.state.events, { edition, calendar }).state).toStrictEqual(replay.state);
      for (const type of allowedEvents(replay.state, { edition, calendar }).events)
        expect(typeof type).toBe("string");
      expect(dutiesOf(replay.state, { edition, asOf: "2025-06-01", calendar }).kind).toBe("duties");
      expect(
        applyEvent(replay.state, { type: "extended", on: "2025-06-01" }, { edition, calendar }).kind,
      ).toBe("event-result");
      expect(explain(replay, "zh-CN", { edition })).not.toBe("");
      for (const made of [
        procedureTable(edition, "en"),
        procedureDiagram(edition, "zh-CN"),
        jsonSchema("pilotEvent", { edition }),
      ])
        expect(typeof made.ok).toBe("boolean");
    }),
    { numRuns: runs(200), seed: 20251129 },
  );
  expect(sound).toBeGreaterThan(5);
});
