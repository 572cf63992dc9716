/** The sentences in English alone: a chunk of its own that holds no report and no label that these do not need. */
export { explain } from "digital-pilot-rules/en";
