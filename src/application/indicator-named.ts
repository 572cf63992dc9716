/** 指标名称. Which indicator somebody means who writes its name where its id is asked for. */
import { suggestions } from "../core/closest.js";
import { bare } from "../core/own-data.js";
import { plainWord } from "../vocabulary/word-of.js";
import type { Indicator } from "./indicator.js";

/** What indicators are called, with their ids; `undefined` for a name that two of them have. */
type IndicatorNames = ReadonlyMap<string, string | undefined>;

const made = new WeakMap<readonly Indicator[], IndicatorNames>();

/** The names of indicators as they are compared: in both languages, and with the unit behind them as the form has it. */
function namesOfIndicators(indicators: readonly Indicator[]): IndicatorNames {
  const known = made.get(indicators);
  if (known !== undefined) return known;
  const names = new Map<string, string | undefined>();
  for (const indicator of indicators) {
    const { id, label, unit, english } = bare(indicator);
    const called = [label, `${label}（${unit}）`, english === undefined ? label : bare(english).label];
    for (const name of new Set(called.map(plainWord)))
      names.set(name, names.has(name) && names.get(name) !== id ? undefined : id);
  }
  made.set(indicators, names);
  return names;
}

/** The id of the indicator that is called so, where there is one and no other. */
export const indicatorCalled = (typed: string, indicators: readonly Indicator[]): string | undefined =>
  typed === "" ? undefined : namesOfIndicators(indicators).get(plainWord(typed));

/** The id that is meant by an id or a name; what is neither stays as it was typed. */
export const indicatorMeant = (typed: string, indicators: readonly Indicator[]): string =>
  indicators.some(({ id }) => id === typed) ? typed : (indicatorCalled(typed, indicators) ?? typed);

/** The id of the indicator whose id or name is most like what was typed. */
export function nearestIndicators(indicators: readonly Indicator[]): (typed: string) => string | undefined {
  const ids = new Map(indicators.map(({ id }): [string, string | undefined] => [id, id]));
  const names = namesOfIndicators(indicators);
  const suggest = suggestions([...ids.keys(), ...names.keys()]);
  return (typed) => {
    const nearest = suggest(typed);
    return nearest === undefined ? undefined : (ids.get(nearest) ?? names.get(nearest));
  };
}
