/** The digest of a text by a function of the caller's, which may fail, give no text, or be no function: then none. */
export function digestOf(text: string, digest: unknown): string | undefined {
  try {
    const found: unknown = (digest as (text: string) => unknown)(text);
    return typeof found === "string" ? found : undefined;
  } catch {
    return undefined;
  }
}
