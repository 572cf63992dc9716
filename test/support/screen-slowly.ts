/** What the slow way says of a roster: every record read by itself, then one application of them all, assessed. */

import { enterpriseDomain, missingField } from "../../src/application/enterprise-facts.js";
import { factsOfApplication } from "../../src/application/facts.js";
import { countEnterprises, type Roster } from "../../src/application/roster.js";
import { fenOf, yuanOf } from "../../src/core/money.js";
import { isEnterpriseRule } from "../../src/edition/define.js";
import {
  type ApplicationDraft,
  assessApplication,
  type CountBounds,
  type Edition,
  type Enterprise,
  type Finding,
  type RosterCounts,
  readApplication,
} from "../../src/index.js";
import { answer } from "../../src/kernel/predicate.js";
import { saysNone } from "../../src/vocabulary/none-words.js";

export interface SlowAnswer {
  readonly issues: readonly string[];
  readonly rules: readonly string[];
}

export interface SlowScreening {
  readonly records: readonly SlowAnswer[];
  readonly findings: readonly Finding[];
  readonly counts: RosterCounts;
  readonly revenue: string;
  readonly roster: Roster;
}

const asOf = "2024-09-01";

export function screenSlowly(
  records: readonly unknown[],
  chains: ApplicationDraft["chains"],
  edition: Edition,
): SlowScreening {
  const readings = records.map((record) => readApplication({ enterprises: [record, {}] }));
  const enterprises = readings.map((reading): Enterprise => {
    const draft = reading.ok ? reading.value : reading.partial;
    const read: Enterprise = draft?.enterprises?.[0] ?? {};
    // What was written of an exemption and cannot be read does not say that there is none.
    const isUnread = reading.issues.some(
      ({ severity, path }) => severity === "error" && path[2] === "exemption",
    );
    return draft !== undefined && isUnread && read.exemption === undefined
      ? { ...read, exemption: {} }
      : read;
  });
  const draft: ApplicationDraft = { enterprises, ...(chains && { chains }) };
  const { roster } = factsOfApplication(draft);
  const firsts = new Map(
    readApplication(draft).issues.flatMap(({ code, path, values }) =>
      code === "repeated-credit-code" ? [[path[1], values.first]] : [],
    ),
  );
  const rules = edition.rules.filter(isEnterpriseRule);
  return {
    records: (roster.entries ?? []).map(({ enterprise, facts }, index) => {
      const first = firsts.get(index);
      const own = readings[index]?.issues.map((one) => `${one.code} ${one.path.slice(2).join(".")}`) ?? [];
      return {
        issues: [...own, ...(first === undefined ? [] : [`repeated-credit-code creditCode ${first}`])],
        rules: rules.flatMap(({ id, predicate }) => {
          const said = answer(enterpriseDomain, predicate, facts);
          return said.outcome === "pass"
            ? []
            : [
                `${id} ${said.outcome} ${said.outcome === "fail" ? said.code : ""} ${said.missing.map((fact) => missingField(enterprise, fact, roster.chains)).join(",")}`,
              ];
        }),
      };
    }),
    findings: assessApplication(draft, { edition, asOf }).findings.filter(({ rule }) =>
      rules.some(({ id }) => id === rule),
    ),
    counts: slowCounts(roster),
    revenue: yuanOf(enterprises.reduce((sum, one) => sum + fenStated(one), 0n)),
    roster,
  };
}

/** By record, so that an enterprise of two chains counts in both. */
const fenStated = ({ previousYearRevenue: revenue }: Enterprise): bigint =>
  revenue === undefined || saysNone(revenue) ? 0n : fenOf(revenue);

function slowCounts(roster: Roster): RosterCounts {
  const bounds = (...[reads, test]: CountArguments): CountBounds => {
    const { least, most } = countEnterprises(roster, reads, test);
    return { least, most };
  };
  type CountArguments = [
    reads: readonly ("scale" | "transform" | "specialised" | "chain")[],
    test: (facts: {
      readonly scale: string;
      readonly transform: string;
      readonly specialised: string;
      readonly chain: string;
    }) => boolean,
  ];
  return {
    inChains: bounds(["chain"], ({ chain }) => chain === "declared"),
    toTransform: bounds(["transform"], ({ transform }) => transform === "yes"),
    aboveScale: bounds(["scale"], ({ scale }) => scale === "above"),
    belowScale: bounds(["scale"], ({ scale }) => scale === "below"),
    transformedAboveScale: bounds(
      ["scale", "transform"],
      ({ scale, transform }) => scale === "above" && transform === "yes",
    ),
    transformedBelowScale: bounds(
      ["scale", "transform"],
      ({ scale, transform }) => scale === "below" && transform === "yes",
    ),
    regional: bounds(["specialised"], ({ specialised }) => specialised === "regional"),
    national: bounds(["specialised"], ({ specialised }) => specialised === "national"),
    littleGiant: bounds(["specialised"], ({ specialised }) => specialised === "little-giant"),
    regionalOrAbove: bounds(["specialised"], ({ specialised }) => specialised !== "none"),
    nationalOrAbove: bounds(["specialised"], ({ specialised }) =>
      ["national", "little-giant"].includes(specialised),
    ),
  };
}

/** The findings of one screening in the words of the slow way, for every record; those that are not listed say nothing. */
export const spoken = (
  findings: readonly {
    readonly record: number;
    readonly issues: readonly {
      readonly code: string;
      readonly path: readonly (string | number)[];
      readonly values: Readonly<Record<string, string>>;
    }[];
    readonly findings: readonly Finding[];
  }[],
  size: number,
): readonly SlowAnswer[] => {
  const answers = Array.from({ length: size }, (): SlowAnswer => ({ issues: [], rules: [] }));
  for (const { record, issues, findings: found } of findings)
    answers[record] = {
      issues: issues.map(({ code, path, values }) =>
        [code, path.slice(2).join("."), ...(code === "repeated-credit-code" ? [values.first] : [])].join(" "),
      ),
      rules: found.map(({ rule, outcome, code, missing }) =>
        [rule, outcome, outcome === "fail" ? code : "", missing.join(",")].join(" "),
      ),
    };
  return answers;
};
