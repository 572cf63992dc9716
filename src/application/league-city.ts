import * as z from "zod/mini";
import { count, date, draft, nameOrYes, text } from "../input/leaves.js";

/** 盟市. Any code is read; whether it is one of the twelve is for a rule to say. */
export const leagueCitySchema = /* @__PURE__ */ (() =>
  z.strictObject({
    code: draft("leagueCity.code", text()),
    name: draft("leagueCity.name", text()),
  }))();

/** 报送. How the application was handed in (5.1). */
export const submissionSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    on: draft("submission.on", date()),
    industryBureau: draft("submission.industryBureau", nameOrYes()),
    financeBureau: draft("submission.financeBureau", nameOrYes()),
    sealed: draft("submission.sealed", z.boolean()),
    indicatorTableSealed: draft("submission.indicatorTableSealed", z.boolean()),
    paperCopies: draft("submission.paperCopies", count()),
    discCopies: draft("submission.discCopies", count()),
  }))();
