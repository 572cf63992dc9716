/** What says of itself that it is still to come is asked for, wherever it stands: it neither fills a field nor fails a rule. */
import { describe, expect, it } from "vitest";
import { saidSoFar } from "../../src/application/said-so-far.js";
import {
  type ApplicationDraft,
  assessApplication,
  assessNationalPilot,
  nm2024,
  screenRoster,
  screenRosterBytes,
} from "../../src/index.js";
import { applicationRule, enterpriseRule, given, pass } from "../../src/rules.js";
import { aFinishedPilot, anEnterprise, aSmallApplication, smallEdition } from "../support/an-application.js";
import { called, withFields } from "../support/own-fields.js";

const words = ["待定", "未定", "尚未确定", "待核实", "不详", "待定（由盟市确定）", "…"];

const findings = (draft: unknown, edition = smallEdition) =>
  assessApplication(draft, { edition, asOf: "2027-12-31", stage: "evaluation" }).findings;
const findingOf = (draft: unknown, rule: string) => {
  const { outcome, missing } = findings(draft).find((one) => one.rule === rule) ?? {};
  return { outcome, missing };
};

type Spoil = (word: string) => Partial<ApplicationDraft>;

const pilot = aFinishedPilot();
const chain = pilot.chains?.[0];
const places: readonly (readonly [field: string, rule: string, spoil: Spoil])[] = [
  ["chains.0.brief.demonstrations", "A1.1#chain-briefs", briefly],
  ["acceptance.leader", "3.5#acceptance", (leader) => ({ acceptance: { ...pilot.acceptance, leader } })],
  ["approval.financeDepartment", "5.3#approval", (word) => approvedBy(word)],
  ["publicity.website", "5.3#publicity", (website) => ({ publicity: { ...pilot.publicity, website } })],
  ["providers.list.0.cases", "3.3#provider-cases", (cases) => providedWith(cases)],
  ["budget.lines.0.use", "A1.4#cost-estimate", (use) => budgeted(use)],
  ["evidence", "A1.6#evidence", (evidence) => ({ evidence })],
  ["plan.base", "5.1#plan-contents", (base) => ({ plan: { ...pilot.plan, base } })],
  ["enterprises.0.name", "A1.6#enterprise-fields", (name) => listed({ name })],
  ["enterprises.0.chainId", "3.2#enterprises-in-chains", (chainId) => listed({ chainId })],
  ["enterprises.0.chainId", "3.2#minimum-enterprises", (chainId) => listed({ chainId })],
  ["enterprises.0.specialised", "A1.6#enterprise-fields", (word) => listed({ specialised: word as never })],
];

function briefly(demonstrations: string) {
  return { chains: [{ ...chain, brief: { ...chain?.brief, demonstrations } }] } as Partial<ApplicationDraft>;
}
function approvedBy(financeDepartment: string): Partial<ApplicationDraft> {
  return { approval: { ...pilot.approval, financeDepartment } };
}
function providedWith(cases: string): Partial<ApplicationDraft> {
  const [first, ...others] = pilot.providers?.list ?? [];
  return { providers: { ...pilot.providers, list: [{ ...first, cases }, ...others] } };
}
function budgeted(use: string): Partial<ApplicationDraft> {
  const [first, ...others] = pilot.budget?.lines ?? [];
  return { budget: { ...pilot.budget, lines: [{ ...first, use }, ...others] } };
}
function listed(more: object): Partial<ApplicationDraft> {
  const [first, ...others] = pilot.enterprises ?? [];
  return { enterprises: [{ ...first, ...more }, ...others] };
}

describe.each(places)("%s, as %s asks for it", (field, rule, spoil) => {
  it.each(words)("where it says %s", (word) =>
    expect(findingOf({ ...pilot, ...spoil(word) }, rule)).toEqual({
      outcome: "needs-data",
      missing: [field],
    }),
  );
});

it("a reason that is still to come exempts nobody, and fails nothing yet", () => {
  const [first, ...others] = aSmallApplication().enterprises ?? [];
  const exempt = (reason: string | string[]) => ({
    ...aSmallApplication(),
    enterprises: [{ ...first, scale: "above", transform: false, exemption: { reason } }, ...others],
  });
  const said = (reason: string | string[]) => findingOf(exempt(reason), "3.2#above-scale-all");
  expect(said("待定")).toMatchObject({ outcome: "needs-data", missing: ["enterprises.0.exemption.reason"] });
  expect(said(["不详", "待补充"]).outcome).toBe("needs-data");
  expect(said("停产").outcome).not.toBe("needs-data");
  expect(said("无").outcome).toBe("fail");
});

it("无 is no name of an enterprise, and a chain called 待定 is one where it was chosen", () => {
  expect(findingOf({ ...pilot, ...listed({ name: "无" }) }, "A1.6#enterprise-fields").outcome).toBe(
    "needs-data",
  );
  const others = (pilot.enterprises ?? []).map((one) => ({ ...one, chainId: "无" }));
  expect(findingOf({ ...pilot, enterprises: others }, "3.2#enterprises-in-chains").outcome).toBe("fail");
});

it("an unsettled baseline is no baseline of zero", () => {
  const [first, ...rows] = pilot.indicators ?? [];
  const draft = (baseline: string) => ({ ...pilot, indicators: [{ ...first, baseline }, ...rows] });
  expect(findingOf(draft("未定"), "4.2#targets-set").outcome).toBe("needs-data");
  expect(findingOf(draft("无"), "4.2#targets-set").outcome).toBe("pass");
});

it("a document of a national pilot that is still to come is asked for", () => {
  const input = { city: { code: "150200" }, approvalDocument: "待批", approvedPlan: "未定" };
  const { outcome, asks } = assessNationalPilot(input, { edition: nm2024, asOf: "2024-08-15" });
  expect(outcome).toBe("needs-data");
  expect(asks.map(({ field }) => field)).toEqual(
    expect.arrayContaining(["approvalDocument", "approvedPlan"]),
  );
});

describe("a field of an edition's own", () => {
  const level = {
    label: called("进展", "progress"),
    type: "word",
    words: [{ value: "pending", label: called("办理中", "in hand") }],
  };
  const rent = { label: called("房租", "rent"), type: "text" };
  const ofApplication = applicationRule({
    ...{ id: "2.2#own", phrase: "", force: "must", basis: "text", stage: "application" },
    check: ({ application }) => given([application.own("rent"), application.own("level")], () => pass("met")),
  });
  const edition = withFields({ application: { rent, level }, enterprise: { rent, level } }, [
    ofApplication,
    enterpriseRule({
      ...{ id: "2.1#own", phrase: "", force: "must", basis: "text", stage: "application" },
      predicate: { reads: [], own: ["rent", "level"], requires: ["rent", "level"], fault: () => undefined },
    }),
  ]);
  const said = (more: object) => {
    const enterprises = [{ ...anEnterprise(1), ...more }];
    return findings({ ...more, enterprises }, edition)
      .filter(({ rule }) => rule.endsWith("#own"))
      .map(({ outcome, missing }) => [outcome, ...missing]);
  };

  it("is asked for while it says 待定, and answered by a word that only sounds like it", () => {
    expect(said({ rent: "每月一万元", level: "pending" })).toEqual([["pass"], ["pass"]]);
    expect(said({ rent: "待定", level: "办理中" })).toEqual([
      ["needs-data", "rent"],
      ["needs-data", "enterprises.0.rent"],
    ]);
  });
});

describe("what has been said so far", () => {
  it("is the same object where nothing is still to come", () => {
    const draft = aSmallApplication();
    expect(saidSoFar(draft)).toBe(draft);
  });

  it("keeps every part that has nothing of it", () => {
    const draft = {
      ...pilot,
      plan: { ...pilot.plan, base: "待定", results: ["待定", "providers"] },
    } as never;
    const said: ApplicationDraft = saidSoFar(draft);
    expect(said.plan).toEqual({ ...pilot.plan, base: undefined, results: ["待定", "providers"] });
    expect(Object.keys(said.plan ?? {})).not.toContain("base");
    expect([said.chains, said.enterprises]).toEqual([pilot.chains, pilot.enterprises]);
    expect(said.chains).toBe(pilot.chains);
  });

  it("takes texts of one place together, and looks into lists of records", () => {
    const draft = { evidence: ["待定", "…"], plan: { tasks: [{ what: "未定", by: null }], results: [] } };
    expect(saidSoFar(draft)).toEqual({ plan: { tasks: [{ by: null }], results: [] } });
  });
});

describe("a roster", () => {
  const options = { edition: nm2024, chains: ["equipment"], limit: 100 } as const;
  const records = [
    ...["企业一", "待定", "未定", "无", "—", "Tbd", "TBD公司", "待定（筹建）", "未来公司", "n"].map(
      (name, index) => anEnterprise(index + 1, { name }),
    ),
    ...["待定", "不详", "elsewhere", "未来", "无", "别处"].map((chainId, index) =>
      anEnterprise(index + 20, { chainId }),
    ),
    ...["待定", "停产"].map((reason, index) =>
      anEnterprise(index + 30, { scale: "above", transform: false, exemption: { reason } }),
    ),
  ];
  const keys = Object.keys(anEnterprise(3)).concat("willing");
  const rows = records.map((record) =>
    keys.map((key) => String((record as Record<string, unknown>)[key] ?? "")).join(","),
  );
  const bytes = (text: string) => [new TextEncoder().encode(text)];
  const told = ({ findings: list }: ReturnType<typeof screenRoster>, of = "") =>
    list.flatMap(({ record, findings: rules }) =>
      rules
        .filter(({ rule }) => rule.endsWith(of))
        .map(
          ({ outcome, missing }) => `${record} ${outcome} ${missing.map((one) => one.replace(/^.*\./, ""))}`,
        ),
    );

  it("says the same, record by record, line by line and as an application", () => {
    const screened = screenRoster(records, options);
    const lines = screenRosterBytes(bytes(records.map((one) => JSON.stringify(one)).join("\n")), options);
    expect(lines.summary).toEqual(screened.summary);
    expect(told(lines)).toEqual(told(screened));
    expect(told(screened, "#enterprise-fields")).toEqual(
      [1, 2, 3, 4, 5, 7].map((record) => `${record} needs-data name`),
    );
    expect(told(screened, "#enterprises-in-chains")).toEqual([
      ...[10, 11].map((record) => `${record} needs-data chainId`),
      ...[12, 13, 14, 15].map((record) => `${record} fail `),
    ]);
  });

  it("says the same as a table", () => {
    const plain = records.slice(0, 16);
    const table = screenRosterBytes(bytes([keys.join(","), ...rows.slice(0, 16)].join("\n")), {
      ...options,
      format: "csv",
    });
    expect(told(table)).toEqual(told(screenRoster(plain, options)));
  });
});
