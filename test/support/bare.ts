/** What a record holds itself: a host may have given the prototype of all records fields that nobody wrote into this one. */
export const bare = <Held extends object>(held: Held): Held =>
  Object.assign(Object.create(null) as Held, held);
