/** 结果中的各项. What results hold without a kind of its own is known by its parts: what a result rests on, a fault of several, a reason. */
import type { RemedyPart } from "../../assessment/remedy.js";
import type { ParameterUse } from "../../kernel/parameter.js";
import type { RefusalReason } from "../../procedure/refusal.js";
import { only, reportFault } from "./application.js";
import { assumptionSentence, partSentence } from "./assessment.js";
import { reasonSentence } from "./procedure.js";
import type { Report } from "./report.js";
import type { Voice } from "./voice.js";

interface Item {
  /** The parts that it has, and nothing else has all of. */
  readonly has: readonly string[];
  readonly report: (item: never, voice: Voice) => Report;
}

/** Of two that fit, the first: a reason has all that a fault has. */
const items: readonly Item[] = [
  {
    has: ["id", "value", "unit", "basis"],
    report: (use: ParameterUse, voice) => only(assumptionSentence(use, voice)),
  },
  {
    has: ["code", "clause", "phrase", "values", "field"],
    report: (reason: RefusalReason, voice) => only(reasonSentence(reason, voice)),
  },
  { has: ["code", "values", "fields"], report: reportFault },
  {
    has: ["rule", "code", "values"],
    report: (part: RemedyPart, voice) =>
      only(voice.named(voice.meaning(part.rule), partSentence(part, voice))),
  },
];

/** What is said of a part of a result that does not say what it is; `undefined` for what is none. */
export function itemReporter(thing: unknown): ((thing: unknown, voice: Voice) => Report) | undefined {
  if (typeof thing !== "object" || thing === null || Object.hasOwn(thing, "kind")) return undefined;
  return items.find(({ has }) => has.every((part) => Object.hasOwn(thing, part)))?.report as
    | ((thing: unknown, voice: Voice) => Report)
    | undefined;
}
