import type { Enterprise } from "../../application/enterprise.js";
import type { Outcome } from "../../kernel/outcome.js";
import type { RepeatedDigit, Signature } from "../count/signature.js";
import { type Listed, type Listing, placeOf } from "../findings.js";
import type { Row } from "../scan/row.js";
import type { Changes, RecordChange, RuleChange } from "./changes.js";

/** 结论改变的企业. A record of which two editions do not say the same. */
export interface ComparedRecord {
  /** What this is: what becomes of one record of a roster between two editions. */
  readonly kind: "compared-record";
  /** The place of the record in the roster, from 0. */
  readonly record: number;
  /** The line it begins in, from 1, where the roster came as text. */
  readonly line?: number;
  /** The name of the enterprise, where it is given. */
  readonly name?: string;
  /** Its credit code, where it is given. */
  readonly creditCode?: string;
  /** What the first edition makes of it, of the musts alone. */
  readonly before: Outcome;
  /** What the other makes of it. */
  readonly after: Outcome;
  /** The rules whose answer differs, in the order of the later edition. */
  readonly changes: readonly RuleChange[];
}

/** A record that may be listed, until its last answer is known. */
interface Kept {
  readonly record: number;
  readonly line: number;
  readonly enterprise: Pick<Enterprise, "name" | "creditCode">;
  readonly signature: Signature;
  repeated: RepeatedDigit;
}

/** Records with the same facts, of which there is something to say. */
interface Group {
  readonly kept: Kept[];
  /** What becomes of them depends on whether their codes come up again: then the first ones are not known before the last. */
  readonly isOpen: boolean;
}

/** The first records of each change, even where this becomes known only later. */
export class ChangeList implements Listing {
  private readonly groups = new Map<Signature, Group | null>();
  private readonly changes: Changes;
  private readonly limit: number;

  constructor(changes: Changes, limit: number) {
    this.changes = changes;
    this.limit = limit;
  }

  isQuiet(signature: Signature): boolean {
    return this.groupOf(signature) === null;
  }

  /** Of a record with a malformed value the facts are not certain before it has been read exactly. */
  hasRoom({ malformed, signature }: Row): boolean {
    return malformed !== 0 || this.isWanted(signature);
  }

  add({ record, line, enterprise: { name, creditCode }, signature, repeated }: Listed): void {
    if (this.isWanted(signature))
      this.groupOf(signature)?.kept.push({
        record,
        line,
        enterprise: { name, creditCode },
        signature,
        repeated,
      });
  }

  repeat(record: number, digit: RepeatedDigit, first: () => Listed): void {
    const kept = this.groupOf(first().signature)?.kept ?? [];
    const found = kept[placeOf(record, kept)];
    if (found?.record === record) found.repeated = digit;
  }

  close(): readonly ComparedRecord[] {
    const listed = new Map<string, number>();
    return [...this.groups.values()]
      .flatMap((group) => group?.kept ?? [])
      .sort((left, right) => left.record - right.record)
      .flatMap((kept) => {
        const change = this.changes.of(kept.signature, kept.repeated);
        const counts = change.names.map((name) => listed.get(name) ?? 0);
        change.names.forEach((name, at) => void listed.set(name, (counts[at] as number) + 1));
        return counts.some((count) => count < this.limit) ? [comparedRecord(kept, change)] : [];
      });
  }

  private isWanted(signature: Signature): boolean {
    const group = this.groupOf(signature);
    return group !== null && (group.isOpen || group.kept.length < this.limit);
  }

  private groupOf(given: Signature): Group | null {
    const signature = this.changes.factsOf(given);
    let group = this.groups.get(signature);
    if (group === undefined) {
      group = this.limit > 0 ? this.newGroup(signature) : null;
      this.groups.set(signature, group);
    }
    return group;
  }

  private newGroup(signature: Signature): Group | null {
    const names = this.changes.anyOf(signature).map((change) => change.names.join());
    if (names.every((one) => one === "")) return null;
    return { kept: [], isOpen: names.some((one) => one !== names[0]) };
  }
}

function comparedRecord({ record, line, enterprise }: Kept, change: RecordChange): ComparedRecord {
  const { name, creditCode } = enterprise;
  const { before, after, changes } = change;
  return {
    kind: "compared-record",
    record,
    ...(line > 0 && { line }),
    ...(name !== undefined && { name }),
    ...(creditCode !== undefined && { creditCode }),
    before,
    after,
    changes,
  };
}
