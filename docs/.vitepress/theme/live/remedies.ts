/** Remedies: loaded once the findings stand on the page. */
export { applyRemedy, suggestRemedies } from "digital-pilot-rules";
