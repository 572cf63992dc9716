// Writes the generated pages as real Markdown files, which git ignores: search, the check for dead links, the sitemap
// and llms.txt see only pages that are there. The library is the one that the root build has made.
import { writeApi } from "./generate/api.mjs";
import { writeClauses } from "./generate/clauses.mjs";
import { corpus } from "./generate/corpus.mjs";
import { writeFields } from "./generate/fields.mjs";
import { writeFirst } from "./generate/first.mjs";
import { rosterChains, writeForm } from "./generate/form.mjs";
import { writeGuide } from "./generate/guide.mjs";
import { writeLanding } from "./generate/landing.mjs";
import { writeMessages } from "./generate/messages.mjs";
import { recipes } from "./generate/recipes.mjs";
import { writeReference } from "./generate/reference.mjs";
import { writeSchemas } from "./generate/schemas.mjs";
import { clear, docs, languages, writeJson } from "./generate/text.mjs";

clear();
const book = corpus();
const guide = writeGuide();
const cookbook = recipes();
const clauses = writeClauses(book);
const reference = writeReference();
const messages = writeMessages(book);
const fields = writeFields();
const schemas = writeSchemas();
const api = await writeApi();
for (const { key } of languages) {
  reference[key].unshift(fields[key]);
  reference[key].push(...schemas[key]);
}
writeLanding();
writeForm();
await writeFirst(rosterChains());

const look = { zh: "查阅", en: "Reference" };
const messageTitle = { zh: "消息", en: "Messages" };

writeJson(
  `${docs}.generated/sidebar.json`,
  Object.fromEntries(
    languages.map(({ key, prefix }) => {
      const items = [...reference[key], { text: messageTitle[key], link: `/${prefix}messages/` }, api[key]];
      // The sidebars stand in every page: those of the interface stand in one of them.
      const { items: _, ...withoutPages } = api[key];
      const beside = [...clauses[key], { text: look[key], items: [...items.slice(0, -1), withoutPages] }];
      return [
        key,
        {
          [`/${prefix}guide/`]: guide[key],
          [`/${prefix}recipes/`]: cookbook[key],
          [`/${prefix}clauses/`]: beside,
          [`/${prefix}reference/`]: [{ text: look[key], items }],
          [`/${prefix}messages/`]: [...messages[key], { text: look[key], items: reference[key] }],
        },
      ];
    }),
  ),
);
