// An MCP server over stdio: an assistant asks the rules instead of guessing what the guideline says.
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import {
  assessApplication,
  explain,
  type Locale,
  messageCatalogue,
  nm2024,
  suggestRemedies,
  toMarkdown,
  version,
} from "digital-pilot-rules";
import * as z from "zod";

const server = new McpServer({ name: "digital-pilot-rules", version });

const locale = z.enum(["zh-CN", "en"]).default("zh-CN").describe("the language of the answer");
// #region input
/** The shape of an application is read by the library, which names every fault; here it is any record. */
const application = {
  application: z
    .record(z.string(), z.unknown())
    .describe("the application, complete or not; missing facts stay missing"),
  asOf: z.string().describe("the day of the assessment, such as 2024-08-31; never assume today"),
  stage: z
    .enum(["application", "review", "approval", "implementation", "evaluation"])
    .default("application")
    .describe("how far the pilot has come"),
  locale,
};
// #endregion input

const text = (said: string) => ({ content: [{ type: "text" as const, text: said }] });

// #region tools
server.registerTool(
  "assess",
  {
    description:
      "Assess an application by Inner Mongolia's 2024 guideline, clause by clause. A missing fact is no failure: it is asked for.",
    inputSchema: application,
    annotations: { readOnlyHint: true },
  },
  ({ application: draft, asOf, stage, locale: language }) =>
    text(toMarkdown(assessApplication(draft, { edition: nm2024, asOf, stage }), language)),
);

server.registerTool(
  "remedies",
  {
    description:
      "What is the least change that makes each failed must pass, or why the application cannot mend it.",
    inputSchema: application,
    annotations: { readOnlyHint: true },
  },
  ({ application: draft, asOf, stage, locale: language }) =>
    text(explain(suggestRemedies(draft, { edition: nm2024, asOf, stage }), language)),
);

server.registerTool(
  "explain",
  {
    description:
      "What a rule asks: its clause, key words, force and basis. Without an id, the list of all rules.",
    inputSchema: { rule: z.string().optional().describe("an id such as 3.2#minimum-enterprises"), locale },
    annotations: { readOnlyHint: true },
  },
  ({ rule, locale: language }) => {
    const rules = nm2024.rules.filter(({ id }) => rule === undefined || id === rule);
    if (rules.length === 0) return { ...text(`${rule}: no such rule`), isError: true };
    return text(rules.map((one) => ruleText(one, language)).join("\n"));
  },
);
// #endregion tools

function ruleText({ id, phrase, force, basis }: (typeof nm2024.rules)[number], language: Locale): string {
  const meaning = messageCatalogue(language).rules?.[id] ?? id;
  return `${id}「${phrase}」 ${meaning} (${force}, ${basis})`;
}

await server.connect(new StdioServerTransport());
