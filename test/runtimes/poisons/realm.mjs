// A host whose data comes from another realm: a worker's context, a frame, a sandbox, the context of a test runner. Whatever a case
// gives to the library is made anew with the constructors of that realm. Code stays what it is, and so do editions and the parts of
// that of 2024, of which the library knows that they are right.
import { types } from "node:util";
import { runInNewContext } from "node:vm";
import { nm2024 } from "digital-pilot-rules";

const there = runInNewContext(`({
  Object, Array, Date, Map, Set, RegExp, Error, Uint8Array, String, Number, Boolean,
  walk: function* (made, given) { for (const one of given) yield made(one); },
})`);

/** Lists of more elements are copied as a whole. Whatever is in them is refused or told for its size. */
const longest = 20_000;
const ofHolesAlone = 10_000_000;
const deepest = 500;

/** What has an equal of the same content in the other realm, by its prototype here. */
const equals = new Map([
  [Date.prototype, (given) => new there.Date(Number(given))],
  [RegExp.prototype, ({ source, flags }) => new there.RegExp(source, flags)],
  [Error.prototype, ({ message }) => new there.Error(message)],
  [Uint8Array.prototype, (given) => new there.Uint8Array(given)],
  [String.prototype, (given) => new there.String(given)],
  [Number.prototype, (given) => new there.Number(given)],
  [Boolean.prototype, (given) => new there.Boolean(given)],
  [Map.prototype, (given, made) => new there.Map([...given].map((entry) => entry.map(made)))],
  [Set.prototype, (given, made) => new there.Set([...given].map(made))],
]);

/** The same value, made in the other realm as far as it is data. */
function elsewhere(value) {
  const known = new Map();

  function made(given, depth = 0) {
    if (typeof given !== "object" || given === null || types.isProxy(given) || depth > deepest) return given;
    if (known.has(given)) return known.get(given);
    if (isEdition(given)) return given;
    if (types.isGeneratorObject(given)) return there.walk((one) => elsewhere(one), given);
    const prototype = Object.getPrototypeOf(given);
    if (equals.has(prototype)) return equals.get(prototype)(given, (one) => made(one, depth + 1));
    if (prototype === Array.prototype) {
      if (given.length > longest && given.length < ofHolesAlone)
        return there.Array.prototype.slice.call(given);
      return filled(Object.assign(new there.Array(), { length: given.length }), given, depth);
    }
    if (prototype === Object.prototype) return filled(new there.Object(), given, depth);
    return prototype === null && !Array.isArray(given) ? filled(Object.create(null), given, depth) : given;
  }

  function filled(empty, given, depth) {
    known.set(given, empty);
    for (const key of Reflect.ownKeys(given)) {
      const descriptor = Object.getOwnPropertyDescriptor(given, key);
      if (Object.hasOwn(descriptor, "value")) descriptor.value = made(descriptor.value, depth + 1);
      Object.defineProperty(empty, key, descriptor);
    }
    return Object.isFrozen(given) ? Object.freeze(empty) : empty;
  }

  return made(value);
}

const own = (holder, key) => Object.getOwnPropertyDescriptor(holder, key)?.value;

const partsOf2024 = new Set(Object.values(nm2024));

const isEdition = (given) =>
  partsOf2024.has(given) ||
  (Object.isFrozen(given) && Array.isArray(own(given, "rules")) && Array.isArray(own(given, "outline")));

/** What was prepared to be asked again is given what is made elsewhere too. */
function asking(prepared) {
  if (typeof prepared === "function")
    return (...given) => asking(prepared(...given.map((one) => elsewhere(one))));
  if (typeof prepared !== "object" || prepared === null || isEdition(prepared)) return prepared;
  if (Object.getPrototypeOf(prepared) !== Object.prototype) return prepared;
  const parts = Object.entries(prepared);
  return parts.some(([, part]) => typeof part === "function")
    ? Object.fromEntries(parts.map(([name, part]) => [name, asking(part)]))
    : prepared;
}

globalThis.wayOfCalling = (call, make) => {
  const answer = make({ ...call, given: call.given.map((one) => elsewhere(one)) });
  // What the kit for rules makes goes into editions as it is.
  return call.entry === "index" ? asking(answer) : answer;
};
