// Rosters to measure on: 8 chains, half of the enterprises above scale, 2 % defects, about 200 bytes a record.
import { checkCreditCode } from "../../dist/index.js";
import { randomFrom } from "./harness.mjs";

export const chains = Array.from({ length: 8 }, (_, place) => `chain-${place}`);

export function creditCode(number) {
  const body = `91150200${String(number).padStart(9, "0")}`;
  const check = checkCreditCode(`${body}0`);
  return body + (check.ok ? "0" : check.required);
}

const levels = ["none", "regional", "national", "little-giant"];

/** One record after another, the same for every run; `defects` is the number in a hundred. */
export function* records(count, defects = 2) {
  const draw = randomFrom(6);
  for (let number = 0; number < count; number += 1) {
    const isAbove = draw(1) === 0;
    const yuan = isAbove ? 20_000_000 + draw(900_000_000) : 100_000 + draw(19_000_000);
    const transform = isAbove || draw(3) > 0;
    const record = {
      name: `草原装备制造有限公司${number}`,
      creditCode: creditCode(number),
      chainId: `chain-${draw(7)}`,
      previousYearRevenue: `${yuan}.${10 + draw(89)}`,
      scale: isAbove ? "above" : "below",
      specialised: levels[draw(3)],
      atKeyLink: true,
      transform,
    };
    if (!isAbove) record.willing = transform;
    // One that stays out has to say whether it has priority.
    if (!transform) record.priority = false;
    yield draw(99) < defects ? spoilt(record, draw, number) : record;
  }
}

function spoilt(record, draw, number) {
  switch (draw(3)) {
    case 0:
      return { ...record, creditCode: creditCode(draw(number)) };
    case 1: {
      const { previousYearRevenue: _, ...rest } = record;
      return rest;
    }
    case 2:
      return { ...record, chainId: "elsewhere" };
    default:
      return { ...record, willing: !record.transform, scale: "below", previousYearRevenue: "5000000" };
  }
}
