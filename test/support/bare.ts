/**
 * What a record holds itself: a host may have given the prototype of all records fields that nobody wrote into this one. The library has
 * the same for itself; golden cases are asked of the built package, which does not hand it out.
 */
export const bare = <Held extends object>(held: Held): Held =>
  Object.assign(Object.create(null) as Held, held);
