/** 问题与名目. Issues say of which noun their field is, so that the same word is not taken for another noun's field. */
import { below, error, type Issue, type Path, warning } from "../core/issue.js";
import { ownOf } from "../core/own-data.js";
import type { Noun } from "./vocabulary.js";

/** The name of a place in the vocabulary: the noun, and the way to the field, with `*` for an entry of a list. */
export const termOf = (noun: Noun, path: Path): string =>
  [noun, ...path.map((part) => (typeof part === "number" ? "*" : part))].join(".");

/** The same issue, about a field of this noun. */
export const inNoun = (noun: Noun, issue: Issue): Issue => ({ ...issue, term: termOf(noun, issue.path) });

/** Makes errors about the fields of a noun. */
export const errorOf =
  (noun: Noun): typeof error =>
  (code, path, values) =>
    inNoun(noun, error(code, path, values));

/** Makes warnings about the fields of a noun. */
export const warningOf =
  (noun: Noun): typeof warning =>
  (code, path, values) =>
    inNoun(noun, warning(code, path, values));

/**
 * Puts issues of a part into a whole that is a noun itself. One about a field of the part keeps its name; one about the
 * part as such, or about what has no noun, is named after its place in the whole.
 */
export const belowIn =
  (noun: Noun): typeof below =>
  (holder, issue) => {
    const placed = below(holder, issue);
    return ownOf(issue, "term")?.includes(".") ? placed : inNoun(noun, placed);
  };
