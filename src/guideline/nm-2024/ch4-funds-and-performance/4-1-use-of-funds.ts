/** 四（一）资金使用. */
import type { ApplicationFacts } from "../../../calc/application-facts.js";
import { addDays, addYears, type IsoDate, type LeapDay } from "../../../core/date.js";
import { View } from "../../../core/fact.js";
import { fenOf, sumYuan, type Yuan } from "../../../core/money.js";
import type { Change } from "../../../core/rule.js";
import { each, every, fail, given, needsData, pass, type Verdict } from "../../../core/verdict.js";
import type { Contract } from "../../../model/budget.js";
import type { Word } from "../../../model/words.js";
import { applicationRule } from "../define.js";

/** The last day may be written as the day two years on or as the day before it: both are two years. */
const lastDays = (start: IsoDate, years: number, leapDay: LeapDay): readonly IsoDate[] => {
  const anniversary = addYears(start, years, leapDay);
  return [addDays(anniversary, -1), anniversary];
};

/** 每个盟市试点期为2年. */
export const pilotPeriod = applicationRule({
  id: "4.1#pilot-period",
  phrase: "试点期为2年",
  force: "must",
  basis: "text",
  stage: "application",
  parameters: ["pilot-years", "leap-day"],
  check: ({ application }, { figure, choice }) => {
    const [start, end] = [application.at("period").at("start"), application.at("period").at("end")];
    return given([start, end, figure("pilot-years")], (from, to, years) => {
      const judge = (leapDay: LeapDay): Verdict => {
        const allowed = lastDays(from, years, leapDay);
        const required = allowed[0] as IsoDate;
        if (allowed.includes(to)) return pass("period-met", { from, to, years: `${years}` });
        const code = to < required ? "period-too-short" : "period-too-long";
        return fail(code, { from, actual: to, required, years: `${years}` }, [end.field]);
      };
      return choice("leap-day", {
        "last-of-february": () => judge("last-of-february"),
        "first-of-march": () => judge("first-of-march"),
      });
    });
  },
  mend: ({ application }, { figure }) => {
    const [end] = lastDays(
      application.value?.period?.start ?? "",
      figure("pilot-years").value ?? 0,
      "last-of-february",
    );
    return {
      code: "set-period-end",
      values: { on: `${end}` },
      changes: [{ action: "set", path: ["period", "end"], value: end }],
    };
  },
});

/** 分期拨付: one payment is no instalment, so two are the least; how many more is the caller's schedule. */
export const paidInInstalments = applicationRule({
  id: "4.1#paid-in-instalments",
  phrase: "分期拨付",
  force: "must",
  basis: "text",
  stage: "application",
  check: ({ application }) => {
    const instalments = application.at("budget").at("instalments");
    return given([instalments], ({ length }) =>
      length > 1
        ? pass("in-instalments", { actual: `${length}` })
        : fail("not-in-instalments", { actual: `${length}` }, [instalments.field]),
    );
  },
  mend: ({ application }) => {
    const count = 2 - (application.value?.budget?.instalments?.length ?? 0);
    return {
      code: "add-instalments",
      values: { count: `${count}` },
      changes: Array.from({ length: count }, () => ({
        action: "append",
        path: ["budget", "instalments"],
        value: {},
      })),
    };
  },
});

/** The number people give an element of a list, from one. */
const placeInList = (element: View<unknown>): string => `${Number(element.field.split(".").at(-1)) + 1}`;

const isNothing = (amount: Yuan): boolean => fenOf(amount) === 0n;

const parties = ["enterpriseShare", "concession", "government"] as const;

/** In one contract each party bears something, and the three parts are the price. */
const shareOfContract = (contract: View<Contract>): Verdict =>
  every([
    given(
      parties.map((party) => contract.at(party)),
      (...parts) => {
        const idle = parties.filter((_, index) => isNothing(parts[index] as Yuan));
        const fields = idle.map((party) => contract.at(party).field);
        return idle.length === 0
          ? pass("shared")
          : fail("party-bears-nothing", { fields: fields.join(", ") }, fields);
      },
    ),
    given([contract.at("price"), ...parties.map((party) => contract.at(party))], (price, ...parts) => {
      const actual = sumYuan(parts);
      return fenOf(actual) === fenOf(price)
        ? pass("shared")
        : fail("parts-are-not-the-price", { actual, required: price, ...difference(actual, price) }, [
            contract.field,
          ]);
    }),
  ]);

/** The same of each contract of a list. */
export const shareOfContracts = (contracts: View<readonly Contract[]>): Verdict =>
  each(contracts, View.each(contracts), placeInList, shareOfContract);

/** In total the budget shows money of all three parties; the region's and the league's are the government's. */
function shareOfBudget({ application }: ApplicationFacts): Verdict {
  const lines = application.at("budget").at("lines");
  const views = View.each(lines);
  if (views === undefined) return needsData([lines.field]);
  const sources = {
    enterprise: ["enterprise"],
    provider: ["provider"],
    government: ["regional-fund", "league-city"],
  };
  return every(
    Object.values(sources).map((names) => {
      const bears = views.some(
        (line) =>
          names.includes(line.value?.source ?? "") &&
          line.value?.amount !== undefined &&
          !isNothing(line.value.amount),
      );
      if (bears) return pass("shared");
      const open = views.filter(
        ({ value }) =>
          (value?.source === undefined && !(value?.amount !== undefined && isNothing(value.amount))) ||
          (names.includes(value?.source ?? "") && value?.amount === undefined),
      );
      if (open.length === 0) return fail("no-money-of-party", { party: names.join(", ") }, [lines.field]);
      return needsData(
        open.flatMap((line) =>
          [line.at("source"), line.at("amount")]
            .filter(({ value }) => value === undefined)
            .map(({ field }) => field),
        ),
      );
    }),
  );
}

/** 企业出一点、服务商让一点、政府补一点: the text gives no ratio, so a fen from each is enough. */
export const threePartyShare = applicationRule({
  id: "4.1#three-party-share",
  phrase: "企业出一点、服务商让一点、政府补一点",
  force: "must",
  basis: "reading",
  stage: "application",
  check: (facts) => every([shareOfContracts(facts.application.at("contracts")), shareOfBudget(facts)]),
  mend: () => ({ code: "parties-must-agree", changes: [] }),
});

/** 重点用于支持平台建设、企业数字化改造、标准研制和采购…综合服务. */
const allowedUses: readonly string[] = [
  "platform",
  "transformation",
  "standards",
  "consulting-diagnosis",
  "talent-training",
  "publicity",
] satisfies readonly Word[];

export const allowedUsesOnly = applicationRule({
  id: "4.1#allowed-uses",
  phrase: "重点用于支持平台建设、企业数字化改造",
  force: "must",
  basis: "text",
  stage: "application",
  check: ({ application }) => {
    const lines = application.at("budget").at("lines");
    return each(lines, View.each(lines), placeInList, (line) => {
      const use = line.at("use");
      return given([use], (actual) =>
        allowedUses.includes(actual)
          ? pass("met")
          : fail("use-not-allowed", { allowed: allowedUses.join(", ") }, [use.field]),
      );
    });
  },
  mend: ({ application }) => {
    const lines = application.value?.budget?.lines ?? [];
    const kept = lines.filter(({ use }) => use === undefined || allowedUses.includes(use));
    const removals = lines.flatMap((line, index): Change[] =>
      kept.includes(line) ? [] : [{ action: "remove", path: ["budget", "lines", index] }],
    );
    const amounts = kept.flatMap(({ amount }) => (amount === undefined ? [] : [amount]));
    const total: Change = { action: "set", path: ["budget", "total"], value: sumYuan(amounts) };
    // From the last to the first, so that no removal moves a line that is still to go.
    return {
      code: "strike-lines",
      values: { count: `${removals.length}`, total: sumYuan(amounts) },
      changes: [...removals.reverse(), ...(amounts.length === kept.length ? [total] : [])],
    };
  },
});

const moneyFrom = (id: string, phrase: string, source: "league-city" | "social-capital", code: string) =>
  applicationRule({
    id,
    phrase,
    force: "prefer",
    basis: "text",
    stage: "application",
    check: ({ application }) => {
      const lines = application.at("budget").at("lines");
      const views = View.each(lines);
      if (views === undefined) return needsData([lines.field]);
      const known = views.filter(({ value }) => value?.source === source && value.amount !== undefined);
      const actual = sumYuan(known.map(({ value }) => value?.amount ?? "0"));
      if (!isNothing(actual)) return pass("money-found", { actual });
      const open = views.flatMap((line) => {
        if (line.value?.source === undefined) return [line.at("source").field];
        return line.value.source === source && line.value.amount === undefined
          ? [line.at("amount").field]
          : [];
      });
      return open.length > 0 ? needsData(open) : fail(code, {}, [lines.field]);
    },
  });

export const matchingFunds = moneyFrom(
  "4.1#matching-funds",
  "鼓励试点盟市给予配套资金支持",
  "league-city",
  "no-matching-funds",
);
export const socialCapital = moneyFrom(
  "4.1#social-capital",
  "积极引导社会资本参与",
  "social-capital",
  "no-social-capital",
);

/** How far a sum is from what it should be, without its sign. */
function difference(actual: Yuan, required: Yuan): { readonly difference: Yuan } {
  return { difference: sumYuan([actual, `-${required}`]).replace("-", "") };
}
