// The picture of the procedure through the parser of Mermaid itself.
import assert from "node:assert/strict";
import test from "node:test";
import mermaid from "mermaid";
import { defineEdition, nm2024, procedureDiagram } from "../../dist/index.js";

const { transitions, ...others } = nm2024.procedure;

/** What Mermaid read: the states with their labels, and the arrows. */
async function read(text) {
  assert.deepEqual(await mermaid.parse(text), { diagramType: "stateDiagram", config: {} });
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
  const statements = db.getRootDoc();
  return {
    labels: new Map(
      statements.filter(({ stmt }) => stmt === "state").map(({ id, description }) => [id, description]),
    ),
    arrows: statements
      .filter(({ stmt }) => stmt === "relation")
      .map(({ state1, state2, description }) => ({ from: state1.id, to: state2.id, label: description })),
  };
}

const idOf = (phase) => phase.replaceAll("-", "_");

for (const locale of ["zh-CN", "en"]) {
  test(`the picture in ${locale} has every phase and arrow of the table, and no other`, async () => {
    const { labels, arrows } = await read(procedureDiagram(nm2024, locale).value);
    const phases = new Set(transitions.flatMap(({ from, to }) => [...from, to ?? from[0]]));
    assert.deepEqual([...labels.keys()].sort(), [...phases].map(idOf).sort());
    for (const label of labels.values())
      assert.match(label, locale === "en" ? /^[a-z ]+$/ : /^\p{Script=Han}+$/u);

    const named = arrows.filter(({ label }) => label !== undefined);
    const pairs = transitions.flatMap(({ from, to }) => from.map((one) => `${idOf(one)} ${idOf(to ?? one)}`));
    assert.deepEqual(named.map(({ from, to }) => `${from} ${to}`).sort(), [...new Set(pairs)].sort());
    for (const { label } of named) assert.match(label, /[\d.]+[)）]$/);

    const ends = arrows.filter(({ label }) => label === undefined).map(({ from, to }) => `${from} ${to}`);
    assert.equal(ends.length, 4);
  });

  test(`the words of another edition do not break the picture in ${locale}`, async () => {
    const odd = transitions.map((row) => ({ ...row, clause: '一: 二;\n#3 <b>"x"' }));
    const edition = defineEdition({ ...nm2024, procedure: { ...others, transitions: odd } });
    const { arrows } = await read(procedureDiagram(edition, locale).value);
    assert.equal(arrows.length, (await read(procedureDiagram(nm2024, locale).value)).arrows.length);
  });
}

test("a picture that is wrong is not read", async () => {
  await assert.rejects(mermaid.parse("stateDiagram-v2\n  in-preparation --> under-review"));
  await assert.rejects(mermaid.parse("stateDiagram-v2\n  a --> b: one: two"));
});
