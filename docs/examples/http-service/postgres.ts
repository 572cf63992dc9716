// A PostgreSQL of one's own for a test: begun in an empty folder, at a port of its own, and gone afterwards.
import { execFileSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const debian = "/usr/lib/postgresql";
const folders = existsSync(debian)
  ? readdirSync(debian).map((version) => join(debian, version, "bin"))
  : (process.env.PATH ?? "").split(":");
const binaries = folders.find((folder) => existsSync(join(folder, "initdb")));

/** PostgreSQL refuses to run as root, so there it runs as the user that its package has made. */
const user = process.getuid?.() === 0 ? { uid: idOf("-u"), gid: idOf("-g") } : {};
function idOf(of: "-u" | "-g"): number {
  try {
    return Number(execFileSync("id", [of, "postgres"], { encoding: "utf8", stdio: "pipe" }));
  } catch {
    return -1;
  }
}

export const isHere = binaries !== undefined && user.uid !== -1;

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });

export async function startPostgres(): Promise<{ readonly url: string; readonly stop: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), "postgres-"));
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid ?? 0);
  const data = join(folder, "data");
  const run = (name: string, ...options: string[]) =>
    execFileSync(join(binaries ?? "", name), options, { ...user, cwd: folder, stdio: "ignore" });
  const port = await freePort();
  run(
    "initdb",
    "--pgdata",
    data,
    "--username",
    "pilots",
    "--auth",
    "trust",
    "--encoding",
    "UTF8",
    "--no-sync",
  );
  const settings = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=off`;
  run("pg_ctl", "start", "--wait", "--pgdata", data, "--log", join(folder, "log"), "--options", settings);
  return {
    url: `postgres://pilots@127.0.0.1:${port}/postgres`,
    stop: () => {
      run("pg_ctl", "stop", "--wait", "--mode", "fast", "--pgdata", data);
      rmSync(folder, { recursive: true });
    },
  };
}
