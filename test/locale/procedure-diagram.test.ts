import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { defineEdition, nm2024, type Procedure, procedureDiagram, procedureTable } from "../../src/index.js";
import { divisionLabel } from "../../src/locale/labels.js";

const documents = { "zh-CN": "docs/procedure.md", en: "docs/procedure.en.md" } as const;

describe.each(["zh-CN", "en"] as const)("the picture of the procedure in %s", (locale) => {
  const diagram = procedureDiagram(nm2024, locale);
  const table = procedureTable(nm2024, locale);

  it("stands in the documentation as it is drawn", () => {
    const text = readFileSync(documents[locale], "utf8");
    const say = `${documents[locale]} must hold this, as procedureDiagram and procedureTable write it`;
    expect(text, say).toContain(`\`\`\`mermaid\n${diagram}\`\`\``);
    expect(text, say).toContain(table);
  });

  it("has an arrow for every row and phase", () => {
    for (const { from, to } of nm2024.procedure?.transitions ?? []) {
      for (const phase of from) {
        const arrow = `  ${phase} --> ${to ?? phase}: `.replaceAll(/(?<=[a-z])-(?=[a-z])/g, "_");
        expect(diagram).toContain(arrow);
      }
    }
    expect(diagram.split("\n").filter((line) => line.includes("--> [*]"))).toHaveLength(3);
    expect(table.split("\n")).toHaveLength((nm2024.procedure?.transitions.length ?? 0) + 3);
  });

  it("takes no mark from the words of an edition", () => {
    const { transitions, ...rest } = nm2024.procedure as Procedure;
    const odd = transitions.map((row) => ({ ...row, clause: 'a: b|c\n<i>;#"', phrase: "x|y\nz" }));
    const edition = defineEdition({ ...nm2024, procedure: { ...rest, transitions: odd } });
    expect(procedureDiagram(edition, locale)).toContain(locale === "en" ? "(a b|c i )" : "（a b|c i ）");
    const lines = procedureTable(edition, locale).split("\n");
    expect(lines).toHaveLength(odd.length + 3);
    expect(lines[2]).toMatch(/\| a: b\\\|c &lt;i>;#" \| x\\\|y z \|$/);
  });

  it("changes with the table", () => {
    const { transitions, ...rest } = nm2024.procedure as Procedure;
    const edition = defineEdition({
      ...nm2024,
      procedure: { ...rest, transitions: transitions.slice(0, 3) },
    });
    expect(procedureDiagram(edition, locale)).not.toBe(diagram);
    expect(procedureDiagram(edition, locale)).not.toContain("closed");
  });

  it("is nothing for an edition without one", () => {
    expect(procedureDiagram({} as never, locale)).toBe("");
    expect(procedureTable(undefined as never, locale).split("\n")).toHaveLength(3);
  });
});

it("a league or city that is not on the list is called by its code", () => {
  expect([
    divisionLabel("152900", "zh-CN"),
    divisionLabel("152900", "en"),
    divisionLabel("150781", "en"),
  ]).toStrictEqual(["阿拉善盟", "Alxa League", "150781"]);
});
