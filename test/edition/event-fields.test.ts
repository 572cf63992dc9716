import { describe, expect, it } from "vitest";
import { builtInEventFields, fieldsOfEvent } from "../../src/edition/event-fields.js";
import { pilotEventTypes } from "../../src/edition/procedure.js";
import { applyEvent, nm2024, schemas, startPilot } from "../../src/index.js";
import { approvalFirst } from "../editions/approval-first.js";

describe("the fields of events, as data", () => {
  it("are those that the schemas read", () => {
    const forms = schemas.pilotEvent._zod.def.options.map(
      ({ shape }) => shape as Readonly<Record<string, unknown>>,
    );
    const read = forms.map((shape) =>
      Object.keys(shape).filter((key) => !["type", "on", "edition"].includes(key)),
    );
    expect(read.map((keys) => keys.sort())).toStrictEqual(
      pilotEventTypes.map((type) => Object.keys(builtInEventFields[type]).sort()),
    );
  });

  it("hold what the schemas take", () => {
    const values: Readonly<Record<string, unknown>> = {
      ...{ text: "甲", statement: ["甲", "乙"], count: 1, yuan: "1.5", date: "2025-03-03" },
      ...{ "yes-or-no": true, word: "final" },
    };
    for (const type of pilotEventTypes) {
      const fields = Object.entries(builtInEventFields[type]).map(([name, kind]) => [name, values[kind]]);
      const event = { type, on: "2025-03-03", ...Object.fromEntries(fields) };
      const result = applyEvent(startPilot({ edition: nm2024 }), event, { edition: nm2024 });
      expect(result.ok ? "" : result.refusal.code, type).toMatch(/^(?:too-early)?$/);
    }
  });

  it("are joined by those of the edition", () => {
    expect(Object.keys(fieldsOfEvent(approvalFirst, "approved") ?? {})).toStrictEqual([
      ...["award", "document", "filingNumber"],
    ]);
    expect(Object.keys(fieldsOfEvent(approvalFirst, "inspected") ?? {})).toStrictEqual([
      "id",
      "sound",
      "correctBy",
    ]);
    expect(fieldsOfEvent(approvalFirst, "filed")).toBeUndefined();
    expect(fieldsOfEvent({}, "evaluated")?.stage?.words).toStrictEqual(["mid-term", "final"]);
  });
});
