/**
 * Everything under an edition that shares no clause, key word or title with that of 2024, yet is as whole: the same rules
 * under other names, and their answers renamed too. What a function is given is renamed in the same way, so that a word of
 * 2024 in its answer can only come from the function.
 */
import { defineEdition, type Edition, type EditionParts, nm2024 } from "../../src/index.js";

const clause = "(?:[1-5]\\.[1-6]|A[12](?:\\.[1-6])?|N)";
const citedClause = new RegExp(`(?<![\\w.])(${clause})(?=[#:])`, "g");
const wholeClause = new RegExp(`^${clause}$`);

/** 关键词. What the text itself says: the key words of its clauses and the labels of its table. */
const phrases: readonly string[] = [...phrasesIn(nm2024)];

function phrasesIn({
  rules,
  outline,
  procedure,
  provisions,
  parameters,
  indicators,
}: Edition): ReadonlySet<string> {
  const found = new Set<string>();
  const walk = (value: unknown, key: string): void => {
    if (typeof value === "string") {
      if (["phrase", "label", "level1", "level2"].includes(key) && /\p{Script=Han}/u.test(value))
        found.add(value);
    } else if (typeof value === "object" && value !== null)
      for (const [name, inner] of Object.entries(value)) walk(inner, Array.isArray(value) ? key : name);
  };
  walk([rules, outline, procedure, provisions, indicators], "");
  walk(
    parameters.filter(({ basis }) => basis === "guideline"),
    "",
  );
  return found;
}

const otherPhrases: ReadonlyMap<string, string> = new Map(
  phrases.map((phrase, index) => [phrase, `别处第${index + 1}项要求`]),
);

/** Those that are known for the text's own wherever they stand, the longest first. */
const longPhrases = phrases
  .filter(({ length }) => length > 5)
  .sort((one, other) => other.length - one.length);

/** One pattern for all of them, as a text is looked through once for each. */
const anyOf = (texts: readonly string[]): RegExp =>
  new RegExp(texts.map((text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|"), "g");

const longPhrase = anyOf(longPhrases);

const withoutPhrases = (text: string): string =>
  otherPhrases.get(text) ?? text.replaceAll(longPhrase, (phrase) => otherPhrases.get(phrase) as string);

const renamedText = (text: string, key = ""): string =>
  key === "clause" && wholeClause.test(text)
    ? `Q${text}`
    : withoutPhrases(text)
        .replaceAll(citedClause, "Q$1")
        .replaceAll(nm2024.id, "yunling-2025")
        .replaceAll("内蒙古自治区", "云岭省")
        .replaceAll("自治区", "云岭省")
        .replaceAll(/盟(?:（市）|市)?/g, "州")
        .replaceAll("蒙", "岭");

const otherPlaces = {
  自治区: "省",
  "盟（市）": "州",
  盟市: "州",
  内蒙古: "云岭",
  ...Object.fromEntries(longPhrases.map((phrase) => [phrase, otherPhrases.get(phrase) as string])),
};

const otherPlacesInEnglish = {
  "leagues and cities": "prefectures",
  "league or city": "prefecture",
  "Inner Mongolia": "Yunling",
};

/** Everything as it is under the other edition. `bare`: of which nothing says what functions are to cite. */
export const underAnother = ({
  bare,
  worded = false,
}: {
  readonly bare: boolean;
  /** It has names of its own for places and bodies, and labels of its own where the library has those of the text. */
  readonly worded?: boolean;
}): (<Thing>(value: Thing) => Thing) => {
  const known = new WeakMap<object, unknown>();

  /** What is no plain data, or too deep to be any, is handed on as it is. */
  function renamed<Thing>(value: Thing, key = "", depth = 0): Thing {
    if (typeof value === "string") return renamedText(value, key) as Thing;
    if (typeof value !== "object" || value === null || depth > 50) return value;
    if (!known.has(value))
      known.set(value, isEdition(value) ? otherEdition(value) : renamedData(value, key, depth + 1));
    return known.get(value) as Thing;
  }

  function renamedData(value: object, key = "", depth = 0): unknown {
    if (Array.isArray(value)) return Object.values(value).map((one) => renamed(one, key, depth));
    if (!isPlain(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [renamedText(name), renamed(inner, name, depth)]),
    );
  }

  function otherEdition({ issues, rules, provisions, ...data }: Edition): Edition {
    const parts = {
      ...(renamedData(data) as Omit<EditionParts, "rules">),
      rules: rules.map(otherRule),
      ...(!bare && provisions && { provisions: renamed(provisions) }),
      ...(worded && {
        sentences: { "zh-CN": { places: otherPlaces }, en: { places: otherPlacesInEnglish } },
      }),
    };
    return issues?.length === 0 ? defineEdition(parts) : { ...parts, issues: renamed(issues) };
  }

  /** Its facts are read by the same code, and what that code answers is renamed. */
  function otherRule(rule: Edition["rules"][number]): Edition["rules"][number] {
    const { check, mend } = rule;
    return {
      ...renamed(rule),
      ...(typeof check === "function" && { check: (facts, context) => renamed(check(facts, context)) }),
      ...(typeof mend === "function" && { mend: (facts, context) => renamed(mend(facts, context)) }),
    };
  }

  return (value) => renamed(value);
};

/** Data of a plain prototype that can be looked at; a list of millions is as good as none. */
function isPlain(value: object): boolean {
  try {
    const prototype: unknown = Object.getPrototypeOf(value);
    const properties = Object.values(Object.getOwnPropertyDescriptors(value));
    return (
      [Object.prototype, null].includes(prototype as object) &&
      properties.every(({ get }) => get === undefined)
    );
  } catch {
    return false;
  }
}

function isEdition(value: object): value is Edition {
  try {
    const { id, rules, parameters } = value as Partial<Edition>;
    return typeof id === "string" && Array.isArray(rules) && Array.isArray(parameters);
  } catch {
    return false;
  }
}

/** What is in no answer whatever: a clause of the text, its id, its title, the name of its region. */
const names = new RegExp(`(?<![\\w.])${clause}#|${anyOf([nm2024.id, nm2024.title, "蒙"]).source}`);

/** What may still stand in a sentence or a label of the library, as an edition cannot bring its own yet. */
const namesAndWords = new RegExp(`${names.source}|${anyOf(["自治区", "盟", ...longPhrases]).source}`);

/** Every text and key in an answer, each with where it stands. */
function* textsIn(
  value: unknown,
  path = "answer",
  seen = new Set<object>(),
): Iterable<[path: string, text: string]> {
  if (typeof value === "string") yield [path, value];
  if (typeof value !== "object" || value === null || seen.has(value)) return;
  seen.add(value);
  for (const [name, inner] of Object.entries(value)) {
    yield [`${path}, a key`, name];
    yield* textsIn(inner, `${path}.${name}`, seen);
  }
}

/** The words of 2024 in an answer, each with where it stands. `isWording`: the answer is made of sentences and labels. */
export function wordsOf2024In(
  answer: unknown,
  { isWording }: { readonly isWording: boolean },
): readonly string[] {
  const looked = isWording ? names : namesAndWords;
  const isOf2024 = (path: string, text: string): boolean =>
    looked.test(text) || (path.endsWith(".clause") && wholeClause.test(text));
  return [...textsIn(answer)]
    .filter(([path, text]) => isOf2024(path, text))
    .map(([path, text]) => `${path}: ${text.slice(0, 100)}`);
}

const citation = new RegExp(`^Q${clause}(?:#|$)`);

/** How often an answer cites the other edition. */
export const citationsIn = (answer: unknown): number =>
  [...textsIn(answer)].filter(([, text]) => citation.test(text)).length;
