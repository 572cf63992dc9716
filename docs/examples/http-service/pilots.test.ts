// Events over HTTP into a real SQLite file and a real PostgreSQL, with the service ended and begun again in between.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { nm2024, type PilotEvent, replayEvents } from "digital-pilot-rules";
import history from "../pilot-events.json" with { type: "json" };
import { type EventStore, postgresStore, sqliteStore } from "./events.ts";
import { isHere, startPostgres } from "./postgres.ts";
import { createService } from "./service.ts";

const events = history as readonly PilotEvent[];
const opening = { on: "2024-07-01", year: 2024, leagueCity: { code: "150200" } };
const receipts = { save: () => undefined, load: () => undefined };

/** A service on a store, for as long as the work lasts. */
async function serving<Result>(
  store: EventStore,
  work: (
    ask: (method: "GET" | "PUT" | "POST", url: string, body?: object) => Promise<Answer>,
  ) => Promise<Result>,
): Promise<Result> {
  const service = createService(receipts, store);
  const result = await work(async (method, url, body) => {
    const { statusCode, payload } = await service.inject({
      method,
      url: encodeURI(url),
      ...(body && { payload: body }),
    });
    return { status: statusCode, body: JSON.parse(payload) };
  });
  await service.close();
  await store.close();
  return result;
}
interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: whatever the service has answered
  readonly body: any;
}

/** Before the second event is stored, somebody else stores another under its number. */
const overtaken = (store: EventStore, other: PilotEvent): EventStore => ({
  ...store,
  append: async (id, no, event) => {
    if (no === 2) await store.append(id, no, other);
    return store.append(id, no, event);
  },
});

function storing(open: () => Promise<EventStore>): void {
  test("after a restart the pilot stands where the whole list of events puts it", async () => {
    await serving(await open(), async (ask) => {
      assert.equal((await ask("PUT", "/pilots/包头", opening)).status, 201);
      for (const event of events) await ask("POST", "/pilots/包头/events", event);
    });
    const { state } = replayEvents(events, { edition: nm2024, opening });
    const { body } = await serving(await open(), (ask) => ask("GET", "/pilots/包头?asOf=2027-03-31"));
    assert.equal(body.phase, state.phase);
    assert.equal(body.events, state.events.length);
    assert.ok(body.duties.length > 0);
  });

  test("an event that cannot be is refused by its clause, and is not stored", async () => {
    const [refused, pilot] = await serving(await open(), async (ask) => {
      await ask("PUT", "/pilots/一", opening);
      const answer = await ask("POST", "/pilots/一/events", { type: "approved", on: "2024-09-20" });
      return [answer, await ask("GET", "/pilots/一")] as const;
    });
    assert.equal(refused.status, 422);
    assert.equal(refused.body.clause, "5.3");
    assert.equal(pilot.body.events, 0);
  });

  test("a second click stores nothing", async () => {
    const again = await serving(await open(), async (ask) => {
      await ask("PUT", "/pilots/二", opening);
      await ask("POST", "/pilots/二/events", { type: "submitted", on: "2024-08-12" });
      return ask("POST", "/pilots/二/events", { type: "submitted", on: "2024-08-12" });
    });
    assert.equal(again.body.repeated, true);
    assert.equal(again.body.events, 1);
  });

  test("of two clerks at once the second is judged by what the first has done", async () => {
    const reviewed = { type: "reviewed", on: "2024-08-30" } as const;
    const answer = await serving(
      overtaken(await open(), { ...reviewed, shortlisted: false }),
      async (ask) => {
        await ask("PUT", "/pilots/三", opening);
        await ask("POST", "/pilots/三/events", { type: "submitted", on: "2024-08-12" });
        return ask("POST", "/pilots/三/events", { ...reviewed, shortlisted: true });
      },
    );
    assert.equal(answer.status, 422);
  });

  test("a pilot that nobody has opened is not there", async () => {
    assert.equal((await serving(await open(), (ask) => ask("GET", "/pilots/四"))).status, 404);
  });
}

describe("SQLite", () => {
  const folder = mkdtempSync(join(tmpdir(), "pilots-"));
  after(() => rmSync(folder, { recursive: true }));
  storing(async () => sqliteStore(join(folder, "pilots.sqlite")));
});

describe("PostgreSQL", { skip: !isHere && "PostgreSQL is not here: apt-get install postgresql" }, () => {
  const server = isHere ? startPostgres() : undefined;
  after(async () => (await server)?.stop());
  storing(async () => postgresStore((await server)?.url ?? ""));
});
