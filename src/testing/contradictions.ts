/** 相互矛盾. Musts of which no application keeps both: whatever stands in the place that both read, one of them fails. */
import { addDays, daysBetween, isIsoDate } from "../core/date.js";
import { fenOf, isYuan, yuanOf } from "../core/money.js";
import type { Outcome } from "../kernel/outcome.js";
import { changedAt, valueAt } from "./facts-in.js";
import type { Asker, Trial, Trials } from "./trials.js";

/** Two musts, where both read the same fact, and what stands there where the one passes and the other fails, and the other way round. */
interface Suspects {
  readonly trial: Trial;
  readonly one: string;
  readonly other: string;
  readonly keepsOne: unknown;
  readonly keepsOther: unknown;
}

export function contradictions(trials: Trials, musts: ReadonlySet<string>, asker: Asker): readonly string[] {
  const found = new Map<string, Suspects>();
  for (const trial of trials.trials)
    for (const suspects of suspectsAt(trial, musts)) found.set(pairOf(suspects), suspects);
  for (const whole of trials.wholes) {
    const said = new Map(whole.asked.map(({ finding }) => [finding.rule, finding.outcome]));
    dropKept(found, (rule) => said.get(rule));
  }
  for (const { before, others } of trials.trials)
    for (const { said } of others)
      dropKept(found, (rule) => (said.get(rule) ?? before.get(rule))?.finding.outcome);
  return [...found.values()]
    .filter((suspects) => isNoneBetween(suspects, asker))
    .map(
      ({ trial, one, other }) =>
        `${one} and ${other} contradict each other at ${trial.path.join(".")}: whatever stands there, one of them fails; an application must be able to keep both`,
    );
}

const pairOf = ({ one, other }: Suspects): string => [one, other].sort().join(" ");

/** What both have passed, or at least neither failed, they do not contradict each other in. */
function dropKept(found: Map<string, Suspects>, outcome: (rule: string) => Outcome | undefined): void {
  for (const [pair, { one, other }] of found)
    if (isKept(outcome(one)) && isKept(outcome(other))) found.delete(pair);
}

const isKept = (outcome: Outcome | undefined): boolean => outcome !== "fail" && outcome !== "needs-data";

function suspectsAt(
  { path, draft, rules, before, others }: Trial,
  musts: ReadonlySet<string>,
): readonly Suspects[] {
  const both = rules.map(({ id }) => id).filter((id) => musts.has(id));
  const here = { value: valueAt(draft, path), said: before };
  const states = [here, ...others].filter(
    ({ value }) => scaleOf(value) !== undefined || typeof value === "boolean",
  );
  const at = (rule: string, outcome: Outcome) =>
    states.filter(({ said }) => said.get(rule)?.finding.outcome === outcome);
  return both.flatMap((one, index) =>
    both.slice(index + 1).flatMap((other) => {
      const [keepsOne] = at(one, "pass").filter((state) => at(other, "fail").includes(state));
      const [keepsOther] = at(other, "pass").filter((state) => at(one, "fail").includes(state));
      return keepsOne === undefined || keepsOther === undefined
        ? []
        : [
            {
              trial: { path, draft, rules, before, others },
              one,
              other,
              keepsOne: keepsOne.value,
              keepsOther: keepsOther.value,
            },
          ];
    }),
  );
}

/** How values of a kind are counted, so that there is one half way between two. */
interface Scale {
  readonly count: (value: unknown) => bigint;
  readonly value: (count: bigint) => unknown;
}

const firstDay = "1949-01-01";

const scales: readonly (Scale & { readonly has: (value: unknown) => boolean })[] = [
  {
    has: (value) => typeof value === "string" && isYuan(value),
    count: (value) => fenOf(value as string),
    value: yuanOf,
  },
  {
    has: (value) => Number.isSafeInteger(value),
    count: (value) => BigInt(value as number),
    value: Number,
  },
  {
    has: (value) => typeof value === "string" && isIsoDate(value),
    count: (value) => BigInt(daysBetween(firstDay, value as string)),
    value: (count) => addDays(firstDay, Number(count)),
  },
];

const scaleOf = (value: unknown): Scale | undefined => scales.find(({ has }) => has(value));

/** Between what keeps the one and what keeps the other nothing keeps both; yes and no have nothing between them. */
function isNoneBetween({ trial, one, other, keepsOne, keepsOther }: Suspects, asker: Asker): boolean {
  const scale = scaleOf(keepsOne);
  if (scale === undefined || scale !== scaleOf(keepsOther)) return typeof keepsOne === typeof keepsOther;
  let [nearOne, nearOther] = [scale.count(keepsOne), scale.count(keepsOther)];
  const rules = trial.rules.filter(({ id }) => id === one || id === other);
  while ((nearOne - nearOther) ** 2n > 1n) {
    const half = (nearOne + nearOther) / 2n;
    const said = asker.some(changedAt(trial.draft, trial.path, scale.value(half)), rules);
    const [first, second] = [one, other].map((rule) => isKept(said.get(rule)?.finding.outcome));
    if (first && second) return false;
    // Where neither is kept, they leave a gap between them.
    if (!first && !second) return true;
    if (first) nearOne = half;
    else nearOther = half;
  }
  return true;
}
