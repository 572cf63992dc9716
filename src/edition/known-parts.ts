/** What the parts of an edition are, as they are read. */
type PartKind = "list" | "rule" | "procedure" | "provisions" | "roles" | "sentences" | "divisions";

const kinds = new WeakMap<object, PartKind>();

/** The parts of a kind of which is known that they are right, and frozen: they need no second look. */
export const knownParts = (kind: PartKind) => ({
  /** Of what is no part at all nothing is known either. */
  has: (part: unknown): boolean => kinds.get(part as object) === kind,
  add: (part: object): void => {
    kinds.set(part, kind);
  },
});
