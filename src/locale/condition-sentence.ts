import { bareThrough, has } from "../core/own-data.js";
import {
  type Bound,
  type Condition,
  type Figure,
  isOwnCondition,
  type Requirement,
} from "../edition/procedure.js";
import { parameterField } from "../kernel/parameter.js";
import { nounOfEvent } from "../vocabulary/own-procedure.js";
import { wordIn } from "./labels.js";
import { render } from "./render.js";
import { messageIn, type Texts } from "./texts.js";

/** What a condition of a row asks for, as a table says it. `event`: the event of the row. */
export function conditionSentence(condition: Condition, event: string, texts: Texts): string {
  if (!isOwnCondition(condition)) return wordIn(condition.condition, texts);
  const holds = bareThrough(condition.holds);
  const sentence = messageIn(texts, "conditions", holds.kind) as string;
  const field =
    has(holds, "field") && holds.field !== undefined ? `${nounOfEvent(event)}.${holds.field}` : "";
  return render(sentence, valuesOf(holds, event), texts, field);
}

/** 3个工作日, 3天. */
const writtenUnit = (unit = "天"): string => (unit === "工作日" ? "个工作日" : unit);

type Values = Readonly<Record<string, string>>;

/** A figure that a parameter gives is told by the name of the parameter. */
const figure = (name: string, { term, value, unit }: Figure): Values => ({
  ...(term === undefined ? {} : { [`${name}Term`]: parameterField(term) }),
  ...(value === undefined ? {} : { [name]: value, unit: writtenUnit(unit) }),
});

const bound = ({ event, field, ...given }: Bound): Values =>
  event === undefined || field === undefined
    ? figure("most", given)
    : { mostTerm: `${nounOfEvent(event)}.${field}` };

function valuesOf(holds: Requirement, event: string): Values {
  switch (holds.kind) {
    case "after":
      return { event: holds.event };
    case "not-before":
    case "within":
      return {
        event: holds.event,
        ...(holds.field !== undefined && { origin: `${nounOfEvent(holds.event)}.${holds.field}` }),
        ...(holds.date !== undefined && { date: `${nounOfEvent(event)}.${holds.date}` }),
        ...figure("days", holds.days),
      };
    case "sum-at-most":
      return {
        field: `${nounOfEvent(holds.events?.[0] ?? event)}.${holds.field}`,
        ...(holds.events && { events: holds.events.join(", ") }),
        ...bound(holds.most),
        ...(holds.share && figure("share", holds.share)),
      };
    case "count-at-most":
      return { event: holds.event, ...figure("most", holds.most) };
    case "field-equals":
      return {
        ...(holds.event !== undefined && { event: holds.event }),
        field: `${nounOfEvent(holds.event ?? event)}.${holds.field}`,
        is: typeof holds.is === "boolean" ? (holds.is ? "yes" : "no") : `${holds.is}`,
      };
    case "all-resolved":
      return { event: holds.event, by: holds.by };
  }
}
