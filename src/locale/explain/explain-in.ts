import type { Indicator } from "../../application/indicator.js";
import { bare, ownOf } from "../../core/own-data.js";
import { snapshot } from "../../core/snapshot.js";
import type { Edition } from "../../edition/edition.js";
import { isEdition } from "../../edition/is-edition.js";
import { readOptions } from "../../input/options.js";
import { namedIndicators, namesFrom, roomForResults } from "../named-indicators.js";
import type { Texts } from "../texts.js";
import { textsUnder } from "../texts-under.js";
import { only } from "./application.js";
import { itemReporter } from "./items.js";
import { isKind, type Kind, kinds } from "./kinds.js";
import { reportReading } from "./reading.js";
import { isOfTexts, type Report, textOf } from "./report.js";
import { hasErrors, type Voice, voiceOf } from "./voice.js";

/** Whose names are used, and how much is said. */
export interface ExplainOptions {
  /** The edition a result was made by, for the names of its indicators, own fields and own words. */
  readonly edition?: Edition;
  /** Indicators of one's own, for their names. */
  readonly indicators?: readonly Indicator[];
  /** One sentence; otherwise what bears it out as well, line by line. */
  readonly brief?: boolean;
}

/** As `explain`, in the language of the texts. */
export function explainIn(texts: Texts, thing: unknown, options: unknown): string {
  const { indicators, edition, brief } = readOptions(options, ["edition", "indicators", "brief"]).given;
  const voice = voiceIn(textsUnder(texts, edition), namesFrom(indicators, edition));
  const report = reportOn(toldOf(thing), voice);
  return brief === true ? report.headline : textOf(report, texts, (count) => voice.tell("more", { count }));
}

/** A voice that knows the indicators of some lists. */
export const voiceIn = (texts: Texts, lists: readonly unknown[]): Voice =>
  voiceOf(texts, { indicators: lists.flatMap(namedIndicators), records: {} }, reportOn);

/**
 * The own data of a thing, which nobody else can have set; `undefined` where it is no plain data. A copy has no
 * prototype, so that no other program has a say in what is read of it. Of an edition, whose rules are no data, what is wrong with it.
 */
export function toldOf(thing: unknown): unknown {
  if (isEdition(thing)) return faultsOf(thing);
  const copy = snapshot(thing, roomForResults);
  return copy.ok ? copy.value : undefined;
}

/** One with errors decides nothing: it is told as what was read and cannot be used. */
function faultsOf(edition: Edition): unknown {
  const copy = snapshot(issuesOf(edition), roomForResults);
  if (!copy.ok || !Array.isArray(copy.value)) return undefined;
  return bare({ ok: !hasErrors(copy.value), issues: copy.value });
}

function issuesOf(edition: Edition): unknown {
  try {
    return ownOf(edition, "issues");
  } catch {
    return undefined;
  }
}

/** What is said of the own data of a thing, by its kind; of a part of a result that has none, by what it consists of. */
export function reportOn(told: unknown, voice: Voice): Report {
  const kind = kindOf(told);
  const reporter =
    kind === undefined ? itemReporter(told) : kind === "result" ? reportReading : reports[kind];
  if (reporter === undefined) return only(voice.tell("nothing"));
  try {
    const report = (reporter as Reporter)(told, voice);
    if (report.headline !== "" && isOfTexts(report)) return report;
  } catch {
    // A part that every result of its kind has is not there, or is something else.
  }
  return only(voice.tell("unreadable", { kind: kind ?? "other" }));
}

type Reporter = (thing: unknown, voice: Voice) => Report;

const reports = kinds as Readonly<Record<Kind, Reporter>>;

/** What a thing says it is; a reading says by `ok` whether there is a value. */
export function kindOf(thing: unknown): Kind | "result" | undefined {
  if (typeof thing !== "object" || thing === null) return undefined;
  const { kind, ok } = thing as { readonly kind?: unknown; readonly ok?: unknown };
  if (isKind(kind)) return kind;
  return typeof ok === "boolean" ? "result" : undefined;
}
