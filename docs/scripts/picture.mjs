// The picture at the top of the READMEs, from an application that the repository holds, as the library words its findings:
// `node docs/scripts/picture.mjs` draws it anew, `--check` says whether it is stale. Plain SVG, no font, no other host; its
// colours follow the reader's, light or dark.
import { readFileSync, writeFileSync } from "node:fs";
import { assessApplication, explain, nm2024, suggestRemedies, wordLabel } from "../../dist/index.js";
import { alone, docs, languages } from "./generate/text.mjs";

const shown = ["3.2#minimum-enterprises", "4.1#pilot-period", "5.1#copies"];
const options = { edition: nm2024, asOf: "2024-08-31" };
const draft = JSON.parse(readFileSync(`${docs}examples/draft-flawed.json`, "utf8"));

const texts = {
  zh: {
    in: "申报材料进来",
    out: "逐条结论出去",
    fields: ["纳入改造的企业", "试点期起始日", "试点期截止日", "纸质版份数", "光盘份数", "概算总额（元）"],
    remedy: "整改",
    made: "示例为虚构，评估日期 2024-08-31",
    alt: "左边是申报材料的几项，右边是评估结论：不符合之处、依据的条款和整改办法",
  },
  en: {
    in: "An application goes in",
    out: "Findings come out",
    fields: ["Enterprises", "Pilot begins", "Pilot ends", "Paper copies", "Disc copies", "Budget (yuan)"],
    remedy: "Remedy",
    made: "Made up; assessed on 2024-08-31",
    alt: "On the left parts of an application; on the right what is not met, by which clause, and the remedy",
  },
};

const escaped = (text) =>
  String(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
const widthOf = (text) => [...text].reduce((sum, one) => sum + (/[⺀-￯—…“”]/u.test(one) ? 1 : 0.55), 0);

/** Lines of at most so many ems: Chinese breaks anywhere but before a full stop, English between words. */
function wrapped(text, most) {
  const lines = [""];
  for (const part of text.match(/[A-Za-z0-9.,%;:-]+ ?|[^A-Za-z0-9]/gu) ?? []) {
    const isOver = widthOf(lines.at(-1) + part.trimEnd()) > most;
    if (isOver && !/^[，。；、：）]/u.test(part)) lines.push("");
    lines[lines.length - 1] += part;
  }
  return lines.map((line) => line.trim());
}
const text = (x, y, kind, content, more = "") =>
  `<text x="${x}" y="${y}" class="${kind}"${more}>${escaped(content)}</text>`;

const cross = (x, y) => `<path class="mark" d="M${x} ${y}l9 9m0 -9l-9 9"/>`;

/** What the application says, and whether the findings below take it up. */
function given({ key }) {
  const { enterprises, period, submission, budget } = draft;
  const transformed = enterprises.filter(({ transform }) => transform === true).length;
  const values = [
    [transformed, true],
    [period.start, false],
    [period.end, true],
    [submission.paperCopies, true],
    [submission.discCopies, false],
    [budget.total.replace(/\B(?=(\d{3})+(?!\d)(?=\.|$))/g, ","), false],
  ];
  return values.map(([value, isFaulty], index) => ({ name: texts[key].fields[index], value, isFaulty }));
}

/** A finding with its clause, its sentence and its remedy; gives the place below it. */
function findingAt(top, { clause, says, remedy }, say, most) {
  const lines = wrapped(says, most);
  const below = wrapped(remedy, most - widthOf(say.remedy) - 1);
  const end = top + 34 + lines.length * 22;
  return {
    svg: [
      cross(352, top + 7),
      text(370, top + 17, "clause", clause),
      ...lines.map((line, index) => text(352, top + 41 + index * 22, "says", line)),
      text(352, end + 8, "bold", say.remedy),
      ...below.map((line, index) =>
        text(352 + (widthOf(say.remedy) * 1.15 + 1) * 14, end + 8 + index * 21, "quiet", line),
      ),
    ].join("\n"),
    bottom: end + 8 + below.length * 21,
  };
}

const style = `
text { font: 15px system-ui, -apple-system, "Segoe UI", "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; fill: #26262b }
.title { font-size: 17px; font-weight: 600 } .bold, .clause { font-weight: 600; font-size: 14px } .clause { fill: #1c4f9c }
.quiet { fill: #5a5f6a; font-size: 14px } .verdict { font-weight: 600; fill: #b42318; font-size: 16px }
.value { font-weight: 600; font-variant-numeric: tabular-nums } .faulty { fill: #b42318 } .card { fill: #fff; stroke: #d9dbe1 } .band { fill: #fbeceb } .side { fill: #b42318 }
.mark { stroke: #b42318; stroke-width: 2.2; stroke-linecap: round; fill: none } .rule { stroke: #e4e6ea } .arrow { stroke: #8a8f99; stroke-width: 2; fill: none }
@media (prefers-color-scheme: dark) {
text { fill: #e3e3dc } .clause { fill: #9cc0ff } .quiet { fill: #a5a9b3 } .faulty { fill: #ff9d92 } .verdict { fill: #ff9d92 } .card { fill: #1b1b1f; stroke: #3c3f44 }
.band { fill: #38211f } .side { fill: #ff9d92 } .mark { stroke: #ff9d92 } .rule { stroke: #33363b }
}`;

function picture(language) {
  const { key, locale } = language;
  const say = texts[key];
  const assessment = assessApplication(draft, options);
  const { remedies } = suggestRemedies(draft, options);
  const brief = (thing) => explain(thing, locale, { brief: true });
  const findings = shown.map((rule) => {
    const finding = assessment.findings.find((one) => one.rule === rule && one.outcome === "fail");
    const remedy = remedies.find((one) => one.rule === rule);
    if (finding === undefined || remedy === undefined)
      throw new Error(`${rule} no longer fails: choose another`);
    return {
      clause: finding.clause,
      says: alone(brief(finding).replace(/^[^：:]+[：:] ?/u, "")),
      remedy: brief(remedy),
    };
  });
  let top = 122;
  const body = findings.map((finding, index) => {
    const { svg, bottom } = findingAt(top, finding, say, key === "zh" ? 34 : 39);
    const line = index === 0 ? "" : `<path class="rule" d="M352 ${top - 6}h536"/>\n`;
    top = bottom + 14;
    return line + svg;
  });
  const height = top + 12;
  const [, headline] = /^[^：:]+[：:] ?[^。.]+[。.] ?([^，;]+)/u.exec(brief(assessment));
  const rows = given(language).flatMap(({ name, value, isFaulty }, index) => [
    text(32, 92 + index * 34, "quiet", name),
    text(272, 92 + index * 34, isFaulty ? "value faulty" : "value", value, ' text-anchor="end"'),
    `<path class="rule" d="M32 ${102 + index * 34}h240"/>`,
  ]);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 920 ${height}" role="img" aria-label="${escaped(say.alt)}">`,
    `<style>${style}</style>`,
    `<rect class="card" x="12.5" y="12.5" width="280" height="${height - 25}" rx="10"/>`,
    `<rect class="card" x="332.5" y="12.5" width="575" height="${height - 25}" rx="10"/>`,
    text(32, 48, "title", say.in),
    ...rows,
    text(32, height - 32, "quiet", say.made),
    '<path class="arrow" d="M302 200h20m-7 -6l7 6l-7 6"/>',
    text(352, 48, "title", say.out),
    '<rect class="band" x="352" y="62" width="536" height="40" rx="5"/><rect class="side" x="352" y="62" width="4" height="40"/>',
    text(370, 88, "verdict", `${alone(wordLabel("fail", locale))}  ${headline}`, ' xml:space="preserve"'),
    ...body,
    "</svg>",
    "",
  ].join("\n");
}

const isCheck = process.argv.includes("--check");
for (const language of languages) {
  const file = `${docs}assets/self-check${language.key === "zh" ? "" : ".en"}.svg`;
  const drawn = picture(language);
  if (!isCheck) writeFileSync(file, drawn);
  else if (readFileSync(file, "utf8") !== drawn) {
    console.error(`${file} is stale: node docs/scripts/picture.mjs`);
    process.exitCode = 1;
  }
}
