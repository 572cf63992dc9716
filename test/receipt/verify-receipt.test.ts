/** What is said of a receipt that is not what it says, each part of it. */
import { describe, expect, it } from "vitest";
import {
  canonicalJson,
  defineEdition,
  type Edition,
  editionDigest,
  nm2024,
  receiptFor,
  verifyReceipt,
  version,
  withParameters,
} from "../../src/index.js";

type Parts = Readonly<Record<string, unknown>>;

const differ = (code: string, path: readonly (string | number)[], recorded: unknown, found: unknown) => ({
  ...{ kind: "receipt-difference", code, path, field: path.join(".") },
  recorded: recorded === undefined ? null : JSON.stringify(recorded),
  found: found === undefined ? null : JSON.stringify(found),
});

const copied = <Made>(made: Made): Made => JSON.parse(JSON.stringify(made));
const evaluate = () => 1;
const made = (inputs: object = {}, options = {}) => copied(receiptFor("other", 1, inputs, options));
const under = (edition: Edition) => made({ edition });
const fails = () => {
  throw new Error("no");
};
const textOf = (value: unknown) => {
  const text = canonicalJson(value);
  return text.ok ? text.value : "";
};

/** A stored receipt with other figures of its edition. */
const withFigures = (receipt: ReturnType<typeof made>, parameters: readonly unknown[]) => ({
  ...receipt,
  edition: { ...receipt.edition, parameters },
});

const good = { kind: "receipt-verification", ok: true, version, checkedWith: version };

describe("a receipt that holds", () => {
  it("is told of in these words and no other", () =>
    expect(verifyReceipt(made(), { evaluate })).toStrictEqual({ ...good, differences: [], issues: [] }));

  it("was made with the version it names", () =>
    expect(verifyReceipt({ ...made(), version: "0.0.9" }, { evaluate })).toStrictEqual({
      ...good,
      ...{ version: "0.0.9", differences: [], issues: [] },
    }));

  it("is not in order where an option cannot be used", () =>
    expect(verifyReceipt(made(), { evaluate, editions: 5 } as never)).toMatchObject({
      ok: false,
      differences: [],
      issues: [{ code: "wrong-type", field: "editions" }],
    }));

  it("is in order where an option is only not known", () =>
    expect(verifyReceipt(made(), { evaluate, colour: 5 } as never)).toMatchObject({
      ok: true,
      issues: [{ severity: "warning", code: "unknown-option" }],
    }));

  it("is in order with a warning among its issues, and with issues that say nothing", () => {
    for (const issues of [[{ severity: "warning" }], [], [null], [5, "error"], [{}]])
      expect(verifyReceipt({ ...made(), issues }, { evaluate }).ok).toBe(true);
  });

  it("cannot be changed, and neither can what is told of it", () => {
    const found = verifyReceipt({ ...made(), result: 2 }, { evaluate, colour: 1 } as never);
    const parts = [found, found.differences, found.differences[0], found.issues, found.issues[0]];
    expect(parts.every(Object.isFrozen)).toBe(true);
  });
});

describe("what is no receipt", () => {
  const none = {
    kind: "receipt-verification",
    ...{ ok: false, version: "", checkedWith: version, issues: [] },
    differences: [
      {
        kind: "receipt-difference",
        code: "receipt-not-usable",
        path: [],
        field: "",
        recorded: null,
        found: null,
      },
    ],
  };
  const parts: readonly (keyof ReturnType<typeof made>)[] = [
    ...(["kind", "of", "version", "edition", "inputs", "judgements", "issues"] as const),
  ];

  it.each(parts)("has no part called %s", (name) => {
    const { [name]: _, ...rest } = made();
    expect(verifyReceipt(rest, { evaluate })).toStrictEqual(none);
  });

  it.each([
    ["kind", "receipts"],
    ["of", "others"],
    ["version", 1],
    ["edition", "nm-2024"],
    ["edition", { id: 5, digest: "", parameters: [] }],
    ["edition", { id: "nm-2024", digest: 5, parameters: [] }],
    ["edition", { id: "nm-2024", digest: "", parameters: {} }],
    ["edition", { id: "nm-2024", digest: "", parameters: [5] }],
    ["edition", { id: "nm-2024", digest: "", parameters: [], more: 1 }],
    ["edition", { digest: "", parameters: [] }],
    ["edition", { id: "nm-2024", parameters: [] }],
    ["edition", { id: "nm-2024", digest: "" }],
    ["inputs", [1]],
    ["inputs", null],
    ["judgements", {}],
    ["digest", 5],
    ["digest", null],
    ["issues", {}],
    ["issues", [{ severity: "warning" }, { severity: "error" }]],
    ["colour", "blue"],
  ])("has as its %s what stands there in none: %j", (name, value) =>
    expect(verifyReceipt({ ...made(), [name]: value }, { evaluate })).toStrictEqual(none),
  );

  it("holds what is no data", () =>
    expect(verifyReceipt({ ...made(), result: fails }, { evaluate })).toStrictEqual(none));
});

describe("a digest that differs", () => {
  const digest = (text: string) => `digest of ${text}`;
  const signed = made({ one: 1 }, { digest });

  it("is none where it is that of all the rest", () =>
    expect(verifyReceipt(signed, { evaluate, digest }).differences).toStrictEqual([]));

  it("is not looked for where no function was passed in", () =>
    expect(verifyReceipt({ ...signed, digest: "another" }, { evaluate }).ok).toBe(true));

  it("is told with both", () => {
    const { digest: _, ...rest } = signed;
    expect(verifyReceipt({ ...signed, digest: "another" }, { evaluate, digest }).differences).toStrictEqual([
      differ("digest-differs", ["digest"], "another", digest(textOf(rest))),
    ]);
  });

  it("is told of a receipt that has none", () =>
    expect(verifyReceipt(made(), { evaluate, digest }).differences).toStrictEqual([
      differ("digest-differs", ["digest"], undefined, digest(textOf(made()))),
    ]));

  it("is told where the function gives none", () => {
    for (const unusable of [fails, () => 5])
      expect(verifyReceipt(signed, { evaluate, digest: unusable } as never).differences).toStrictEqual([
        differ("digest-differs", ["digest"], signed.digest, undefined),
      ]);
  });

  it("is told where there is none on either side", () =>
    expect(verifyReceipt(made(), { evaluate, digest: fails }).differences).toStrictEqual([
      differ("digest-differs", ["digest"], undefined, undefined),
    ]));

  it("is told before what else differs, with and without an edition", () => {
    const codes = (receipt: object, options: object) =>
      verifyReceipt({ ...receipt, result: 2 }, { evaluate, digest, ...options }).differences.map(
        ({ code }) => code,
      );
    expect(codes(signed, {})).toStrictEqual(["digest-differs", "result-differs"]);
    expect(codes(under(nm2024), {})).toStrictEqual(["digest-differs", "unknown-edition"]);
    expect(codes(under(nm2024), { editions: [nm2024] })).toStrictEqual(["digest-differs", "result-differs"]);
  });
});

describe("a result that differs", () => {
  const shown = (result: unknown, found: unknown) =>
    verifyReceipt({ ...made(), result }, { evaluate: () => found }).differences;

  it("is told with both values", () =>
    expect(shown(1, 2)).toStrictEqual([differ("result-differs", ["result"], 1, 2)]));

  it("is told at each place, and of a place that one side has not", () =>
    expect(shown({ one: [1, 2], two: 1 }, { one: [1, 3], three: 1 })).toStrictEqual([
      differ("result-differs", ["result", "one", 1], 2, 3),
      differ("result-differs", ["result", "two"], 1, undefined),
      differ("result-differs", ["result", "three"], undefined, 1),
    ]));

  it("is none where the order of keys is another", () =>
    expect(shown({ one: 1, two: 2 }, { two: 2, one: 1 })).toStrictEqual([]));

  it("may be what a function gives of the inputs that are recorded", () => {
    const add = ({ one, two }: Parts) => Number(one) + Number(two);
    const receipt = made({ one: 1, two: 2 });
    expect(verifyReceipt({ ...receipt, result: 3 }, { evaluate: add }).ok).toBe(true);
  });

  it.each([
    ["is none", "add"],
    ["was not passed in", undefined],
    ["fails", fails],
    ["gives what is no data", () => fails],
    ["gives a number that JSON has not", () => Number.NaN],
  ])("cannot be told where the function %s", (_, unusable) =>
    expect(verifyReceipt(made(), { evaluate: unusable } as never).differences).toStrictEqual([
      differ("cannot-evaluate", ["result"], undefined, undefined),
    ]),
  );
});

describe("an edition that is not known", () => {
  it("is told by its id, and nothing else of the receipt is looked at", () =>
    expect(verifyReceipt({ ...under(nm2024), result: 2 }, { evaluate }).differences).toStrictEqual([
      differ("unknown-edition", ["edition", "id"], nm2024.id, undefined),
    ]));
});

describe("an edition that says something else", () => {
  const retitled = defineEdition({ ...nm2024, title: "工作指南（修订）" });

  it("is told with both digests", () =>
    expect(verifyReceipt(under(nm2024), { evaluate, editions: [retitled] }).differences).toStrictEqual([
      differ("edition-differs", ["edition", "digest"], editionDigest(nm2024), editionDigest(retitled)),
    ]));

  it("is told before its figures, and they before the result", () => {
    const receipt = { ...under(withParameters(nm2024, { copies: "4" })), result: 2 };
    const { differences } = verifyReceipt(receipt, { evaluate, edition: nm2024 });
    expect(differences.map(({ code }) => code)).toStrictEqual([
      "edition-differs",
      ...Array.from({ length: differences.length - 2 }, () => "parameter-differs"),
      "result-differs",
    ]);
  });
});

describe("figures of an edition", () => {
  const variant = withParameters(nm2024, { copies: "4" });
  const copies = nm2024.parameters.find(({ id }) => id === "copies");
  const figure = { id: "no-such", value: "1", unit: "户", basis: "assumption" };
  const placesOf = (receipt: unknown, options: object) =>
    verifyReceipt(receipt, { evaluate, ...options }).differences.map(({ code, field }) => `${code} ${field}`);

  it("that the caller changed are none of the edition's, where its id alone is known", () =>
    expect(placesOf(under(variant), { editions: [nm2024] })).toStrictEqual([]));

  it("that the caller changed are told where the very edition is passed in", () => {
    const { differences } = verifyReceipt(under(variant), { evaluate, edition: nm2024 });
    expect(differences).toContainEqual(
      differ("parameter-differs", ["edition", "parameters", "copies", "value"], "4", copies?.value),
    );
  });

  it("that are another than the edition's without being the caller's are told with both", () => {
    const receipt = under(nm2024);
    const parameters = nm2024.parameters.map((one) => (one.id === "copies" ? { ...one, value: "4" } : one));
    expect(
      verifyReceipt(withFigures(receipt, copied(parameters)), { evaluate, editions: [nm2024] }).differences,
    ).toStrictEqual([
      differ("parameter-differs", ["edition", "parameters", "copies", "value"], "4", copies?.value),
    ]);
  });

  it.each([
    ["known by its id", { editions: [nm2024] }],
    ["passed in", { edition: nm2024 }],
  ])("that the edition has and the receipt has not are told of an edition %s", (_, options) => {
    const receipt = under(nm2024);
    const parameters = receipt.edition?.parameters.filter(({ id }) => id !== "copies") ?? [];
    expect(placesOf(withFigures(receipt, parameters), options)).toStrictEqual([
      "parameter-differs edition.parameters.copies",
    ]);
  });

  it("that the receipt has and the edition has not are told", () => {
    const receipt = under(nm2024);
    const parameters = [...(receipt.edition?.parameters ?? []), figure];
    expect(placesOf(withFigures(receipt, parameters), { editions: [nm2024] })).toStrictEqual([
      "parameter-differs edition.parameters.no-such",
    ]);
  });

  it("that a variant has not are told by themselves, and change no digest", () => {
    const receipt = under(variant);
    const figures = receipt.edition?.parameters ?? [];
    const [first, middle, last] = [figures[0], figures[9], figures.at(-1)];
    const parameters = figures.filter((one) => ![first, middle, last].includes(one));
    expect(placesOf(withFigures(receipt, parameters), { editions: [nm2024] })).toStrictEqual(
      [first, middle, last].map((one) => `parameter-differs edition.parameters.${one?.id}`),
    );
  });

  it("that a variant has beyond the edition are told by themselves, and change no digest", () => {
    const receipt = under(variant);
    const parameters = [...(receipt.edition?.parameters ?? []), figure];
    expect(placesOf(withFigures(receipt, parameters), { editions: [nm2024] })).toStrictEqual([
      "parameter-differs edition.parameters.no-such",
    ]);
  });

  it("that a variant lacks come back to their places beside one that nobody knows", () => {
    const [first, second, third, ...others] = under(variant).edition?.parameters ?? [];
    const parameters = [figure, first, second, ...others];
    expect(placesOf(withFigures(under(variant), parameters), { editions: [nm2024] })).toStrictEqual([
      "parameter-differs edition.parameters.no-such",
      `parameter-differs edition.parameters.${third?.id}`,
    ]);
  });

  it("that the caller added are no difference, where the edition's id alone is known", () => {
    const added = { ...figure, basis: "caller" };
    const receipt = under(nm2024);
    const parameters = [...(receipt.edition?.parameters ?? []), added];
    const places = placesOf(withFigures(receipt, parameters), { editions: [nm2024] });
    expect(places).toStrictEqual(["edition-differs edition.digest"]);
  });
});

describe("the digest of an edition in a result", () => {
  const retitled = defineEdition({ ...nm2024, title: "工作指南（修订）" });
  const [recorded, found] = [editionDigest(nm2024), editionDigest(retitled)];
  const codesOf = (result: unknown, again: unknown) =>
    verifyReceipt(
      { ...under(nm2024), result },
      { evaluate: () => again, editions: [retitled] },
    ).differences.map(({ code, field }) => `${code} ${field}`);
  const told = "edition-differs edition.digest";

  it("is told once, of the edition", () =>
    expect(codesOf({ editionDigest: recorded }, { editionDigest: found })).toStrictEqual([told]));

  it("is told once, wherever it stands in the result", () =>
    expect(
      codesOf([{ run: { editionDigest: recorded } }], [{ run: { editionDigest: found } }]),
    ).toStrictEqual([told]));

  it.each([
    ["recorded is another than the receipt's", "another", found],
    ["found is another than the edition's", recorded, "another"],
  ])("is told of the result where the one that was %s", (_, one, other) =>
    expect(codesOf({ editionDigest: one }, { editionDigest: other })).toStrictEqual([
      told,
      "result-differs result.editionDigest",
    ]),
  );

  it("is told of the result under any other name", () =>
    expect(codesOf({ digest: recorded }, { digest: found })).toStrictEqual([
      told,
      "result-differs result.digest",
    ]));
});
