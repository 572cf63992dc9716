import type { Completeness } from "../../application/completeness.js";
import type { Issue } from "../../core/issue.js";
import { reportCompleteness } from "./comparison.js";
import type { Report } from "./report.js";
import { listOf, type Voice } from "./voice.js";

/** What a reader or a maker answers: whether there is a value, and what is wrong. */
export interface AnyResult {
  readonly ok: boolean;
  readonly value?: unknown;
  readonly issues?: readonly Issue[];
  readonly completeness?: Completeness;
  /** What is wrong with a credit code. */
  readonly code?: string;
}

/** A value that says what it is is explained; of any other, whether it could be read. */
export function reportReading(reading: AnyResult, voice: Voice): Report {
  const { ok, value, issues, completeness } = reading;
  if (Object.hasOwn(reading, ok ? "registrar" : "code")) return reportCreditCode(reading as CodeCheck, voice);
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

interface CodeCheck {
  readonly ok: boolean;
  readonly code: "length" | "alphabet" | "check-character";
  readonly [figure: string]: unknown;
}

function reportCreditCode({ ok, code, actual, required, position }: CodeCheck, voice: Voice): Report {
  const figures = { actual, required, position } as Readonly<Record<string, string | number>>;
  const fault = () =>
    voice.named(voice.field("enterprises.*.creditCode"), voice.say("issues", `credit-code-${code}`, figures));
  return { headline: ok ? voice.tell("credit-code-sound") : fault(), sections: [] };
}
