/** Rosters in which every record has a chain of its own, so that the summary shows what was read of each. */
import type {
  GroupSummary,
  Result,
  RosterOptions,
  RosterPart,
  RosterScreening,
  RosterSummary,
} from "../../../src/index.js";
import { anEnterprise, creditCode } from "../../support/an-application.js";
import { bare } from "../../support/bare.js";
import { api } from "./library.js";
import { issueLine, issueLines } from "./lines.js";
import { digestOf } from "./plain.js";

export const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

export const bytesOf = (part: string | Uint8Array): Uint8Array =>
  typeof part === "string" ? encode(part) : part;

export const joined = (parts: readonly (string | Uint8Array)[]): Uint8Array => {
  const all = parts.flatMap((part) => [...bytesOf(part)]);
  return Uint8Array.from(all);
};

/** Cut into pieces of one length. */
export const piecesOf = (bytes: Uint8Array, size: number): readonly Uint8Array[] =>
  Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) => bytes.slice(at * size, (at + 1) * size));

/** So many chains, of which the record at a place has the one of the same number. */
export const chainsOf = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, place) => `c${place}`);

/** A record that passes, in the chain of its place. */
export const soundAt = (place: number) => ({
  ...anEnterprise(1),
  name: `企业${place}`,
  creditCode: creditCode(place + 1),
  chainId: `c${place}`,
});

/** The same as a line of JSON, with these members in the place of its own: `"scale":5`. */
export function lineAt(place: number, members: string): string {
  const rest = Object.entries(soundAt(place)).filter(([name]) => !members.includes(`"${name}":`));
  return `{${members},${JSON.stringify(Object.fromEntries(rest)).slice(1)}`;
}

const outcomeOf = ({ pass, fail, needsData }: GroupSummary): string =>
  [pass > 0 ? "pass" : "", fail > 0 ? "fail" : "", needsData > 0 ? "needs data" : ""]
    .filter(Boolean)
    .join(", ");

const groupLine = (group: GroupSummary): string =>
  [
    group.records === 1 ? outcomeOf(group) : `${group.records} records ${outcomeOf(group)}`,
    `revenue ${group.revenue}${group.withoutRevenue > 0 ? " and none" : ""}`,
    `${group.toTransform} to transform`,
  ].join(", ");

const numbersIn = (groups: Readonly<Record<string, GroupSummary>>): string =>
  Object.entries(groups)
    .filter(([, { records }]) => records > 0)
    .map(([name, { records }]) => `${name} ${records}`)
    .join(", ");

/** What a summary says of the whole, in a few lines; what is none is left out. */
export const wholeLines = (given: RosterSummary): readonly string[] => {
  const { undeclared, unplaced, scale, specialised, repeated, complete, issues, ...whole } = bare(given);
  const { records, pass, fail, needsData } = whole;
  return [
    `${records} records: ${pass} pass, ${fail} fail, ${needsData} need data${complete ? "" : ", not complete"}`,
    groupLine(whole),
    ...(undeclared.records > 0 ? [`undeclared ${groupLine(undeclared)}`] : []),
    ...(unplaced.records > 0 ? [`unplaced ${groupLine(unplaced)}`] : []),
    `scale ${numbersIn(scale)}; specialised ${numbersIn(specialised)}`,
    ...(repeated.records === 0 ? [] : [`repeated codes ${repeated.codes}, records ${repeated.records}`]),
    ...issues.map(({ severity, code, count }) => `${severity} ${code} ${count}`),
  ];
};

/** The same with how many different enterprises there are of each kind, and what each rule says. */
export const summaryLines = (summary: RosterSummary): readonly string[] => [
  ...wholeLines(summary),
  Object.entries(summary.counts)
    .map(([name, { least, most }]) => `${name} ${least} to ${most}`)
    .join(", "),
  ...summary.chains.map((chain) => `${chain.id.slice(0, 20)}: ${groupLine(chain)}`).slice(0, 9),
  ...summary.rules.map(
    ({ rule, force, outcome, faults, ...counted }) =>
      `${rule} ${force} ${outcome}: ${counted.pass} ${counted.fail} ${counted.needsData} ${faults.map(({ code, count }) => `${code} ${count}`).join(", ")}`,
  ),
];

/** Where nothing is known of a record, nearly every rule says so. */
const manyRules = 5;

/** What is said of each record that is listed: its faults, and its rules that do not pass with what each lacks. */
export const listedLines = ({ findings }: RosterScreening): ReadonlyMap<number, string> =>
  new Map(
    findings.map(bare).map(({ record, line, name, creditCode: code, issues, findings: all }) => {
      const at = `enterprises.${record}.`;
      const said = all.map(({ rule, outcome, code: why, missing }) => {
        const lacks = missing.map((field) => field.replace(at, "")).join(", ");
        return `${rule} ${outcome === "fail" ? why : outcome}${lacks && ` for ${lacks}`}`;
      });
      const isOwn = name === `企业${record}` && code === creditCode(record + 1);
      const who = isOwn ? [] : [name?.slice(0, 30) ?? "no name", code ?? "no code"];
      const rules =
        said.length > manyRules ? [`${said.length} rules, digest ${digestOf(said.join("\n"))}`] : said;
      const place = line === undefined ? [] : [`line ${line}`];
      return [record, [...place, ...who, ...issues.map(issueLine), ...rules].join("; ")];
    }),
  );

/** What became of records in chains of their own, each by its label. */
export function recordLines(screening: RosterScreening, labels: readonly string[]) {
  const listed = listedLines(screening);
  const { chains } = screening.summary;
  return Object.fromEntries(
    labels.map((label, place) => {
      const group = chains[place];
      const counted = group === undefined || group.records === 0 ? "in no chain" : groupLine(group);
      return [label, [counted, listed.get(place) ?? "not listed"].join("; ")];
    }),
  );
}

/** A screening, but for its chains, counts and rules. */
export const screeningLines = (screening: RosterScreening) => ({
  whole: wholeLines(screening.summary),
  listed: [...listedLines(screening)].map(([record, line]) => `${record}: ${line}`),
  issues: issueLines(screening.issues),
});

/** A text that may be long, or hold what cannot be seen, as a label. */
export const labelled = (text: string): string => {
  const shown = text.length > 60 ? `${text.slice(0, 30)} … ${text.length} in all` : text;
  return JSON.stringify(shown).slice(1, -1).replaceAll('\\"', "'").replaceAll("\u3000", "(blank)");
};

export const optionsFor = (count: number, more: object = {}): RosterOptions => ({
  edition: api.nm2024,
  chains: chainsOf(count),
  ...more,
});

/** What was answered, or why not. */
export const said = <T>(result: Result<T>, value: (one: T) => unknown) =>
  result.ok ? value(result.value) : result.issues.map(issueLine);

/** A summary that could be made. */
export const partIn = (result: Result<RosterPart>): RosterPart => {
  if (!result.ok) throw new Error("no part");
  return result.value;
};
