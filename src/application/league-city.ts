import * as z from "zod/mini";
import { count, date, nameOrYes, text } from "../input/leaves.js";
import { draftOf } from "../input/of-noun.js";
import { applicationNouns } from "../vocabulary/nouns/application.js";

/** 盟市. Any code is read; a rule decides whether it is one of those that may apply. */
export const leagueCitySchema = /* @__PURE__ */ (() =>
  draftOf(applicationNouns, "leagueCity", {
    code: text(),
    name: text(),
  }))();

/** 报送. How the application was handed in. */
export const submissionSchema = /* @__PURE__ */ (() =>
  draftOf(applicationNouns, "submission", {
    on: date(),
    industryBureau: nameOrYes(),
    financeBureau: nameOrYes(),
    sealed: z.boolean(),
    indicatorTableSealed: z.boolean(),
    paperCopies: count(),
    discCopies: count(),
  }))();
