/**
 * Options of any type as a plain record. Options come from programs and may hold anything: a value that cannot be read
 * counts as no options at all.
 */
export function optionsOf<Options extends object>(options: Options | undefined): Partial<Options> {
  try {
    // Spreading a text or a list would make an option of each of its parts.
    if (typeof options !== "object" || Array.isArray(options)) return {};
    return { ...options } as Partial<Options>;
  } catch {
    return {};
  }
}
