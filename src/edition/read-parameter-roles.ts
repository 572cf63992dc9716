import * as z from "zod/mini";
import { deepFreeze } from "../core/freeze.js";
import type { Issue } from "../core/issue.js";
import { ownOf } from "../core/own-data.js";
import { readArgument } from "../input/argument.js";
import { text } from "../input/leaves.js";
import { ofNoun } from "../input/of-noun.js";
import type { Parameter } from "../kernel/parameter.js";
import { errorOf } from "../vocabulary/issues.js";
import { editionNouns } from "../vocabulary/nouns/edition.js";
import { knownParts } from "./known-parts.js";
import { nearestOf } from "./own-field-faults.js";
import { type ParameterRole, type ParameterRoles, rolesLacking } from "./parameter-roles.js";
import type { Procedure } from "./procedure.js";
import { dayUnitsOfTerms } from "./requirement-faults.js";

const error = /* @__PURE__ */ errorOf("argument");

const path = ["edition", "parameterRoles"] as const;

const id = () => z.optional(text());

const roleNames = [
  ...["pilotsLeast", "pilotsMost", "pilotYears", "leapDay", "publicityDays"],
  ...["selfEvaluationYear", "midtermEvaluationDays", "finalEvaluationDays"],
] as const satisfies readonly ParameterRole[];

const rolesSchema = /* @__PURE__ */ (() =>
  ofNoun(
    editionNouns,
    "parameterRoles",
    Object.fromEntries(roleNames.map((role) => [role, id()])) as Record<ParameterRole, ReturnType<typeof id>>,
  ))();

/** The roles of editions that were put together before: what they name stood there once, and a variant may have left it out. */
const known = /* @__PURE__ */ knownParts("roles");

/** Which parameter plays which role; one that is none is a mistake, told with the nearest. */
export function readParameterRoles(
  input: unknown,
  parameters: readonly Parameter[],
): { readonly value: ParameterRoles | undefined; readonly issues: readonly Issue[] } {
  if (input === undefined) return { value: rolesByName(parameters), issues: [] };
  if (known.has(input)) return { value: input as ParameterRoles, issues: [] };
  const { value: read, issues } = readArgument(rolesSchema, input, { of: "argument", name: path });
  const value = JSON.parse(JSON.stringify(read ?? {})) as ParameterRoles;
  const ids = parameters.map((one) => one.id);
  const mistyped = Object.entries(value).filter(([, named]) => !ids.includes(named));
  known.add(deepFreeze(value));
  return {
    value,
    issues: [
      ...issues,
      ...mistyped.map(([role, named]) =>
        error("unknown-parameter", [...path, role], { id: named, ...nearestOf(named, ids) }),
      ),
    ],
  };
}

/** Where an edition does not say: those that are called as their role is, `pilots-least`, `pilot-years` and so on. */
function rolesByName(parameters: readonly Parameter[]): ParameterRoles | undefined {
  const ids = new Set(parameters.map((one) => one.id));
  const named = roleNames.map((role) => [
    role,
    role.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
  ]);
  const held = named.filter(([, name]) => ids.has(String(name)));
  if (held.length === 0) return undefined;
  const roles: ParameterRoles = deepFreeze(Object.fromEntries(held));
  known.add(roles);
  return roles;
}

/** What a parameter has to count that plays these roles. */
const countsOf: readonly {
  readonly roles: readonly ParameterRole[];
  readonly units: readonly (string | undefined)[];
  readonly code: string;
}[] = [
  {
    roles: ["publicityDays", "midtermEvaluationDays", "finalEvaluationDays"],
    units: dayUnitsOfTerms,
    code: "term-counts-no-days",
  },
  { roles: ["pilotYears"], units: ["年", ""], code: "term-counts-no-years" },
];

/**
 * What a duty or a condition of the procedure cannot do without, and no parameter is named for; and parameters that count something else
 * than their role: five weeks are not five days.
 */
export function faultsOfRoles(
  parameters: readonly Parameter[],
  procedure?: Procedure,
  parameterRoles?: ParameterRoles,
): readonly Issue[] {
  const playing = (role: ParameterRole) =>
    parameters.find(({ id }) => id === ownOf(parameterRoles ?? {}, role));
  const counting = countsOf.flatMap(({ roles, units, code }) =>
    roles.flatMap((role) => {
      const unit = playing(role)?.unit;
      return unit === undefined || units.includes(unit) ? [] : [error(code, [...path, role], { unit })];
    }),
  );
  const lacking = rolesLacking({ procedure, parameterRoles });
  return [
    ...lacking.map(({ role, by }) => error("parameter-role-missing", [...path, role], { ...by })),
    ...counting,
  ];
}
