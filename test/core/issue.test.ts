import { describe, expect, it } from "vitest";
import {
  below,
  capped,
  cappedOf,
  error,
  fieldOf,
  hasErrors,
  type Issue,
  IssueList,
  type Path,
  unlike,
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

  it("lists no error twice, where the errors come first", () => {
    const shown = capped([...errors(2), ...warnings(1000)]);
    expect(shown.slice(0, 4)).toStrictEqual([...errors(2), ...warnings(2)]);
    expect(shown.at(-1)).toStrictEqual(warning("more-issues", [], { count: "2" }));
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

describe("an issue of each of many things", () => {
  const things = (length: number) => Array.from({ length }, (_, index) => index);
  const made: number[] = [];
  const issueOf = (thing: number) => {
    made.push(thing);
    return warning("odd", [thing]);
  };

  it.each([0, 1, 999, 1_000])("is made where there are %d", (length) =>
    expect(cappedOf(things(length), issueOf)).toEqual(things(length).map(issueOf)),
  );

  it("is made of a thousand, and the rest is counted", () => {
    made.length = 0;
    const issues = cappedOf(things(1_003), issueOf);
    expect(made).toHaveLength(1_000);
    expect(issues.slice(0, 1_000)).toEqual(things(1_000).map(issueOf));
    expect(issues.slice(1_000)).toEqual([warning("more-issues", [], { count: "3" })]);
  });
});

describe("an issue of a part", () => {
  it("has the place of the part before its own", () =>
    expect(below(["rows", 2], error("missing", ["name"], { a: "b" }))).toEqual(
      error("missing", ["rows", 2, "name"], { a: "b" }),
    ));

  it("keeps what else is said of it", () =>
    expect(below(["rows"], { ...error("missing", []), term: "row", cell: "E14" })).toEqual({
      ...error("missing", ["rows"]),
      ...{ term: "row", cell: "E14" },
    }));
});

describe("issues that were not there before", () => {
  const before = [error("missing", ["a"]), warning("odd", ["b"])];

  it.each<[string, Issue, boolean]>([
    ["the same", error("missing", ["a"]), false],
    ["the same in other words", error("missing", ["a"], { x: "y" }), false],
    ["the same code elsewhere", error("missing", ["b"]), true],
    ["another code there", error("odd", ["a"]), true],
    ["what is neither", error("wrong", ["c"]), true],
  ])("%s", (_, issue, isNew) => expect(unlike(before, [issue])).toEqual(isNew ? [issue] : []));
});

describe("a list of many issues", () => {
  it("keeps ten thousand as they are, and of one more as many as are listed", () => {
    const list = new IssueList();
    list.add(Array.from({ length: 10_000 }, (_, index) => warning("odd", [index])));
    expect(list.issues).toHaveLength(10_000);
    list.add([warning("odd", [10_000])]);
    expect(list.issues).toHaveLength(1_001);
    expect(list.issues.at(-1)).toEqual(warning("more-issues", [], { count: "9001" }));
  });
});
