/** Subjects that look into the corners of the library: what their cases call is called by others too, and in a more usual way. */
export const isCorner = (subject: string): boolean => /^(?:odd|own)-/.test(subject);
