import { bare, has } from "../core/own-data.js";
import type { WithEdition } from "../input/options.js";
import { errorOf, warningOf } from "../vocabulary/issues.js";
import { isReadExactly, readRosterOptions, rosterOptionNames, type Setup } from "./options.js";
import { nothing, unreadable } from "./read-record.js";
import { hasRepeatedKey } from "./scan/json-keys.js";
import { Lines } from "./scan/lines.js";
import { LineScanner } from "./scan/scan-line.js";
import { RowScanner } from "./scan/scan-row.js";
import { type ColumnName, tableOfBoth, tableReader } from "./scan/table.js";
import {
  type RosterTextOptions,
  readTextOptions,
  type TextOptionsReading,
  textOptionNames,
} from "./scan/text-options.js";
import { decodeUtf8, isBytes } from "./scan/utf8.js";
import type { Screening } from "./screening.js";
import {
  brokenOff,
  type RosterProgress,
  type RosterScreening,
  type Session,
  screeningOf,
} from "./session.js";

const error = /* @__PURE__ */ errorOf("rosterOptions");
const warning = /* @__PURE__ */ warningOf("rosterOptions");

/**
 * 名单读取器. Takes a roster piece by piece: records, or text in pieces of any size, cut anywhere. It reads no files itself,
 * so it can be used in a loop, with any stream (`for await (const chunk of stream) reader.write(chunk)`) or in a page that
 * works in steps. It never throws, whatever it is given.
 */
export interface RosterReader<Result = RosterScreening> {
  /** Takes a record. */
  readonly add: (record: unknown) => void;
  /** Takes a piece of text. */
  readonly write: (chunk: Uint8Array) => void;
  /** How far it has come. */
  readonly progress: () => RosterProgress;
  /** Ends the roster. What comes later is not read; the result stays the same. */
  readonly finish: () => Result;
}

/**
 * A reader of a roster that comes bit by bit; the options are those of `screenRosterBytes`.
 *
 * @example
 * ```ts
 * import { nm2024, rosterReader } from "digital-pilot-rules";
 *
 * const reader = rosterReader({ edition: nm2024, chains: ["rare-earth"], limit: 0 });
 * reader.add({ name: "甲厂" });
 * reader.write(new Uint8Array([123, 125, 10])); // a line of text: {}
 * reader.progress(); //=> { records: 2, bytes: 3 }
 * reader.finish().summary.records; //=> 2
 * ```
 */
export function rosterReader(options: RosterTextOptions): RosterReader;
export function rosterReader<Given>(options: WithEdition<Given>): RosterReader;
export function rosterReader(options: unknown): RosterReader {
  const reading = readRosterOptions(options, textNames);
  return readerOf(screeningOf(reading), reading.given);
}

/** What takes a roster piece by piece into a session. */
export function readerOf<Result>(
  session: Session<Result>,
  given: Readonly<Record<string, unknown>>,
): RosterReader<Result> {
  const text = new TextSession(session, readTextOptions(given));
  return Object.freeze({
    add: (record: unknown) => session.add(record),
    write: (chunk: Uint8Array) => text.write(chunk),
    progress: () => session.progress(),
    finish: () => {
      text.close();
      return session.finish();
    },
  });
}

/**
 * Screens a roster that comes as UTF-8 text in pieces, or in one. A line that cannot be read (not UTF-8, not JSON, a key twice, too
 * long) is a fault of its record, which then counts as an empty one. Blank lines are skipped. In a table, a row of several lines that
 * cannot be read is none: its first line is the fault, and reading goes on at the next one.
 *
 * @example
 * ```ts
 * import { nm2024, screenRosterBytes } from "digital-pilot-rules";
 *
 * const text = new Uint8Array([123, 125, 10, 123, 10]); // two lines: {} and {
 * const { summary } = screenRosterBytes([text], { edition: nm2024, chains: ["rare-earth"] });
 * [summary.records, summary.issues.map(({ code }) => code)]; //=> [2, ["not-json-text"]]
 * ```
 */
export function screenRosterBytes(
  chunks: Iterable<Uint8Array> | Uint8Array,
  options: RosterTextOptions,
): RosterScreening;
export function screenRosterBytes<Given>(chunks: unknown, options: WithEdition<Given>): RosterScreening;
export function screenRosterBytes(chunks: unknown, options: unknown): RosterScreening {
  const reading = readRosterOptions(options, textNames);
  const session = screeningOf(reading);
  addChunks(session, readTextOptions(reading.given), chunks);
  return session.finish();
}

const lineFeed = 10;
const textNames = [...rosterOptionNames, ...textOptionNames];

/** Takes a whole text in; where it breaks off, that is a fault of the session. */
export function addChunks(session: Session<unknown>, options: TextOptionsReading, chunks: unknown): void {
  const text = new TextSession(session, options);
  try {
    for (const chunk of piecesOf(chunks)) text.write(chunk);
  } catch {
    session.fault(brokenOff(session.screening.tally.records));
  }
  text.close();
}

/** The pieces of a text; bytes that are in no list are the one piece there is. */
export const piecesOf = (given: unknown): Iterable<unknown> =>
  isBytes(given) ? [given] : (given as Iterable<unknown>);

/** The way from text to records. */
export class TextSession {
  private readonly session: Session<unknown>;
  private readonly screening: Screening;
  /** Of a table none until its head is known. */
  private scanner: LineScanner | RowScanner | undefined;
  private readonly lines: Lines;
  private readonly isTable: boolean;
  private isAllBytes = true;
  private table: ReturnType<typeof tableReader> | undefined;

  constructor(session: Session<unknown>, { format, longest, issues }: TextOptionsReading) {
    for (const issue of issues) session.refuse(issue);
    this.session = session;
    this.screening = session.screening;
    this.isTable = format === "csv";
    // The scanners do not know all fields.
    if (!this.isTable && !isReadExactly(session.setup))
      this.scanner = new LineScanner(session.setup.ground, session.screening.row);
    this.lines = new Lines(
      {
        scan: (bytes, start, end) => this.scanner?.scan(bytes, start, end) ?? -1,
        settle: (bytes, start, end, line) => this.settle(bytes, start, end, line),
        take: (bytes, start, end, line) => this.take(bytes, start, end, line),
        tooLong: (line) => this.tooLong(line, { most: String(longest) }),
      },
      { longest, quoted: this.isTable },
    );
  }

  write(chunk: unknown): void {
    const { session } = this;
    if (!session.isOpen) return;
    if (!isBytes(chunk)) {
      // Said once: a text handed in as it is comes in as many pieces as it has characters.
      if (this.isAllBytes)
        session.fault(error("not-bytes", ["enterprises", session.screening.tally.records]));
      this.isAllBytes = false;
      return;
    }
    this.lines.push(chunk);
    session.bytes += chunk.length;
  }

  close(): void {
    if (this.session.isOpen) this.lines.close();
  }

  private take(bytes: Uint8Array, start: number, end: number, line: number): boolean {
    if (this.scanner?.scan(bytes, start, end) === end) this.settle(bytes, start, end, line);
    else if (this.isTable) return this.takeRow(bytes, start, end, line);
    else this.read(bytes, start, end, line);
    return true;
  }

  /** A line that the scanner has read: its text is made only if its record has a fault. */
  private settle(bytes: Uint8Array, start: number, end: number, line: number): void {
    const { screening } = this;
    const settled = screening.settle();
    if (settled === "counted") return;
    if (settled === "repeated")
      screening.listRecord(
        screening.hasRoom ? screening.readAgain(this.recordAgain(bytes, start, end)) : nothing,
        line,
      );
    else if (screening.hasRoom || screening.row.malformed !== 0)
      screening.settleTelling(this.recordAgain(bytes, start, end), line);
    else screening.settleUnlisted();
  }

  /** The record of a line that the scanner has read. */
  private recordAgain(bytes: Uint8Array, start: number, end: number): unknown {
    const text = decodeUtf8(bytes, start, end) as string;
    const row = this.table?.record?.(text);
    return row === undefined ? JSON.parse(text) : (row as { readonly value: object }).value;
  }

  private read(bytes: Uint8Array, start: number, end: number, line: number): void {
    const text = decodeUtf8(bytes, start, end);
    if (text === undefined) this.fault("not-text", line);
    else {
      const parsed = parse(text);
      if (parsed === undefined) this.fault("not-json-text", line);
      else if (hasRepeatedKey(text, parsed.value)) this.fault("repeated-key", line);
      else this.screening.add(parsed.value, line);
    }
  }

  /** `false` where a row of several lines cannot be read: then nobody knows whether it is one. */
  private takeRow(bytes: Uint8Array, start: number, end: number, line: number): boolean {
    const text = decodeUtf8(bytes, start, end);
    if (this.table === undefined) {
      const { setup } = this.session;
      this.table = tableFor(text, setup);
      for (const issue of this.table.issues) this.session.refuse(issue);
      const { columns, powers } = bare(this.table);
      if (columns && !isReadExactly(setup))
        this.scanner = new RowScanner(setup.ground, this.screening.row, {
          columns: columns as readonly (ColumnName | undefined)[],
          powers,
        });
      return true;
    }
    const { record } = this.table;
    if (record === undefined) return true;
    const row = bare(text === undefined ? { fault: "not-text", values: {} } : record(text));
    if (has(row, "sum"))
      this.session.remark(
        warning("sum-not-read", ["enterprises"], { label: row.sum.slice(0, 20), line: String(line) }),
      );
    else if (has(row, "fault")) {
      if (bytes.subarray(start, end).includes(lineFeed)) return false;
      this.fault(row.fault, line, row.values);
    } else if (row.value !== undefined) this.screening.add(row.value, line, row.other);
    return true;
  }

  private tooLong(line: number, values: Readonly<Record<string, string>>): void {
    if (!this.isTable || this.table?.record !== undefined) this.fault("line-too-long", line, values);
    else if (this.table === undefined) {
      // Without its head nobody knows what the rows of a table say.
      this.table = { issues: [error("line-too-long", ["columns"], { ...values, line: String(line) })] };
      for (const issue of this.table.issues) this.session.refuse(issue);
    }
  }

  private fault(code: string, line: number, values: Readonly<Record<string, string>> = {}): void {
    this.screening.settleExactly(unreadable(code, { ...values, line: String(line) }), line);
  }
}

/** Where two editions are compared, a column is what each of them knows by its name. */
function tableFor(head: string | undefined, { own, other }: Setup): ReturnType<typeof tableReader> {
  const table = tableReader(head, own?.nouns.enterprise);
  return other === undefined ? table : tableOfBoth(table, tableReader(head, other.own?.nouns.enterprise));
}

function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
