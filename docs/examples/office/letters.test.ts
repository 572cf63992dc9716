// The letters as Word would open them: the parts of the file and the text in them.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  assessApplication,
  explain,
  nm2024,
  type ReviewSheet,
  suggestRemedies,
  tallyReview,
} from "digital-pilot-rules";
import JSZip from "jszip";
import early from "../draft-early.json" with { type: "json" };
import flawed from "../draft-flawed.json" with { type: "json" };
import { rectificationLetter, reviewOpinion } from "./letters.ts";

const options = { edition: nm2024, asOf: "2024-08-31" } as const;
const letter = { to: "包头市工业和信息化局（虚构示例）", from: "自治区工信厅（虚构）", on: "2024年9月2日" };

async function textOf(file: Buffer): Promise<string> {
  const zip = await JSZip.loadAsync(file);
  const xml = await zip.file("word/document.xml")?.async("string");
  assert.ok(xml, "the file has no document");
  return [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>|<\/w:p>/g)]
    .map(([, text]) => text ?? "\n")
    .join("")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}

test("a rectification letter names each must that fails, with its clause, figure and remedy", async () => {
  const assessment = assessApplication(flawed, options);
  const text = await textOf(await rectificationLetter(assessment, suggestRemedies(flawed, options), letter));
  const failed = assessment.findings.filter(({ outcome, force }) => outcome === "fail" && force === "must");
  assert.match(text, new RegExp(`有${failed.length}项不符合要求`));
  for (const { phrase } of failed) assert.ok(text.includes(phrase), phrase);
  assert.match(text, /纸质版2份，要求不少于3份，还差1份/);
  assert.match(text, /补足到各3份。/);
});

test("a rectification letter asks for what is missing, and does not call it a fault", async () => {
  const assessment = assessApplication(early, options);
  const text = await textOf(await rectificationLetter(assessment, suggestRemedies(early, options), letter));
  assert.match(text, /有0项不符合要求/);
  assert.match(text, /二、需补充的资料\n1\. 请/);
  assert.ok(!text.includes("一、"));
});

test("a review opinion holds points, verdicts and grounds as the experts gave them", async () => {
  const scheme = {
    id: "示例评分办法（虚构）",
    criteria: [{ id: "5.2#feasible", most: "100" }, { id: "5.2#authentic" }],
    decimals: 1,
    passMark: "60",
  };
  const grounds = "任务与资金对应，见附表<3>。";
  const sheets: readonly ReviewSheet[] = ["李专家", "王专家"].map((expert, index) => ({
    expert,
    on: "2024-08-28",
    entries: [
      { criterion: "5.2#feasible", score: index === 0 ? "80" : "85", verdict: "pass", grounds },
      { criterion: "5.2#authentic", verdict: "pass", grounds: "抽查的资料与原件一致。" },
    ],
  }));
  const tally = tallyReview(sheets, { scheme, edition: nm2024 });
  const assessment = assessApplication(flawed, { ...options, stage: "review", judgements: tally.judgements });
  const text = await textOf(await reviewOpinion(tally, assessment, letter));
  console.error(text);
  assert.match(text, /82\.5（满分100）/);
  assert.ok(text.includes(`李专家对5.2“可行性”：符合。${grounds}`));
  const [open] = assessment.findings.filter(({ rule }) => rule === "5.1#copies");
  assert.ok(open && text.includes(explain(open, "zh-CN", { brief: true })));
});
