import { boundAmong } from "../application/compared-facts.js";
import type { Enterprise } from "../application/enterprise.js";
import { type ChosenChains, type EnterpriseFactName, missingField } from "../application/enterprise-facts.js";
import type { Issue } from "../core/issue.js";
import { bare, ownOf } from "../core/own-data.js";
import { findingOf } from "../kernel/evaluate.js";
import { View } from "../kernel/fact.js";
import type { Answer } from "../kernel/predicate.js";
import type { Finding } from "../kernel/rule.js";
import { fail, needsData, shownName, unique, type Verdict } from "../kernel/verdict.js";
import type { Tabulated } from "./count/rule-table.js";
import { hasCode, type RepeatedDigit, radixOf, repeatedDigit, type Signature } from "./count/signature.js";
import type { ScreenedRule, Setup } from "./options.js";
import type { Row } from "./scan/row.js";

/** 不通过的记录. A record that fails a rule, lacks data for one, or has a fault. */
export interface RecordFinding {
  /** What this is: what is to be said of one record of a roster. */
  readonly kind: "record-finding";
  /** The place of the record in the roster, from 0. */
  readonly record: number;
  /** The line it begins in, from 1, where the roster came as text. */
  readonly line?: number;
  /** The name of the enterprise, where it is given. */
  readonly name?: string;
  /** Its credit code, where it is given. */
  readonly creditCode?: string;
  /** The issues that `readApplication` would find in it. */
  readonly issues: readonly Issue[];
  /** The rules that do not pass. */
  readonly findings: readonly Finding[];
}

/** A record that is listed, until its last answer is known. */
export interface Listed {
  readonly record: number;
  readonly line: number;
  readonly enterprise: Enterprise;
  readonly signature: Signature;
  repeated: RepeatedDigit;
  readonly issues: readonly Issue[];
}

/** Which records are listed, and how much is asked of each before it is. */
export interface Listing {
  /** Whether nothing is to be said of a record with these facts that has no fault of its own. */
  readonly isQuiet: (signature: Signature) => boolean;
  /** Whether a record after all that were seen can still be listed; its facts are in the row. */
  readonly hasRoom: (row: Row) => boolean;
  readonly add: (record: Listed) => void;
  /** Takes in that the code of a record before turns out to be repeated; `first`: the record as far as it is still known. */
  readonly repeat: (record: number, digit: RepeatedDigit, first: () => Listed) => void;
}

/** The first records that do not pass, even where this becomes known only later. */
export class RecordList implements Listing {
  private readonly listed: Listed[] = [];
  private readonly limit: number;
  private readonly rules: readonly ScreenedRule[];

  constructor({ limit, rules }: Pick<Setup, "limit" | "rules">) {
    this.limit = limit;
    this.rules = rules;
  }

  isQuiet(signature: Signature): boolean {
    const repeated = hasCode(signature) ? repeatedDigit.no : repeatedDigit.missing;
    return this.rules.every(({ answer }) => answer(signature, repeated).outcome === "pass");
  }

  hasRoom(): boolean {
    return this.listed.length < this.limit;
  }

  add(record: Listed): void {
    this.listed.push(record);
  }

  /** Adds a record whose code turns out to be repeated. It may be listed already, or belong before some that are. */
  repeat(record: number, digit: RepeatedDigit, first: () => Listed): void {
    const at = placeOf(record, this.listed);
    const found = this.listed[at];
    if (found?.record === record) {
      found.repeated = digit;
      return;
    }
    if (at >= this.limit) return;
    this.listed.splice(at, 0, first());
    if (this.listed.length > this.limit) this.listed.pop();
  }

  close({ rules, chosen }: Setup): readonly RecordFinding[] {
    const saidOf = sayings(rules);
    return this.listed.map((one) => explained(one, saidOf(one.signature, one.repeated), chosen));
  }
}

/** The first place in a list whose record does not come before the one given. */
export function placeOf(record: number, listed: readonly Pick<Listed, "record">[]): number {
  let [low, high] = [0, listed.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((listed[middle] as Listed).record < record) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The answer of a rule that does not pass. */
interface Saying extends Pick<ScreenedRule, "rule" | "whole"> {
  readonly said: Answer<EnterpriseFactName>;
}

/** The answers that do not pass, for a signature. Many records share one, so each is worked out once. */
function sayings(rules: readonly ScreenedRule[]): Tabulated<readonly Saying[]> {
  const known = new Map<number, readonly Saying[]>();
  return (signature, repeated) => {
    const key = signature * radixOf("repeated") + repeated;
    let found = known.get(key);
    if (found === undefined) {
      found = rules
        .map(({ rule, whole, answer }) => ({ rule, whole, said: answer(signature, repeated) }))
        .filter(({ said }) => said.outcome !== "pass");
      known.set(key, found);
    }
    return found;
  };
}

function explained(listed: Listed, sayings: readonly Saying[], chosen: ChosenChains): RecordFinding {
  const { record, line, enterprise, issues } = listed;
  const { name, creditCode } = bare(enterprise);
  const view = new View(enterprise, `enterprises.${record}`);
  return {
    kind: "record-finding",
    record,
    ...(line > 0 && { line }),
    ...(name !== undefined && { name }),
    ...(creditCode !== undefined && { creditCode }),
    issues,
    findings: sayings.map((saying) => findingOf(saying.rule, verdictOf(saying, view, chosen))),
  };
}

/** The verdict that the rule would give of a list with this enterprise alone. */
function verdictOf({ said, whole }: Saying, enterprise: View<Enterprise>, chosen: ChosenChains): Verdict {
  const missing = unique(said.missing.map((fact) => missingField(enterprise, fact, chosen)));
  const counted = { of: "1", names: shownName(ownOf(enterprise.value, "name") ?? enterprise.field) };
  if (said.outcome !== "fail") return needsData(missing, undefined, counted);
  const values = { ...boundAmong(whole.reads), count: "1", ...counted };
  return fail(said.code, values, [enterprise.field], missing);
}
