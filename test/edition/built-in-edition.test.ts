import { describe, expect, it } from "vitest";
import { builtInEdition } from "../../src/edition/built-in-edition.js";
import { applyEvent, defineEdition, nm2024, replayEvents } from "../../src/index.js";
import { extensionOf } from "../../src/input/extension.js";
import { stepsTo } from "../support/pilot.js";

describe("the built-in edition", () => {
  const { issues, ...parts } = nm2024;

  it("is what defineEdition makes of its parts, which finds nothing wrong with them", () => {
    expect(defineEdition(parts)).toStrictEqual(nm2024);
    expect(issues).toEqual([]);
  });

  it("has its parts in the order in which defineEdition puts them", () =>
    expect(Object.keys(nm2024)).toEqual(Object.keys(defineEdition(parts))));

  it("is frozen to the last part", () => {
    const open: unknown[] = [nm2024];
    for (const part of open) {
      if (typeof part !== "object" || part === null) continue;
      expect(Object.isFrozen(part)).toBe(true);
      open.push(...Object.values(part));
    }
    expect(open.length).toBeGreaterThan(1_000);
  });

  it("has nothing of its own that reading would have to be made ready for", () => {
    expect(extensionOf(defineEdition(parts))).toBeUndefined();
    expect(extensionOf(nm2024)).toBeUndefined();
  });

  it("has a procedure that states are gone on with without a second look", () => {
    const { procedure } = nm2024;
    if (procedure === undefined) throw new Error("there is a procedure");
    const again = builtInEdition({ ...parts, procedure: { ...procedure } });
    const { state } = replayEvents(stepsTo("submitted"), { edition: again });
    expect(applyEvent(state, { type: "rejected", on: "2024-09-01" }, { edition: again }).ok).toBe(true);
  });
});
