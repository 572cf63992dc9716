import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const folder = "test/support";
const oracles = readdirSync(folder).filter((name) => name.startsWith("oracle-"));
const importsOf = (name: string) =>
  [...readFileSync(`${folder}/${name}`, "utf8").matchAll(/from "([^"]+)"/g)].map(([, from]) => from);

describe("a second calculation", () => {
  it.each(oracles)("imports nothing of what it checks: %s", (name) =>
    expect(importsOf(name).filter((from) => from !== "./fractions.js")).toEqual([]),
  );

  it("works with fractions that import nothing at all", () => expect(importsOf("fractions.ts")).toEqual([]));

  it("is compared in a test that `npm run test:oracles` finds", () => {
    // The packages under test/ have tens of thousands of files of others, and no comparison.
    const folders = readdirSync("test").filter(
      (name) => !name.includes(".") && !existsSync(`test/${name}/package.json`),
    );
    const tests = folders
      .flatMap((folder) =>
        readdirSync(`test/${folder}`, { recursive: true, encoding: "utf8" }).map(
          (name) => `${folder}/${name}`,
        ),
      )
      .filter((name) => name.endsWith("-oracle.test.ts"))
      .map((name) => readFileSync(`test/${name}`, "utf8"))
      .join("\n");
    expect(oracles.filter((name) => !tests.includes(name.replace(".ts", ".js")))).toEqual([]);
    expect(oracles.length).toBeGreaterThan(6);
  });
});
