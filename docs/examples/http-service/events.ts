import Database from "better-sqlite3";
import type { PilotEvent, PilotOpening } from "digital-pilot-rules";
import pg from "pg";

/** What a pilot began with, and what has happened since, in order. The state is what they amount to, so it is not stored. */
export interface History {
  readonly opening: PilotOpening;
  readonly events: readonly PilotEvent[];
}

// #region store
export interface EventStore {
  /** False where there is such a pilot already. */
  readonly open: (id: string, opening: PilotOpening) => Promise<boolean>;
  readonly history: (id: string) => Promise<History | undefined>;
  /** As event number so and so; false where somebody else has just taken that number. */
  readonly append: (id: string, no: number, event: PilotEvent) => Promise<boolean>;
  readonly close: () => Promise<void>;
}

/** The same in both databases: events are only added, and no two can have one number. */
const tables = [
  "create table if not exists pilot (id text primary key, opening text not null)",
  `create table if not exists event (
     pilot text not null references pilot, no integer not null, event text not null, primary key (pilot, no))`,
];
// #endregion store

const parsed = (opening: string, events: readonly string[]): History => ({
  opening: JSON.parse(opening),
  events: events.map((event) => JSON.parse(event)),
});

// #region sqlite
export function sqliteStore(file: string): EventStore {
  const database = new Database(file);
  database.pragma("journal_mode = WAL");
  database.pragma("foreign_keys = ON");
  for (const table of tables) database.exec(table);
  const insertPilot = database.prepare("insert into pilot values (?, ?) on conflict do nothing");
  const insertEvent = database.prepare("insert into event values (?, ?, ?) on conflict do nothing");
  const selectPilot = database.prepare("select opening from pilot where id = ?").pluck();
  const selectEvents = database.prepare("select event from event where pilot = ? order by no").pluck();
  return {
    open: async (id, opening) => insertPilot.run(id, JSON.stringify(opening)).changes === 1,
    history: async (id) => {
      const opening = selectPilot.get(id) as string | undefined;
      return opening === undefined ? undefined : parsed(opening, selectEvents.all(id) as string[]);
    },
    append: async (id, no, event) => insertEvent.run(id, no, JSON.stringify(event)).changes === 1,
    close: async () => void database.close(),
  };
}
// #endregion sqlite

// #region postgres
export async function postgresStore(connectionString: string): Promise<EventStore> {
  const pool = new pg.Pool({ connectionString });
  for (const table of tables) await pool.query(table);
  const changed = async (text: string, values: readonly unknown[]) =>
    (await pool.query(text, [...values])).rowCount === 1;
  return {
    open: (id, opening) =>
      changed("insert into pilot values ($1, $2) on conflict do nothing", [id, JSON.stringify(opening)]),
    history: async (id) => {
      const pilot = await pool.query("select opening from pilot where id = $1", [id]);
      const events = await pool.query("select event from event where pilot = $1 order by no", [id]);
      const [found] = pilot.rows;
      return found === undefined
        ? undefined
        : parsed(
            found.opening,
            events.rows.map(({ event }) => event),
          );
    },
    append: (id, no, event) =>
      changed("insert into event values ($1, $2, $3) on conflict do nothing", [
        id,
        no,
        JSON.stringify(event),
      ]),
    close: () => pool.end(),
  };
}
// #endregion postgres
