// Every internal link of the built site leads to a page that is there, and every anchor to an id on it. VitePress itself
// checks neither anchors nor links that components and the theme make. Each page stands in both languages, with its text beside it.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { base, pagesOf, report, root, textOf } from "./built.mjs";

const pages = pagesOf().filter((page) => page !== "404.html");
const faults = [];
let links = 0;

const ids = new Map();
const idsOf = (file) => {
  if (!ids.has(file))
    ids.set(file, new Set([...textOf(file).matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)));
  return ids.get(file);
};

/** What is wrong with a link, or nothing. */
function faultOf(page, href) {
  const url = new URL(href.replaceAll("&amp;", "&"), `http://site${base}${page}`);
  if (url.host !== "site") return url.protocol === "https:" ? undefined : "is no https address";
  links += 1;
  if (!url.pathname.startsWith(base)) return "leaves the base path";
  const path = decodeURIComponent(url.pathname.slice(base.length));
  const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
  if (!existsSync(join(root, file))) return "is not there";
  // What follows # on a live page is its state, no anchor.
  if (!file.endsWith(".html") || url.hash.length < 2 || url.hash.includes("=")) return undefined;
  return idsOf(file).has(decodeURIComponent(url.hash.slice(1))) ? undefined : "has no such anchor";
}

for (const page of pages) {
  for (const [, href] of textOf(page).matchAll(/<a\s[^>]*?href="([^"]+)"/g)) {
    const fault = faultOf(page, href);
    if (fault !== undefined) faults.push(`${page}: ${href} ${fault}`);
  }
  const other = page.startsWith("en/") ? page.slice(3) : `en/${page}`;
  if (!pages.includes(other)) faults.push(`${page}: there is no ${other}`);
  // The text of a folder's first page bears the name of the folder; llms.txt begins with that of the whole site.
  const text = page === "index.html" ? "llms.txt" : page.replace(/(\/index)?\.html$/, ".md");
  if (!existsSync(join(root, text))) faults.push(`${page}: its text ${text} is not there`);
}
report([...new Set(faults)], links, "links and anchors");
