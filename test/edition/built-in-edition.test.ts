import { describe, expect, it } from "vitest";
import { applyEvent, defineEdition, nm2024, replayEvents } from "../../src/index.js";
import { extensionOf } from "../../src/input/extension.js";
import { stepsTo } from "../support/pilot.js";

/** Its parts as somebody else would hand them in: of none of them is anything known. */
const { issues, rules, ...data } = nm2024;
const copied = { ...structuredClone(data), rules: rules.map((rule) => ({ ...rule })) };

describe("the built-in edition", () => {
  const { issues: _, ...parts } = nm2024;

  it("is what defineEdition makes of its parts, which finds nothing wrong with them", () => {
    expect(defineEdition(copied)).toStrictEqual(nm2024);
    expect(issues).toEqual([]);
  });

  it("is written in the same order", () =>
    expect(JSON.stringify(defineEdition(copied))).toBe(JSON.stringify(nm2024)));

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
    expect(extensionOf(defineEdition(copied))).toBeUndefined();
    expect(extensionOf(nm2024)).toBeUndefined();
  });

  it("has parts that a variant takes over without a second look", () => {
    const { outline, parameters } = parts;
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
