import type { Chain } from "../application/chain.js";
import { type BoundOf, comparedDomain, comparedName } from "../application/compared-facts.js";
import { type ChosenChains, enterpriseDomain } from "../application/enterprise-facts.js";
import { readPart } from "../application/read-application.js";
import { rosterOf } from "../application/roster.js";
import { aboveScaleRevenue } from "../application/statistics.js";
import { hasErrors, type Issue } from "../core/issue.js";
import { fenOf } from "../core/money.js";
import { bare } from "../core/own-data.js";
import { snapshot } from "../core/snapshot.js";
import { boundsOf } from "../edition/bounds-of.js";
import {
  type EnterpriseRule,
  figuresAgainst,
  isEnterpriseRule,
  ownFactNames,
  wholeOf,
} from "../edition/define.js";
import type { Edition } from "../edition/edition.js";
import { isEdition } from "../edition/is-edition.js";
import { type NamedEdition, namedFrom } from "../edition/named-edition.js";
import { extensionOf, noExtension, type RosterExtension } from "../input/extension.js";
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
export type ScreenedRule = TabulatedRule & {
  readonly rule: EnterpriseRule;
  /** Its predicate over all facts that it reads, with the bounds that figures are held against. */
  readonly whole: ReturnType<typeof wholeOf>;
};

/** What screening works with, once the options are read. */
export interface Setup {
  readonly named: NamedEdition;
  readonly rules: readonly ScreenedRule[];
  readonly ground: Ground;
  readonly chosen: ChosenChains;
  readonly limit: number;
  readonly layout: Layout;
  /** The own fields of enterprises, where the edition has some: each record is then read exactly. */
  readonly own: RosterExtension | undefined;
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
  const { rules, own, layout, boundOf, issues: ofEdition } = readEdition(edition, "edition", stage);
  const { issues: ofTerms, ...terms } = readTerms(given, defaultLimit);
  // Of options that are none nothing else is to be said.
  const issues = [...ofOptions, ...(hasErrors(ofOptions) ? [] : [...ofEdition, ...ofTerms])];
  const usable = !hasErrors(issues);
  return {
    setup: bare({
      named: namedFrom(edition),
      rules: usable ? rules.map((rule) => screened(rule, layout, boundOf)) : [],
      ...terms,
      layout,
      own,
    }),
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
  const boundOf = boundsOf(edition ?? { parameters: [] });
  const own = ownFieldsOf(edition, rules);
  const layout = layoutFor([{ rules, boundOf }], own);
  const issues =
    edition === undefined
      ? [error("unknown-edition", [name])]
      : faultsOfEdition(edition, { rules, layout, boundOf });
  return { edition, rules, own, layout, boundOf, issues };
}

/** Rules of one edition, and what its parameters say. */
interface Bounded {
  readonly rules: readonly EnterpriseRule[];
  readonly boundOf: BoundOf;
}

/** What rules of editions with the same own fields see of an enterprise. */
export const layoutFor = (editions: readonly Bounded[], own: RosterExtension | undefined): Layout =>
  own === undefined
    ? builtInLayout
    : layoutWith({
        ...ownFactsRead(
          editions.flatMap(({ rules }) => rules),
          own,
        ),
        ...comparedDomain(editions.flatMap(comparedIn)),
      });

const comparedIn = ({ rules, boundOf }: Bounded): readonly string[] =>
  rules.flatMap(({ predicate }) =>
    figuresAgainst(predicate).map(([field, parameter]) => comparedName(field, parameter, boundOf)),
  );

/** The rules of an edition, and what they are tabulated by. */
interface Asked extends Bounded {
  readonly layout: Layout;
}

function faultsOfEdition(edition: Edition, asked: Asked): readonly Issue[] {
  // One that has faults says itself what is wrong with its rules.
  if (hasErrors(edition.issues)) return edition.issues;
  return [...edition.issues, ...asked.rules.flatMap((rule) => beyondTheList(rule, asked))];
}

export function screened(rule: EnterpriseRule, layout: Layout, boundOf: BoundOf): ScreenedRule {
  const whole = wholeOf(rule.predicate, boundOf);
  return { id: rule.id, force: rule.force, rule, whole, answer: tabulate(whole, layout) };
}

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
  return bare({
    chains: { ids, byId: new Map(ids.map((id, place) => [id, place])), open: open !== undefined },
    aboveScaleFen: Number(fenOf(aboveScaleRevenue.value)),
  });
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

/** What an edition changes in how enterprises are read, where it changes anything. Figures are held against bounds of exact records alone. */
function ownFieldsOf(
  edition: Edition | undefined,
  rules: readonly EnterpriseRule[],
): RosterExtension | undefined {
  const extension = extensionOf(edition);
  if (extension?.isOfEnterprises === true) return extension;
  return rules.some(({ predicate }) => figuresAgainst(predicate).length > 0) ? noExtension : undefined;
}

/** The own facts that rules ask of: others need no digit. What has own words is counted by them, whatever rules ask. */
function ownFactsRead(rules: readonly EnterpriseRule[], { enterpriseFacts }: RosterExtension) {
  const withOwnWords = Object.keys(enterpriseFacts).filter((name) => Object.hasOwn(enterpriseDomain, name));
  const read = new Set([...withOwnWords, ...rules.flatMap(({ predicate }) => ownFactNames(predicate))]);
  return Object.fromEntries(Object.entries(enterpriseFacts).filter(([name]) => read.has(name)));
}

/** Whether it has something to say of whatever an enterprise may be. */
function isTotal(predicate: EnterpriseRule["predicate"], { layout: { domain }, boundOf }: Asked): boolean {
  try {
    return contentOf(wholeOf(predicate, boundOf), domain) !== "";
  } catch {
    return false;
  }
}

/** A predicate can only be tabulated over facts that a list contains; anything that is not a predicate is refused. */
function beyondTheList({ id, predicate }: EnterpriseRule, asked: Asked): readonly Issue[] {
  const { reads, requires = [], fault } = bare((predicate ?? {}) as Partial<EnterpriseRule["predicate"]>);
  const isPredicate = Array.isArray(reads) && Array.isArray(requires) && typeof fault === "function";
  const isKnown =
    isPredicate && [...reads, ...requires].every((fact) => Object.hasOwn(asked.layout.domain, fact));
  return isKnown && isTotal(predicate, asked) ? [] : [error("rule-beyond-the-list", ["rules", id], { id })];
}
