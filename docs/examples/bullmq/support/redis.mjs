// A Redis of the test's own: on loopback, at a port that was free, keeping nothing, and gone with the test.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { Redis } from "ioredis";

export async function startRedis(folder) {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const port = await freePort();
    const server = launch(port, folder);
    const url = `redis://127.0.0.1:${port}`;
    if (await answers(url, server)) return { url, stop: () => stop(server) };
    await stop(server); // someone else took the port
  }
  throw new Error("redis-server does not start; is it installed?");
}

/** The shell waits for the end of its input, so Redis goes even if this process is killed. */
function launch(port, folder) {
  const options = `--port ${port} --bind 127.0.0.1 --save "" --appendonly no --daemonize no --dir "$1" --loglevel warning`;
  const script = `redis-server ${options} & server=$!; cat >/dev/null; kill $server; wait $server`;
  return spawn("sh", ["-c", script, "sh", folder], { stdio: ["pipe", "ignore", "inherit"] });
}

async function stop(server) {
  if (server.exitCode !== null) return;
  server.stdin.end();
  await once(server, "exit");
}

async function answers(url, server) {
  const redis = new Redis(url, { lazyConnect: true, maxRetriesPerRequest: 0, retryStrategy: () => null });
  redis.on("error", () => {});
  for (let tries = 0; tries < 100 && server.exitCode === null; tries += 1) {
    try {
      await redis.connect();
      const info = await redis.info("persistence");
      redis.disconnect();
      return info.includes("aof_enabled:0");
    } catch {
      await sleep(50);
    }
  }
  return false;
}

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}
