import { describe, expect, it } from "vitest";
import { conditionNames, dutyNames, phases, pilotEventTypes } from "../../../src/edition/procedure.js";
import { clauseCoverage, defineEdition, nm2024, type Procedure, schemas } from "../../../src/index.js";
import { words } from "../../../src/vocabulary/application-words.js";

const procedure = nm2024.procedure as Procedure;
const { transitions, duties, terms } = procedure;
const cited = [...transitions, ...transitions.flatMap(({ conditions }) => conditions), ...duties];

describe("the table of the procedure", () => {
  it("has a row for every event, uses every condition and every phase, and names every duty once", () => {
    expect(new Set(transitions.map(({ event }) => event))).toStrictEqual(new Set(pilotEventTypes));
    const used = new Set(
      transitions.flatMap(({ conditions }) => conditions.map(({ condition }) => `${condition}`)),
    );
    expect([...used].sort()).toStrictEqual([...conditionNames].sort());
    const reached = new Set(transitions.flatMap(({ from, to }) => [...from, ...(to ? [to] : [])]));
    expect([...reached].sort()).toStrictEqual([...phases].sort());
    expect(duties.map(({ duty }) => duty).sort()).toStrictEqual([...dutyNames].sort());
  });

  it("takes nothing out of an end", () => {
    for (const { from } of transitions) expect(from).not.toEqual(expect.arrayContaining(["closed"]));
    for (const { from } of transitions)
      expect(from.filter((one) => ["rejected", "withdrawn"].includes(one))).toStrictEqual([]);
  });

  it("cites rules as they stand", () => {
    for (const { rule, clause, phrase } of cited.filter((one) => one.rule !== undefined)) {
      expect(nm2024.rules.find(({ id }) => id === rule)).toMatchObject({ phrase });
      expect(rule?.startsWith(`${clause}#`)).toBe(true);
    }
  });

  it("cites only words that the outline has for their clause, and short ones", () => {
    const { sentences: outline } = clauseCoverage(nm2024);
    for (const { clause, phrase } of cited) {
      expect(phrase.length).toBeLessThanOrEqual(30);
      const known = outline.some(
        (entry) =>
          entry.sentence.startsWith(`${clause}:`) &&
          [
            entry.phrase,
            ...entry.rules.map((id) => nm2024.rules.find((rule) => rule.id === id)?.phrase),
          ].includes(phrase),
      );
      // The words before the consequence stand in the same sentence as it.
      expect(known || phrase === "对未达到绩效目标的", `${clause} ${phrase}`).toBe(true);
    }
  });

  it("takes only figures the edition has", () => {
    for (const id of terms) expect(nm2024.parameters.map((one) => one.id)).toContain(id);
  });

  it("is in words that have labels", () => {
    for (const name of [...phases, ...pilotEventTypes, ...conditionNames, ...dutyNames])
      expect(words).toHaveProperty([name]);
  });

  it("has a form for every event", () => {
    for (const type of pilotEventTypes) {
      const codes = schemas.pilotEvent.safeParse({ type }).error?.issues.map(({ path }) => path.join("."));
      expect(codes).toContain("on");
    }
  });
});

describe("the procedure of an edition of one's own", () => {
  const issuesOf = (given: unknown) => defineEdition({ ...nm2024, procedure: given as Procedure }).issues;
  it("is copied and frozen", () => {
    const own = structuredClone(procedure);
    const edition = defineEdition({ ...nm2024, procedure: own });
    expect(edition.issues).toStrictEqual([]);
    expect(edition.procedure).toStrictEqual(procedure);
    expect(Object.isFrozen(edition.procedure?.transitions[0])).toBe(true);
    expect(Object.isFrozen(own)).toBe(false);
  });

  it.each([
    5,
    {},
    { ...procedure, transitions: [{}] },
    new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error("no");
        },
      },
    ),
  ])("must have the form of one: %#", (given) => {
    expect(issuesOf(given)[0]).toMatchObject({ code: "procedure-not-usable", path: ["procedure"] });
    expect(issuesOf(given).filter(({ code }) => code === "procedure-not-usable")).toHaveLength(1);
  });

  it("that has not the form of one is told where", () => {
    const [first, ...rest] = transitions;
    const fields = (given: object) =>
      issuesOf({ ...procedure, ...given }).map(({ code, field }) => `${code} ${field}`);
    expect(fields({ transitions: [{ ...first, phrase: "", from: 5 }, ...rest] })).toStrictEqual([
      "procedure-not-usable procedure",
      "wrong-type procedure.transitions.0.from",
    ]);
    expect(fields({ duty: [] })).toStrictEqual([
      "procedure-not-usable procedure",
      "unknown-key procedure.duty",
    ]);
  });

  it("must ask of an event only what it says", () => {
    const [first, ...rest] = transitions;
    const odd = { ...first, conditions: [{ condition: "within-the-award", clause: "5.3", phrase: "" }] };
    expect(issuesOf({ ...procedure, transitions: [odd, ...rest] })).toMatchObject([
      { code: "procedure-not-usable" },
      {
        code: "condition-of-another-event",
        path: ["procedure", "transitions", 0, "conditions", 0],
        values: { condition: "within-the-award", event: "submitted" },
      },
    ]);
  });

  it("must not have two rows of which one asks what the other does not", () => {
    const row = transitions.find(({ event }) => event === "evaluated");
    const other = { ...row, when: { field: "stage", is: "final" }, to: "targets-missed" };
    const own = transitions.filter(({ event }) => event !== "evaluated");
    expect(issuesOf({ ...procedure, transitions: [...own, row, other] })).toMatchObject([
      { code: "ambiguous-transition", values: { event: "evaluated" } },
    ]);
  });

  it("must not have two rows for the same", () => {
    const last = transitions.at(-1);
    expect(issuesOf({ ...procedure, transitions: [...transitions, last] })).toMatchObject([
      { code: "ambiguous-transition", values: { event: "withdrawn" } },
    ]);
  });
});
