import { countOfChain } from "../../../application/roster.js";
import { existing } from "../../../application/statements.js";
import { applicationRule } from "../../../edition/define.js";
import { stated, View } from "../../../kernel/fact.js";
import { each, every, fail, given, needsData, pass, type Verdict } from "../../../kernel/verdict.js";

/** 附1（一）分别简述所申报产业链的基础、优势、特色, its demonstration projects, its enterprises and its digital state. */
export const chainBriefs = applicationRule({
  id: "A1.1#chain-briefs",
  phrase: "分别简述所申报产业链的基础、优势、特色",
  force: "must",
  basis: "text",
  stage: "application",
  check: ({ application }) =>
    each(
      application.at("chains"),
      View.each(application.at("chains")),
      (chain) => chain.value?.name ?? chain.field,
      (chain) => {
        const brief = chain.at("brief");
        const counts = chain.at("counts");
        return every([
          ...[brief.at("base"), brief.at("strengths"), brief.at("features"), chain.at("digitalisation")].map(
            (part) => existing(part),
          ),
          // That there are no demonstration projects is an answer.
          given([stated(brief.at("demonstrations")), counts.at("aboveScale"), counts.at("belowScale")], () =>
            pass("met"),
          ),
        ]);
      },
    ),
  mend: () => ({ code: "brief-must-be-written", changes: [] }),
});

const scales = [
  { key: "aboveScale", scale: "above" },
  { key: "belowScale", scale: "below" },
] as const;

/** 规上、规下制造业企业数量: what a chain counts and what the list (附1（六）) names of it are the same enterprises. */
export const countsMatchList = applicationRule({
  id: "A1.1#counts-match-list",
  phrase: "规上、规下制造业企业数量",
  force: "must",
  basis: "reading",
  stage: "application",
  parameters: ["table-scope"],
  check: ({ application, roster }, { choice }) =>
    each(
      application.at("chains"),
      View.each(application.at("chains")),
      (chain) => chain.value?.name ?? chain.field,
      (chain) =>
        every(
          scales.map(({ key, scale }): Verdict => {
            const [id, counted] = [chain.at("id"), chain.at("counts").at(key)];
            const list = { field: roster.view.field, value: roster.seenBy([]) };
            return given([id, counted, list], (chainId, stated, entries) => {
              const { least, most, missing } = countOfChain(roster, chainId, scale);
              const values = { scale, stated: `${stated}`, unit: "家" };
              if (least > stated) {
                const more = { ...values, listed: `${least}`, difference: `${least - stated}` };
                return fail("more-listed-than-counted", more, [counted.field]);
              }
              if (least === stated && most === stated) return pass("met");
              if (most >= stated) return needsData(missing);
              // Where the numbers are those of all enterprises, the list may hold fewer.
              if (choice("table-scope").value === "league") return pass("met");
              const fewer = { ...values, listed: `${most}`, difference: `${stated - most}` };
              return needsData([`enterprises.${entries.length}`], "fewer-listed-than-counted", fewer);
            });
          }),
        ),
    ),
  mend: () => ({ code: "figures-must-be-corrected", changes: [] }),
});
