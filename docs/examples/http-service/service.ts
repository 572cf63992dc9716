import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
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

/** Where receipts are kept: a folder, a table, a bucket. */
export interface Store {
  readonly save: (id: string, receipt: string) => void;
  readonly load: (id: string) => string | undefined;
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

const digest = (text: string): string => createHash("sha256").update(text).digest("hex");
/** In bytes: an application of a thousand enterprises is a third of it. */
const most = 2_000_000;

// #region assess
/** POST /assessments: `{ application, asOf, stage?, judgements? }`. */
function assess(body: Record<string, unknown>, locale: Locale, store: Store): Answer {
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
    status: 200,
    body: {
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
    },
  };
}
// #endregion assess

// #region receipts
/** GET /receipts/ID, and POST /receipts/check with a receipt as its body. */
function receipt(id: string, store: Store): Answer {
  const text = /^[0-9a-f]{64}$/.test(id) ? store.load(id) : undefined;
  return text === undefined
    ? { status: 404, body: { error: "no such receipt" } }
    : { status: 200, body: JSON.parse(text) };
}

function check(body: unknown, locale: Locale): Answer {
  const { ok, differences } = verifyReceipt(body, { editions: [nm2024], digest });
  return { status: 200, body: { ok, differences: differences.map((one) => explain(one, locale)) } };
}
// #endregion receipts

// #region serve
/** The body as JSON. It is bounded in bytes before it is parsed; what is in it the library bounds itself. */
async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > most) throw new RangeError();
    chunks.push(chunk);
  }
  return JSON.parse(Buffer.concat(chunks).toString("utf8"));
}

async function answer(request: IncomingMessage, store: Store): Promise<Answer> {
  const { pathname } = new URL(request.url ?? "/", "http://service");
  const locale = /^en\b/.test(request.headers["accept-language"] ?? "") ? "en" : "zh-CN";
  if (request.method === "GET" && pathname.startsWith("/receipts/"))
    return receipt(pathname.slice("/receipts/".length), store);
  if (request.method !== "POST" || !["/assessments", "/receipts/check"].includes(pathname))
    return { status: 404, body: { error: "POST /assessments, GET /receipts/ID or POST /receipts/check" } };
  const body = await bodyOf(request);
  if (pathname === "/receipts/check") return check(body, locale);
  const isRecord = typeof body === "object" && body !== null && !Array.isArray(body);
  return isRecord
    ? assess(body as Record<string, unknown>, locale, store)
    : { status: 400, body: { error: "a record { application, asOf } is expected" } };
}

/** What went wrong with the request itself. A flawed application is none of that: its assessment says what is wrong. */
function refusal(error: unknown): Answer {
  if (error instanceof RangeError) return { status: 413, body: { error: `more than ${most} bytes` } };
  if (error instanceof SyntaxError) return { status: 400, body: { error: "the body is not JSON" } };
  return { status: 500, body: { error: "the service failed" } };
}

export const createService = (store: Store): Server =>
  createServer(async (request: IncomingMessage, response: ServerResponse) => {
    const { status, body } = await answer(request, store).catch(refusal);
    // After a body that was too long to be read to its end, the connection cannot be used again.
    if (status === 413) response.setHeader("connection", "close");
    response.writeHead(status, { "content-type": "application/json; charset=utf-8" });
    response.end(JSON.stringify(body));
  });
// #endregion serve
