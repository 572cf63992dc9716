import { describe, expect, it } from "vitest";
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

  it("has parts that a variant takes over without a second look", () => {
    const { rules, outline, parameters } = parts;
    const variant = defineEdition({ ...nm2024, id: "variant" });
    expect(variant.rules[0]).toBe(rules[0]);
    expect(variant).toMatchObject({ issues: [], id: "variant" });
    expect(variant.outline).toBe(outline);
    expect(variant.parameters).toBe(parameters);
    expect(variant.procedure).toBe(nm2024.procedure);
    expect(variant.sentences).toBe(nm2024.sentences);
    expect(variant.divisions).toBe(nm2024.divisions);
    expect(variant.provisions).toBe(nm2024.provisions);
    expect(variant.parameterRoles).toBe(nm2024.parameterRoles);
  });

  it("is gone on with from a state that was made under it", () => {
    const { state } = replayEvents(stepsTo("submitted"), { edition: nm2024 });
    expect(applyEvent(state, { type: "rejected", on: "2024-09-01" }, { edition: nm2024 }).ok).toBe(true);
  });
});
