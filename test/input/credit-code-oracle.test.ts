import { expect, it } from "vitest";
import { checkCreditCode } from "../../src/index.js";
import { drawing } from "../support/drawing.js";
import { comparisons } from "../support/runs.js";

const { below, pick, once } = drawing(32_100);

/** The characters of GB 32100 in the order of their values; I, O, S, V and Z are none. */
const characters = [..."0123456789ABCDEFGHJKLMNPQRTUWXY"];
const foreign = [..."IOSVZaz０ -_"];

/** The first seventeen, each by the power of three of its place, and the check character make a multiple of 31. */
function fitting(body: string): string {
  const weighed = [...body].reduce(
    (sum, one, place) => sum + BigInt(characters.indexOf(one)) * 3n ** BigInt(place),
    0n,
  );
  return characters.find((_, value) => (weighed + BigInt(value)) % 31n === 0n) as string;
}

const cases = comparisons(100_000);

it(`no code of ${cases} is judged otherwise than by the arithmetic of the standard`, () => {
  let [sound, wrong] = [0, 0];
  for (let run = 0; run < cases; run += 1) {
    const length = once(20) ? 16 + below(4) : 17;
    const body = Array.from({ length }, () => (once(300) ? pick(foreign) : pick(characters))).join("");
    const isForeign = [...body].some((one) => !characters.includes(one));
    const check = isForeign || length !== 17 ? pick(characters) : fitting(body);
    const last = once(3) ? pick(characters) : check;
    const { ok, ...found } = checkCreditCode(body + last);
    const isSound = length === 17 && !isForeign && last === check;
    if (ok !== isSound) expect.fail(`${body + last} is ${ok ? "taken" : "refused"}`);
    if (isSound) sound += 1;
    else if (length === 17 && !isForeign) {
      wrong += 1;
      const { values } = found.issues[0] ?? { values: {} };
      if (!Object.values(values).includes(check)) expect.fail(`${body + last} should end in ${check}`);
    }
  }
  expect(Math.min(sound, wrong)).toBeGreaterThan(cases / 10);
});
