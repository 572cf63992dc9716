import type { Chain } from "../application/chain.js";
import { type ChosenChains, enterpriseDomain } from "../application/enterprise-facts.js";
import { readPart } from "../application/read-application.js";
import { rosterOf } from "../application/roster.js";
import { aboveScaleRevenue } from "../application/statistics.js";
import { hasErrors, type Issue } from "../core/issue.js";
import { fenOf } from "../core/money.js";
import { snapshot } from "../core/snapshot.js";
import { type EnterpriseRule, isEnterpriseRule, ownFactNames, wholeOf } from "../edition/define.js";
import type { Edition } from "../edition/edition.js";
import { isEdition } from "../edition/is-edition.js";
import { type Extension, extensionOf } from "../input/extension.js";
import { readOptions } from "../input/options.js";
import { View } from "../kernel/fact.js";
import { type Stage, stages } from "../kernel/rule.js";
import { errorOf } from "../vocabulary/issues.js";
import { contentOf } from "./count/fingerprint.js";
import { type Grouping, groupsIn } from "./count/grouping.js";
import { builtInLayout, type Layout, layoutWith } from "./count/layout.js";
import { tabulate } from "./count/rule-table.js";
import type { TabulatedRule } from "./count/totals.js";
import type { Ground } from "./scan/row.js";

const error = /* @__PURE__ */ errorOf("rosterOptions");

/** By what a roster is screened. */
export interface RosterOptions {
  /** The edition whose rules about single enterprises are asked. */
  readonly edition: Edition;
  /** 所选产业链: as in an application, or their ids alone. While one has no id, any enterprise may belong to it. */
  readonly chains: readonly (Chain | string)[];
  /** How many records that do not pass are listed, from the first on: 1,000 unless given. Counts always include all records. */
  readonly limit?: number;
  /** Rules of a later stage are not asked. `application` unless given. */
  readonly stage?: Stage;
}

/** A rule of the edition with its table. */
export type ScreenedRule = TabulatedRule & { readonly rule: EnterpriseRule };

/** What screening works with, once the options are read. */
export interface Setup {
  readonly edition: string;
  readonly rules: readonly ScreenedRule[];
  readonly ground: Ground;
  readonly chosen: ChosenChains;
  readonly limit: number;
  readonly layout: Layout;
  /** The own fields of enterprises, where the edition has some: each record is then read exactly. */
  readonly own: Extension | undefined;
  /** Of two editions that are compared and do not have the same own fields, those of the other. */
  readonly other?: Pick<Setup, "own" | "layout">;
  /** By what the records are grouped, where somebody asked for it. */
  readonly grouping?: Grouping;
}

/** Whether only the exact reader knows all that counts of a record: the fast ones see the built-in fields alone, and of a chain whether it is chosen. */
export const isReadExactly = ({ own, other, grouping, ground }: Setup): boolean =>
  own !== undefined || other !== undefined || (grouping !== undefined && ground.group === undefined);

/** How many signatures there are: where records are read by two editions, each pair of theirs is one, and that in each group. */
export const signaturesOf = ({
  layout,
  other,
  grouping,
}: Pick<Setup, "layout" | "other" | "grouping">): number =>
  layout.signatures * (other?.layout.signatures ?? 1) * groupsIn(grouping);

export interface RosterOptionsReading {
  readonly setup: Setup;
  /** Whether the options are usable; otherwise nothing is counted. */
  readonly usable: boolean;
  /** The options that were given, still unread. */
  readonly given: Readonly<Record<string, unknown>>;
  readonly issues: readonly Issue[];
}

const defaultLimit = 1_000;

/** The options of every screening. */
export const rosterOptionNames = ["edition", "chains", "limit", "stage"] as const;

/**
 * Reads the options of a screening. They come from programs, and programs read them from files. `names`: all that the function takes, its own
 * too, whose values are handed on unread.
 */
export function readRosterOptions(
  options: unknown,
  names: readonly string[] = rosterOptionNames,
): RosterOptionsReading {
  const { given, issues: ofOptions } = readOptions<string>(options, names);
  const { edition, stage } = given;
  const { rules, own, layout, issues: ofEdition } = readEdition(edition, "edition", stage);
  const { issues: ofTerms, ...terms } = readTerms(given, defaultLimit);
  // Of options that are none nothing else is to be said.
  const issues = [...ofOptions, ...(hasErrors(ofOptions) ? [] : [...ofEdition, ...ofTerms])];
  const usable = !hasErrors(issues);
  return {
    setup: {
      edition: isEdition(edition) ? edition.id : "",
      rules: usable ? rules.map((rule) => screened(rule, layout)) : [],
      ...terms,
      layout,
      own,
    },
    usable,
    issues,
    given,
  };
}

/** The options beside the edition. `ordinary`: how many records are listed unless the options say so. */
export function readTerms({ chains, limit, stage }: Readonly<Record<string, unknown>>, ordinary: number) {
  const draft = readChains(chains);
  const { chains: chosen } = rosterOf(new View(draft.own));
  return {
    chosen,
    ground: groundOf(chosen),
    limit: typeof limit === "number" && isLimit(limit) ? limit : ordinary,
    issues: [...draft.issues, ...faultsOfLimit(limit), ...faultsOfStage(stage)],
  };
}

/** The rules of an edition that are asked, and the facts they are asked of. `name`: of the option that it is. */
export function readEdition(given: unknown, name: string, stage: unknown) {
  const edition = isEdition(given) ? given : undefined;
  const rules = (edition?.rules ?? []).filter(isEnterpriseRule).filter((rule) => isAsked(rule, stage));
  const own = ownFieldsOf(edition);
  const layout = layoutFor(rules, own);
  const issues =
    edition === undefined ? [error("unknown-edition", [name])] : faultsOfEdition(edition, rules, layout);
  return { edition, rules, own, layout, issues };
}

/** What rules see of an enterprise. */
export const layoutFor = (rules: readonly EnterpriseRule[], own: Extension | undefined): Layout =>
  own === undefined ? builtInLayout : layoutWith(ownFactsRead(rules, own));

function faultsOfEdition(
  edition: Edition,
  rules: readonly EnterpriseRule[],
  layout: Layout,
): readonly Issue[] {
  // One that has faults says itself what is wrong with its rules.
  if (hasErrors(edition.issues)) return edition.issues;
  return [...edition.issues, ...rules.flatMap((rule) => beyondTheList(rule, layout))];
}

export const screened = (rule: EnterpriseRule, layout: Layout): ScreenedRule => ({
  id: rule.id,
  force: rule.force,
  rule,
  answer: tabulate(wholeOf(rule.predicate), layout),
});

/** A list of chains, or of their ids, as an application would state it. */
function readChains(chains: unknown): ReturnType<typeof readPart> {
  const copy = snapshot({ chains });
  const given = copy.ok ? (copy.value as { readonly chains?: unknown }).chains : chains;
  if (!copy.ok || !Array.isArray(given)) return readPart({ chains });
  return readPart({ chains: given.map((one) => (typeof one === "string" ? { id: one } : one)) });
}

/** What a record is held against as it is scanned. */
function groundOf({ ids: chosen, open }: ChosenChains): Ground {
  const ids = [...chosen];
  return {
    chains: { ids, byId: new Map(ids.map((id, place) => [id, place])), open: open !== undefined },
    aboveScaleFen: Number(fenOf(aboveScaleRevenue.value)),
  };
}

const faultsOfLimit = (limit: unknown): readonly Issue[] =>
  isLimit(limit) ? [] : [error("not-a-limit", ["limit"])];

const faultsOfStage = (stage: unknown): readonly Issue[] =>
  stage === undefined || stages.includes(stage as Stage)
    ? []
    : [error("unknown-word", ["stage"], { allowed: stages.join(", ") })];

const isLimit = (limit: unknown): boolean =>
  limit === undefined ||
  limit === Number.POSITIVE_INFINITY ||
  (typeof limit === "number" && Number.isInteger(limit) && limit >= 0);

const isAsked = (rule: EnterpriseRule, stage: unknown): boolean => {
  const now = stages.indexOf((stage ?? "application") as Stage);
  return stages.indexOf(rule.stage) <= now;
};

/** What an edition changes in how enterprises are read, where it changes anything. */
function ownFieldsOf(edition: Edition | undefined): Extension | undefined {
  const extension = extensionOf(edition);
  return extension?.isOfEnterprises === true ? extension : undefined;
}

/** The own facts that rules ask of: others need no digit. What has own words is counted by them, whatever rules ask. */
function ownFactsRead(rules: readonly EnterpriseRule[], { enterpriseFacts }: Extension) {
  const withOwnWords = Object.keys(enterpriseFacts).filter((name) => Object.hasOwn(enterpriseDomain, name));
  const read = new Set([...withOwnWords, ...rules.flatMap(({ predicate }) => ownFactNames(predicate))]);
  return Object.fromEntries(Object.entries(enterpriseFacts).filter(([name]) => read.has(name)));
}

/** Whether it has something to say of whatever an enterprise may be. */
function isTotal(predicate: EnterpriseRule["predicate"], { domain }: Layout): boolean {
  try {
    return contentOf(wholeOf(predicate), domain) !== "";
  } catch {
    return false;
  }
}

/** A predicate can only be tabulated over facts that a list contains; anything that is not a predicate is refused. */
function beyondTheList({ id, predicate }: EnterpriseRule, layout: Layout): readonly Issue[] {
  const { reads, requires = [], fault } = (predicate ?? {}) as Partial<EnterpriseRule["predicate"]>;
  const isPredicate = Array.isArray(reads) && Array.isArray(requires) && typeof fault === "function";
  const isKnown = isPredicate && [...reads, ...requires].every((fact) => Object.hasOwn(layout.domain, fact));
  return isKnown && isTotal(predicate, layout) ? [] : [error("rule-beyond-the-list", ["rules", id], { id })];
}
