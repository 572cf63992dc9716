import type { Issue } from "../../core/issue.js";
import type { RosterSummary } from "../../roster/count/roster-summary.js";
import type { Notice } from "../../roster/count/tally.js";
import type { RecordFinding } from "../../roster/findings.js";
import type { RosterScreening } from "../../roster/session.js";
import type { RosterPart } from "../../roster/shards/part.js";
import { messageIn } from "../texts.js";
import { only } from "./application.js";
import type { Report, Section } from "./report.js";
import type { Voice } from "./voice.js";

export function reportScreening({ summary, findings, issues }: RosterScreening, voice: Voice): Report {
  return {
    headline: summarySentence(summary, voice),
    sections: [
      ...summarySections(summary, voice),
      { title: voice.heading("records"), lines: findings.map((one) => recordSentence(one, voice)) },
      voice.section("issues", issues),
    ],
  };
}

export const reportSummary = (summary: RosterSummary, voice: Voice): Report => ({
  headline: summarySentence(summary, voice),
  sections: summarySections(summary, voice),
});

function summarySentence(summary: RosterSummary, voice: Voice): string {
  const { complete, records, pass, fail, needsData, toTransform } = summary;
  const code = complete ? "roster" : records === 0 ? "roster-refused" : "roster-unfinished";
  return voice.tell(code, {
    records,
    pass,
    fail,
    needsData,
    toTransform,
  });
}

const summarySections = ({ rules, issues }: RosterSummary, voice: Voice): readonly Section[] => [
  {
    title: voice.heading("rules"),
    lines: rules.map(({ rule, pass, fail, needsData }) =>
      voice.tell("roster-rule", { name: voice.meaning(rule), pass, fail, needsData }),
    ),
    table: {
      head: (["rule", "pass", "fail", "needs-data"] as const).map((code) => voice.heading(code)),
      rows: rules.map(({ rule, pass, fail, needsData }) => [
        voice.meaning(rule),
        ...[pass, fail, needsData].map((count) => `${count}`),
      ]),
    },
  },
  { title: voice.heading("notices"), lines: issues.map((notice) => noticeSentence(notice, voice)) },
];

export const reportRecord = (record: RecordFinding, voice: Voice): Report => ({
  headline: recordSentence(record, voice),
  sections: [voice.section("findings", record.findings), voice.section("issues", record.issues)],
});

function recordSentence({ record, name, findings, issues }: RecordFinding, voice: Voice): string {
  const between = voice.texts.locale === "en" ? ", " : "，";
  return voice.tell("record", {
    ...{ record: record + 1, name, findings: findings.length, issues: issues.length },
    between: findings.length > 0 && issues.length > 0 ? between : null,
  });
}

export const reportNotice = (notice: Notice, voice: Voice): Report => only(noticeSentence(notice, voice));

/** A count has no figures of its own: what needs some has words for many, or gives way to a general message. */
export function noticeSentence({ code, severity, count }: Notice, voice: Voice): string {
  const message = messageIn(voice.texts, "notices", code) ?? withoutFigures(code, voice);
  return voice.tell("notice", { severity, count, message });
}

function withoutFigures(code: string, { texts, say, phrase }: Voice): string {
  const message = messageIn(texts, "issues", code) ?? "{}";
  // The currency is known without any figures.
  const isIncomplete = /\{(?!currency\})/.test(message.replace(/\[\[.*?\]\]/g, ""));
  return isIncomplete ? phrase("issue") : say("issues", code);
}

interface PartOfRoster extends Pick<RosterPart, "shards" | "records"> {
  readonly issues?: readonly Issue[];
}

export const reportPart = ({ shards, records, issues }: PartOfRoster, voice: Voice): Report => ({
  headline: voice.tell("roster-part", { shards: shards.length, records }),
  sections: [voice.section("issues", issues)],
});
