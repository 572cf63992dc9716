import { deepFreeze } from "../core/freeze.js";
import { capped, hasErrors, type Issue, IssueList } from "../core/issue.js";
import type { NamedEdition } from "../edition/named-edition.js";
import { errorOf, warningOf } from "../vocabulary/issues.js";
import { type RosterSummary, summarise } from "./count/roster-summary.js";
import type { RosterTally } from "./count/tally.js";
import { type Listing, type RecordFinding, RecordList } from "./findings.js";
import type { RosterOptionsReading, Setup } from "./options.js";
import { Screening } from "./screening.js";

const error = /* @__PURE__ */ errorOf("rosterOptions");
const warning = /* @__PURE__ */ warningOf("rosterOptions");

/** 名单筛查. What the rules about single enterprises say of a roster. */
export interface RosterScreening extends NamedEdition {
  /** What this is: the screening of a roster. */
  readonly kind: "roster-screening";
  /** What is to be known of the roster without its records. */
  readonly summary: RosterSummary;
  /** The first records that do not pass, in the order of the roster, up to the limit. */
  readonly findings: readonly RecordFinding[];
  /** Faults of the options and of the roster as a whole; those of a record stand under its finding. */
  readonly issues: readonly Issue[];
}

/** How far a screening has come. */
export interface RosterProgress {
  /** Records taken so far. */
  readonly records: number;
  /** Bytes taken so far, where the roster comes as text. */
  readonly bytes: number;
}

/** What records are taken for: which are listed, and what is made of it all in the end. */
interface Purpose<Result> {
  readonly list: Listing;
  readonly conclude: (taken: Taken) => Result;
}

/** What is known once the last record has been taken. */
interface Taken {
  readonly tally: RosterTally;
  readonly repeatedCodes: number;
  /** Whether the roster was read to its end. */
  readonly complete: boolean;
  /** Faults of the options and of the roster as a whole. */
  readonly issues: readonly Issue[];
}

/** One screening from its options to its result. With unusable options it takes no records. */
export class Session<Result> {
  readonly setup: Setup;
  readonly screening: Screening;
  usable: boolean;
  bytes = 0;
  /** Faults of the options and of the roster as a whole, so far. */
  readonly issues: Issue[];
  private readonly remarks = new IssueList();
  private readonly purpose: Purpose<Result>;
  private result: { readonly value: Result } | undefined;

  constructor(
    { setup, usable, issues }: Pick<RosterOptionsReading, "setup" | "usable" | "issues">,
    purpose: Purpose<Result>,
  ) {
    this.setup = setup;
    this.usable = usable;
    this.issues = [...issues];
    this.purpose = purpose;
    this.screening = new Screening(setup, purpose.list);
  }

  /** Whether records are still taken. */
  get isOpen(): boolean {
    return this.usable && this.result === undefined;
  }

  add(record: unknown): void {
    if (this.isOpen) this.screening.add(record);
  }

  /** A fault of the options, or of what is needed before the first record: with an error nothing is taken. */
  refuse(issue: Issue): void {
    this.issues.push(issue);
    this.usable &&= issue.severity !== "error";
  }

  /** Notes why the roster broke off. */
  fault(issue: Issue): void {
    this.issues.push(issue);
  }

  /** Notes a line that was left out of account; a roster may have any number of them. */
  remark(issue: Issue): void {
    this.remarks.add([issue]);
  }

  progress(): RosterProgress {
    return Object.freeze({ records: this.screening.tally.records, bytes: this.bytes });
  }

  finish(): Result {
    this.result ??= { value: this.purpose.conclude(this.taken()) };
    return this.result.value;
  }

  private taken(): Taken {
    const { screening, usable } = this;
    const issues = [...this.issues, ...this.remarks.issues];
    const tally = screening.tally.close();
    const isEmpty = usable && tally.records === 0 && !hasErrors(issues);
    return {
      tally,
      repeatedCodes: screening.tally.repeats.codes,
      complete: !hasErrors(issues),
      issues: capped([...issues, ...(isEmpty ? [warning("roster-empty", ["enterprises"])] : [])]),
    };
  }
}

/** A session that screens a roster. */
export function screeningOf(
  reading: Pick<RosterOptionsReading, "setup" | "usable" | "issues">,
): Session<RosterScreening> {
  const { setup } = reading;
  const list = new RecordList(setup);
  return new Session(reading, {
    list,
    conclude: ({ tally, repeatedCodes, complete, issues }) =>
      Object.freeze({
        kind: "roster-screening",
        ...setup.named,
        summary: deepFreeze(
          summarise(tally, {
            named: setup.named,
            rules: setup.rules,
            chains: setup.ground.chains,
            complete,
            layout: setup.layout,
            repeatedCodes,
          }),
        ),
        findings: deepFreeze(list.close(setup)),
        issues: deepFreeze(issues),
      }),
  });
}

/** Where the roster broke off. */
export const brokenOff = (record: number): Issue => error("roster-broken-off", ["enterprises", record]);
