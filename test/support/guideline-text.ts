import { readFileSync } from "node:fs";

/** Where the text of the guideline lies, for those who have it: it is not part of this repository. */
export const clausesFile: string | undefined = process.env.GUIDELINE_CLAUSES;

/** A few words of the text, never a sentence of it: at most 30 characters. */
export const isKeyWords = (phrase: string): boolean =>
  phrase !== "" && [...phrase].length <= 30 && !/[。；]/.test(phrase);

interface Clause {
  readonly id: string;
  readonly heading: string;
  readonly sentences: readonly { readonly id: string; readonly text: string }[];
}

const clauses = (): readonly Clause[] => JSON.parse(readFileSync(clausesFile ?? "", "utf8"));

export const sentences = (): ReadonlyMap<string, string> =>
  new Map(clauses().flatMap((clause) => clause.sentences.map(({ id, text }) => [id, text] as const)));

/** A clause with its heading, in one piece. */
export const textOfClause = (id: string): string =>
  clauses()
    .filter((clause) => clause.id === id)
    .map(({ heading, sentences: list }) => [heading, ...list.map(({ text }) => text)].join("\n"))
    .join("");
