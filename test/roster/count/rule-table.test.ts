import { describe, expect, it } from "vitest";
import { enterpriseDomain } from "../../../src/application/enterprise-facts.js";
import { isEnterpriseRule } from "../../../src/edition/define.js";
import { nm2024 } from "../../../src/index.js";
import { answer, holds } from "../../../src/kernel/predicate.js";
import { tabulate, tabulateTest } from "../../../src/roster/count/rule-table.js";
import {
  digitAt,
  factsAt,
  hasCode,
  type RepeatedDigit,
  repeatedDigit,
  signatureOf,
  signatures,
} from "../../../src/roster/count/signature.js";
import { isWhole } from "../../support/runs.js";

const rules = nm2024.rules.filter(isEnterpriseRule);
/**
 * In an ordinary run one signature in so many is asked about, and each rule begins at another one. It is a prime number larger than
 * the number of values of any fact, so that every combination of a few facts comes up all the same.
 */
const step = isWhole ? 1 : 11;
const allRepeated = Object.values(repeatedDigit) as readonly RepeatedDigit[];

describe("signatures", () => {
  it("are as many as there are combinations of facts, missing ones included", () => {
    const { repeated: _, ...signed } = enterpriseDomain;
    expect(signatures).toBe(Object.values(signed).reduce((size, values) => size * (values.length + 1), 1));
  });

  it("stand each for other facts, and the facts for the signature", () => {
    for (let signature = 0; signature < signatures; signature += 1)
      if (signatureOf(factsAt(signature, 0)) !== signature) expect.fail(`${signature}`);
    expect(factsAt(0, repeatedDigit.yes)).toMatchObject({ scale: undefined, repeated: "yes" });
    expect(factsAt(signatures - 1, repeatedDigit.no)).toMatchObject({ priority: "no", repeated: "no" });
  });

  it("say whether there is a code", () => {
    const coded = signatureOf({ ...factsAt(0, 0), creditCode: "given" });
    expect([hasCode(0), hasCode(coded), digitAt(coded, "creditCode")]).toEqual([false, true, 1]);
  });
});

describe("a tabulated rule", () => {
  it.each(rules.map(({ id, predicate }, index) => ({ id, predicate, first: index % step })))(
    "$id answers as it is explained, all over the signature space",
    ({ predicate, first }) => {
      const table = tabulate(predicate);
      const differing: string[] = [];
      for (let signature = first; signature < signatures; signature += step)
        for (const repeated of allRepeated) {
          const explained = answer(enterpriseDomain, predicate, factsAt(signature, repeated));
          const tabulated = table(signature, repeated);
          const isSame =
            tabulated.outcome === explained.outcome &&
            tabulated.missing.join() === explained.missing.join() &&
            (tabulated.outcome !== "fail" ||
              (explained.outcome === "fail" && tabulated.code === explained.code));
          if (!isSame) differing.push(`${signature} ${repeated}`);
        }
      expect(differing).toEqual([]);
    },
  );

  it("that looks at every fact is the same as well", () => {
    const facts = Object.keys(enterpriseDomain) as (keyof typeof enterpriseDomain)[];
    const test = ({ scale, repeated }: { readonly scale: string; readonly repeated: string }) =>
      scale === "above" && repeated === "no";
    const table = tabulateTest(facts, test);
    for (let signature = 0; signature < signatures; signature += 97)
      for (const repeated of allRepeated)
        expect(table(signature, repeated)).toBe(
          holds(enterpriseDomain, facts, factsAt(signature, repeated), test),
        );
  });
});
