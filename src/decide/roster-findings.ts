import { type ChosenChains, type EnterpriseFactName, missingField } from "../calc/enterprise-facts.js";
import { type RepeatedDigit, repeatedDigit, type Signature } from "../calc/screening/signature.js";
import { findingOf } from "../core/evaluate.js";
import { View } from "../core/fact.js";
import type { Issue } from "../core/issue.js";
import type { Answer } from "../core/predicate.js";
import type { Finding } from "../core/rule.js";
import { fail, nameLength, needsData, type Verdict } from "../core/verdict.js";
import type { Enterprise } from "../model/enterprise.js";
import type { Setup } from "./roster-options.js";

/** 不通过的记录. A record of which a rule says no or asks for more, or in which something is amiss. */
export interface RecordFinding {
  /** The place of the record in the roster, from 0. */
  readonly record: number;
  /** The line it begins in, from 1, where the roster came as text. */
  readonly line?: number;
  readonly name?: string;
  readonly creditCode?: string;
  /** What `readApplication` would say of it. */
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

/** The first records that do not pass, however late it becomes known that they do not. */
export class RecordList {
  private readonly listed: Listed[] = [];
  private readonly limit: number;

  constructor(limit: number) {
    this.limit = limit;
  }

  /** Whether a record after all that were seen can still be listed. */
  get hasRoom(): boolean {
    return this.listed.length < this.limit;
  }

  add(record: Listed): void {
    this.listed.push(record);
  }

  /** The record turns out to have a code that is listed again. It may stand here already, or before some that do. */
  repeat(record: number, first: () => Listed): void {
    const at = this.placeOf(record);
    const found = this.listed[at];
    if (found?.record === record) {
      found.repeated = repeatedDigit.yes;
      return;
    }
    if (at >= this.limit) return;
    this.listed.splice(at, 0, first());
    if (this.listed.length > this.limit) this.listed.pop();
  }

  close(setup: Setup): readonly RecordFinding[] {
    return this.listed.map((one) => explained(one, setup));
  }

  /** The first place whose record does not come before the one given. */
  private placeOf(record: number): number {
    let [low, high] = [0, this.listed.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.listed[middle] as Listed).record < record) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function explained(listed: Listed, { rules, chosen }: Setup): RecordFinding {
  const { record, line, enterprise, signature, repeated, issues } = listed;
  const { name, creditCode } = enterprise;
  const view = new View(enterprise, `enterprises.${record}`);
  return {
    record,
    ...(line > 0 && { line }),
    ...(name !== undefined && { name }),
    ...(creditCode !== undefined && { creditCode }),
    issues,
    findings: rules.flatMap(({ rule, answer }) => {
      const said = answer(signature, repeated);
      return said.outcome === "pass" ? [] : [findingOf(rule, verdictOf(said, view, chosen))];
    }),
  };
}

/** The verdict that the rule would give of a list with this enterprise alone. */
function verdictOf(
  said: Answer<EnterpriseFactName>,
  enterprise: View<Enterprise>,
  chosen: ChosenChains,
): Verdict {
  const missing = [...new Set(said.missing.map((fact) => missingField(enterprise, fact, chosen)))];
  const names = [...(enterprise.value?.name ?? enterprise.field)].slice(0, nameLength).join("");
  if (said.outcome !== "fail") {
    const asked = needsData(missing);
    return { ...asked, values: { ...asked.values, of: "1", names } };
  }
  return { ...fail(said.code, { count: "1", of: "1", names }, [enterprise.field]), missing };
}
