/**
 * For declaration forms: faults by field, one section at a time, and schemas for form libraries.
 *
 * @packageDocumentation
 */
export { type FormErrorsOptions, formErrors, type ReadingWithIssues } from "./forms/form-errors.js";
export { type Noun, readSection, type SectionOptions, type SectionReading } from "./forms/read-section.js";
export {
  type StandardIssue,
  type StandardResult,
  type StandardSchema,
  standardSchema,
} from "./forms/standard-schema.js";
