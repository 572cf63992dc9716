import { describe, expect, it } from "vitest";
import {
  capped,
  error,
  fieldOf,
  hasErrors,
  type Issue,
  IssueList,
  type Path,
  warning,
} from "../../src/core/issue.js";

describe("an issue", () => {
  it("has a code, a place in both writings, a severity and its figures", () => {
    expect(error("wrong-type", ["enterprises", 3, "name"], { expected: "a-text" })).toStrictEqual({
      kind: "issue",
      code: "wrong-type",
      path: ["enterprises", 3, "name"],
      field: "enterprises.3.name",
      severity: "error",
      values: { expected: "a-text" },
    });
  });

  it("without figures has none", () => {
    expect(warning("unknown-key", ["remark"])).toMatchObject({ severity: "warning", values: {} });
  });

  it("of the whole input has an empty field", () => {
    expect(error("not-json", []).field).toBe("");
  });

  it("keeps the path it was given, though its owner goes on with it", () => {
    const path: (string | number)[] = ["chains", 0];
    const issue = error("missing", path);
    path.pop();
    expect(issue.path).toStrictEqual(["chains", 0]);
  });
});

it.each<[Path, string]>([
  [[], ""],
  [["year"], "year"],
  [["chains", 0, "platforms", 12, "name"], "chains.0.platforms.12.name"],
])("the path %j is the field %j", (path, field) => {
  expect(fieldOf(path)).toBe(field);
});

describe("hasErrors", () => {
  it("is true with one error among warnings", () => {
    expect(hasErrors([warning("a", []), error("b", []), warning("c", [])])).toBe(true);
  });

  it("is false with warnings alone, and with nothing", () => {
    expect(hasErrors([warning("a", [])])).toBe(false);
    expect(hasErrors([])).toBe(false);
  });
});

describe("too many issues", () => {
  const errors = (count: number) => Array.from({ length: count }, (_, n) => error("wrong", ["errors", n]));
  const warnings = (count: number) =>
    Array.from({ length: count }, (_, n) => warning("odd", ["warnings", n]));

  it("are none up to a thousand: they come as they are, in their order", () => {
    const issues = [...warnings(500), ...errors(500)];
    expect(capped(issues)).toStrictEqual(issues);
  });

  it("end after a thousand with the number of the others, which is no error of its own", () => {
    expect(capped(warnings(1003))).toHaveLength(1001);
    expect(capped(warnings(1003)).at(-1)).toStrictEqual(warning("more-issues", [], { count: "3" }));
  });

  it("leave out warnings before errors, and keep the order among each", () => {
    const shown = capped([...warnings(1000), ...errors(2)]);
    expect(shown.slice(0, 3)).toStrictEqual([...errors(2), ...warnings(1)]);
    expect(shown.at(-2)).toStrictEqual(warning("odd", ["warnings", 997]));
  });

  it("that were too many before are counted with those that come in addition", () => {
    const shown = capped([...capped(warnings(1003)), ...warnings(2)]);
    expect(shown).toHaveLength(1001);
    expect(shown.at(-1)).toStrictEqual(warning("more-issues", [], { count: "5" }));
  });

  it("stay as they are when they are looked at once more", () => {
    const once = capped([...warnings(1000), ...errors(500)]);
    expect(capped(once)).toStrictEqual(once);
  });

  it("have errors still, if they had any", () => {
    expect(hasErrors(capped([...warnings(5000), error("wrong", ["last"])]))).toBe(true);
  });
});

describe("IssueList", () => {
  const many = (length: number, told: (code: string, path: Path) => Issue) =>
    Array.from({ length }, (_, index) => told("code", [index]));

  it("keeps as few as are listed in the end, and lists what a list of all would", () => {
    const batches = [many(7_000, warning), many(5_000, error), many(9_000, warning), many(3, error)];
    const list = new IssueList();
    for (const batch of batches) list.add(batch);
    expect(list.issues.length).toBeLessThan(10_005);
    expect(capped(list.issues)).toStrictEqual(capped(batches.flat()));
  });

  it("keeps the order of few", () => {
    const list = new IssueList();
    list.add([warning("a", []), error("b", [])]);
    list.add([warning("c", [])]);
    expect(list.issues.map(({ code }) => code)).toEqual(["a", "b", "c"]);
  });
});
