import { compare } from "../core/decimal.js";
import type { Issue, Path } from "../core/issue.js";
import { sumYuan } from "../core/money.js";
import { bare, ownOf } from "../core/own-data.js";
import { repeats } from "../core/repeats.js";
import { inspectCreditCode, isCreditCode } from "../input/credit-code.js";
import { faultOfInspection } from "../input/value-faults.js";
import { View } from "../kernel/fact.js";
import type { Currency } from "../vocabulary/currency.js";
import { errorOf, warningOf } from "../vocabulary/issues.js";
import { saysNone } from "../vocabulary/none-words.js";
import type { ApplicationDraft } from "./application.js";
import type { Budget } from "./budget.js";
import type { Enterprise } from "./enterprise.js";
import { startOf } from "./indicator.js";
import { standings } from "./repeated-enterprises.js";
import { chosenChains } from "./roster.js";
import { aboveScaleRevenue } from "./statistics.js";

const error = /* @__PURE__ */ errorOf("application");
const warning = /* @__PURE__ */ warningOf("application");

/** What fields say of each other that cannot all be so. */
export const contradictions = (draft: ApplicationDraft, currency?: Currency): readonly Issue[] => [
  ...creditCodes(draft),
  // The line of the statistics office is in yuan.
  ...(currency === undefined ? scales(draft) : []),
  ...repeatedChains(draft),
  ...repeatedIndicators(draft),
  ...midterms(draft),
  ...unlistedParties(draft),
  ...tasksOutsidePeriod(draft),
  ...instalmentsAboveBudget(draft.budget),
];

/** The contradictions within one enterprise, at its place in the list. */
export const contradictionsOfEnterprise = (
  enterprise: Enterprise,
  index: number,
  currency?: Currency,
): readonly Issue[] => [
  ...checkCharacter(ownOf(enterprise, "creditCode"), ["enterprises"], index),
  ...(currency === undefined ? scaleOf(enterprise, index) : []),
];

function creditCodes(draft: ApplicationDraft): readonly Issue[] {
  const { enterprises = [], providers } = draft;
  const again = standings(enterprises, chosenChains(new View(draft))).flatMap(({ first }, index) =>
    first === undefined
      ? none
      : [warning("repeated-credit-code", ["enterprises", index, "creditCode"], { first: String(first + 1) })],
  );
  return [
    ...enterprises.flatMap(({ creditCode }, index) => checkCharacter(creditCode, ["enterprises"], index)),
    ...again,
    ...(providers?.list ?? []).flatMap(({ creditCode }, index) =>
      checkCharacter(creditCode, ["providers", "list"], index),
    ),
  ];
}

const none: readonly Issue[] = [];

type WrongCode = Parameters<typeof faultOfInspection>[0];

/** A warning only: some codes on real licences fail the standard's own check character. */
function checkCharacter(code: string | undefined, list: Path, index: number): readonly Issue[] {
  if (code === undefined || isCreditCode(code)) return none;
  // What is no code at all was refused when it was read.
  const [fault, values] = faultOfInspection(inspectCreditCode(code) as WrongCode);
  return [warning(fault, [...list, index, "creditCode"], values)];
}

const scales = ({ enterprises = [] }: ApplicationDraft): readonly Issue[] => enterprises.flatMap(scaleOf);

/** 规上 is decided by the statistics office and not by one year's revenue, so both are named and neither is corrected. */
function scaleOf(enterprise: Enterprise, index: number): readonly Issue[] {
  const { scale, previousYearRevenue: revenue } = bare(enterprise);
  // The sizes of an edition's own are not told apart by the line of the statistics office.
  const isOwn = scale !== "above" && scale !== "below";
  if (isOwn || revenue === undefined || saysNone(revenue)) return none;
  const line = aboveScaleRevenue.value;
  const byRevenue = compare(revenue, line) >= 0 ? "above" : "below";
  if (scale === byRevenue) return none;
  const values = { scale, revenue, line, document: aboveScaleRevenue.source.document };
  return [warning("scale-differs-from-revenue", ["enterprises", index, "scale"], values)];
}

const repeatedIndicators = ({ indicators = [] }: ApplicationDraft): readonly Issue[] =>
  repeats(indicators.map(({ id }) => id)).map(({ value, index, first }) =>
    error("repeated-indicator", ["indicators", index], {
      indicator: value,
      first: String(first + 1),
    }),
  );

function repeatedChains({ chains = [] }: ApplicationDraft): readonly Issue[] {
  return repeats(chains.map(({ id }) => id)).map(({ index, first }) =>
    warning("repeated-chain", ["chains", index, "id"], { first: String(first + 1) }),
  );
}

/** What is paid in instalments is the award, and that is a part of the budget. */
export function instalmentsAboveBudget(budget: Budget = {}): readonly Issue[] {
  const { total, instalments = [] } = bare(budget);
  if (total === undefined) return [];
  const sum = sumYuan(instalments.flatMap(({ amount }) => amount ?? []));
  return compare(sum, total) > 0
    ? [warning("instalments-above-budget", ["budget", "instalments"], { actual: sum, required: total })]
    : [];
}

/** A mid-term target lies on the way from the baseline to the target. */
const midterms = ({ indicators = [] }: ApplicationDraft): readonly Issue[] =>
  indicators.flatMap(({ baseline, midterm, target }, index) => {
    if (baseline === undefined || midterm === undefined || target === undefined) return [];
    const start = startOf(baseline);
    const [low, high] = compare(start, target) <= 0 ? [start, target] : [target, start];
    if (compare(midterm, low) >= 0 && compare(midterm, high) <= 0) return [];
    return [
      warning("midterm-off-the-path", ["indicators", index, "midterm"], { baseline: start, midterm, target }),
    ];
  });

/** No fault: what prepares comes before the pilot period, acceptance and final evaluation after it. */
function tasksOutsidePeriod({ plan, period }: ApplicationDraft): readonly Issue[] {
  const { start = "", end = "9999" } = bare(period ?? {});
  return (plan?.tasks ?? []).flatMap(({ by }, index) => {
    if (by === undefined || (by >= start && by <= end)) return [];
    const bounds = { ...(period?.start && { start }), ...(period?.end && { end }) };
    return [warning("task-outside-period", ["plan", "tasks", index, "by"], { by, ...bounds })];
  });
}

/** Contracts name their parties by name or by credit code. */
function unlistedParties({ contracts = [], enterprises, providers }: ApplicationDraft): readonly Issue[] {
  if (contracts.length === 0) return [];
  const names = (
    list: readonly { readonly name?: string | undefined; readonly creditCode?: string | undefined }[],
  ) => new Set(list.flatMap(({ name, creditCode }) => [name, creditCode]));
  const [listed, chosen] = [enterprises && names(enterprises), providers?.list && names(providers.list)];
  return contracts.flatMap(({ enterprise, provider }, index) => [
    ...(enterprise === undefined || listed === undefined || listed.has(enterprise)
      ? []
      : [warning("contract-of-unlisted-enterprise", ["contracts", index, "enterprise"])]),
    ...(provider === undefined || chosen === undefined || chosen.has(provider)
      ? []
      : [warning("contract-of-unlisted-provider", ["contracts", index, "provider"])]),
  ]);
}
