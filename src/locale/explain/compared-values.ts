import type { Values } from "../../core/issue.js";
import { ownOf } from "../../core/own-data.js";
import { yuanIn } from "../amounts.js";
import { dateIn } from "../render.js";
import type { Texts } from "../texts.js";

/** What a requirement holds a fact against, and what it is called where the fact is a day: early and late, not low and high. */
const comparisons: Readonly<Record<string, string>> = {
  actual: "actual",
  atLeast: "notBefore",
  atMost: "notAfter",
  above: "after",
  below: "before",
  is: "is",
  isNot: "isNot",
  in: "in",
  notIn: "notIn",
};

/** The values of a step as they are written: an amount with its unit, a day as a day. */
export function comparedValues(values: Values, texts: Texts): Values {
  const kind = ownOf(values, "kind");
  if (kind !== "amount" && kind !== "date") return values;
  const written = (value: string) => (kind === "date" ? dateIn(value, texts) : yuanIn(value, texts));
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const late = ownOf(comparisons, name);
      if (late === undefined) return [name, value];
      const shown = value.split(", ").map(written).join(", ");
      return [kind === "date" ? late : name, shown];
    }),
  );
}
