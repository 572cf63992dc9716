import Database from "better-sqlite3";
import {
  applyEvent,
  type EventResult,
  nm2024,
  type PilotEvent,
  type PilotOpening,
  type Replay,
  replayEvents,
} from "digital-pilot-rules";
import { sealed } from "./receipts.ts";

// #region tables
/** Events are the truth and are only added to. The state is what they amount to, so it is worked out, not stored. */
const tables = `
  create table if not exists pilot (id text primary key, opening text not null) strict;
  create table if not exists event (
    pilot text not null references pilot, no integer not null, event text not null,
    primary key (pilot, no)
  ) strict;
  create table if not exists receipt (
    pilot text not null references pilot, events integer not null, receipt text not null,
    primary key (pilot, events)
  ) strict;`;
// #endregion tables

export interface Pilots {
  readonly open: (id: string, opening: PilotOpening) => void;
  /** Records an event, or says why that may not be. A second click on the same button changes nothing. */
  readonly record: (id: string, event: PilotEvent) => EventResult;
  readonly replay: (id: string) => Replay;
  /** The receipts of a pilot, oldest first. */
  readonly receipts: (id: string) => readonly string[];
  readonly close: () => void;
}

export function openPilots(file: string): Pilots {
  const database = new Database(file);
  database.pragma("journal_mode = WAL");
  database.pragma("foreign_keys = ON");
  database.exec(tables);
  const insertPilot = database.prepare("insert into pilot values (?, ?)");
  const selectPilot = database.prepare("select opening from pilot where id = ?").pluck();
  const selectEvents = database.prepare("select event from event where pilot = ? order by no").pluck();
  const insertEvent = database.prepare("insert into event values (?, ?, ?)");
  const insertReceipt = database.prepare("insert into receipt values (?, ?, ?)");
  const selectReceipts = database
    .prepare("select receipt from receipt where pilot = ? order by events")
    .pluck();

  const inputsOf = (id: string) => {
    const opening = selectPilot.get(id) as string | undefined;
    if (opening === undefined) throw new Error(`no pilot ${id}`);
    const events = (selectEvents.all(id) as string[]).map((text) => JSON.parse(text) as PilotEvent);
    return { events, opening: JSON.parse(opening) as PilotOpening, edition: nm2024 };
  };
  const replayOf = (id: string): Replay => {
    const { events, opening, edition } = inputsOf(id);
    return replayEvents(events, { opening, edition });
  };

  // #region record
  /** In one transaction that writes from its start, so that of two clerks at once the second sees what the first did. */
  const record = database.transaction((id: string, event: PilotEvent): EventResult => {
    const result = applyEvent(replayOf(id).state, event, { edition: nm2024 });
    if (!result.ok || result.repeated) return result;
    const no = inputsOf(id).events.length + 1;
    insertEvent.run(id, no, JSON.stringify(event));
    insertReceipt.run(id, no, sealed("procedure", replayOf(id), inputsOf(id)));
    return result;
  });
  // #endregion record

  return {
    open: (id, opening) => void insertPilot.run(id, JSON.stringify(opening)),
    record: (id, event) => record.immediate(id, event),
    replay: replayOf,
    receipts: (id) => selectReceipts.all(id) as string[],
    close: () => void database.close(),
  };
}
