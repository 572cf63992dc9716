import {
  applicationRule,
  atLeast,
  type Divisions,
  defineEdition,
  enterpriseCount,
  given,
  type OutlineEntry,
  pass,
  placesUnknown,
  placeWritten,
  type Sentences,
} from "digital-pilot-rules/rules";

const title = "某省制造业数字化转型试点办法（虚构）";
const must = { force: "must", basis: "text", stage: "application" } as const;
const named = (zh: string, en: string) => ({ "zh-CN": zh, en });

// #region outline
/** Sentence by sentence, what became of it: whoever checks the edition begins here. */
const outline: readonly OutlineEntry[] = [
  { sentence: "1:1", disposition: "rule", rules: ["1#city"], phrase: "以设区的市为单位申报" },
  { sentence: "2:1", disposition: "rule", rules: ["2#enough-enterprises"], phrase: "改造企业不少于50户" },
  { sentence: "3:1", disposition: "background", rules: [], note: "施行日期" },
];
// #endregion outline

// #region places
/** The places of the province, which the applicant has to be one of, however it writes its name. */
const divisions: Divisions = {
  places: [
    { code: "980100", label: named("甲市", "City A") },
    { code: "980200", label: named("乙市", "City B") },
  ],
};
const city = applicationRule({
  ...{ ...must, id: "1#city", phrase: "以设区的市为单位申报" },
  check: ({ application }, { place }) => {
    const applicant = placeWritten(application.at("leagueCity"));
    return given([applicant], (written) =>
      place(written).isKnown ? pass("met") : placesUnknown([written], [applicant.field]),
    );
  },
});
// #endregion places

const enough = applicationRule({
  ...{ ...must, id: "2#enough-enterprises", phrase: "改造企业不少于50户" },
  parameters: ["minimum-enterprises"],
  check: (facts, { figure }) =>
    atLeast(
      enterpriseCount(facts, { reads: ["transform"], where: ({ transform }) => transform === "yes" }),
      figure("minimum-enterprises"),
      { code: "too-few-enterprises", unit: "户", fields: ["enterprises"] },
    ),
});

// #region sentences
/** Who does what is called otherwise here; what is not named stays as the library says it. */
const sentences: Sentences = {
  "zh-CN": {
    places: { 自治区工信厅: "省工信厅", 盟市工信局: "市工信局", 自治区: "省", "盟（市）": "市", 盟市: "市" },
  },
  en: {
    places: { "the regional industry department": "the provincial department", "league or city": "city" },
  },
};
// #endregion sentences

// #region edition
export const province = defineEdition({
  ...{ id: "a-province-2025", title, outline, divisions, sentences, indicators: [] },
  rules: [city, enough],
  parameters: [
    {
      ...{ id: "minimum-enterprises", value: "50", unit: "户", basis: "guideline" },
      source: { document: title, clause: "2", phrase: "改造企业不少于50户" },
    },
  ],
});
// #endregion edition
