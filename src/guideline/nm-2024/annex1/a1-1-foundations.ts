import { applicationRule } from "../../../edition/define.js";
import { stated, View } from "../../../kernel/fact.js";
import { each, given, pass } from "../../../kernel/verdict.js";

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
        return given(
          [
            stated(brief.at("base")),
            stated(brief.at("strengths")),
            stated(brief.at("features")),
            stated(brief.at("demonstrations")),
            counts.at("aboveScale"),
            counts.at("belowScale"),
            stated(chain.at("digitalisation")),
          ],
          () => pass("met"),
        );
      },
    ),
});
