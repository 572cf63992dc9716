import { readOptions } from "../input/options.js";
import { issueMessage } from "../locale/explain/issue.js";
import { type Locale, textsOf } from "../locale/messages.js";
import { textsUnder } from "../locale/texts-under.js";
import type { SchemaName } from "../schemas.js";
import { type Noun, readSection, type SectionOptions } from "./read-section.js";

/** One fault as the Standard Schema specification has it. */
export interface StandardIssue {
  readonly message: string;
  readonly path: readonly (string | number)[];
}

export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

/** The part of the Standard Schema specification, version 1, that form libraries read. */
export interface StandardSchema<Output> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "digital-pilot-rules";
    readonly validate: (value: unknown) => StandardResult<Output>;
    /**
     * For the compiler alone; never there at run time. What goes in is typed as the noun too, though anything is read: form libraries
     * compare it with the type of their values, and refuse `unknown`.
     */
    readonly types?: { readonly input: Output; readonly output: Output } | undefined;
  };
}

/**
 * A noun as a Standard Schema: for every form library that takes one, such as react-hook-form and vee-validate. It
 * finds the same faults as the readers, each once, in one language. Warnings do not refuse a value;
 * {@link formErrors} lists them.
 *
 * @example
 * ```ts
 * import { standardSchema } from "digital-pilot-rules/forms";
 *
 * standardSchema("enterprise", "en")["~standard"].validate({ creditCode: "9115" });
 * //=> { issues: [{ path: ["creditCode"], message: "should have 18 characters and has 4; check it." }] }
 * ```
 */
export function standardSchema<Name extends SchemaName>(
  name: Name,
  locale: Locale,
  options?: SectionOptions,
): StandardSchema<Noun<Name>> {
  const texts = textsUnder(textsOf(locale), readOptions(options, ["edition"]).given.edition);
  const validate = (value: unknown): StandardResult<Noun<Name>> => {
    const reading = readSection(name, value, options);
    if (reading.ok) return { value: reading.value };
    const faults = reading.issues.filter(({ severity }) => severity === "error");
    return {
      issues: faults.map((issue) => ({ message: issueMessage(issue, texts), path: issue.path })),
    };
  };
  return Object.freeze({
    "~standard": Object.freeze({ version: 1, vendor: "digital-pilot-rules", validate }),
  });
}
