// A host whose prototypes have more than they should, as old scripts leave it: methods of lists that `for in` would meet, and
// names of fields and options that every object seems to have.
for (const name of ["last", "contains", "flatten"])
  Object.defineProperty(Array.prototype, name, {
    value: () => "the host's",
    enumerable: true,
    configurable: true,
    writable: true,
  });
for (const name of [
  "strict",
  "stage",
  "edition",
  "issues",
  "outcome",
  "weight",
  "amount",
  "limits",
  "brief",
  "rules",
])
  Object.defineProperty(Object.prototype, name, { value: "the host's", configurable: true, writable: true });
