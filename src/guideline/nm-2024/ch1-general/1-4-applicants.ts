import { applicationRule, judgedRule } from "../../../edition/define.js";
import { placesUnknown, placeWritten } from "../../../edition/places-written.js";
import { fail, given, pass } from "../../../kernel/verdict.js";
import { saysNone } from "../../../vocabulary/none-words.js";
import { listedSeparately } from "../divisions.js";

/**
 * 一（四）以盟市作为试点单位: by code; a name or a code of four digits says as much as the code. 满洲里 and 二连浩特 are no
 * leagues or cities, but may be let in.
 */
export const applicantIsLeagueCity = applicationRule({
  id: "1.4#applicant-is-league-city",
  phrase: "以盟市作为试点单位",
  force: "must",
  basis: "reading",
  stage: "application",
  parameters: ["leagues-and-cities", "separately-listed-cities"],
  check: ({ application }, { list, choice, place }) => {
    const city = placeWritten(application.at("leagueCity"));
    const separate: readonly string[] = listedSeparately.map(({ code }) => code);
    return given([city, list("leagues-and-cities")], (written, codes) => {
      const { code: actual, isKnown } = place(written);
      if (codes.includes(actual)) return pass("met");
      if (!isKnown) return placesUnknown([written], [city.field]);
      const refused = fail("not-a-league-or-city", { actual, count: `${codes.length}` }, [city.field]);
      if (!separate.includes(actual)) return refused;
      return given([choice("separately-listed-cities")], (taken) =>
        taken === "included" ? pass("met") : refused,
      );
    });
  },
  mend: () => ({ code: "applicant-cannot-change", changes: [] }),
});

/** 一（四）2024年选择3-5个盟市: the year of the application decides which figures hold, not the day of asking. */
export const selectionQuota = applicationRule({
  id: "1.4#selection-quota",
  phrase: "2024年选择3-5个盟市",
  force: "must",
  basis: "text",
  stage: "approval",
  parameters: ["pilots-least", "pilots-most"],
  check: ({ application }, { figure, place }) => {
    const year = application.at("year");
    const shortlist = application.at("publicity").at("shortlist");
    return given([year, shortlist], (year, chosen) => {
      const lastDay = `${year}-12-31`;
      return given([figure("pilots-least", lastDay), figure("pilots-most", lastDay)], (least, most) => {
        const named = chosen.filter((one) => !saysNone(one));
        const unknown = named.filter((one) => !place(one).isKnown);
        const known = new Set(named.map(place).flatMap(({ code, isKnown }) => (isKnown ? [code] : []))).size;
        // Each name that is not known may be one more, or one of the others.
        const all = known + new Set(unknown).size;
        const values = (actual: number) => ({
          ...{ actual: `${actual}`, least: `${least}`, most: `${most}`, unit: "个" },
        });
        if (all < least)
          return fail("too-few-pilots", { ...values(all), shortfall: `${least - all}` }, [shortlist.field]);
        if (known > most)
          return fail("too-many-pilots", { ...values(known), excess: `${known - most}` }, [shortlist.field]);
        if (known >= least && all <= most) return pass("within", values(all));
        const fields = unknown.map((one) => `${shortlist.field}.${chosen.indexOf(one)}`);
        return placesUnknown(unknown, fields);
      });
    });
  },
  mend: () => ({ code: "only-the-region-can", changes: [] }),
});

const preference = (id: string, phrase: string) =>
  judgedRule({ id, phrase, force: "prefer", basis: "text", stage: "application" });

export const soundBase = preference("1.4#sound-base", "基础条件好");
export const transformationPotential = preference("1.4#transformation-potential", "改造潜力大");
export const demonstrationEffect = preference("1.4#demonstration-effect", "示范带动作用强");
export const feasiblePlan = preference("1.4#feasible-plan", "实施方案切实可行");
