/** The version of this package, the same as in package.json, which a test checks. */
export const version = "1.0.0";
