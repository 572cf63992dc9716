// A pilot in a file, over restarts, two clerks at once, and somebody who changes the file by hand.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import Database from "better-sqlite3";
import { nm2024, type PilotEvent, replayEvents } from "digital-pilot-rules";
import history from "../pilot-events.json" with { type: "json" };
import { openPilots, type Pilots } from "./pilots.ts";
import { checked } from "./receipts.ts";

const folder = mkdtempSync(join(tmpdir(), "pilots-"));
after(() => rmSync(folder, { recursive: true }));
const events = history as readonly PilotEvent[];
const opening = { on: "2024-07-01", year: 2024, leagueCity: { code: "150200" } };
let count = 0;

/** A file of its own for each test, with one pilot in it. */
function withPilot(work: (pilots: Pilots, file: string) => void): void {
  count += 1;
  const file = join(folder, `${count}.sqlite`);
  const pilots = openPilots(file);
  pilots.open("包头", opening);
  work(pilots, file);
  pilots.close();
}

const rowsOf = (file: string): number => {
  const database = new Database(file, { readonly: true });
  const rows = database.prepare("select count(*) from event").pluck().get() as number;
  database.close();
  return rows;
};

test("what the database holds amounts to what the library makes of the whole list", () =>
  withPilot((pilots) => {
    for (const event of events) pilots.record("包头", event);
    assert.deepEqual(pilots.replay("包头").state, replayEvents(events, { edition: nm2024, opening }).state);
  }));

test("what is refused is not stored, and the answer says why", () =>
  withPilot((pilots, file) => {
    const [submitted, approved] = events as [PilotEvent, PilotEvent];
    assert.ok(pilots.record("包头", submitted).ok);
    const result = pilots.record("包头", approved);
    assert.equal(!result.ok && result.refusal.code, "too-early");
    assert.equal(rowsOf(file), 1);
  }));

test("a second click stores nothing", () =>
  withPilot((pilots, file) => {
    const [submitted] = events as [PilotEvent];
    pilots.record("包头", submitted);
    const again = pilots.record("包头", submitted);
    assert.equal(again.ok && again.repeated, true);
    assert.equal(rowsOf(file), 1);
  }));

test("the state survives a restart", () =>
  withPilot((pilots, file) => {
    for (const event of events.slice(0, 9)) pilots.record("包头", event);
    const again = openPilots(file);
    assert.deepEqual(again.replay("包头").state, pilots.replay("包头").state);
    again.close();
  }));

test("two clerks at once: the second is refused by what the first has done", () =>
  withPilot((pilots, file) => {
    const other = openPilots(file);
    pilots.record("包头", { type: "submitted", on: "2024-08-12" });
    assert.ok(pilots.record("包头", { type: "reviewed", on: "2024-08-30", shortlisted: false }).ok);
    assert.equal(other.record("包头", { type: "reviewed", on: "2024-08-30", shortlisted: true }).ok, false);
    assert.equal(rowsOf(file), 2);
    other.close();
  }));

test("every receipt stands, and none does once somebody has changed a figure in it", () =>
  withPilot((pilots) => {
    for (const event of events) pilots.record("包头", event);
    const receipts = pilots.receipts("包头");
    assert.ok(receipts.length > 10);
    const last = receipts.at(-1) ?? "";
    assert.equal(checked(last).ok, true);
    const forged = last.replaceAll("40000000", "90000000");
    assert.notEqual(forged, last);
    assert.deepEqual(
      checked(forged)
        .differences.map(({ code }) => code)
        .filter((code) => code === "digest-differs"),
      ["digest-differs"],
    );
  }));

test("an event changed by hand is no more what the receipt was made from", () =>
  withPilot((pilots, file) => {
    for (const event of events.slice(0, 9)) pilots.record("包头", event);
    const database = new Database(file);
    database.prepare("update event set event = replace(event, '40000000', '90000000')").run();
    database.close();
    const receipt = JSON.parse(pilots.receipts("包头").at(-1) ?? "");
    assert.equal(receipt.result.state.award, "40000000");
    assert.equal(pilots.replay("包头").state.award, "90000000");
  }));
