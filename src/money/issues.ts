import { hasErrors, type Issue } from "../core/issue.js";
import { belowIn } from "../vocabulary/issues.js";
import type { Noun } from "../vocabulary/vocabulary.js";

/**
 * What is wrong with the options themselves, and then with each of them. Options that are no record at all lack each
 * one, which is the same fault, and is told once.
 */
export const optionIssues = (ofAll: readonly Issue[], ofEach: readonly Issue[]): readonly Issue[] =>
  hasErrors(ofAll) ? ofAll : [...ofAll, ...ofEach];

/** A fault of the whole subject is told under its name, one of a part of it at the place of that part. */
export const ofSubject =
  (noun: Noun, name: string) =>
  (issue: Issue): Issue =>
    issue.path.length === 0 ? belowIn(noun)([name], issue) : issue;
