// A host on whose prototype of all objects stands every name that the library's code has in it, as a package that merges what
// strangers send may leave it. All stand there at once, so that a name that is read anywhere is found whoever reads it.
import { readdirSync, readFileSync } from "node:fs";
import process from "node:process";

/** What the engine itself asks descriptors, iterators, promises and JSON for. */
const ofTheEngine = [
  ...["get", "set", "value", "writable", "enumerable", "configurable"],
  ...["next", "done", "return", "throw", "then", "toJSON"],
];

/** What zod asks its own schemas and issues for. A host that lends these has changed zod. */
const ofZod = [
  ...[
    "_zod",
    "def",
    "schema",
    "checks",
    "meta",
    "message",
    "local",
    "continue",
    "minimum",
    "maximum",
    "format",
    "optin",
    "inclusive",
    "abort",
    "when",
  ],
  ...[
    "$ref",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "anyOf",
    "oneOf",
    "allOf",
    "enum",
    "const",
    "mode",
    "id",
    "direction",
    "path",
    "toJSONSchema",
    "title",
  ],
  ...["type", "error", "custom", "properties", "required", "items"],
];

const left = new Set([...ofTheEngine, ...ofZod]);
const dist = new URL("../../../dist/", import.meta.url);
const names = new Set(
  readdirSync(dist, { recursive: true })
    .filter((file) => file.endsWith(".js"))
    .flatMap((file) => readFileSync(new URL(file, dist), "utf8").match(/[A-Za-z_$][\w$]*(?:[.-][\w$]+)*/g)),
);
// Node makes its output of options when it is first asked for, and would take those of the host.
process.stdout.write("");
for (const name of names)
  if (!left.has(name) && !(name in {}))
    Object.defineProperty(Object.prototype, name, {
      value: "the host's",
      configurable: true,
      writable: true,
    });
