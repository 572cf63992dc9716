// Three applicants to try the tool with, all made up: two of them with a sound application, one with a flawed one.
import type { ApplicationDraft, Judgement } from "digital-pilot-rules";
import sound from "../application.json" with { type: "json" };
import flawed from "../draft-flawed.json" with { type: "json" };
import judgements from "../judgements.json" with { type: "json" };
import type { Applicant } from "./review.ts";

const applicant = (id: string, name: string, application: object): Applicant => ({
  id,
  name,
  application: { ...application, leagueCity: { code: id, name } } as ApplicationDraft,
  judgements: judgements as readonly Judgement[],
});

export const applicants: readonly Applicant[] = [
  applicant("150200", "包头市（虚构）", sound),
  applicant("150400", "赤峰市（虚构）", sound),
  applicant("150600", "鄂尔多斯市（虚构）", flawed),
];
