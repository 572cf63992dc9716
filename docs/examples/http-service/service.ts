import { createHash } from "node:crypto";
import {
  assessApplication,
  canonicalJson,
  explain,
  type Locale,
  nm2024,
  readApplication,
  receiptFor,
  suggestRemedies,
  verifyReceipt,
} from "digital-pilot-rules";
import fastify, { type FastifyInstance } from "fastify";
import type { EventStore } from "./events.ts";
import { pilotRoutes } from "./pilots.ts";
import { isRecord, localeOf } from "./request.ts";

/** Where receipts are kept: a folder, a table, a bucket. */
export interface ReceiptStore {
  readonly save: (id: string, receipt: string) => void;
  readonly load: (id: string) => string | undefined;
}

const digest = (text: string): string => createHash("sha256").update(text).digest("hex");
// #region assess
/** POST /assessments: `{ application, asOf, stage?, judgements? }`. */
function assess(body: Readonly<Record<string, unknown>>, locale: Locale, store: ReceiptStore) {
  const { application, asOf, stage, judgements } = body;
  const given = {
    asOf,
    ...(stage !== undefined && { stage }),
    ...(judgements !== undefined && { judgements }),
  };
  const options = { ...given, edition: nm2024 };
  const reading = readApplication(application);
  const assessment = assessApplication(application, options);
  const { remedies } = suggestRemedies(application, options);
  const receipt = receiptFor("assessment", assessment, { draft: application, ...options } as never, {
    digest,
  });
  const text = canonicalJson(receipt);
  if (text.ok && receipt.digest !== undefined) store.save(receipt.digest, text.value);
  const said = (things: readonly Parameters<typeof explain>[0][]) =>
    things.map((thing) => explain(thing, locale));
  return {
    outcome: assessment.outcome,
    says: explain(assessment, locale, { brief: true }),
    completeness: reading.completeness.percent,
    findings: assessment.findings.map((finding) => ({
      rule: finding.rule,
      clause: finding.clause,
      force: finding.force,
      outcome: finding.outcome,
      says: explain(finding, locale, { brief: true }),
    })),
    asks: assessment.asks.map((ask) => ({ who: ask.who, field: ask.field, says: explain(ask, locale) })),
    remedies: remedies.map((remedy) => ({
      rule: remedy.rule,
      possible: remedy.possible,
      says: explain(remedy, locale),
    })),
    issues: said(assessment.issues),
    receipt: `/receipts/${receipt.digest}`,
  };
}
// #endregion assess

// #region receipts
/** GET /receipts/ID, and POST /receipts/check with a receipt as its body. */
function receiptRoutes(service: FastifyInstance, store: ReceiptStore): void {
  service.get<{ Params: { id: string } }>("/receipts/:id", ({ params: { id } }, reply) => {
    const text = /^[0-9a-f]{64}$/.test(id) ? store.load(id) : undefined;
    return text === undefined ? reply.code(404).send({ error: "no such receipt" }) : JSON.parse(text);
  });
  service.post("/receipts/check", (request) => {
    const { ok, differences } = verifyReceipt(request.body, { editions: [nm2024], digest });
    return { ok, differences: differences.map((one) => explain(one, localeOf(request))) };
  });
}
// #endregion receipts

// #region serve
/** In bytes, and counted before anything is parsed: an application of a thousand enterprises is a third of it. */
const bodyLimit = 2_000_000;

export function createService(receipts: ReceiptStore, events: EventStore): FastifyInstance {
  const service = fastify({ bodyLimit, forceCloseConnections: true });
  // Every body is JSON, whatever its sender calls it; the library bounds what is in it.
  service.removeAllContentTypeParsers();
  service.addContentTypeParser("*", { parseAs: "string" }, (_request, body, done) => {
    try {
      done(null, JSON.parse(String(body)));
    } catch {
      done(Object.assign(new Error("the body is not JSON"), { statusCode: 400 }));
    }
  });
  // A flawed application is no faulty request: its assessment says what is wrong with it.
  service.setErrorHandler<Error & { statusCode?: number }>((error, _request, reply) => {
    const status = error.statusCode ?? 500;
    return reply.code(status).send({ error: status < 500 ? error.message : "the service failed" });
  });
  service.post("/assessments", (request, reply) =>
    isRecord(request.body)
      ? assess(request.body, localeOf(request), receipts)
      : reply.code(400).send({ error: "a record { application, asOf } is expected" }),
  );
  receiptRoutes(service, receipts);
  pilotRoutes(service, events);
  return service;
}
// #endregion serve
