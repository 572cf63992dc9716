import { describe, expect, it } from "vitest";
import { nm2024, withParameters } from "../../../../src/index.js";
import {
  aSmallApplication,
  ask,
  changed,
  failing,
  find,
  lacking,
  passing,
  remedy,
  uses,
} from "../../../support/an-application.js";

const sound = aSmallApplication();

describe("5.1#plan-contents", () => {
  const rule = "5.1#plan-contents";
  const parts = ["base", "goals", "content", "path", "fundUse", "safeguards", "responsibilities"];

  it("passes when the plan has all seven parts", () => {
    expect(ask(sound, rule)).toEqual(passing("plan-complete", { of: "7" }));
  });

  it.each(parts)("asks for the %s", (part) => {
    expect(ask(changed(sound, { [`plan.${part}`]: undefined }), rule)).toMatchObject(lacking(`plan.${part}`));
    expect(ask(changed(sound, { [`plan.${part}`]: "  " }), rule)).toMatchObject(lacking(`plan.${part}`));
    expect(ask(changed(sound, { [`plan.${part}`]: [] }), rule)).toMatchObject(lacking(`plan.${part}`));
  });

  it("a part may be several texts", () => {
    expect(find(changed(sound, { "plan.goals": ["目标一", "目标二"] }), rule).outcome).toBe("pass");
  });

  it("asks for all of them while there is no plan", () => {
    const fields = parts.map((part) => `plan.${part}`);
    expect(ask(changed(sound, { plan: undefined }), rule)).toMatchObject(lacking(...fields));
  });
});

describe("5.1#joint-submission", () => {
  const rule = "5.1#joint-submission";
  const by = (industryBureau: unknown, financeBureau: unknown) =>
    changed(sound, {
      "submission.industryBureau": industryBureau,
      "submission.financeBureau": financeBureau,
    });

  it("passes when both submit, by name or by a yes", () => {
    expect(ask(by(true, "盟市财政局"), rule)).toEqual(passing("met"));
  });

  it.each([
    { bureau: "industryBureau", draft: by(false, true) },
    { bureau: "financeBureau", draft: by(true, false) },
  ])("fails without the $bureau, and is mended by it", ({ bureau, draft }) => {
    const field = `submission.${bureau}`;
    expect(ask(draft, rule)).toEqual(failing("bureau-absent", { bureau: field }, [field]));
    expect(remedy(draft, rule)).toMatchObject({
      possible: true,
      code: "submit-jointly",
      changes: [{ action: "set", path: ["submission", bureau], value: true }],
    });
  });

  it.each(["否", "未联合", "无"])("%s is a no", (said) => {
    const draft = changed(sound, { "submission.financeBureau": said });
    expect(find(draft, rule)).toMatchObject({ outcome: "fail", code: "bureau-absent" });
    expect(remedy(draft, rule)).toMatchObject({
      possible: true,
      changes: [{ action: "set", path: ["submission", "financeBureau"], value: true }],
    });
  });

  it("both absent is one fault and another", () => {
    expect(ask(by(false, false), rule)).toMatchObject({
      outcome: "fail",
      values: { bureau: "submission.industryBureau" },
      further: [{ values: { bureau: "submission.financeBureau" } }],
      fields: ["submission.industryBureau", "submission.financeBureau"],
    });
    expect(remedy(by(false, false), rule).changes).toHaveLength(2);
  });

  it("asks for both", () => {
    expect(ask(changed(sound, { submission: undefined }), rule)).toMatchObject(
      lacking("submission.industryBureau", "submission.financeBureau"),
    );
  });

  it("one that is absent is not hidden by the other that does not say", () => {
    expect(ask(by(undefined, false), rule)).toMatchObject({
      outcome: "fail",
      fields: ["submission.financeBureau"],
      missing: ["submission.industryBureau"],
    });
  });
});

describe("5.1#sealed", () => {
  const rule = "5.1#sealed";

  it("passes with a seal", () => {
    expect(ask(sound, rule)).toEqual(passing("met"));
  });

  it("fails without, and is mended by one", () => {
    const draft = changed(sound, { "submission.sealed": false });
    expect(ask(draft, rule)).toEqual(failing("not-sealed", {}, ["submission.sealed"]));
    expect(remedy(draft, rule)).toMatchObject({
      possible: true,
      code: "seal-it",
      changes: [{ action: "set", path: ["submission", "sealed"], value: true }],
    });
  });

  it("asks for it", () => {
    const draft = changed(sound, { "submission.sealed": undefined });
    expect(ask(draft, rule)).toMatchObject(lacking("submission.sealed"));
  });
});

describe("5.1#copies", () => {
  const rule = "5.1#copies";
  const copies = (paper: number | undefined, disc: number | undefined) =>
    changed(sound, { "submission.paperCopies": paper, "submission.discCopies": disc });

  it.each([3, 4])("%d of each are enough", (count) => {
    expect(ask(copies(count, count), rule)).toEqual(
      passing("enough", { actual: `${count}`, required: "3", unit: "份" }),
    );
  });

  it.each([
    { paper: 2, disc: 3, medium: "paper", actual: "2", shortfall: "1" },
    { paper: 3, disc: 2, medium: "disc", actual: "2", shortfall: "1" },
    { paper: 0, disc: 3, medium: "paper", actual: "0", shortfall: "3" },
  ])(
    "$paper on paper and $disc on disc: too few on $medium",
    ({ paper, disc, medium, actual, shortfall }) => {
      const values = { actual, required: "3", shortfall, unit: "份" };
      expect(ask(copies(paper, disc), rule)).toEqual(
        failing(`too-few-${medium}-copies`, values, [`submission.${medium}Copies`]),
      );
    },
  );

  it("too few of both is one fault and another", () => {
    expect(ask(copies(2, 1), rule)).toMatchObject({
      code: "too-few-paper-copies",
      values: { actual: "2" },
      further: [{ code: "too-few-disc-copies", values: { actual: "1", shortfall: "2" } }],
      fields: ["submission.paperCopies", "submission.discCopies"],
    });
  });

  it.each([
    { paper: undefined, disc: 3, missing: ["submission.paperCopies"] },
    { paper: 3, disc: undefined, missing: ["submission.discCopies"] },
    { paper: undefined, disc: undefined, missing: ["submission.paperCopies", "submission.discCopies"] },
  ])("asks for $missing", ({ paper, disc, missing }) => {
    expect(ask(copies(paper, disc), rule)).toMatchObject(lacking(...missing));
  });

  it("too few discs are not hidden by unknown paper", () => {
    expect(ask(copies(undefined, 2), rule)).toMatchObject({
      outcome: "fail",
      code: "too-few-disc-copies",
      missing: ["submission.paperCopies"],
    });
  });

  it("takes three from the text, or what the caller asks for", () => {
    expect(uses(find(sound, rule))).toEqual(["copies: 3 (guideline)"]);
    const edition = withParameters(nm2024, { copies: 4 });
    expect(find(sound, rule, { edition })).toMatchObject({ outcome: "fail", values: { required: "4" } });
    expect(uses(find(sound, rule, { edition }))).toEqual(["copies: 4 (caller)"]);
  });

  it("is mended by as many as are asked for, of the medium that lacks them", () => {
    expect(remedy(copies(5, 2), rule)).toMatchObject({
      possible: true,
      code: "make-copies",
      values: { required: "3" },
      changes: [{ action: "set", path: ["submission", "discCopies"], value: 3 }],
    });
  });
});

describe("5.1#plan-contents, where a part is stated as none", () => {
  const rule = "5.1#plan-contents";

  it("fails, naming each, and still asks for what is missing", () => {
    const draft = changed(sound, { "plan.base": "无", "plan.path": ["暂无"], "plan.goals": undefined });
    expect(ask(draft, rule)).toEqual(
      failing(
        "plan-parts-absent",
        { fields: "plan.base, plan.path", count: "2", of: "7" },
        ["plan.base", "plan.path"],
        ["plan.goals"],
      ),
    );
    expect(remedy(draft, rule)).toMatchObject({ possible: false, code: "plan-must-be-written" });
  });
});
