// The wings that decide, and the tests that are asked about a mutant of each which no golden case has seen.
export const wings = {
  core: ["core", "input", "application", "receipt", "money", "performance", "roster/count"],
  kernel: ["kernel", "edition", "testing", "assessment", "guideline"],
  input: ["input", "core", "application", "forms", "schemas.test.ts", "vocabulary"],
  application: ["application", "assessment", "input", "guideline"],
  edition: ["edition", "editions", "testing", "kernel"],
  assessment: ["assessment", "application", "editions", "receipt"],
  money: ["money", "receipt"],
  performance: ["performance", "table"],
  procedure: ["procedure", "editions", "money/whole-lives.model.test.ts"],
  review: ["review", "receipt"],
  roster: ["roster", "receipt"],
  guideline: ["guideline", "catalogue.test.ts", "cases", "testing", "assessment"],
  receipt: ["receipt"],
  forms: ["forms"],
};

export const wingOf = (file) => file.split("/")[1];

/** Where the tests lie that are nearest to a file of the source, the very nearest first. */
export const nearestTo = (file) => wings[wingOf(file)].map((one) => `test/${one}`);

/** Whether a file of tests is there. */
export const isAt = (place, file) => file === place || file.startsWith(`${place}/`);
