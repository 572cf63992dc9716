/** nm-2024 and the kit of `./rules`: put together again by it alone it answers the same, and what its clauses need beyond it is a reviewed list. */
import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import {
  assessApplication,
  assessNationalPilot,
  type Edition,
  nm2024,
  replayEvents,
  type Stage,
  screenRoster,
  suggestRemedies,
} from "../../src/index.js";
import { applicationRule, defineEdition } from "../../src/rules.js";
import { example, exampleEvents, exampleJudgements, pilotJudgements } from "../golden/helpers/examples.js";
import { aFinishedPilot, afterwards, anApplication } from "../support/an-application.js";
import { beyondTheKit } from "./beyond-the-kit.js";

const { id, title, parameters, indicators, outline, procedure, provisions, parameterRoles, rules } = nm2024;
const { sentences, divisions } = nm2024;

const again: Edition = defineEdition({
  ...{ id, title, parameters, indicators, outline, rules: rules.map(applicationRule) },
  ...(procedure && { procedure }),
  ...(provisions && { provisions }),
  ...(parameterRoles && { parameterRoles }),
  ...(sentences && { sentences }),
  ...(divisions && { divisions }),
});

const later = { asOf: afterwards, stage: "evaluation" as Stage, judgements: pilotJudgements };

const questions = [
  ["the application of the documentation", example("application"), { judgements: exampleJudgements }],
  ["an early draft", example("draft-early"), {}],
  ["a draft with faults", example("draft-flawed"), {}],
  ["a pilot half-way", example("pilot-half-way"), later],
  ["a finished pilot", example("pilot-finished"), later],
  ["a sound application", anApplication(), {}],
  ["a pilot that has come to its end", aFinishedPilot(), later],
  ["nothing", {}, later],
] as const;

describe("nm-2024, put together again by the public kit", () => {
  it("has no faults", () => expect(again.issues).toEqual([]));

  it.each(questions)("says the same of %s, and mends it in the same way", (_, draft, more) => {
    const options = { asOf: "2024-08-31", ...more };
    const asked = (edition: Edition) => [
      assessApplication(draft, { edition, ...options }),
      suggestRemedies(draft, { edition, ...options }),
    ];
    expect(asked(again)).toEqual(asked(nm2024));
  });

  it("says the same of a national pilot, of a procedure and of a roster", () => {
    const national = { city: { code: "150100" }, approvalDocument: true, approvedPlan: false };
    const { enterprises = [] } = anApplication();
    const asked = (edition: Edition) => [
      assessNationalPilot(national, { edition, asOf: "2024-08-31" }),
      replayEvents(exampleEvents, { edition }),
      screenRoster([...enterprises, { name: "甲厂", scale: "above", transform: false }], {
        edition,
        chains: ["equipment"],
      }),
    ];
    expect(asked(again)).toEqual(asked(nm2024));
  });
});

describe("what the clauses of nm-2024 are written with", () => {
  const folder = new URL("../../src/guideline/nm-2024/", import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".ts"),
  );

  /** The names that a file takes from outside the folder. */
  function taken(file: string): readonly string[] {
    const source = ts.createSourceFile(
      file,
      readFileSync(new URL(file, folder), "utf8"),
      ts.ScriptTarget.Latest,
    );
    return source.statements.flatMap((statement) => {
      if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) return [];
      const isOutside = /\/(?:core|kernel|vocabulary|input|application|edition)\//.test(
        statement.moduleSpecifier.text,
      );
      const bindings = statement.importClause?.namedBindings;
      return isOutside && bindings !== undefined && ts.isNamedImports(bindings)
        ? bindings.elements.map(({ name, propertyName }) => (propertyName ?? name).text)
        : [];
    });
  }

  const exported = readFileSync(new URL("../exports.txt", import.meta.url), "utf8").split("\n");
  const isPublic = new Set(exported.map((line) => line.replace(/^type /, "")));

  it("stands in the public entries, but for what has its reason in a list that should only grow shorter", () => {
    const beyond = [...new Set(files.flatMap(taken))].filter((name) => !isPublic.has(name)).sort();
    expect(files.length).toBeGreaterThan(30);
    expect(beyond).toStrictEqual(Object.values(beyondTheKit).flat().sort());
  });
});
