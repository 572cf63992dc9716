// A host that has frozen what the language is made of, as those do that run code of strangers.
const shared = [
  Object,
  Function,
  Array,
  String,
  Number,
  Boolean,
  BigInt,
  Symbol,
  RegExp,
  Date,
  Map,
  Set,
  WeakMap,
  WeakSet,
];
for (const made of [...shared, Promise, Uint8Array, TextEncoder]) {
  Object.freeze(made.prototype);
  Object.freeze(made);
}
for (const one of [JSON, Math, Reflect, Intl]) Object.freeze(one);
