// npm start -- DRAFT.json LETTER.docx: the rectification letter for an application in a file.
import { readFileSync, writeFileSync } from "node:fs";
import { assessApplication, nm2024, suggestRemedies } from "digital-pilot-rules";
import { rectificationLetter } from "./letters.ts";

const [draft, letter] = process.argv.slice(2);
if (draft === undefined || letter === undefined) {
  console.error("npm start -- DRAFT.json LETTER.docx");
  process.exit(2);
}
const application = JSON.parse(readFileSync(draft, "utf8"));
const options = { edition: nm2024, asOf: "2024-08-31" };
const file = await rectificationLetter(
  assessApplication(application, options),
  suggestRemedies(application, options),
  { to: application.submission?.industryBureau ?? "申报单位", from: "自治区工信厅", on: "2024年9月2日" },
);
writeFileSync(letter, file);
