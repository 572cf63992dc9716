import { expect, it } from "vitest";
import { procedureExtensionOf } from "../../src/input/procedure-extension.js";

const refuse = () => {
  throw new Error("no");
};

it.each([
  ["nothing", undefined],
  ["an edition without a procedure", { id: "a" }],
  ["an edition whose procedure nobody has read", { procedure: {} }],
  ["a proxy that raises", new Proxy({}, { get: refuse })],
])("there is nothing of a procedure in %s", (_, edition) =>
  expect(procedureExtensionOf(edition)).toBeUndefined(),
);
