import type { Chain } from "../../../application/chain.js";
import type { ApplicationFacts } from "../../../application/facts.js";
import { countOfChain } from "../../../application/roster.js";
import { existing } from "../../../application/statements.js";
import { ownOf } from "../../../core/own-data.js";
import { applicationRule } from "../../../edition/define.js";
import { stated, View } from "../../../kernel/fact.js";
import type { Context } from "../../../kernel/rule.js";
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
  check: (facts, context) => {
    const verdict = ofEachChain(facts, (chain) =>
      every(scales.map((scale) => countOf(chain, scale, facts, context))),
    );
    return verdict.outcome === "needs-data" ? withShortfalls(verdict, facts, context) : verdict;
  },
  mend: () => ({ code: "figures-must-be-corrected", changes: [] }),
});

const ofEachChain = ({ application }: ApplicationFacts, decide: (chain: View<Chain>) => Verdict): Verdict =>
  each(
    application.at("chains"),
    View.each(application.at("chains")),
    (chain) => chain.value?.name ?? chain.field,
    decide,
  );

function countOf(
  chain: View<Chain>,
  { key, scale }: (typeof scales)[number],
  { roster }: ApplicationFacts,
  { choice }: Context,
): Verdict {
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
    return needsData([`enterprises.${entries.length}`], shortfall, fewer);
  });
}

const shortfall = "fewer-listed-than-counted";

/** Of chains that count more than the list names each is told, with its own figures, as of those that count fewer. */
function withShortfalls(verdict: Verdict, facts: ApplicationFacts, context: Context): Verdict {
  const told = ofEachChain(facts, (chain) =>
    every(
      scales.map((scale) => {
        const { code, values, missing } = countOf(chain, scale, facts, context);
        // As a fault, so that none is left out for the first.
        return code === shortfall ? fail(code, values, missing) : pass("met");
      }),
    ),
  );
  if (told.outcome !== "fail") return verdict;
  const { code, fields } = told;
  const further = ownOf(told, "further") ?? [];
  if (verdict.code !== shortfall)
    return { ...verdict, further: [{ code, values: told.values, fields }, ...further] };
  const { count } = verdict.values as { readonly count: string };
  return { ...verdict, values: { ...told.values, count }, ...(further.length > 0 && { further }) };
}
