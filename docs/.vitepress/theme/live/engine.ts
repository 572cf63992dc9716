/**
 * What works out the answers of a live page: loaded when a reader first touches it. Until then the page shows the answer it
 * came with, which the build has worked out in the same way, so that nobody waits for a rule to read the first finding.
 */
import { ref, shallowRef } from "vue";

export type Locale = "zh-CN" | "en";
export type Explain = (thing: unknown, options?: object) => string;

/** What a page begins with: a state, and the answer to it. */
export interface First<State, Answers> {
  readonly state: State;
  readonly answers: Answers;
}

const explainerIn = async (locale: Locale): Promise<Explain> => {
  const words = await (locale === "en" ? import("./words-en.ts") : import("./words-zh.ts"));
  return words.explain as Explain;
};

export function useEngine<Engine>(
  locale: Locale,
  load: () => Promise<{ readonly engineOf: (explain: Explain) => Engine }>,
) {
  const engine = shallowRef<Engine>();
  /** The network failed: what stands on the page is of before. */
  const isMissing = ref(false);
  let coming: Promise<Engine> | undefined;

  async function come(): Promise<Engine> {
    const [{ engineOf }, explain] = await Promise.all([load(), explainerIn(locale)]);
    isMissing.value = false;
    engine.value = engineOf(explain);
    return engine.value;
  }
  function wake(): Promise<Engine> {
    coming ??= come();
    // A later touch tries again.
    coming.catch(() => {
      coming = undefined;
      isMissing.value = true;
    });
    return coming;
  }
  const quietly = () => void wake().catch(() => undefined);
  return { engine, wake, isMissing, touched: { pointerenter: quietly, focusin: quietly } };
}

export const notLoaded: Readonly<Record<Locale, string>> = {
  "zh-CN": "规则没有载入，下面仍是先前的结果；请检查网络，再重新载入本页。所填内容在网址里，不会丢失。",
  en: "The rules could not be loaded, so the answers below are those of before; check the network and load the page again. What you typed is kept in the address.",
};

/** The sentence without the outcome or the kind that stands before it as a mark. */
export function withoutHead(sentence: string): string {
  const rest = sentence.replace(/^[^：:]{2,14}[：:] ?/u, "");
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}
