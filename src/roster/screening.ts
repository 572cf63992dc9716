import { comparedFacts } from "../application/compared-facts.js";
import type { Enterprise } from "../application/enterprise.js";
import { factsOfEnterprise, ownFactsOf } from "../application/enterprise-facts.js";
import type { Issue } from "../core/issue.js";
import { fenOf } from "../core/money.js";
import { bare } from "../core/own-data.js";
import { saysNone } from "../vocabulary/none-words.js";
import { type Grouping, groupOf } from "./count/grouping.js";
import { ownSignature } from "./count/layout.js";
import type { Repeat } from "./count/repeats.js";
import { hasCode, repeatedDigit, type Signature, signatureOf } from "./count/signature.js";
import { Tally } from "./count/tally.js";
import type { Listing } from "./findings.js";
import { isReadExactly, type Setup, signaturesOf } from "./options.js";
import {
  faultsOfOrdinary,
  nothing,
  placed,
  type RecordReading,
  readExactly,
  readOrdinary,
  repeatOf,
} from "./read-record.js";
import { packText, unpackCode } from "./scan/pack-code.js";
import { fenOfText } from "./scan/revenue-fen.js";
import { clear, noted, placeOfChain, Row } from "./scan/row.js";
import { scanRecord } from "./scan/scan-record.js";

/** How a cell of the histogram is marked once its rules have been evaluated. */
const quiet = 1;
const telling = 2;

/** The result for a row: `telling` has not been counted yet, because the record has a fault to report. */
type Settled = "counted" | "telling" | "repeated";

/**
 * 筛查. Takes one record after another. An ordinary record is read into numbers and counted; it is read once more, by
 * the reader that `readApplication` uses, only if it has faults and can still be listed. An unusual record (a proxy, a
 * nested value) is read by that reader from the start.
 */
export class Screening {
  readonly tally: Tally;
  /** The record at hand as numbers. Whoever fills it calls {@link settle}. */
  readonly row = new Row();
  readonly list: Listing;
  private readonly setup: Setup;
  /** What is to be said of the record at hand where its credit code was listed before. */
  private repeat: Repeat | undefined;

  constructor(setup: Setup, list: Listing) {
    this.setup = setup;
    this.tally = new Tally(setup.ground.chains, signaturesOf(setup));
    this.list = list;
  }

  /** Whether the record in the row can still be listed. */
  get hasRoom(): boolean {
    return this.list.hasRoom(this.row);
  }

  /** Takes a record; `line`: where it stands in a text, 0 where there is none; `other`: the record as the other of two editions has it. */
  add(record: unknown, line = 0, other = record): void {
    const isOrdinary = this.isOrdinary(record);
    const settled = isOrdinary ? this.settle() : "telling";
    if (settled === "counted") return;
    if (settled === "repeated") this.listRecord(this.hasRoom ? this.readAgain(record) : nothing, line);
    else if (!isOrdinary) this.settleExactly(readExactly(record, this.setup, other), line);
    else this.settleTelling(record, line);
  }

  /** The record in the row for the list, after it was counted; nothing where the record computes its values. */
  readAgain(record: unknown): RecordReading {
    return readOrdinary(record, this.row) ?? nothing;
  }

  /** Counts the record in the row if it has no fault of its own. */
  settle(): Settled {
    const { row, tally } = this;
    // The exact reader may accept a malformed value, and the record then has another signature.
    if (row.malformed !== 0) return "telling";
    const cell = tally.cells.at(row.chain, row.signature);
    if (row.notes !== 0 || row.unknownKeys !== 0 || !this.isQuiet(cell)) return "telling";
    this.repeat = tally.add(row, cell, row.creditCode > 0);
    if (this.isTold) return "repeated";
    this.listEarlier();
    return "counted";
  }

  /** Counts the record in the row, which has faults but can no longer be listed. */
  settleUnlisted(faults: readonly Issue[] = []): void {
    const { row, tally } = this;
    for (const { code, severity } of faults) tally.notice(code, severity);
    if (row.unknownKeys > 0) tally.notice("unknown-key", "warning", row.unknownKeys);
    if ((row.notes & noted.checkCharacter) !== 0) tally.notice("credit-code-check-character", "warning");
    if ((row.notes & noted.scale) !== 0) tally.notice("scale-differs-from-revenue", "warning");
    const cell = tally.cells.at(row.chain, row.signature);
    this.repeat = tally.add(row, cell, row.creditCode > 0);
    this.listRecord(nothing, 0);
  }

  /** Counts the record in the row, which has faults; `record` is the same as it was given. */
  settleTelling(record: unknown, line: number): void {
    const { row, hasRoom } = this;
    const reading = hasRoom ? readOrdinary(record, row) : undefined;
    const faults = hasRoom ? undefined : faultsOfOrdinary(record, row);
    if (reading !== undefined) this.settleReading(reading, line);
    else if (faults !== undefined) this.settleUnlisted(faults);
    else this.settleExactly(readExactly(record, this.setup), line);
  }

  /** Counts a record as the exact reader reads it, and lists it if it has faults. */
  settleExactly(reading: RecordReading, line: number): void {
    this.fill(reading);
    this.settleReading(reading, line);
  }

  private settleReading(reading: RecordReading, line: number): void {
    const { row, tally } = this;
    for (const { code, severity } of reading.issues) tally.notice(code, severity);
    const cell = tally.cells.at(row.chain, row.signature);
    this.repeat = tally.add(row, cell, hasCode(row.signature));
    if (this.isTold || reading.issues.length > 0 || !this.isQuiet(cell)) this.listRecord(reading, line);
    else this.listEarlier();
  }

  /** Lists a record that has been counted, and an earlier one of its enterprise if that is to be listed only now. */
  listRecord({ enterprise, issues }: RecordReading, line: number): void {
    const { tally, list, row, repeat } = this;
    const record = tally.records - 1;
    const place = (issue: Issue): Issue => placed(issue, record);
    const first = repeat === undefined || repeat.first < 0 ? [] : [repeatOf(repeat.first)];
    if (first.length > 0) tally.notice("repeated-credit-code", "warning");
    this.listEarlier();
    if (!this.hasRoom) return;
    list.add({
      record,
      line,
      enterprise,
      signature: row.signature,
      repeated: repeat?.digit ?? (hasCode(row.signature) ? repeatedDigit.no : repeatedDigit.missing),
      issues: [...issues, ...first].map(place),
    });
  }

  /** Whether something is to be said of the record at hand because its credit code was listed before. */
  private get isTold(): boolean {
    const { repeat } = this;
    return repeat !== undefined && (repeat.first >= 0 || repeat.digit !== repeatedDigit.no);
  }

  /** An earlier record with the code of the record at hand is known to be repeated only now. */
  private listEarlier(): void {
    const { tally, list, row } = this;
    const earlier = this.repeat?.earlier;
    if (earlier === undefined) return;
    const { record, cell, digit } = earlier;
    list.repeat(record, digit, () => ({
      record,
      line: 0,
      enterprise: { creditCode: unpackCode(row.first, row.second, row.third) },
      signature: tally.cells.signatureOf(cell),
      repeated: digit,
      issues: [],
    }));
  }

  private isOrdinary(record: unknown): boolean {
    // The fast reader does not know all fields.
    if (isReadExactly(this.setup)) return false;
    try {
      return scanRecord(record, this.setup.ground, this.row);
    } catch {
      // A getter or proxy has thrown: the exact reader, which calls neither, reads the record.
      return false;
    }
  }

  private isQuiet(cell: number): boolean {
    const { marks } = this.tally.cells;
    if (marks[cell] === 0)
      marks[cell] = this.list.isQuiet(this.tally.cells.signatureOf(cell)) ? quiet : telling;
    return marks[cell] === quiet;
  }

  private fill(reading: RecordReading): void {
    const { row, setup } = this;
    const { enterprise, other = enterprise } = bare(reading);
    const { creditCode, chainId, previousYearRevenue: revenue } = bare(enterprise);
    clear(row, setup.ground);
    row.signature = signatureBy(enterprise, setup, setup.chosen);
    if (setup.other !== undefined)
      row.signature += setup.layout.signatures * signatureBy(other, setup.other, setup.chosen);
    if (setup.grouping !== undefined) row.signature += groupedAs(enterprise, other, setup.grouping);
    if (chainId !== undefined) row.chain = placeOfChain(setup.ground.chains, chainId);
    if (creditCode !== undefined) packText(creditCode, row);
    if (revenue === undefined || saysNone(revenue)) return;
    const fen = fenOfText(revenue);
    if (fen >= 0) row.fen = fen;
    else row.largeFen = fenOf(revenue);
  }
}

/** What the group of a record adds to its signature. What one of two editions does not know or cannot read, the other may. */
function groupedAs(enterprise: Enterprise, other: Enterprise, grouping: Grouping): Signature {
  const valueIn = (record: object): unknown => (record as Readonly<Record<string, unknown>>)[grouping.field];
  return grouping.signatures * groupOf(grouping, valueIn(enterprise) ?? valueIn(other));
}

/** What one edition can know of an enterprise, as a number. */
function signatureBy(
  enterprise: Enterprise,
  { own, layout }: Pick<Setup, "own" | "layout">,
  chosen: Setup["chosen"],
): Signature {
  const builtIn = signatureOf(factsOfEnterprise(enterprise, chosen, undefined));
  if (own === undefined) return builtIn;
  const facts = { ...ownFactsOf(enterprise, own.enterpriseFacts), ...comparedFacts(enterprise, layout.own) };
  return builtIn + ownSignature(layout, facts);
}
