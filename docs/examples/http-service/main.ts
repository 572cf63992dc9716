// npm start: the service at PORT (8787 unless given), receipts as files in RECEIPTS (./receipts unless given).
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createService } from "./service.ts";

const folder = process.env.RECEIPTS ?? "receipts";
mkdirSync(folder, { recursive: true });
const fileOf = (id: string) => join(folder, `${id}.json`);

const service = createService({
  save: (id, receipt) => writeFileSync(fileOf(id), receipt),
  load: (id) => (existsSync(fileOf(id)) ? readFileSync(fileOf(id), "utf8") : undefined),
});
const port = Number(process.env.PORT ?? 8787);
service.listen(port, "127.0.0.1", () => console.log(`http://127.0.0.1:${port}`));
