/** 可说明. Whether people can act on what rules say: every code has its wording in both languages, and what is asked for can be given. */
import type { Edition } from "../edition/edition.js";
import { nounsUnder } from "../input/nouns-under.js";
import type { Finding } from "../kernel/rule.js";
import { messageCatalogue } from "../locale/message-catalogue.js";
import { rowOf } from "../vocabulary/names.js";
import { vocabulary } from "../vocabulary/vocabulary.js";

/** Of a rule that is not met, its own sentence or key words say what it asks for, in both languages. */
const saidByTheRule = "not-met";

/** The codes of faults that no sentence of a language says. */
export function untoldCodes(edition: Edition, findings: Iterable<Finding>): readonly string[] {
  const catalogues = (["zh-CN", "en"] as const).map(
    (locale) => [locale, messageCatalogue(locale, { edition }).findings ?? {}] as const,
  );
  const found = new Set<string>();
  for (const { rule, outcome, code, further = [] } of findings) {
    if (outcome !== "fail") continue;
    for (const one of [code, ...further.map((fault) => fault.code)])
      for (const [locale, sentences] of catalogues)
        if (one !== saidByTheRule && !Object.hasOwn(sentences, one))
          found.add(
            `${rule} fails with the code “${one}”, of which sentences["${locale}"].findings says nothing; give it a sentence there`,
          );
  }
  return [...found];
}

/** The fields that rules ask for, or find fault with, and that nobody could give: no application has them, nor anything else that is handed in. */
export function unknownFields(edition: Edition, findings: Iterable<Finding>): readonly string[] {
  const nouns = nounsUnder(edition, vocabulary);
  const parameters = new Set(edition.parameters.map(({ id }) => `parameters.${id}`));
  const known = new Map<string, boolean>();
  const isKnown = (field: string): boolean => {
    const answer = known.get(field) ?? (parameters.has(field) || rowOf(field, nouns) !== undefined);
    known.set(field, answer);
    return answer;
  };
  const found = new Set<string>();
  for (const { rule, outcome, fields, missing } of findings) {
    for (const field of missing)
      if (!isKnown(field))
        found.add(
          `${rule} asks for “${field}”, which no application can give; a rule must ask for a field that readers know`,
        );
    for (const field of outcome === "fail" ? fields : [])
      if (!isKnown(field) && !missing.includes(field))
        found.add(
          `${rule} finds fault with “${field}”, which no application has; a rule must name a field that readers know`,
        );
  }
  return [...found];
}
