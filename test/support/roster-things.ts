/** Issues and findings of rosters: records, lines, tables, options and summaries spoilt in every way there is. */
import {
  compareEditionsOverRoster,
  defineEdition,
  type Finding,
  type Issue,
  nm2024,
  type RosterScreening,
  rosterAggregation,
  rosterReader,
  screenRoster,
  screenRosterBytes,
} from "../../src/index.js";
import { anEnterprise } from "./an-application.js";
import { wideEdition } from "./edition-variants.js";

const options = { edition: nm2024, chains: ["equipment"] };
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const lines = (...texts: readonly string[]) =>
  screenRosterBytes([utf8(texts.join("\n"))], { ...options, longestLine: 90 });
const table = (text: string) => screenRosterBytes([utf8(text)], { ...options, format: "csv" });

const unheardOf = defineEdition({
  ...nm2024,
  outline: [],
  rules: nm2024.rules.map((rule) =>
    rule.id === "A1.6#each-once"
      ? { ...rule, predicate: { reads: ["employees"], fault: () => undefined } }
      : rule,
  ),
});

function* breakingOff() {
  yield anEnterprise(1);
  throw new Error("no more");
}

const notBytes = rosterReader(options);
notBytes.write("text" as never);

const screenings: readonly RosterScreening[] = [
  screenRoster([], options),
  screenRoster(5 as never, options),
  screenRoster(breakingOff(), options),
  screenRoster([], { ...options, limit: -1 }),
  screenRoster([], { ...options, edition: unheardOf }),
  screenRoster([{}, anEnterprise(1), anEnterprise(1), { ...anEnterprise(2), scale: "above" }, 5], options),
  lines('{"name":"a","name":"b"}', "{", `{"name":"${"x".repeat(99)}"}`),
  screenRosterBytes([Uint8Array.of(0x22, 0xff, 0x22)], options),
  notBytes.finish(),
  table("remarks\n"),
  screenRosterBytes([Uint8Array.of(0xff, 0x0a)], { ...options, format: "csv" }),
  table("name,企业名称\n"),
  table('name,address,scale\n"企业1,,above'),
  table('name,address,scale\n企"业1,,above'),
  table("name,address,scale\n企业2,above,1,1"),
];

const { summarise, merge, decode, finish } = rosterAggregation(options);
const made = summarise([anEnterprise(1)], "a");
const part = made.ok ? made.value : undefined;
const others = part && [
  merge(part, part),
  decode("[]"),
  decode(JSON.stringify({ ...part, version: "nm-2025:0" })),
  summarise([], ""),
  finish(part, []),
  finish(part, ["a", "b"]),
];

export const rosterThings: { readonly issues: readonly Issue[]; readonly findings: readonly Finding[] } = {
  issues: [
    ...screenings.flatMap(({ issues, findings }) => [...issues, ...findings.flatMap((one) => one.issues)]),
    ...compareEditionsOverRoster([{}], {
      chains: [],
      before: wideEdition("wide", 10),
      after: wideEdition("wider", 11),
    }).issues,
    ...[
      { field: "name", groups: ["a", "a"] },
      { field: "chainId", groups: Array.from({ length: 1_001 }, (_, at) => `${at}`) },
    ].flatMap(
      (groupBy) =>
        compareEditionsOverRoster([{}], { chains: [], before: nm2024, after: nm2024, groupBy }).issues,
    ),
    ...(others ?? []).flatMap(({ issues }) => issues),
  ],
  findings: screenings.flatMap(({ findings }) => findings.flatMap((one) => one.findings)),
};
