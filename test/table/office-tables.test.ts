import fc from "fast-check";
import { expect, it } from "vitest";
import type { Issue } from "../../src/core/issue.js";
import { cellName } from "../../src/table/grid/cell.js";
import { readGrid } from "../support/grids.js";
import { type OfficeTable, officeTable, rowsOfOffice } from "../support/office-tables.js";

/** Faults of a whole table: they name the row of the head, and no figure was read. */
const ofTable = new Set(["no-indicator-table", "heading-astray"]);

/** Whether an error names this place: its own cell, one of its row, or one above it in its column. */
const names = (issue: Issue, { row, under, column }: OfficeTable["meant"][number]): boolean => {
  const [, letters = "", number = ""] = /^([A-Z]+)(\d+)$/.exec(issue.cell ?? "") ?? [];
  const line = Number(number) - 1;
  const isAbove = line <= row && cellName(0, under) === `${letters}1`;
  return (
    issue.severity === "error" &&
    (line === row || isAbove || issue.values.column === column || ofTable.has(issue.code))
  );
};

it("every figure of a table as offices build them is read rightly, or an issue names it", () => {
  fc.assert(
    fc.property(officeTable, ({ rows, rates, meant }: OfficeTable) => {
      const reading = readGrid(rows, { indicators: rowsOfOffice, rates });
      const values = (reading.ok ? reading.value : reading.partial) ?? [];
      const columns = new Set<string>();
      for (const figure of meant) {
        const read = values.find(({ id }) => id === figure.id)?.[figure.column];
        if (read !== undefined) {
          columns.add(`${figure.id}.${figure.column}`);
          expect({ ...figure, value: read }).toEqual(figure);
        } else {
          expect(reading.issues.filter((issue) => names(issue, figure))).not.toEqual([]);
        }
      }
      // Nothing is read that nobody meant, and the account has them all.
      expect(
        values.flatMap(({ id, ...rest }) => Object.keys(rest).map((key) => `${id}.${key}`)).sort(),
      ).toEqual([...columns].sort());
      expect(reading.account.read).toBe(columns.size);
      expect(reading.account.read + reading.account.named).toBeGreaterThanOrEqual(meant.length);
    }),
    { numRuns: 200 },
  );
});

it("most of them are read whole", () => {
  const tables = fc.sample(officeTable, { numRuns: 300, seed: 7 });
  const shares = tables.map(({ rows, rates, meant }) => {
    const { account } = readGrid(rows, { indicators: rowsOfOffice, rates });
    return account.read / meant.length;
  });
  expect(shares.filter((share) => share === 1).length).toBeGreaterThan(60);
});
