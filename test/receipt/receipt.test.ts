import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  assessApplication,
  assessNationalPilot,
  canonicalJson,
  defineEdition,
  editionDigest,
  explain,
  nm2024,
  type Receipt,
  receiptFor,
  verifyReceipt,
  version,
  withParameters,
} from "../../src/index.js";
import { receiptKinds } from "../../src/receipt/receipt-schema.js";
import { type Recorded, recorded } from "../support/receipts.js";
import { isWhole, runs } from "../support/runs.js";

const example = (name: string) => JSON.parse(readFileSync(`docs/examples/${name}.json`, "utf8"));
const application = example("draft-flawed");
const judgements = example("judgements");
const asOf = "2024-09-01";
const known = { editions: [nm2024] };
const verified = (made: string) => ({
  kind: "receipt-verification",
  ok: true,
  version: made,
  checkedWith: version,
  differences: [],
  issues: [],
});
const assessed = (edition = nm2024): Receipt =>
  receiptFor("assessment", assessApplication(application, { edition, asOf, judgements }), {
    edition,
    application,
    asOf,
    judgements,
  });

describe("a receipt", () => {
  it("holds all that the result rests on", () => {
    const receipt = assessed();
    expect(receipt).toMatchObject({
      kind: "receipt",
      of: "assessment",
      version,
      edition: { id: "nm-2024" },
      inputs: { application, asOf },
      judgements,
      issues: [],
    });
    expect(receipt.edition?.parameters).toHaveLength(nm2024.parameters.length);
    expect(receipt.inputs).not.toHaveProperty("judgements");
  });

  it("has one text, whatever the order of the keys it was made from", () => {
    const { edition, ...rest } = { edition: nm2024, application, asOf, judgements };
    const turned = receiptFor("assessment", assessApplication(application, { edition, asOf, judgements }), {
      ...Object.fromEntries(Object.entries(rest).reverse()),
      edition,
    });
    expect(canonicalJson(turned)).toStrictEqual(canonicalJson(assessed()));
    expect(canonicalJson(assessed())).toMatchObject({ value: JSON.stringify(assessed()) });
  });

  it.each([
    ["by the names of the function's arguments", { draft: application, edition: nm2024, asOf, judgements }],
    ["with its options as they were", { draft: application, options: { edition: nm2024, asOf, judgements } }],
    [
      "with options that stand beside them as well",
      { application, asOf, options: { edition: nm2024, asOf: "?", judgements } },
    ],
  ])("is the same for inputs %s", (_, inputs) => {
    const result = assessApplication(application, { edition: nm2024, asOf, judgements });
    expect(canonicalJson(receiptFor("assessment", result, inputs))).toStrictEqual(canonicalJson(assessed()));
  });

  it("keeps an application beside what is called a draft", () => {
    const receipt = receiptFor("assessment", null, { application, draft: {}, asOf });
    expect(receipt.inputs).toMatchObject({ application, draft: {} });
  });

  it("of a national pilot takes its input by that name", () => {
    const input = { city: { code: "150200" } };
    const options = { edition: nm2024, asOf };
    const receipt = receiptFor("national-pilot", assessNationalPilot(input, options), { input, options });
    expect(receipt).toMatchObject({ of: "national-pilot", inputs: { declaration: input } });
    expect(verifyReceipt(receipt, known)).toMatchObject({ ok: true });
  });

  it("can be checked when it comes back from a file", () => {
    expect(verifyReceipt(JSON.parse(JSON.stringify(assessed())), known)).toStrictEqual(verified(version));
  });

  it("keeps the version it was made with", () => {
    expect(verifyReceipt({ ...assessed(), version: "0.0.9" }, known)).toStrictEqual(verified("0.0.9"));
  });
});

describe("what is not as it was", () => {
  const differencesOf = (receipt: unknown, options: object = known) => {
    const verification = verifyReceipt(receipt, options);
    if (verification.ok) throw new Error("no difference");
    for (const one of verification.differences) {
      expect(explain(one, "zh-CN")).toMatch(/^[^a-z{}]+。$/);
      expect(explain(one, "en")).not.toMatch(/undefined|\{\w+(:\w+)?\}/);
    }
    return verification.differences;
  };
  const receipt = assessed();

  it("is named by its place: a result", () => {
    const result = { ...(receipt.result as object), outcome: "pass" };
    expect(differencesOf({ ...receipt, result })).toStrictEqual([
      {
        kind: "receipt-difference",
        code: "result-differs",
        path: ["result", "outcome"],
        field: "result.outcome",
        recorded: '"pass"',
        found: '"fail"',
      },
    ]);
  });

  it("an input", () => {
    const inputs = { ...receipt.inputs, application: example("application") };
    expect(differencesOf({ ...receipt, inputs }).map(({ field }) => field)).toContain("result.outcome");
  });

  it("a judgement", () => {
    expect(differencesOf({ ...receipt, judgements: [] }).length).toBeGreaterThan(0);
  });

  it("a figure of the edition", () => {
    const parameters = (receipt.edition?.parameters ?? []).map((one) =>
      one.id === "minimum-enterprises" ? { ...one, value: "1" } : one,
    );
    const edition = { id: "nm-2024", digest: editionDigest(nm2024), parameters };
    expect(differencesOf({ ...receipt, edition })[0]).toStrictEqual({
      kind: "receipt-difference",
      code: "parameter-differs",
      path: ["edition", "parameters", "minimum-enterprises", "value"],
      field: "edition.parameters.minimum-enterprises.value",
      recorded: '"1"',
      found: '"100"',
    });
  });

  it("an edition that is not known here, or is another than the one passed in", () => {
    const other = defineEdition({ ...nm2024, id: "nm-2025" });
    const own = assessed(other);
    expect(differencesOf(own)).toMatchObject([{ code: "unknown-edition", recorded: '"nm-2025"' }]);
    expect(differencesOf(receipt, { edition: other })).toMatchObject([{ code: "unknown-edition" }]);
    expect(verifyReceipt(own, { edition: other }).ok).toBe(true);
  });

  it("a digest", () => {
    const digest = (text: string) => createHash("sha256").update(text).digest("hex");
    const signed = receiptFor(
      "assessment",
      receipt.result,
      { edition: nm2024, application, asOf, judgements },
      { digest },
    );
    expect(signed.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(verifyReceipt(signed, { ...known, digest }).ok).toBe(true);
    expect(verifyReceipt(signed, known).ok).toBe(true);
    expect(differencesOf({ ...signed, version: "0.0.9" }, { ...known, digest })).toMatchObject([
      { code: "digest-differs" },
    ]);
    expect(differencesOf(receipt, { ...known, digest })).toMatchObject([
      { code: "digest-differs", recorded: null },
    ]);
    const fails = () => {
      throw new Error("no");
    };
    for (const unusable of [fails, () => 5, "sha256"]) {
      expect(differencesOf(signed, { ...known, digest: unusable })).toMatchObject([
        { code: "digest-differs", found: null },
      ]);
    }
  });

  it("anything that is no receipt", () => {
    for (const none of [
      undefined,
      null,
      5,
      {},
      [],
      { ...receipt, of: "wat" },
      { ...receipt, kind: "assessment" },
      { ...receipt, issues: [{ severity: "error" }] },
      { ...receipt, extra: 1 },
    ]) {
      expect(differencesOf(none)).toMatchObject([{ code: "receipt-not-usable", path: [] }]);
    }
  });
});

/** In an ordinary run a kind is held against every third of the others, the next one against those after them. */
const othersOf = (kind: Recorded["kind"]) => {
  const own = receiptKinds.indexOf(kind);
  return receiptKinds.filter((one, index) => one !== kind && (isWhole || (index + own) % 3 === 0));
};

describe.each(recorded)("a result of the kind $kind", ({ kind, result, inputs, other }: Recorded) => {
  const made = receiptFor(kind, result, inputs);
  const receipt: Receipt = JSON.parse(JSON.stringify(made));
  const saysNone = JSON.stringify(result).includes('"edition":null');
  const fieldsOf = (changed: object): readonly string[] => {
    const verification = verifyReceipt({ ...receipt, ...changed }, known);
    return verification.ok ? [] : verification.differences.map(({ code, field }) => `${code} ${field}`);
  };

  it("can be worked out again", () => {
    expect(made).toMatchObject({ kind: "receipt", of: kind, version, issues: [] });
    expect(verifyReceipt(receipt, known)).toStrictEqual(verified(version));
  });

  it("is known to be another where somebody has changed it", () => {
    const spoilt = JSON.parse(JSON.stringify(receipt.result));
    const holder = Array.isArray(spoilt) ? spoilt[0] : spoilt;
    const [key] = Object.keys(holder);
    holder[key as string] = "改";
    expect(fieldsOf({ result: spoilt }).join()).toContain(
      `result.${Array.isArray(spoilt) ? "0." : ""}${key}`,
    );
    expect(fieldsOf({ result: null })).toStrictEqual(["result-differs result"]);
  });

  it("is known to be another's where an input was changed", () => {
    const fields = fieldsOf({ inputs: { ...receipt.inputs, ...JSON.parse(JSON.stringify(other)) } });
    expect(fields.length).toBeGreaterThan(0);
    expect(fields.every((field) => field.startsWith("result-differs result"))).toBe(true);
  });

  it("is not checked by an edition that is another, and does not pass for one of it", () => {
    const another = defineEdition({ ...nm2024, id: "nm-2025" });
    const edition = { id: "nm-2025", digest: editionDigest(another), parameters: nm2024.parameters };
    expect(fieldsOf({ edition })).toStrictEqual(["unknown-edition edition.id"]);
    const isNamed = JSON.stringify([result, inputs.state]).includes('"nm-2024"');
    expect(verifyReceipt({ ...receipt, edition }, { edition: another }).ok).toBe(!isNamed && !saysNone);
  });

  it("may name the edition also where it has no say in it, unless the result says that none was given", () => {
    const more = receiptFor(kind, result, { ...inputs, edition: nm2024 });
    expect(verifyReceipt(more, known).ok).toBe(!saysNone);
  });

  it("keeps the version it was made with, also where it can no longer be worked out", () => {
    const older = { ...receipt, version: "0.0.9" };
    expect(verifyReceipt(older, known)).toStrictEqual(verified("0.0.9"));
    expect(verifyReceipt({ ...older, result: null }, known)).toMatchObject({
      ...{ ok: false, version: "0.0.9", checkedWith: version },
    });
  });

  it("is not taken for a result of another kind", () => {
    for (const one of othersOf(kind))
      expect(verifyReceipt({ ...receipt, of: one }, known).ok, one).toBe(false);
  });
});

it("every kind of result has been checked", () => {
  expect(new Set([...recorded.map(({ kind }) => kind), "other"])).toStrictEqual(new Set(receiptKinds));
});

it("a kind that is none is said", () => {
  const receipt = receiptFor("wat", "12", { declaration: {} });
  expect(receipt).toMatchObject({ of: "other", issues: [{ code: "unknown-word", field: "kind" }] });
  expect(verifyReceipt(receipt, { evaluate: () => "12" }).ok).toBe(false);
});

describe("a variant of an edition", () => {
  const variant = withParameters(nm2024, { "minimum-enterprises": "1" });
  it("is checked under the figures the caller gave", () => {
    expect(verifyReceipt(assessed(variant), known).ok).toBe(true);
    expect(verifyReceipt(assessed(variant), { edition: variant }).ok).toBe(true);
  });

  it("is not the edition itself, where that is what the checker passes in", () => {
    expect(verifyReceipt(assessed(variant), { edition: nm2024 })).toMatchObject({
      ok: false,
      differences: [
        {
          code: "edition-differs",
          path: ["edition", "digest"],
          recorded: JSON.stringify(editionDigest(variant)),
        },
        { code: "parameter-differs" },
        {},
        {},
        {},
      ],
    });
  });
});

/** The same id with other key words of a rule, as when a reading was mended. */
const reworded = defineEdition({
  ...nm2024,
  rules: nm2024.rules.map((rule) => (rule.id === "5.1#copies" ? { ...rule, phrase: "一式四份" } : rule)),
});
/** The same id with a text that no assessment shows. */
const retitled = defineEdition({ ...nm2024, title: "工作指南（修订）" });

describe("an edition of the same id that says something else", () => {
  const digests = {
    recorded: JSON.stringify(editionDigest(nm2024)),
    found: JSON.stringify(editionDigest(retitled)),
  };
  const differs = {
    ...{ kind: "receipt-difference", code: "edition-differs" },
    ...{ path: ["edition", "digest"], field: "edition.digest", ...digests },
  };

  it.each([
    ["the very edition", { edition: retitled }],
    ["one of those known", { editions: [retitled] }],
  ])("is told once, whoever passes it in: %s", (_, options) =>
    expect(verifyReceipt(assessed(), options)).toMatchObject({ ok: false, differences: [differs] }),
  );

  it("is told beside what follows from it", () => {
    const { differences } = verifyReceipt(assessed(), { editions: [reworded] });
    expect(differences.map(({ code, field }) => `${code} ${field.replace(/\d+/, "n")}`)).toEqual([
      "edition-differs edition.digest",
      "result-differs result.findings.n.phrase",
    ]);
  });

  it("is told beside a figure that was changed, where the checker passes in the very edition", () => {
    const receipt = assessed(withParameters(nm2024, { copies: "3" }));
    const codes = verifyReceipt(receipt, { edition: nm2024 }).differences.map(({ code }) => code);
    expect(codes.slice(0, 2)).toEqual(["edition-differs", "parameter-differs"]);
  });

  it("is told of a variant as well, whose figures are the caller's", () => {
    const receipt = assessed(withParameters(nm2024, { "minimum-enterprises": "1" }));
    expect(verifyReceipt(receipt, { editions: [retitled] })).toMatchObject({
      differences: [{ code: "edition-differs" }],
    });
  });

  it("is none where only a figure was added that it does not have, which is told by itself", () => {
    const { edition, ...receipt } = assessed(withParameters(nm2024, { "minimum-enterprises": "1" }));
    const more = { id: "no-such", value: "1", unit: "户", basis: "assumption" };
    const changed = {
      ...receipt,
      edition: { ...edition, parameters: [...(edition?.parameters ?? []), more] },
    };
    const codes = verifyReceipt(changed, known).differences.map(({ code, field }) => `${code} ${field}`);
    expect(codes).toEqual(["parameter-differs edition.parameters.no-such"]);
  });

  it("does not hide a digest that was changed in the result alone", () => {
    const { result, ...receipt } = assessed();
    const changed = { ...receipt, result: { ...(result as object), editionDigest: editionDigest(retitled) } };
    expect(verifyReceipt(changed, known).differences).toMatchObject([
      { code: "result-differs", field: "result.editionDigest" },
    ]);
  });

  it("is told of a receipt that names another digest than its result", () => {
    const { edition, ...receipt } = assessed();
    const changed = { ...receipt, edition: { ...edition, digest: editionDigest(retitled) } };
    const codes = verifyReceipt(changed, known).differences.map(({ code, field }) => `${code} ${field}`);
    expect(codes).toEqual(["edition-differs edition.digest"]);
  });

  it("is passed over where the one of the digest is known too", () => {
    for (const editions of [
      [retitled, nm2024],
      [nm2024, retitled],
    ])
      expect(verifyReceipt(assessed(), { editions })).toStrictEqual(verified(version));
  });

  it.each(["zh-CN", "en"] as const)("is explained: %s", (locale) => {
    const said = explain(verifyReceipt(assessed(), { edition: retitled }), locale);
    expect(said).toContain(locale === "en" ? "though its id is the same" : "版本编号相同");
  });

  it("is no difference where parts were stored with their keys in another order", () => {
    const { edition, ...receipt } = assessed();
    const parameters = edition?.parameters.map((one) => Object.fromEntries(Object.entries(one).reverse()));
    expect(verifyReceipt({ edition: { ...edition, parameters }, ...receipt }, known).ok).toBe(true);
  });
});

describe("results of other functions", () => {
  const inputs = { left: "1", right: "2" };
  const evaluate = ({ left, right }: { readonly [name: string]: unknown }) => `${left}${right}`;
  it("are checked by the function the checker brings", () => {
    const receipt = receiptFor("other", "12", inputs);
    expect(receipt).toMatchObject({ of: "other", edition: null, judgements: [] });
    expect(verifyReceipt(receipt, { evaluate }).ok).toBe(true);
    expect(verifyReceipt(receipt, { evaluate: () => "13" })).toMatchObject({
      ok: false,
      differences: [{ recorded: '"12"', found: '"13"' }],
    });
  });

  it("cannot be checked without it, or by one that fails or gives no data", () => {
    const receipt = receiptFor("other", "12", inputs);
    const fails = () => {
      throw new Error("no");
    };
    for (const options of [{}, { evaluate: fails }, { evaluate: () => () => 1 }, null]) {
      expect(verifyReceipt(receipt, options)).toMatchObject({
        ok: false,
        differences: [{ code: "cannot-evaluate" }],
      });
    }
  });
});

describe("what cannot be recorded", () => {
  it("is an issue, and the receipt vouches for nothing", () => {
    const receipt = receiptFor("other", () => 1, { application });
    expect(receipt).toMatchObject({ result: null, issues: [{ code: "not-json", field: "result" }] });
    expect(verifyReceipt(receipt, { evaluate: () => null }).ok).toBe(false);
    expect(receiptFor("assessment", {}, { application, edition: {} as never }).issues).toMatchObject([
      { code: "unknown-edition" },
    ]);
  });

  it("is told of under an edition as well, whose figures are then not recorded either", () => {
    const receipt = receiptFor("assessment", () => 1, { edition: nm2024, application });
    expect(receipt).toMatchObject({
      edition: { id: "nm-2024", parameters: [] },
      ...{ inputs: {}, result: null, issues: [{ code: "not-json", field: "result" }] },
    });
  });

  it("is told of by its place in the inputs: options that are no record", () =>
    expect(receiptFor("other", 1, { options: 5 }).issues).toMatchObject([
      { code: "wrong-type", field: "inputs.options", values: { expected: "a-record" } },
    ]));

  it("is a digest of a function that fails or gives no text", () => {
    const fails = () => {
      throw new Error("no");
    };
    expect(receiptFor("other", "1", {}, { digest: fails })).not.toHaveProperty("digest");
    expect(receiptFor("other", "1", {}, { digest: (() => 5) as never })).not.toHaveProperty("digest");
  });

  it("answers anything", () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (one, other) => {
        const receipt = receiptFor(one, other, one, other);
        expect(typeof verifyReceipt(receipt).ok).toBe("boolean");
        expect(verifyReceipt(one, other).ok).toBe(false);
      }),
      { numRuns: runs(80) },
    );
  });
});
