// The service over real connections.
import assert from "node:assert/strict";
import type { AddressInfo } from "node:net";
import { after, before, test } from "node:test";
import flawed from "../draft-flawed.json" with { type: "json" };
import { sqliteStore } from "./events.ts";
import { createService } from "./service.ts";

const kept = new Map<string, string>();
const receipts = {
  save: (id: string, receipt: string) => void kept.set(id, receipt),
  load: (id: string) => kept.get(id),
};
const service = createService(receipts, sqliteStore(":memory:"));
before(() => service.listen({ host: "127.0.0.1", port: 0 }));
after(() => service.close());

async function ask(path: string, body?: unknown, headers: Record<string, string> = {}) {
  const { port } = service.server.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    headers,
    ...(body !== undefined && {
      method: "POST",
      body: typeof body === "string" ? body : JSON.stringify(body),
    }),
  });
  return { status: response.status, body: JSON.parse(await response.text()) };
}

test("an application comes in and an assessment goes out, in Chinese unless English is asked for", async () => {
  const request = { application: flawed, asOf: "2024-08-31" };
  const { status, body } = await ask("/assessments", request);
  assert.equal(status, 200);
  assert.equal(body.outcome, "fail");
  assert.match(body.says, /^评估：不符合/);
  const english = await ask("/assessments", request, { "accept-language": "en-GB,en" });
  assert.match(english.body.says, /not met/);
});

test("a draft of which next to nothing is known fails nothing, and asks", async () => {
  const { body } = await ask("/assessments", { application: {}, asOf: "2024-08-31" });
  assert.equal(body.outcome, "needs-data");
  assert.ok(body.asks.length > 0);
  assert.equal(body.remedies.length, 0);
});

test("a missing day is an issue of the answer, and nothing is decided", async () => {
  const { status, body } = await ask("/assessments", { application: flawed });
  assert.equal(status, 200);
  assert.equal(body.outcome, "needs-data");
  assert.match(body.issues.join(), /评估日期/);
});

test("the receipt of an assessment is kept, and stands", async () => {
  const { body } = await ask("/assessments", { application: flawed, asOf: "2024-08-31" });
  const receipt = await ask(body.receipt);
  assert.equal(receipt.body.result.outcome, "fail");
  assert.deepEqual((await ask("/receipts/check", receipt.body)).body, { ok: true, differences: [] });
  const forged = { ...receipt.body, result: { ...receipt.body.result, outcome: "pass" } };
  assert.equal((await ask("/receipts/check", forged)).body.ok, false);
});

test("a receipt's name is a digest and never a path", async () => {
  assert.equal((await ask("/receipts/..%2F..%2Fpackage.json")).status, 404);
  assert.equal((await ask(`/receipts/${"0".repeat(64)}`)).status, 404);
});

for (const [says, path, body, status] of [
  ["no JSON", "/assessments", "{", 400],
  ["no record", "/assessments", [], 400],
  ["too many bytes", "/assessments", JSON.stringify("x".repeat(2_000_001)), 413],
  ["another address", "/other", {}, 404],
] as const)
  test(`${says}: ${status}`, async () => assert.equal((await ask(path, body)).status, status));
