import { capped, type Issue, type Path, type Values } from "../../core/issue.js";
import { errorOf, warningOf } from "../../vocabulary/issues.js";
import { cellName, type Place } from "./cell.js";

const error = /* @__PURE__ */ errorOf("performanceRequest");
const warning = /* @__PURE__ */ warningOf("performanceRequest");

/**
 * What became of a cell: its figure was read; an issue names it, or its row or column; nothing is filled in; it belongs to
 * the table itself (a heading, a label, a level, a unit, the number of a row); it is text beside the table.
 */
type Entry = "read" | "named" | "blank" | "table" | "note";

/** 逐格核对. What became of the figures of a grid: `read` and `named` together are all that there are. */
export interface GridAccount {
  /** Figures that were read. */
  readonly read: number;
  /** Cells with something in them that was not read: an issue names each, or its row or its column. */
  readonly named: number;
  /** Places for a figure that are blank. */
  readonly blank: number;
}

/** The account of every cell, and the issues that name cells. */
export class Ledger {
  private readonly entries = new Map<string, Entry>();
  private readonly issues: Issue[] = [];
  private readonly origin: Place;

  constructor(origin: Place) {
    this.origin = origin;
  }

  enter({ row, column }: Place, entry: Entry): void {
    this.entries.set(`${row},${column}`, entry);
  }

  has = ({ row, column }: Place): boolean => this.entries.has(`${row},${column}`);

  error(at: Place, code: string, path: Path, values: Values = {}): void {
    this.issues.push({ ...error(code, path, values), cell: this.address(at) });
  }

  warn(at: Place, code: string, path: Path, values: Values = {}): void {
    this.issues.push({ ...warning(code, path, values), cell: this.address(at) });
  }

  /** An issue about the whole grid. */
  refuse(code: string): void {
    this.issues.push(error(code, []));
  }

  /** The number of a row as its sheet shows it. */
  rowOf = ({ row }: Pick<Place, "row">): string => `${row + this.origin.row + 1}`;

  address = ({ row, column }: Place): string => cellName(row + this.origin.row, column + this.origin.column);

  issuesAfter = (before: readonly Issue[]): readonly Issue[] => capped([...before, ...this.issues]);

  account(): GridAccount {
    const count = (wanted: Entry): number =>
      [...this.entries.values()].filter((entry) => entry === wanted).length;
    return { read: count("read"), named: count("named"), blank: count("blank") };
  }
}
