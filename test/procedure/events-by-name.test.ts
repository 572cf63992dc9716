import { describe, expect, it } from "vitest";
import { pilotEventTypes } from "../../src/edition/procedure.js";
import { applyEvent, explain, nm2024, replayEvents, startPilot, words } from "../../src/index.js";
import { builtInForms } from "../../src/procedure/event-forms.js";
import { readEvent } from "../../src/procedure/read-state.js";
import { eventLabels } from "../../src/vocabulary/event-labels.js";
import { wordOf } from "../../src/vocabulary/word-of.js";

const edition = nm2024;
const refusalOf = (type: string) => {
  const result = applyEvent(startPilot({ edition }), { type, on: "2024-06-30" }, { edition });
  if (result.ok) throw new Error("not refused");
  return result.refusal.reasons[0];
};

describe("an event that is written by its name", () => {
  it("is the event of that name, in both languages", () => {
    for (const { value, label } of words("pilotEvent.type"))
      for (const name of [label["zh-CN"], label.en, ` ${label["zh-CN"]} `])
        expect(readEvent({ type: name, on: "2024-06-30" }).type).toBe(value);
  });

  it("is recorded by its code", () => {
    const on = "2024-06-30";
    expect(replayEvents([{ type: "报送", on }], { edition })).toEqual(
      replayEvents([{ type: "submitted", on }], { edition }),
    );
  });

  it("is read in the words of the guideline, of which no two events have the same", () => {
    for (const [type, { also = [] }] of Object.entries(eventLabels))
      for (const word of also) expect(wordOf(word, pilotEventTypes, eventLabels)).toBe(type);
    expect(readEvent({ type: "自评" }).type).toBe("self-evaluated");
  });

  it("is offered where it is misspelt", () => {
    expect(refusalOf("绩效自评价")).toMatchObject({
      code: "unknown-event",
      values: { closest: "self-evaluated" },
    });
    expect(refusalOf("approve")).toMatchObject({ values: { closest: "approved" } });
    expect(refusalOf("建设机场")?.values).toEqual({});
    expect(explain(refusalOf("绩效自评价"), "zh-CN")).toContain("绩效自评");
  });

  it("has all labels the forms know", () => expect(builtInForms.labels).toBe(eventLabels));
});

it("an event that cannot be read still has its day, where that is one", () => {
  expect(readEvent({ type: "?", on: "2024-06-30" }).on).toBe("2024-06-30");
  for (const on of ["2024-06-31", 20240630, undefined])
    expect(readEvent({ type: "?", on }).on).toBeUndefined();
});
