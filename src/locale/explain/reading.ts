import type { Completeness } from "../../application/completeness.js";
import type { Issue } from "../../core/issue.js";
import { reportCompleteness } from "./comparison.js";
import type { Report } from "./report.js";
import { listOf, type Voice } from "./voice.js";

/** What a reader or a maker answers: whether there is a value, and what is wrong. */
interface AnyResult {
  readonly ok: boolean;
  readonly value?: unknown;
  readonly issues?: readonly Issue[];
  readonly completeness?: Completeness;
}

/** A value that says what it is is explained; of any other, whether it could be read. */
export function reportReading(reading: AnyResult, voice: Voice): Report {
  const { ok, value, issues, completeness } = reading;
  const sections = [
    ...(completeness === undefined ? [] : reportCompleteness(completeness, voice).sections),
    voice.section("issues", issues),
  ];
  const hasKind = typeof value === "object" && value !== null && Object.hasOwn(value, "kind");
  if (!ok || !hasKind) return { headline: readingSentence(reading, voice), sections };
  const { headline, sections: own } = voice.report(value);
  return { headline, sections: [...own, ...sections] };
}

function readingSentence({ ok, issues, completeness }: AnyResult, voice: Voice): string {
  const all = listOf(issues) as readonly Issue[];
  const errors = all.filter(({ severity }) => severity === "error").length;
  const code = !ok ? "reading-refused" : all.length === 0 ? "reading-sound" : "reading-with-hints";
  const sentence = voice.tell(code, { errors, warnings: all.length - errors, count: all.length });
  if (completeness === undefined) return sentence;
  const { percent, required, filled, invalid } = completeness;
  const between = voice.texts.locale === "en" ? " " : "";
  return sentence + between + voice.tell("completeness", { percent, required, filled, invalid });
}
