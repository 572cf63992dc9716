// Writes the generated pages as real Markdown files, which git ignores: search, the check for dead links, the sitemap
// and llms.txt see only pages that are there. The library is the one that the root build has made.
import { writeClauses } from "./generate/clauses.mjs";
import { corpus } from "./generate/corpus.mjs";
import { writeFields } from "./generate/fields.mjs";
import { writeForm } from "./generate/form.mjs";
import { writeGuide } from "./generate/guide.mjs";
import { writeLanding } from "./generate/landing.mjs";
import { writeMessages } from "./generate/messages.mjs";
import { recipes } from "./generate/recipes.mjs";
import { writeReference } from "./generate/reference.mjs";
import { clear, docs, languages, writeJson } from "./generate/text.mjs";

clear();
const book = corpus();
const guide = writeGuide();
const cookbook = recipes();
const clauses = writeClauses(book);
const reference = writeReference();
const messages = writeMessages(book);
const fields = writeFields();
for (const { key } of languages) reference[key].unshift(fields[key]);
writeLanding();
writeForm();

const look = { zh: "查阅", en: "Reference" };
const messageTitle = { zh: "消息", en: "Messages" };

writeJson(
  `${docs}.generated/sidebar.json`,
  Object.fromEntries(
    languages.map(({ key, prefix }) => {
      const items = [...reference[key], { text: messageTitle[key], link: `/${prefix}messages/` }];
      const looked = [...clauses[key], { text: look[key], items }];
      return [
        key,
        {
          [`/${prefix}guide/`]: guide[key],
          [`/${prefix}recipes/`]: cookbook[key],
          [`/${prefix}clauses/`]: looked,
          [`/${prefix}reference/`]: looked,
          [`/${prefix}messages/`]: [...messages[key], { text: look[key], items: reference[key] }],
        },
      ];
    }),
  ),
);
