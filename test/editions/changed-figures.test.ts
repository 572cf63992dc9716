import { describe, expect, it } from "vitest";
import {
  type ApplicationDraft,
  applyEvent,
  assessApplication,
  type Edition,
  explain,
  type IsoDate,
  type Locale,
  messageCatalogue,
  nm2024,
  procedureTable,
  replayEvents,
  selectPilots,
  suggestRemedies,
  toMarkdown,
  withParameters,
} from "../../src/index.js";
import { anApplication, asOf } from "../support/an-application.js";
import * as aYearOnCase from "./a-year-on/application.js";
import { aYearOn } from "./a-year-on/edition.js";
import * as guangdongCase from "./guangdong/application.js";
import { guangdong } from "./guangdong/edition.js";
import * as nationalCase from "./national-city/application.js";
import { nationalCity } from "./national-city/edition.js";

/** An edition, and applications that meet its rules and that meet none. */
const cases: readonly (readonly [Edition, readonly ApplicationDraft[], IsoDate])[] = [
  [nm2024, [anApplication(), {}], asOf],
  [aYearOn, [aYearOnCase.application, {}], "2026-08-15"],
  [guangdong, [guangdongCase.inTheDelta, guangdongCase.elsewhere, {}], "2026-06-01"],
  [nationalCity, [nationalCase.capital, nationalCase.district, {}], "2026-06-01"],
];
const locales: readonly Locale[] = ["zh-CN", "en"];
const stages = ["application", "evaluation"] as const;

interface Changed {
  readonly edition: Edition;
  readonly id: string;
  readonly drafts: readonly ApplicationDraft[];
  readonly day: IsoDate;
}

/** Each figure of each edition, changed by one. */
const changed: readonly Changed[] = cases.flatMap(([edition, drafts, day]) =>
  edition.parameters
    .filter(({ value }) => typeof value === "string" && /^\d+$/.test(value))
    .map(({ id, value }) => ({
      id,
      drafts,
      day,
      edition: withParameters(edition, { [id]: `${Number(value) + 1}` }),
    })),
);

const namesOf = ({ edition, id }: Changed): string => `${edition.id} ${id}`;

/** What an edition decides of its applications, worked out once for both languages. */
function decidedUnder({ edition, drafts, day }: Changed) {
  return {
    assessments: drafts.flatMap((draft) =>
      stages.map((stage) => assessApplication(draft, { edition, asOf: day, stage })),
    ),
    remedies: drafts.map((draft) => suggestRemedies(draft, { edition, asOf: day })),
    selection: selectPilots([{ id: "甲", score: "1" }], { edition, year: 2024 }),
  };
}

/** Everything that is said under an edition, in a language. */
function everythingSaid(
  { assessments, remedies, selection }: ReturnType<typeof decidedUnder>,
  edition: Edition,
  locale: Locale,
): readonly string[] {
  const options = { edition };
  const table = procedureTable(edition, locale);
  return [
    ...assessments.flatMap((one) => [toMarkdown(one, locale, options), explain(one, locale, options)]),
    ...assessments.flatMap(({ findings }) => findings.map((one) => explain(one, locale, options))),
    ...remedies.map((one) => toMarkdown(one, locale, options)),
    toMarkdown(selection, locale, options),
    ...(table.ok ? [table.value] : []),
  ];
}

/** A figure as it is written: in digits, and up to ten in words. */
function written(figure: number): RegExp {
  const chinese = ["", "一", "[二两]", "三", "四", "五", "六", "七", "八", "九", "十"][figure];
  const english = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"][figure];
  const counted = chinese && `${chinese}(?=[个家户年份条项类])`;
  return new RegExp(
    [`(?<!\\d)${figure}(?!\\d)`, counted, english && `\\b${english}\\b`].filter(Boolean).join("|"),
  );
}

describe("a figure that was changed", () => {
  it("is tried for each figure of each edition", () => expect(changed.length).toBeGreaterThan(15));

  it.each(changed.map((one) => [namesOf(one), one] as const))(
    "%s is not quoted by its old key words alone",
    (_, one) => {
      const { replaced } = one.edition.parameters.find(({ id }) => id === one.id) ?? {};
      const isOfText = replaced?.basis === "guideline" || replaced?.basis === "reference";
      const words = isOfText ? (replaced.source?.phrase ?? "") : "";
      const decided = decidedUnder(one);
      for (const locale of locales) {
        const said = everythingSaid(decided, one.edition, locale).join("\n");
        const after = locale === "en" ? " (changed since: " : "（参数已改动：";
        const quotations = words === "" ? [] : said.split(words).slice(1);
        expect(quotations.filter((rest) => !rest.startsWith(after))).toStrictEqual([]);
      }
    },
  );

  it.each(changed.map((one) => [namesOf(one), one] as const))(
    "%s does not stand as it was in what the rules that read it mean",
    (_, { edition, id }) => {
      const { replaced } = edition.parameters.find((one) => one.id === id) ?? {};
      for (const locale of locales) {
        const { rules } = messageCatalogue(locale, { edition });
        const meanings = edition.rules.filter(({ parameters = [] }) => parameters.includes(id));
        const stale = meanings.filter((rule) =>
          written(Number(replaced?.value)).test(rules?.[rule.id] ?? ""),
        );
        expect(stale.map((rule) => rules?.[rule.id])).toStrictEqual([]);
      }
    },
  );
});

describe("what explanations say of a changed figure", () => {
  const variant = withParameters(nm2024, { "pilots-most": "6" });

  it("is the new figure, beside the key words of the text", () => {
    const shortlist = Array.from({ length: 7 }, (_, index) => `1501${index}0`);
    const draft = { ...anApplication(), publicity: { shortlist } };
    const options = { edition: variant, asOf, stage: "approval" } as const;
    const quota = toMarkdown(assessApplication(draft, options), "zh-CN", { edition: variant });
    expect(quota).toContain("2024年选择3-5个盟市（参数已改动：当年试点盟市最多数量改为6个）");
  });

  it("is nothing where the figure is the old one again", () => {
    const again = withParameters(variant, { "pilots-most": "5" });
    expect(again.parameters.find(({ id }) => id === "pilots-most")).not.toHaveProperty("replaced");
  });

  it("goes back to the text, however often the figure was changed", () => {
    const twice = withParameters(variant, { "pilots-most": "7" });
    expect(twice.parameters.find(({ id }) => id === "pilots-most")?.replaced).toMatchObject({
      value: "5",
      basis: "guideline",
      source: { clause: "1.4" },
    });
  });

  it("stands in a refusal that quotes it too", () => {
    const edition = withParameters(guangdong, { "first-instalment-percent": "70" });
    const { state } = replayEvents(guangdongCase.events.slice(0, 4), { edition });
    const result = applyEvent(state, { type: "instalment-paid", on: "2023-01-01" }, { edition });
    expect(explain(result, "en", { edition })).toContain(
      "2023年先拨付80%的专项资金 (changed since: the first instalment in percent now 70%)",
    );
  });
});
