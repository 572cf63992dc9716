import { ownOf } from "../../core/own-data.js";
import { allOf, type Outcome } from "../../kernel/outcome.js";
import { hasCode, type RepeatedDigit, repeatedDigit, type Signature } from "../count/signature.js";
import { type ScreenedRule, signaturesOf } from "../options.js";
import type { RosterComparisonReading, Side } from "./options.js";

/** From which answer of a rule to which. */
export interface RuleMove {
  /** What it says in the first edition; `null` where that does not have it. */
  readonly before: Outcome | null;
  /** What it says in the other. */
  readonly after: Outcome | null;
  /** Why it fails in the first edition; `null` where it does not. */
  readonly codeBefore: string | null;
  /** Why it fails in the other. */
  readonly codeAfter: string | null;
}

/** What becomes of a rule between two editions, for a record. */
export interface RuleChange extends RuleMove {
  /** The id of the rule. */
  readonly rule: string;
}

/** What becomes of a record between two editions. */
export interface RecordChange {
  /** Of the musts alone. */
  readonly before: Outcome;
  readonly after: Outcome;
  /** The rules whose answer differs. */
  readonly changes: readonly RuleChange[];
  /** What it is listed under: one name for each change that says anything. */
  readonly names: readonly string[];
}

/** What the rules of both editions say of records with the same facts. Many share them, so each is worked out once. */
export class Changes {
  private readonly known = new Map<number, RecordChange>();
  private readonly before: Side;
  private readonly after: Side;
  /** How many signatures there are without groups: what becomes of a record does not depend on its own. */
  private readonly signatures: number;
  readonly rules: readonly RulePair[];

  constructor({ before, after, setup }: Pick<RosterComparisonReading, "before" | "after" | "setup">) {
    this.signatures = ownOf(setup, "grouping")?.signatures ?? signaturesOf(setup);
    this.before = before;
    this.after = after;
    this.rules = pairsOf(before.rules, after.rules);
  }

  /** What a signature says beside the group of the record. */
  factsOf(signature: Signature): Signature {
    return signature % this.signatures;
  }

  of(given: Signature, repeated: RepeatedDigit): RecordChange {
    const signature = this.factsOf(given);
    const key = signature * digits.length + repeated;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const made = this.made(signature, repeated);
    this.known.set(key, made);
    return made;
  }

  /** What may become of records with these facts, whatever turns out of their codes. */
  anyOf(signature: Signature): readonly RecordChange[] {
    const open = hasCode(signature) ? digits : [repeatedDigit.missing];
    return open.map((digit) => this.of(signature, digit));
  }

  private made(signature: Signature, repeated: RepeatedDigit): RecordChange {
    const outcomeOf = ({ rules }: Side): Outcome =>
      allOf(
        rules
          .filter(({ force }) => force === "must")
          .map(({ answer }) => answer(signature, repeated).outcome),
      );
    const changes = this.rules.flatMap((pair): readonly RuleChange[] => {
      const move = moveOf(pair, signature, repeated);
      return isStay(move) ? [] : [{ rule: pair.rule, ...move }];
    });
    const [before, after] = [outcomeOf(this.before), outcomeOf(this.after)];
    const whole = before === after ? [] : [`${before} ${after}`];
    return { before, after, changes, names: [...whole, ...changes.filter(saysAnything).map(nameOf)] };
  }
}

const digits = [repeatedDigit.missing, repeatedDigit.yes, repeatedDigit.no] as const;

/** A rule of either edition, as each of them has it. */
export interface RulePair {
  readonly rule: string;
  readonly before: ScreenedRule | undefined;
  readonly after: ScreenedRule | undefined;
}

/** In the order of the later edition, then those that only the earlier one has. */
function pairsOf(before: readonly ScreenedRule[], after: readonly ScreenedRule[]): readonly RulePair[] {
  const byId = (rules: readonly ScreenedRule[]) => new Map(rules.map((rule) => [rule.id, rule]));
  const [earlier, later] = [byId(before), byId(after)];
  return [...new Set([...later.keys(), ...earlier.keys()])].map((rule) => ({
    rule,
    before: earlier.get(rule),
    after: later.get(rule),
  }));
}

export function moveOf({ before, after }: RulePair, signature: Signature, repeated: RepeatedDigit): RuleMove {
  const [was, is] = [before?.answer(signature, repeated), after?.answer(signature, repeated)];
  return {
    before: was?.outcome ?? null,
    after: is?.outcome ?? null,
    codeBefore: was?.outcome === "fail" ? was.code : null,
    codeAfter: is?.outcome === "fail" ? is.code : null,
  };
}

export const isStay = ({ before, after, codeBefore, codeAfter }: RuleMove): boolean =>
  before === after && codeBefore === codeAfter;

/** A rule that passes and one that is not there have both nothing to say of a record. */
const saysAnything = ({ before, after }: RuleMove): boolean =>
  (before ?? "pass") !== "pass" || (after ?? "pass") !== "pass";

const nameOf = ({ rule, before, after, codeBefore, codeAfter }: RuleChange): string =>
  [rule, before, codeBefore, after, codeAfter].join(" ");
