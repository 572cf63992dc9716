/**
 * For tests of an edition of one's own: arbitraries of the nouns, of histories and of tables, and the laws that an edition should keep. Needs the
 * optional peer fast-check: `npm install --save-dev fast-check`.
 *
 * @packageDocumentation
 */
export { anyInput, applicationDraft, creditCode, type DraftOptions, enterprise } from "./arbitraries.js";
export { type EventHistoryOptions, eventHistory } from "./event-history.js";
export type { Law, LawsOptions } from "./law.js";
export { laws } from "./laws.js";
export { type NearMiss, type NearMissOptions, nearMiss } from "./near-miss.js";
export { type InputKind, type NounOptions, nounArbitrary } from "./nouns.js";
export { type OfficeTable, officeTable } from "./office-table.js";
