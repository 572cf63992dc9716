/** 参数用途. Which parameter of an edition a function counts by, whatever the edition calls it. */
import { bare, ownOf } from "../core/own-data.js";
import type { Parameter } from "../kernel/parameter.js";
import {
  type ConditionName,
  type DutyName,
  figuresOf,
  isOwnCondition,
  isOwnDuty,
  type Procedure,
} from "./procedure.js";

/** 参数用途. What functions count by, beside the rules, which name their parameters themselves. */
export type ParameterRole =
  /** 名额下限: how many pilots are chosen in a year at least. */
  | "pilotsLeast"
  /** 名额上限: and at most. */
  | "pilotsMost"
  /** 试点期年数: how many years the pilot period has. */
  | "pilotYears"
  /** 2月29日起算: how years are counted from 29 February; its choices are `last-of-february` and `first-of-march`. */
  | "leapDay"
  /** 公示天数: how long a list is made public; its unit says which days are counted. */
  | "publicityDays"
  /** 自评年度: by which years self-evaluations are owed; its choices are `calendar` and `pilot-years`. */
  | "selfEvaluationYear"
  /** 中期评价期限: within how many days from the beginning of the period the mid-term evaluation is held. */
  | "midtermEvaluationDays"
  /** 期后评价期限: within how many days from the end of the period the final evaluation is held. */
  | "finalEvaluationDays";

/**
 * For each role the id of the parameter that plays it. A role that nobody plays is one of which the text says nothing: then there is no
 * such limit. An edition without this record counts by the parameters that are called as the roles are: `pilots-least`, `pilot-years`. A text that leaves the figure open has a parameter whose value is `null`, which is asked for.
 */
export type ParameterRoles = { readonly [Role in ParameterRole]?: string };

/** What the duties and conditions of the library count by. */
const rolesOfDuties: Readonly<Partial<Record<DutyName, readonly ParameterRole[]>>> = {
  "pilot-period": ["pilotYears", "leapDay"],
  "self-evaluation": ["pilotYears", "selfEvaluationYear", "leapDay"],
  "mid-term-evaluation": ["midtermEvaluationDays"],
  "final-evaluation": ["finalEvaluationDays", "pilotYears", "leapDay"],
};

const rolesOfConditions: Readonly<Partial<Record<ConditionName, readonly ParameterRole[]>>> = {
  "publicity-long-enough": ["publicityDays"],
  "year-of-the-pilot": ["pilotYears", "selfEvaluationYear", "leapDay"],
  "within-the-period": ["pilotYears", "leapDay"],
  "period-over": ["pilotYears", "leapDay"],
};

/** Without which a duty or a condition has nothing to go by: a plan can state the period, and a day can be open, but not these. */
const indispensable: Readonly<Partial<Record<DutyName | ConditionName, readonly ParameterRole[]>>> = {
  "self-evaluation": ["pilotYears", "selfEvaluationYear"],
  "publicity-long-enough": ["publicityDays"],
};

/** The duties and conditions of the library that a procedure has, each once. */
function builtInOf({ transitions, duties }: Pick<Procedure, "transitions" | "duties">) {
  const named = transitions.flatMap(({ conditions }) =>
    conditions.flatMap((one) => (isOwnCondition(one) ? [] : [one.condition])),
  );
  return {
    conditions: [...new Set(named)],
    duties: [...new Set(duties.flatMap((one) => (isOwnDuty(one) ? [] : [one.duty as DutyName])))],
  };
}

interface Counting {
  readonly procedure?: Procedure | undefined;
  readonly parameterRoles?: ParameterRoles | undefined;
  /** What they count, some of them years. */
  readonly parameters?: readonly Pick<Parameter, "id" | "unit">[] | undefined;
}

/** The ids of all parameters that a pilot takes with it when it begins, each once: those that are named, and those that are counted by. */
export function termsOf(edition: Counting): readonly string[] {
  const { procedure, parameterRoles: roles = {}, parameters = [] } = bare(edition);
  if (procedure === undefined) return [];
  const { conditions, duties } = builtInOf(procedure);
  const counting = [
    ...duties.flatMap((duty) => own(rolesOfDuties, duty)),
    ...conditions.flatMap((condition) => own(rolesOfConditions, condition)),
  ];
  const playing = (role: ParameterRole): readonly string[] => [ownOf(roles, role) ?? []].flat();
  const counted = counting.flatMap(playing);
  const figures = figuresOf(procedure);
  // Whatever is counted in years may begin on 29 February.
  const isInYears = (id: string | undefined): boolean =>
    parameters.some((one) => one.id === id && one.unit === "年");
  const years =
    counted.some(isInYears) ||
    figures.some(
      ({ figure: { term, unit }, counts }) => counts === "days" && (unit === "年" || isInYears(term)),
    );
  return [
    ...new Set([
      ...procedure.terms,
      ...figures.flatMap(({ figure: { term } }) => term ?? []),
      ...counted,
      ...(years ? playing("leapDay") : []),
    ]),
  ];
}

/** The table may be asked for a name that is none. */
const own = <Value>(table: Readonly<Record<string, readonly Value[] | undefined>>, name: string) =>
  ownOf(table, name) ?? [];

/** What nobody plays that a duty or a condition of the procedure cannot do without. */
export function rolesLacking(edition: Counting): readonly {
  readonly role: ParameterRole;
  readonly by: { readonly duty: string } | { readonly condition: string };
}[] {
  const { procedure, parameterRoles: roles = {} } = bare(edition);
  if (procedure === undefined) return [];
  const { conditions, duties } = builtInOf(procedure);
  const by = [...duties.map((duty) => ({ duty })), ...conditions.map((condition) => ({ condition }))];
  return by.flatMap((one) =>
    own(indispensable, Object.values(one).join(""))
      .filter((role) => ownOf(roles, role) === undefined)
      .map((role) => ({ role, by: one })),
  );
}
