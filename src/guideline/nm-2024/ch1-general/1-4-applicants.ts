import type { ApplicationFacts } from "../../../application/facts.js";
import { applicationRule, judgedRule } from "../../../edition/define.js";
import { divisionCode, listedSeparately } from "../../../edition/divisions.js";
import type { Fact } from "../../../kernel/fact.js";
import { fail, given, pass } from "../../../kernel/verdict.js";

/** Who applies, by code: a name or a code of four digits says as much as the code. */
const applicantOf = ({ application }: ApplicationFacts): Fact<string> => {
  const [code, name] = [application.at("leagueCity").at("code"), application.at("leagueCity").at("name")];
  const written = code.value ?? name.value;
  return { field: code.field, value: written === undefined ? undefined : divisionCode(written) };
};

/** 一（四）以盟市作为试点单位. 满洲里 and 二连浩特 are no leagues or cities, but may be let in. */
export const applicantIsLeagueCity = applicationRule({
  id: "1.4#applicant-is-league-city",
  phrase: "以盟市作为试点单位",
  force: "must",
  basis: "reading",
  stage: "application",
  parameters: ["leagues-and-cities", "separately-listed-cities"],
  check: (facts, { list, choice }) => {
    const code = applicantOf(facts);
    const separate: readonly string[] = listedSeparately.map((place) => place.code);
    return given([code, list("leagues-and-cities")], (actual, codes) => {
      if (codes.includes(actual)) return pass("met");
      const refused = fail("not-a-league-or-city", { actual, count: `${codes.length}` }, [code.field]);
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
  check: ({ application }, { figure }) => {
    const year = application.at("year");
    const shortlist = application.at("publicity").at("shortlist");
    return given([year, shortlist], (year, chosen) => {
      const lastDay = `${year}-12-31`;
      return given([figure("pilots-least", lastDay), figure("pilots-most", lastDay)], (least, most) => {
        const actual = new Set(chosen.map(divisionCode)).size;
        const values = { actual: `${actual}`, least: `${least}`, most: `${most}`, unit: "个" };
        if (actual < least) {
          return fail("too-few-pilots", { ...values, shortfall: `${least - actual}` }, [shortlist.field]);
        }
        if (actual > most)
          return fail("too-many-pilots", { ...values, excess: `${actual - most}` }, [shortlist.field]);
        return pass("within", values);
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
