// A static server as a host would be: the policy as a header, the page for what is not there, the base path.
import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { base, root } from "./built.mjs";

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".xml": "application/xml",
  ".json": "application/json",
};

/** The file an address asks for; nothing where there is none. */
function fileOf(pathname) {
  if (!pathname.startsWith(base)) return undefined;
  const path = normalize(`/${decodeURIComponent(pathname.slice(base.length))}`);
  const file = join(root, path);
  const page = existsSync(file) && statSync(file).isDirectory() ? join(file, "index.html") : file;
  return existsSync(page) ? page : undefined;
}

/** Serves the built site; port 0 takes any that is free. */
export const serve = (port = 0) =>
  new Promise((resolve) => {
    const policy = readFileSync(join(root, "policy.txt"), "utf8").trim();
    const server = createServer((request, response) => {
      const file = fileOf(new URL(request.url, "http://site").pathname);
      const shown = file ?? join(root, "404.html");
      response.writeHead(file === undefined ? 404 : 200, {
        "content-type": types[extname(shown)] ?? "application/octet-stream",
        "content-security-policy": policy,
      });
      createReadStream(shown).pipe(response);
    });
    server.listen(port, "127.0.0.1", () =>
      resolve({ url: `http://127.0.0.1:${server.address().port}${base}`, close: () => server.close() }),
    );
  });
