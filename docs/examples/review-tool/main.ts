// node --import tsx main.ts form FORM.xlsx            writes the table that experts fill in
// node --import tsx main.ts FORM.xlsx RESULT.xlsx RESULT.html
import { writeFileSync } from "node:fs";
import { readSheet } from "read-excel-file/node";
import writeExcelFile from "write-excel-file/node";
import { applicants } from "./applicants.ts";
import { page, workbook } from "./report.ts";
import { reviewAll } from "./review.ts";
import { blankForm } from "./sheets.ts";

const [first, second, third] = process.argv.slice(2);
if (first === "form" && second) {
  const form = blankForm(applicants.map(({ id }) => id));
  await writeExcelFile(
    form.map((row) => [...row]),
    { sheet: "评分" },
  ).toFile(second);
} else if (first && second && third) {
  const results = reviewAll(await readSheet(first), applicants, { asOf: "2024-09-01" });
  await writeExcelFile(workbook(results)).toFile(second);
  writeFileSync(third, page(results));
} else {
  console.error("main.ts form FORM.xlsx | main.ts FORM.xlsx RESULT.xlsx RESULT.html");
  process.exitCode = 2;
}
