import { describe, expect, it } from "vitest";
import { formErrors } from "../../src/forms.js";
import { withPollutedPrototype } from "../support/host.js";

const issue = {
  ...{ kind: "issue", code: "not-a-date", path: ["on"], field: "on", severity: "error" },
  values: { typed: "2024-02-30" },
};
const raise = (): never => {
  throw new Error("raised by a getter");
};
const told = (issues: unknown, options = {}) => formErrors({ issues } as never, "en", options);

describe("formErrors of issues that nobody made here", () => {
  it.each(["code", "field", "term", "severity", "values"])(
    "leaves out one whose %s is a getter that raises",
    (part) => {
      const hostile = Object.defineProperty({ ...issue }, part, { get: raise, enumerable: true });
      expect(told([hostile, { ...issue, field: "from" }])).toEqual({ from: told([issue]).on });
    },
  );

  it("leaves out one whose values raise, or are no texts", () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const values = Object.defineProperty({}, "typed", { get: raise, enumerable: true });
    const all = [proxy, values, { typed: 5 }, null].map((one) => ({ ...issue, values: one }));
    expect(told(all)).toEqual({});
  });

  it("answers for a list without end", () => {
    expect(told(new Array(2 ** 32 - 1))).toEqual({ "": expect.stringContaining("4294965295") });
  });

  it.each([[5], [undefined], [[]], [[5]]])("has none in %j, whatever a host lends every value", (issues) => {
    const lent = { ...issue, severity: "error" };
    expect(Object.keys(withPollutedPrototype(lent, () => told(issues)))).toEqual([]);
  });

  it("says the same once, however often it is listed", () => {
    expect(told([issue, issue])).toEqual(told([issue]));
  });

  it("lists two thousand, and counts the rest", () => {
    const many = Array.from({ length: 2_001 }, (_, index) => ({ ...issue, field: `on.${index}` }));
    expect(Object.keys(told(many.slice(0, 2_000)))).toHaveLength(2_000);
    expect(told(many)[""]).toMatch(/\b1\b/);
    expect(told(many, { severity: "warning" })[""]).toMatch(/\b1\b/);
  });
});
