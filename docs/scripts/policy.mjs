// The content security policy of the site, from the inline scripts that stand in its pages: as a meta tag in every page,
// and as `policy.txt` for a host that can send it as a header. No style attribute is left, so that none has to be allowed.
import { createHash } from "node:crypto";
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pagesOf, report, root, textOf } from "./built.mjs";

/** The one style that VitePress makes as it runs: no transitions while the colours change. */
const whileColoursChange = "'sha256-skqujXORqzxt1aE0NNXxujEanPTX6raoqSscTV/Ww/Y='";

/** What VitePress writes as style attributes: all of it is set again by script or stands in the style sheet. */
const harmless = [/^$/, /^position: ?relative;?$/, /^--vp-vh: ?0px;?$/, /^display: ?none;?$/];

const pages = pagesOf();
const faults = [];
const hashes = new Set();
for (const page of pages) {
  for (const [, script] of textOf(page).matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g))
    hashes.add(`'sha256-${createHash("sha256").update(script).digest("base64")}'`);
}
if (hashes.size > 4)
  faults.push(`${hashes.size} different inline scripts: they should be the same on all pages`);

const policy = [
  "default-src 'none'",
  `script-src 'self' ${[...hashes].sort().join(" ")}`,
  `style-src 'self' ${whileColoursChange}`,
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

for (const page of pages) {
  const html = textOf(page)
    .replace(/\n\s*<meta http-equiv="Content-Security-Policy"[^>]*>/, "")
    .replaceAll(/ style="([^"]*)"/g, (whole, style) => {
      if (!harmless.some((one) => one.test(style)))
        faults.push(`${page}: a style attribute that nothing replaces: ${whole}`);
      return "";
    });
  const tag = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  if (!html.includes('<meta charset="utf-8">')) faults.push(`${page}: no place for the policy`);
  writeFileSync(join(root, page), html.replace('<meta charset="utf-8">', `$&\n    ${tag}`));
}
writeFileSync(join(root, "policy.txt"), `${policy}\n`);

for (const chunk of readdirSync(join(root, "assets/chunks"))) {
  if (chunk.endsWith(".js") && textOf(`assets/chunks/${chunk}`).includes("_vp-fn_"))
    faults.push(`assets/chunks/${chunk} holds a function as text, which the policy forbids to run`);
}
report(faults, pages.length, "pages with the policy");
