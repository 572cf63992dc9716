// Writes the generated pages as real Markdown files, which git ignores: search, the check for dead links, the sitemap
// and llms.txt see only pages that are there. The library is the one that the root build has made.
import { writeGuide } from "./generate/guide.mjs";
import { writeLanding } from "./generate/landing.mjs";
import { clear, docs, languages, writeJson } from "./generate/text.mjs";

clear();
const guide = writeGuide();
writeLanding();
writeJson(
  `${docs}.generated/sidebar.json`,
  Object.fromEntries(languages.map(({ key, prefix }) => [key, { [`/${prefix}guide/`]: guide[key] }])),
);
