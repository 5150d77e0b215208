import fc from "fast-check";
import { expect, test } from "vitest";
import type { LegalWorld } from "../client/client.ts";
import { anId, aRecord, aTrajectory } from "../testing.ts";
import {
  type DecisionKind,
  daysAhead,
  decisionKinds,
  openDecisions,
  regimeFits,
} from "./open-decisions.ts";
import { Regime, type Restriction } from "./restriction.ts";
import { ruleSetOf } from "./rule-set.ts";

const plan2020 = ruleSetOf("2020-stappenplan");
const agreed2024 = ruleSetOf("2024-afspraken");
const at = "2026-11-01";

/** A restriction about which nothing is left to decide on the day. */
const settled = {
  trajectoryId: anId(2),
  form: "toezicht",
  regime: "wzd",
  legalBasis: "besluit na overleg",
  from: "2026-10-01",
  decidedOn: "2026-09-30",
  assent: "instemming-vertegenwoordiger",
  resistance: false,
  alternativesTried: "vaste rondes",
  reviews: [{ on: "2026-10-25", outcome: "voortgezet", withExternalExpert: null }],
  nextReview: "2027-01-15",
  isTheOneToOneItself: false,
};
const asked = aTrajectory({ restrictionAskedOn: "2026-02-01", isRestriction: "nee" });

function open(
  changes: Readonly<Record<string, unknown>>,
  rules = agreed2024,
  legalWorlds: readonly LegalWorld[] = ["wlz"],
): readonly DecisionKind[] {
  const restrictions = [aRecord("restriction", { ...settled, ...changes })];
  const facts = { legalWorlds, trajectory: asked, restrictions };
  return openDecisions(facts, rules, at).map(({ what }) => what);
}

test("a restriction about which all is recorded leaves nothing to decide", () => {
  expect(open({})).toEqual([]);
  expect(open({}, plan2020)).toEqual([]);
});

test.each<[DecisionKind, Readonly<Record<string, unknown>>]>([
  ["grondslag", { legalBasis: null }],
  ["besluitdatum", { decidedOn: null }],
  ["alternatieven", { alternativesTried: null }],
  ["instemming", { assent: null }],
  ["regime-onbekend", { regime: null }],
  ["regime-past-niet", { regime: "jeugdhulp-open" }],
  ["verzet-bij-vrijwillig", { regime: "vrijwillig", resistance: true }],
  ["verzet-vragen", { regime: "vrijwillig", resistance: null }],
  ["termijn-afspreken", { nextReview: null }],
  ["termijn-te-lang", { nextReview: "2027-04-26" }],
])("%s is open, and nothing else", (what, changes) => {
  expect(open(changes)).toEqual([what]);
});

test("resistance under another regime than the voluntary one asks nothing here", () => {
  expect(open({ resistance: true })).toEqual([]);
});

test("a term of exactly six months is not too long", () => {
  expect(open({ nextReview: "2027-04-25" })).toEqual([]);
});

test("once the longest term has passed, looking back is asked and not an earlier day", () => {
  const passed = { from: "2026-01-01", reviews: [], nextReview: "2027-01-15" };
  expect(open({ ...passed, from: "2026-04-30" })).toEqual(["terugkijken"]);
  expect(open({ ...passed, from: "2026-05-01" })).toEqual(["terugkijken", "termijn-te-lang"]);
});

test("a ground is asked for under every regime, also the voluntary one", () => {
  for (const regime of Regime.options) {
    const worlds: readonly LegalWorld[] = ["wlz", "jeugdwet"];
    expect(open({ regime, legalBasis: null }, plan2020, worlds), regime).toEqual(["grondslag"]);
  }
});

test(`a look comes on the list ${daysAhead} days before its day`, () => {
  expect(open({ nextReview: "2026-11-29" })).toEqual(["terugkijken"]);
  expect(open({ nextReview: "2026-11-30" })).toEqual([]);
});

test("several rules that ask for the same look are one decision, with the first of their days", () => {
  const restriction = aRecord("restriction", { ...settled, from: "2026-01-01", reviews: [] });
  const facts = { legalWorlds: ["wlz"] as const, trajectory: asked, restrictions: [restriction] };
  const looks = openDecisions(facts, plan2020, at).filter(({ what }) => what === "terugkijken");
  expect(looks).toHaveLength(1);
  expect(looks[0]?.deadline).toMatchObject({ dueOn: "2026-01-29", state: "late" });
});

test("an emergency measure asks for paper and for an end, never for a term", () => {
  const emergency = { isEmergency: true, from: "2026-10-30", reviews: [], nextReview: null };
  expect(open(emergency)).toEqual(["noodmaatregel-op-schrift", "noodmaatregel-voorbij"]);
  expect(open({ ...emergency, reportedOn: "2026-10-31", until: "2026-11-10" })).toEqual([]);
});

test("the third term of the 2020 plan asks for an expert from outside", () => {
  const reviews = (withExternalExpert: boolean | null) => [
    { on: "2026-08-01", outcome: "voortgezet", withExternalExpert: null },
    { on: "2026-10-25", outcome: "voortgezet", withExternalExpert },
  ];
  const from = "2026-05-05";
  expect(open({ from, reviews: reviews(null) }, plan2020)).toEqual(["externe-deskundige"]);
  expect(open({ from, reviews: reviews(true) }, plan2020)).toEqual([]);
  expect(open({ from, reviews: reviews(null) }, agreed2024)).toEqual([]);
  expect(open({ from, reviews: reviews(true).slice(0, 1) }, plan2020)).toEqual(["terugkijken"]);
});

const oneToOne = (trajectory: object, legalWorlds: readonly LegalWorld[], restrictions = 0) =>
  openDecisions(
    {
      legalWorlds,
      trajectory: aTrajectory({ ...trajectory }),
      restrictions: Array.from({ length: restrictions }, () =>
        aRecord("restriction", { ...settled, isTheOneToOneItself: true }),
      ),
    },
    agreed2024,
    at,
  ).map(({ what }) => what);

test("whether the one-to-one is itself a restriction is asked in the Wlz, not of youth", () => {
  expect(oneToOne({}, ["wlz"])).toEqual(["een-op-een-vragen"]);
  expect(oneToOne({}, ["jeugdwet"])).toEqual([]);
  expect(oneToOne({ restrictionAskedOn: at, isRestriction: "nee" }, ["wlz"])).toEqual([]);
  expect(oneToOne({ restrictionAskedOn: "2026-11-02" }, ["wlz"])).toEqual(["een-op-een-vragen"]);
});

test.each(["ja", "deels"])(
  "the answer %s asks to keep it among the restrictions",
  (isRestriction) => {
    const trajectory = { restrictionAskedOn: "2026-10-01", isRestriction };
    expect(oneToOne(trajectory, ["wlz"])).toEqual(["een-op-een-vastleggen"]);
    expect(oneToOne(trajectory, ["wlz"], 1)).toEqual([]);
  },
);

test("one-to-one that is kept as a restriction has been asked about", () => {
  expect(oneToOne({}, ["wlz"], 1)).toEqual([]);
});

test("what ended, has not begun, or belongs to a trajectory that stopped is left alone", () => {
  expect(open({ legalBasis: null, until: "2026-10-31" })).toEqual([]);
  expect(open({ legalBasis: null, from: "2026-11-02", reviews: [] })).toEqual([]);
  expect(oneToOne({ endDate: "2026-10-31" }, ["wlz"])).toEqual([]);
  expect(oneToOne({ endDate: at }, ["wlz"])).toEqual(["een-op-een-vragen"]);
});

test("a regime fits when it is one of the laws of the client", () => {
  expect(regimeFits("wzd", ["jeugdwet"])).toBe(false);
  expect(regimeFits("wzd", ["jeugdwet", "wlz"])).toBe(true);
  expect(regimeFits("jeugdwet-gesloten", ["wlz"])).toBe(false);
  expect(regimeFits("vrijwillig", ["jeugdwet"])).toBe(true);
});

const anyRestriction: fc.Arbitrary<Restriction> = fc
  .record({
    regime: fc.option(fc.constantFrom(...Regime.options), { nil: null }),
    legalBasis: fc.constantFrom(null, "grond"),
    decidedOn: fc.constantFrom(null, "2026-01-01"),
    assent: fc.constantFrom(null, "instemming-client"),
    isEmergency: fc.constantFrom(null, true, false),
    from: fc.constantFrom("2025-12-01", "2026-10-18", "2026-11-01"),
    until: fc.constantFrom(null, "2026-11-01", "2026-12-24"),
    nextReview: fc.constantFrom(null, "2026-11-29", "2026-11-30"),
  })
  .map((fields) => aRecord("restriction", { trajectoryId: anId(2), ...fields }));

test("decisions come in the order of need, and a restriction has each of them once", () => {
  fc.assert(
    fc.property(anyRestriction, fc.constantFrom(plan2020, agreed2024), (restriction, rules) => {
      const facts = {
        legalWorlds: ["wlz"] as const,
        trajectory: asked,
        restrictions: [restriction],
      };
      const kinds = openDecisions(facts, rules, at).map(({ what }) => what);
      const places = kinds.map((what) => decisionKinds.indexOf(what));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(new Set(kinds).size).toBe(kinds.length);
    }),
  );
});
