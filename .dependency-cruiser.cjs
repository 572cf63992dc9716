// The wings of the house, low to high: a wing imports itself and those before it. Types count like values. What a
// rule forbids, it forbids at any depth of the folder.
const wings = [
  "core",
  "kernel",
  "vocabulary",
  "input",
  "application",
  "edition",
  "assessment",
  "money",
  "procedure",
  "performance",
  "review",
  "roster",
  "guideline",
  "locale",
  "table",
  "receipt",
];

// Files beside the wings, and the folders of the entries, may import every wing.
const above = ["forms", "testing"];

// A roster is screened by the rules of an edition alone: it needs nothing of these.
const strangersOfRoster = "money|procedure|performance|review";

// The npm packages that a part may name; a part not listed may name none, and nothing may name a built-in module.
// Schemas are made of zod in the readers of input and in the files of nouns.
const packages = {
  "core/": "date-fns|@date-fns/[^/]+",
  "(input|application|edition|money|procedure|performance|review|receipt)/": "zod",
  "json-schema\\.ts$": "zod",
  "testing/": "fast-check",
};

const outside = (name, from, allowed) => ({
  name,
  comment: "This part may name no such package, and no built-in module of Node or a browser.",
  severity: "error",
  from,
  to: { pathNot: allowed ? `^src/|(^|/)node_modules/(${allowed})/` : "^src/" },
});

// The text itself, its wording, and the entry that tests an edition.
const knowingTheText = ["guideline", "locale", "testing"];

const upward = wings.map((wing, index) => ({
  name: `${wing}-imports-only-what-is-below`,
  comment: "Imports run one way; what two wings need belongs in the lower one.",
  severity: "error",
  from: { path: `^src/${wing}/` },
  to: {
    path: "^src/",
    pathNot: `^src/(${wings.slice(0, index + 1).join("|")})/`,
    // Explanations speak of every result, those of higher wings too, and need no more of these than their types.
    ...(wing === "locale" && { dependencyTypesNot: ["type-only"] }),
  },
}));

const chapter = "ch[1-9][^/.]*|annex[12]|national-city";

module.exports = {
  forbidden: [
    { name: "no-cycle", severity: "error", from: {}, to: { circular: true } },
    { name: "no-unresolved-import", severity: "error", from: {}, to: { couldNotResolve: true } },
    ...upward,
    ...[...wings, ...above, "[^/]+\\.ts$"]
      .filter((part) => !knowingTheText.includes(part))
      .map((part) => ({
        name: "only-the-guideline-knows-its-text",
        comment: "What a function has to cite it takes from the edition it is given (edition/cite.ts).",
        severity: "error",
        from: { path: `^src/${part}${part.endsWith("$") ? "" : "/"}`, pathNot: "^src/index\\.ts$" },
        to: { path: "^src/guideline/" },
      })),
    {
      name: "roster-stands-alone",
      comment:
        "A roster is screened by the rules of an edition; it knows no money, procedure, performance or review.",
      severity: "error",
      from: { path: "^src/roster/" },
      to: { path: `^src/(${strangersOfRoster})/` },
    },
    {
      name: "index-leaves-testing-out",
      comment: "The main entry must not load fast-check, an optional peer.",
      severity: "error",
      from: { path: "^src/[^/]+$" },
      to: { path: "^src/testing/" },
    },
    {
      name: "known-folders-only",
      comment: "A new folder of src needs its place in the order of wings above.",
      severity: "error",
      from: { path: "^src/[^/]+/", pathNot: `^src/(${[...wings, ...above].join("|")})/` },
      to: {},
    },
    ...Object.entries(packages).map(([part, allowed]) =>
      outside(`packages-of-${part}`, { path: `^src/${part}` }, allowed),
    ),
    outside("packages-of-the-rest", {
      path: "^src/",
      pathNot: `^src/(${Object.keys(packages).join("|")})`,
    }),
    {
      name: "date-fns-by-subpath",
      comment: "The root of date-fns loads everything: import date-fns/addMonths and its like.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "(^|/)node_modules/date-fns/index\\." },
    },
    {
      name: "chapters-are-independent",
      comment:
        "One chapter never imports another: what two share is a noun (application) or part of the edition's kit (edition).",
      severity: "error",
      from: { path: `^src/guideline/nm-2024/(${chapter})(/|\\.ts$)` },
      to: {
        path: `^src/guideline/nm-2024/(${chapter})(/|\\.ts$)`,
        pathNot: "^src/guideline/nm-2024/$1(/|\\.ts$)",
      },
    },
    {
      name: "chapters-do-not-know-the-edition",
      severity: "error",
      from: { path: `^src/guideline/nm-2024/(${chapter})(/|\\.ts$)` },
      to: { path: "^src/guideline/nm-2024/edition\\.ts$" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default"],
    },
  },
};
