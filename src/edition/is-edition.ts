import type { Edition } from "./edition.js";

/** Whether a value is an edition. One that has been through JSON is not: its checks are functions and were lost. */
export function isEdition(value: unknown): value is Edition {
  try {
    const { id, rules, parameters, indicators, issues } = (value ?? {}) as Partial<Edition>;
    const named = [rules, parameters, indicators].every((list) =>
      list?.every((one) => typeof one?.id === "string"),
    );
    return (
      typeof id === "string" &&
      named &&
      Array.isArray(issues) &&
      rules?.every(({ check }) => typeof check === "function") === true
    );
  } catch {
    return false;
  }
}
