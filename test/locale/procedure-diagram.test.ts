import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { error } from "../../src/core/issue.js";
import {
  defineEdition,
  nm2024,
  type Procedure,
  procedureDiagram,
  procedureTable,
  type Result,
} from "../../src/index.js";
import { enTexts } from "../../src/locale/en/texts.js";
import { divisionLabel } from "../../src/locale/labels.js";
import { zhTexts } from "../../src/locale/zh-CN/texts.js";

const documents = { "zh-CN": "docs/procedure.md", en: "docs/procedure.en.md" } as const;

const made = (result: Result<string>): string => {
  if (!result.ok) throw new Error("nothing was drawn");
  return result.value;
};

const { procedure: _, ...withoutProcedure } = nm2024;
const bare = defineEdition(withoutProcedure);

describe.each(["zh-CN", "en"] as const)("the picture of the procedure in %s", (locale) => {
  const diagram = made(procedureDiagram(nm2024, locale));
  const table = made(procedureTable(nm2024, locale));

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
    expect(made(procedureDiagram(edition, locale))).toContain(
      locale === "en" ? "(a b|c i )" : "（a b|c i ）",
    );
    const lines = made(procedureTable(edition, locale)).split("\n");
    expect(lines).toHaveLength(odd.length + 3);
    expect(lines[2]).toMatch(/\| a: b\\\|c &lt;i>;#" \| x\\\|y z \|$/);
  });

  it("changes with the table", () => {
    const { transitions, ...rest } = nm2024.procedure as Procedure;
    const edition = defineEdition({
      ...nm2024,
      procedure: { ...rest, transitions: transitions.filter(({ event }) => event !== "withdrawn") },
    });
    expect(diagram).toContain("withdrawn");
    expect(made(procedureDiagram(edition, locale))).not.toContain("withdrawn");
  });

  it("is empty for a procedure without rows", () => {
    const edition = { ...nm2024, procedure: { ...nm2024.procedure, transitions: [] } };
    expect(procedureDiagram(edition, locale)).toMatchObject({ ok: true, value: "stateDiagram-v2\n" });
  });

  it.each<[string, unknown, string]>([
    ["no edition", {}, "unknown-edition"],
    ["nothing", undefined, "unknown-edition"],
    ["an edition without one", bare, "edition-without-procedure"],
    ["an edition with faults", { ...nm2024, issues: [error("repeated-rule", ["rules"])] }, "repeated-rule"],
  ])("is an issue for %s", (_, edition, code) => {
    for (const result of [procedureDiagram(edition, locale), procedureTable(edition, locale)]) {
      expect(result).toMatchObject({ ok: false, issues: [{ code }] });
    }
  });
});

it("a league or city that is not on the list is called by its code", () => {
  expect([
    divisionLabel("152900", zhTexts),
    divisionLabel("152900", enTexts),
    divisionLabel("110000", enTexts),
  ]).toStrictEqual(["阿拉善盟", "Alxa League", "110000"]);
});
