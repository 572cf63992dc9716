// The server as an assistant's program starts it: a process of its own, spoken to over its input and output.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import flawed from "../draft-flawed.json" with { type: "json" };

const client = new Client({ name: "test", version: "1.0.0" });
before(() =>
  client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: ["--import", "tsx", "server.ts"],
      cwd: import.meta.dirname,
    }),
  ),
);
after(() => client.close());

async function call(name: string, given: Record<string, unknown>) {
  const result = await client.callTool({ name, arguments: given });
  const [first] = result.content as { text: string }[];
  return { text: first?.text ?? "", isError: result.isError === true };
}

test("three tools, each said to change nothing", async () => {
  const { tools } = await client.listTools();
  assert.deepEqual(
    tools.map(({ name }) => name),
    ["assess", "remedies", "explain"],
  );
  assert.ok(tools.every(({ annotations }) => annotations?.readOnlyHint));
});

test("an application is assessed, in the language asked for", async () => {
  const given = { application: flawed, asOf: "2024-08-31" };
  assert.match((await call("assess", given)).text, /还差3户/);
  assert.match((await call("assess", { ...given, locale: "en" })).text, /3 too few/);
});

test("remedies say what the application can mend and what it cannot", async () => {
  const { text } = await call("remedies", { application: flawed, asOf: "2024-08-31" });
  assert.match(text, /补足到各3份/);
  assert.match(text, /须由企业、服务商和政府三方重新商定/);
});

test("a rule is explained by its key words; one that is not there is an error", async () => {
  assert.match((await call("explain", { rule: "3.2#minimum-enterprises" })).text, /「不少于100户/);
  assert.equal((await call("explain", { rule: "9.9#nothing" })).isError, true);
});

test("a day is required: nothing takes today's", async () => {
  assert.equal((await call("assess", { application: {} })).isError, true);
});
