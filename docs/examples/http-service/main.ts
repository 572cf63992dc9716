// npm start: the service at PORT (8787 unless given). Receipts are files in RECEIPTS (./receipts unless given); events go to
// PostgreSQL where DATABASE_URL names one, otherwise to the SQLite file EVENTS (./pilots.sqlite unless given).
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { postgresStore, sqliteStore } from "./events.ts";
import { createService } from "./service.ts";

const { DATABASE_URL, EVENTS = "pilots.sqlite", PORT = "8787", RECEIPTS = "receipts" } = process.env;
mkdirSync(RECEIPTS, { recursive: true });
const fileOf = (id: string) => join(RECEIPTS, `${id}.json`);

const receipts = {
  save: (id: string, receipt: string) => writeFileSync(fileOf(id), receipt),
  load: (id: string) => (existsSync(fileOf(id)) ? readFileSync(fileOf(id), "utf8") : undefined),
};
const events = DATABASE_URL ? await postgresStore(DATABASE_URL) : sqliteStore(EVENTS);
console.log(await createService(receipts, events).listen({ host: "127.0.0.1", port: Number(PORT) }));
