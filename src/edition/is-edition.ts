import type { Edition } from "./edition.js";

/** Not an edition: what has lost its checks on the way through JSON, or cannot even be looked at. */
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
