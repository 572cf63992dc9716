import type { Edition } from "./edition.js";
import { digestOfEdition } from "./edition-digest.js";
import { isEdition } from "./is-edition.js";

/** 所用版本. By which edition a result was made: every result that an edition had a say in names it. */
export interface NamedEdition {
  /** The id of the edition; empty where none could be used. */
  readonly edition: string;
  /** 版本摘要. The digest of its text and parameters (`editionDigest`), by which two editions of one id are told apart; empty where none could be used. */
  readonly editionDigest: string;
}

/** 所用版本, where a function can do without one. */
export interface EditionIfNamed {
  /** The id of the edition; `null` where none was given, empty where none could be used. */
  readonly edition: string | null;
  /** 版本摘要. The digest of its text and parameters (`editionDigest`); `null` where none was given, empty where none could be used. */
  readonly editionDigest: string | null;
}

/** How a result names the edition it was made by; `undefined` where none could be used. */
export const namedEdition = (edition: Edition | undefined): NamedEdition =>
  edition === undefined || edition.id === ""
    ? { edition: "", editionDigest: "" }
    : { edition: edition.id, editionDigest: digestOfEdition(edition) };

/** The same of an option that may be anything. */
export const namedFrom = (given: unknown): NamedEdition => namedEdition(isEdition(given) ? given : undefined);

/** The same of one that may be left out as well. */
export const editionIfNamed = (given: unknown): EditionIfNamed =>
  given === undefined ? { edition: null, editionDigest: null } : namedFrom(given);
