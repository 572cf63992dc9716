/** What an embedder tests with: arbitraries of the nouns, and the laws an edition of one's own should keep. */
export { anyInput, applicationDraft, creditCode, enterprise } from "./arbitraries.js";
export { type Law, laws } from "./laws.js";
