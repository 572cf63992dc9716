/**
 * Options as far as they can be looked at: they come from programs, and programs pass on what they were passed. What
 * cannot be read at all is as good as none.
 */
export function optionsOf<Options extends object>(options: Options | undefined): Partial<Options> {
  try {
    // A text or a list would be spread into as many options as it has parts.
    if (typeof options !== "object" || Array.isArray(options)) return {};
    return { ...options } as Partial<Options>;
  } catch {
    return {};
  }
}
