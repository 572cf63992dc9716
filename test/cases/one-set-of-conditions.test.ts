/** What the procedure refuses, the rules fail, and the other way round. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessApplication, nm2024, type PilotEvent, replayEvents, withParameters } from "../../src/index.js";
import { asApplication } from "../support/as-application.js";

const edition = withParameters(nm2024, { "publicity-days": "7" });

/** The rules that say of an application what the procedure says of an event. */
const rules = [
  "5.2#independent-review",
  "5.3#publicity",
  "5.3#approval",
  "5.3#approved-changes",
  "4.1#paid-in-instalments",
  "3.5#acceptance",
  "3.5#lessons",
  "4.2#evaluations",
  "4.2#consequence",
];

const opening = { period: { start: "2024-10-01", end: "2026-09-30" } };

const firstDay = Date.UTC(2024, 7, 1);
const dayOf = (day: number): string => new Date(firstDay + day * 86_400_000).toISOString().slice(0, 10);
const shifted = (on: string, days: number): string =>
  dayOf((Date.parse(`${on}T00:00:00Z`) - firstDay) / 86_400_000 + days);

type Event = PilotEvent & Record<string, unknown>;
const event = (type: string, day: number, more: object = {}): Event =>
  ({ type, on: dayOf(day), ...more }) as Event;

/** Those of one day stay in the order in which they were. */
const inOrder = (events: readonly Event[]): Event[] =>
  [...events].sort((left, right) => left.on.localeCompare(right.on));

interface Plan {
  readonly slack: readonly number[];
  readonly objections: readonly { readonly at: number; readonly upheld: boolean | undefined }[];
  readonly isPublishedAnew: boolean;
  readonly parts: readonly number[];
  readonly changes: number;
  readonly missed: "none" | "mid-term" | "final";
  readonly settledBy: "rectification" | "recovery";
  readonly steps: number;
}

const plan: fc.Arbitrary<Plan> = fc.record({
  slack: fc.array(fc.nat(9), { minLength: 12, maxLength: 12 }),
  objections: fc.array(fc.record({ at: fc.nat(6), upheld: fc.constantFrom(false, undefined) }), {
    maxLength: 2,
  }),
  isPublishedAnew: fc.boolean(),
  parts: fc.constantFrom([30, 30], [30, 30, 40], [50, 50], [99]),
  changes: fc.nat(2),
  missed: fc.constantFrom("none", "none", "mid-term", "final"),
  settledBy: fc.constantFrom("rectification", "recovery"),
  steps: fc.integer({ min: 1, max: 7 }),
});

/** A sound history, in steps each of which settles what it opened. */
function historyOf(one: Plan): Event[] {
  const slack = (index: number): number => one.slack[index] as number;
  const submitted = slack(0);
  const reviewed = submitted + slack(1);
  const from = reviewed + slack(2);
  const until = from + 6 + slack(3);
  const settled = until + 1 + slack(4);
  const anew = settled + 7 + slack(5);
  const approved = (one.isPublishedAnew ? anew : settled) + 1 + slack(6);
  const publicity = (first: number, last: number) =>
    event("publicised", first, { from: dayOf(first), to: dayOf(last) });
  const objections = one.objections.flatMap(({ at }, index) =>
    event("objected", from + at, { grounds: `异议${index}`, id: `${index}` }),
  );
  const objected = inOrder(objections);
  const resolutions = objected.map((objection, index) => {
    const upheld = one.isPublishedAnew ? true : one.objections[Number(objection.id)]?.upheld;
    return event("objection-resolved", settled, {
      objection: index + 1,
      ...(upheld !== undefined && { upheld }),
    });
  });
  const payment = (index: number, day: number) => {
    const amount = one.parts[index];
    return amount === undefined
      ? []
      : [event("instalment-paid", day, { id: `${index}`, amount: `${amount}` })];
  };
  const changes = Array.from({ length: one.changes }, (_, index) => [
    event("change-requested", 150 + 20 * index, { id: `${index}` }),
    event("change-decided", 155 + 20 * index, {
      ...{ change: index + 1, approved: index === 0 },
      ...(index === 0 && { effectiveOn: dayOf(155 + slack(7)) }),
    }),
  ]).flat();
  const evaluated = (stage: "mid-term" | "final", day: number) => {
    if (one.missed !== stage) return [event("evaluated", day, { stage, met: true })];
    const found = event("evaluated", day, { stage, met: false });
    if (one.settledBy === "recovery") return [found, event("recovered", day + 5, { amount: "20" })];
    const ordered = event("rectification-ordered", day + slack(8), { until: dayOf(day + 50) });
    return [found, ordered, event("rectified", day + 41 + slack(9), { met: true })];
  };
  const steps: readonly (readonly Event[])[] = [
    [event("submitted", submitted)],
    [event("reviewed", reviewed, { shortlisted: true })],
    [
      publicity(from, until),
      ...objected,
      ...resolutions,
      ...(one.isPublishedAnew ? [publicity(settled, anew)] : []),
      // What the rules of this stage say, they say of whether it may be approved.
      event("approved", approved, { award: "100" }),
    ],
    [...payment(0, approved + slack(10)), ...changes],
    [...evaluated("mid-term", 400 + slack(11)), ...payment(1, 500)],
    [...evaluated("final", 791 + slack(11)), ...payment(2, 880)],
    [
      event("accepted", 900),
      event("closed", 910, { lessons: ["platforms", "transformation", "data-integration", "mechanisms"] }),
    ],
  ];
  return steps.slice(0, one.steps).flat();
}

const isPublishedTwice = (events: readonly Event[]): boolean =>
  events.filter(({ type }) => type === "publicised").length > 1;

/**
 * Changes the first event of a kind; where there is none, the history stays sound. An application tells of the list that
 * was published last and of what was objected to it, so the last publication is changed, and no objection to an earlier one.
 */
const spoiling =
  (type: string, change: (one: Event, all: readonly Event[]) => Record<string, unknown> | undefined) =>
  (events: readonly Event[]): Event[] => {
    const isOfType = (one: Event) => one.type === type;
    const meant = type === "publicised" ? events.filter(isOfType).at(-1) : events.find(isOfType);
    const at = meant === undefined ? -1 : events.indexOf(meant);
    const one = events[at];
    if (one === undefined || (type.startsWith("object") && isPublishedTwice(events))) return [...events];
    const changed = change(one, events);
    const others = [...events.slice(0, at), ...events.slice(at + 1)];
    const list =
      changed === undefined
        ? others
        : [...events.slice(0, at), { ...one, ...changed } as Event, ...events.slice(at + 1)];
    return inOrder(list);
  };

const dateOf = (events: readonly Event[], type: string): string | undefined =>
  events.filter((one) => one.type === type).at(-1)?.on;

const lastPublicity = (events: readonly Event[]): string =>
  (events.filter((one) => one.type === "publicised").at(-1)?.to as string | undefined) ?? dayOf(0);

const spoils = {
  nothing: (events: readonly Event[]) => [...events],
  "submitted after the review": spoiling("submitted", (one, all) => ({
    on: shifted(dateOf(all, "reviewed") ?? shifted(one.on, -1), 1),
  })),
  "published before the review": spoiling("publicised", (_, all) => ({
    from: shifted(dateOf(all, "reviewed") as string, -1),
  })),
  "published backwards": spoiling("publicised", ({ from }) => ({ to: shifted(from as string, -1) })),
  "published too short": spoiling("publicised", ({ from }) => ({ to: shifted(from as string, 5) })),
  "objected before the publicity": spoiling("objected", (_, all) => ({
    on: shifted(dateOf(all, "publicised") as string, -60),
  })),
  "an objection settled before it came": spoiling("objection-resolved", (_, all) => ({
    on: shifted(all.find((one) => one.type === "objected")?.on as string, -1),
  })),
  "an objection that stands": spoiling("objection-resolved", () => undefined),
  "an objection settled late": spoiling("objection-resolved", (_, all) => ({
    on: shifted(dateOf(all, "approved") ?? "2024-12-01", 3),
  })),
  "an objection upheld": spoiling("objection-resolved", () => ({ upheld: true })),
  "approved on the last day of publicity": spoiling("approved", (_, all) => ({ on: lastPublicity(all) })),
  "approved during publicity": spoiling("approved", (_, all) => ({ on: shifted(lastPublicity(all), -2) })),
  "the whole award at once": spoiling("instalment-paid", () => ({ amount: "100" })),
  "a payment of nothing": spoiling("instalment-paid", () => ({ amount: "0" })),
  "a payment above the award": spoiling("instalment-paid", () => ({ amount: "100.01" })),
  "paid before the approval": spoiling("instalment-paid", (_, all) => ({
    on: shifted(dateOf(all, "approved") as string, -1),
  })),
  "a change in effect before it is approved": spoiling("change-decided", ({ on, approved }) =>
    approved === true ? { effectiveOn: shifted(on, -1) } : {},
  ),
  "a change approved before the plan": spoiling("change-decided", ({ approved }, all) => {
    const on = shifted(dateOf(all, "approved") as string, -1);
    return approved === true ? { on, effectiveOn: on } : {};
  }),
  "a mid-term evaluation before the period": spoiling("evaluated", ({ stage }) =>
    stage === "mid-term" ? { on: "2024-09-30" } : {},
  ),
  "a mid-term evaluation after the period": (events: readonly Event[]) =>
    events.some((one) => one.type === "evaluated" && one.stage === "final")
      ? [...events]
      : spoiling("evaluated", () => ({ on: "2026-10-01" }))(events),
  "a final evaluation before the end": (events: readonly Event[]) =>
    inOrder(events.map((one) => (one.stage === "final" ? { ...one, on: "2026-09-29" } : one))),
  "evaluated twice": (events: readonly Event[]) => {
    const met = events.find((one) => one.type === "evaluated" && one.met === true);
    if (met === undefined) return [...events];
    const again = { ...met, on: shifted(met.on, 60) } as Event;
    return inOrder([...events, again]);
  },
  "a limit that ends with the evaluation": spoiling("rectification-ordered", (_, all) => {
    const on = all.find((one) => one.type === "evaluated" && one.met === false)?.on as string;
    return { on, until: on };
  }),
  "rectified after the limit": spoiling("rectified", (one) => ({ on: shifted(one.on, 12) })),
  "more recovered than paid": spoiling("recovered", () => ({ amount: "100.01" })),
  "nothing recovered": spoiling("recovered", () => ({ amount: "0" })),
  "accepted before the approval": spoiling("accepted", (_, all) => ({
    on: shifted(dateOf(all, "approved") as string, -1),
  })),
  "accepted before the work is due": spoiling("accepted", () => ({ on: "2026-02-01" })),
  "lessons that lack a subject": spoiling("closed", () => ({ lessons: ["platforms"] })),
  "lessons of none": spoiling("closed", () => ({ lessons: "无" })),
} satisfies Record<string, (events: readonly Event[]) => Event[]>;

const endOf = (events: readonly Event[]): string =>
  events
    .map(({ on }) => on)
    .sort()
    .at(-1) ?? dayOf(0);

/** What the procedure refuses, and what the rules say of the same, on the day of the last event. */
function bothSayOf(events: readonly Event[]) {
  const { refusals } = replayEvents(events, { edition, opening });
  const { findings, issues } = assessApplication(asApplication(events, opening), {
    ...{ edition, asOf: endOf(events), stage: "evaluation" },
  });
  expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
  const asked = findings.filter(({ rule }) => rules.includes(rule));
  return {
    refused: refusals.map(({ code, clause, event: type }) => ({ code, clause, type })),
    failed: asked
      .filter(({ outcome }) => outcome === "fail")
      .map(({ rule, clause, code }) => ({ rule, clause, code })),
  };
}

/** Histories which have between them whatever can be spoilt: they are tried before the random ones. */
const whole: readonly Plan[] = (
  [
    ["mid-term", "rectification", 7],
    ["final", "recovery", 7],
    ["none", "recovery", 5],
  ] as const
).map(([missed, settledBy, steps]) => ({
  slack: Array.from({ length: 12 }, () => 1),
  objections: [{ at: 2, upheld: false }],
  ...{ isPublishedAnew: false, parts: [30, 30, 40], changes: 2, missed, settledBy, steps },
}));

describe("one set of conditions", () => {
  const seen = new Set<string>();

  it.each(Object.entries(spoils))("%s: refused by the procedure just where a rule fails", (name, spoil) => {
    fc.assert(
      fc.property(plan, (one) => {
        const events = spoil(historyOf(one));
        const { refused, failed } = bothSayOf(events);
        if (failed.length > 0) seen.add(name);
        expect(refused.length > 0, JSON.stringify({ events, refused, failed }, null, 1)).toBe(
          failed.length > 0,
        );
        const [first] = refused;
        if (first !== undefined) expect(failed.map(({ clause }) => clause)).toContain(first.clause);
      }),
      { numRuns: whole.length + 4, examples: whole.map((one) => [one]) },
    );
  });

  it("any two of them, one after the other", () => {
    const names = fc.constantFrom(...(Object.keys(spoils) as (keyof typeof spoils)[]));
    fc.assert(
      fc.property(plan, names, names, (one, first, second) => {
        const events = spoils[second](spoils[first](historyOf(one)));
        const { refused, failed } = bothSayOf(events);
        expect(refused.length > 0, JSON.stringify({ first, second, events, refused, failed }, null, 1)).toBe(
          failed.length > 0,
        );
      }),
      { numRuns: 25 },
    );
  });

  it("is tried by spoils that spoil", () => {
    const harmless = ["nothing", "accepted before the work is due"];
    expect([...seen].sort()).toEqual(
      Object.keys(spoils)
        .filter((name) => !harmless.includes(name))
        .sort(),
    );
  });
});
