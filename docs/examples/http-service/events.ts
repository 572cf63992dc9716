import type { PilotEvent, PilotOpening } from "digital-pilot-rules";
import sqlite from "node-sqlite3-wasm";
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
/** SQLite as it is, compiled to WebAssembly: a real file, and no compiler is needed where it is installed. */
export function sqliteStore(file: string): EventStore {
  const database = new sqlite.Database(file);
  database.exec("pragma foreign_keys = on");
  for (const table of tables) database.exec(table);
  const changed = (text: string, values: (string | number)[]) => database.run(text, values).changes === 1;
  return {
    open: async (id, opening) =>
      changed("insert into pilot values (?, ?) on conflict do nothing", [id, JSON.stringify(opening)]),
    history: async (id) => {
      const found = database.get("select opening from pilot where id = ?", [id]);
      const events = database.all("select event from event where pilot = ? order by no", [id]);
      return found === null
        ? undefined
        : parsed(
            String(found.opening),
            events.map(({ event }) => String(event)),
          );
    },
    append: async (id, no, event) =>
      changed("insert into event values (?, ?, ?) on conflict do nothing", [id, no, JSON.stringify(event)]),
    close: async () => database.close(),
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
