/**
 * For tests of an edition of one's own: arbitraries of the nouns, and the laws that an edition should keep. Needs the
 * optional peer fast-check: `npm install --save-dev fast-check`.
 *
 * @packageDocumentation
 */
export { anyInput, applicationDraft, creditCode, type DraftOptions, enterprise } from "./arbitraries.js";
export { type Law, laws } from "./laws.js";
export { type NearMiss, type NearMissOptions, nearMiss } from "./near-miss.js";
