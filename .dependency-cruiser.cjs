// Imports run one way: core <- model <- calc <- guideline <- locale <- table <- decide <- index; testing sees all.
// Types count like values. What a rule forbids, it forbids at any depth of the folder.
const layers = {
  core: [],
  model: ["core"],
  calc: ["core", "model"],
  guideline: ["core", "model", "calc"],
  locale: ["core", "model", "calc", "guideline"],
  table: ["core", "model", "calc", "guideline", "locale"],
  decide: ["core", "model", "calc", "guideline", "locale", "table"],
};

// The npm packages that each layer may name; a layer not listed may name none, and nothing may name a built-in.
const packages = {
  core: "decimal\\.js|date-fns|@date-fns/[^/]+",
  model: "zod",
  testing: "fast-check",
};

const outside = (name, from, allowed) => ({
  name,
  comment: "This layer may name no such package, and no built-in module of Node or a browser.",
  severity: "error",
  from,
  to: { pathNot: allowed ? `^src/|(^|/)node_modules/(${allowed})/` : "^src/" },
});

const upward = Object.entries(layers).map(([layer, allowed]) => ({
  name: `${layer}-imports-only-${allowed.join("-") || "itself"}`,
  comment: "Imports run one way; what two layers need belongs in the lower one.",
  severity: "error",
  from: { path: `^src/${layer}/` },
  to: { path: "^src/", pathNot: `^src/(${[layer, ...allowed].join("|")})/` },
}));

const chapter = "ch[1-9][^/.]*|annex[12]|national-city";

module.exports = {
  forbidden: [
    { name: "no-cycle", severity: "error", from: {}, to: { circular: true } },
    { name: "no-unresolved-import", severity: "error", from: {}, to: { couldNotResolve: true } },
    ...upward,
    {
      name: "index-leaves-testing-out",
      comment: "The main entry must not load fast-check, an optional peer.",
      severity: "error",
      from: { path: "^src/[^/]+$" },
      to: { path: "^src/testing/" },
    },
    {
      name: "known-folders-only",
      comment: "A new folder of src needs its place in the order of layers above.",
      severity: "error",
      from: { path: "^src/[^/]+/", pathNot: `^src/(${Object.keys(layers).join("|")}|testing)/` },
      to: {},
    },
    ...Object.entries(packages).map(([layer, allowed]) =>
      outside(`packages-of-${layer}`, { path: `^src/${layer}/` }, allowed),
    ),
    outside("packages-of-the-rest", {
      path: "^src/",
      pathNot: `^src/(${Object.keys(packages).join("|")})/`,
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
      comment: "One chapter never imports another: the shared part is a noun (model) or a decision (decide).",
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
