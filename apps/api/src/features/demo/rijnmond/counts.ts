import {
  addMonths,
  ageInYears,
  isCurrent,
  type PlainDate,
  type Problem,
  signalsAt,
} from "@nabij/domain";
import { z } from "zod";
import { factsOf } from "../demo-facts.ts";
import { type CaseView, daysIn, homeNow } from "./case-view.ts";
import published from "./published.json" with { type: "json" };
import { placesWithinHalfAYear, roundYears, totalStays } from "./stays.ts";

/** One published count (requirements §5c) and where in the records it can be counted. */
const Published = z.object({
  id: z.string(),
  n: z.number(),
  /** The denominator; null for what is no share of cases (years, places). */
  of: z.number().nullable(),
  unit: z.enum(["years", "months", "places"]).optional(),
  /** The report gives a minimum, or names it without a number. */
  atLeast: z.literal(true).optional(),
  /** Counted over fields, or over words in free text where the model has no field. */
  how: z.enum(["fields", "words"]),
  row: z.string(),
});
export type Published = z.infer<typeof Published>;

export const publishedCounts: readonly Published[] = z.array(Published).parse(published);

type Test = (view: CaseView, today: PlainDate) => boolean;

/** A number for a published count, from the records alone; throws for a count without a rule. */
export function countOf(id: string, cases: readonly CaseView[], today: PlainDate): number {
  const measure = measures[id];
  if (measure !== undefined) return measure(cases, today);
  const test = tests[id];
  if (test === undefined) throw new Error(`no rule for the published count ${id}`);
  return cases.filter((view) => test(view, today)).length;
}

/** How many cases the count is taken over. */
export function denominatorOf(id: string, cases: readonly CaseView[], today: PlainDate): number {
  const among = subsets[id];
  return among === undefined ? cases.length : cases.filter((view) => among(view, today)).length;
}

const female: Test = ({ client }) => client.gender === "vrouw";
const male: Test = ({ client }) => client.gender === "man";
const girlsWith =
  (problem: Problem): Test =>
  (view, today) => female(view, today) && view.client.problems.includes(problem);
const boysWith =
  (problem: Problem): Test =>
  (view, today) => male(view, today) && view.client.problems.includes(problem);
const atHome: Test = (view) => homeNow(view)?.setting === "thuis";

const alreadyKnown: Test = (view, today) =>
  view.all("escalation").some(({ askedOn }) => askedOn < addMonths(today, -12));

const overTenYears: Test = (view, today) => daysIn(view, today) > 3660;

const ggz = ["ggz-kliniek", "hic", "ziekenhuis"] as const;
const longInGgz: Test = (view, today) => daysIn(view, today, ggz) >= 180;
const longInClosed: Test = (view, today) => daysIn(view, today, ["jeugdzorgplus"]) >= 180;

const ggzInvolved: Test = (view, today) =>
  view
    .all("regieAssignment")
    .some(
      ({ regieRole, organisation, from, until }) =>
        regieRole === "behandelregie" &&
        (organisation ?? "").includes("ggz") &&
        addMonths(from, 6) < (until ?? today),
    );

const treatments = (view: CaseView) =>
  view.all("regieAssignment").filter(({ regieRole }) => regieRole === "behandelregie");
const treatmentOnFile: Test = (view) => treatments(view).length > 0;

const daytimeKinds: readonly string[] = ["school", "werk", "dagbesteding"];
const withoutDaytime: Test = (view) =>
  !view.all("activity").some(({ kind }) => daytimeKinds.includes(kind));

const refused: Test = (view) => view.all("placement").some(({ refusals }) => refusals.length > 0);

const noProcessRegie: Test = (view, today) =>
  !view
    .all("regieAssignment")
    .some((each) => each.regieRole === "procesregie" && isCurrent(each, today));

const homeAfterTreatment: Test = (view, today) => {
  const moved = homeNow(view)?.from ?? today;
  const earlier = view.all("placement").filter(({ from }) => from < moved);
  const last = earlier.toSorted((a, b) => a.from.localeCompare(b.from)).at(-1);
  return atHome(view, today) && last?.setting === "ggz-kliniek";
};

const burden =
  (words: RegExp): Test =>
  ({ client }) => (client.network ?? []).some((member) => words.test(member.burden ?? ""));

const overloaded =
  (organisation: string): Test =>
  (view) =>
    view
      .all("regieAssignment")
      .some(
        (each) =>
          (each.organisation ?? "").startsWith(organisation) &&
          (each.mandate ?? "").includes("overbelast"),
      );

const regieOrAnalysisGone: Test = (view, today) => {
  const dropped = view.all("regieAssignment").some((each) => each.handover === "zonder-overdracht");
  const fresh = view.all("explanatoryAnalysis").some(({ date }) => date >= addMonths(today, -12));
  return dropped || !fresh;
};

const deliveryDoubtful: Test = (view, today) =>
  factsOf(view).some((facts) => signalsAt(facts, today).some(({ id }) => id === "G25"));

const tests: Readonly<Record<string, Test>> = {
  "already-known": alreadyKnown,
  "newly-reported": (view, today) => !alreadyKnown(view, today),
  boys: male,
  girls: female,
  "aged-12-to-23": ({ client }, today) => {
    const age = ageInYears(client.birthDate, today);
    return age >= 12 && age <= 23;
  },
  "girl-of-24-over-ten-years": (view, today) =>
    female(view, today) &&
    ageInYears(view.client.birthDate, today) === 24 &&
    overTenYears(view, today),
  "girls-sexual-abuse": girlsWith("seksueel-misbruik"),
  "girls-bullying": girlsWith("pesten-of-sociale-isolatie"),
  "girls-physical": girlsWith("lichamelijke-problemen-sinds-puberteit"),
  "girls-eating": girlsWith("eetstoornis"),
  "girls-aggression": girlsWith("agressie"),
  "girls-self-harm": girlsWith("zelfbeschadiging"),
  "girls-suicidal": girlsWith("suicidaliteit"),
  "girls-transgender": girlsWith("transgenderproblematiek"),
  "boys-trauma": boysWith("trauma"),
  "boys-aggression": boysWith("agressie"),
  "boys-addiction": boysWith("verslaving"),
  "boys-crime": boysWith("criminaliteit"),
  "girls-at-home": (view, today) =>
    female(view, today) && atHome(view, today) && view.all("intensity").length > 0,
  "solutions-blocked": (view) =>
    view.all("escalation").some(({ followUp }) => (followUp ?? "").startsWith("tegengehouden")),
  "ggz-over-six-months": ggzInvolved,
  "long-in-ggz": longInGgz,
  "academic-hospital": (view, today) =>
    longInGgz(view, today) && daysIn(view, today, ["ziekenhuis"]) >= 180,
  "long-in-closed-care": longInClosed,
  alternating: (view, today) => !longInGgz(view, today) && !longInClosed(view, today),
  unstable: (view, today) =>
    treatmentOnFile(view, today) &&
    view.all("placement").length >= 3 &&
    treatments(view).length > 1,
  "long-in-crisis": (view, today) =>
    daysIn(view, today, ["crisisopvang"]) >= 90 && withoutDaytime(view, today),
  "place-first": (view) =>
    view.all("escalation").some(({ question }) => /\bplek\b/.test(question ?? "")),
  "no-alternative-to-closed": (view) =>
    view.all("trajectory").some(({ startReasons }) => startReasons.includes("gesloten-plek-weg")),
  refused,
  "passed-on": (view, today) =>
    refused(view, today) &&
    view.all("placement").some(({ note }) => (note ?? "").includes("moreel niet te verdedigen")),
  "delivery-doubtful": deliveryDoubtful,
  "late-or-absent": (view) =>
    view.all("deliveredHours").some((row) => row.plannedHours > 10 && row.deliveredHours === 0),
  "home-after-treatment": homeAfterTreatment,
  "mother-stopped-work": (view, today) =>
    homeAfterTreatment(view, today) && burden(/Stopte met werken/)(view, today),
  "parent-ill": (view, today) =>
    homeAfterTreatment(view, today) && burden(/zelf ziek/)(view, today),
  "parents-blamed": burden(/de schuld/),
  "sibling-in-trouble": ({ client }) =>
    (client.network ?? []).some((each) => each.relation === "broer-of-zus" && each.burden !== null),
  "known-with-autism": (view) =>
    view.all("diagnosis").some((each) => each.status === "bekend-met" && /autisme/.test(each.label)) &&
    !view.all("diagnosis").some((each) => each.status === "formeel" && /autis/.test(each.label)),
  "process-regie-absent": noProcessRegie,
  "process-regie-absent-refused": (view, today) =>
    noProcessRegie(view, today) && refused(view, today),
  "regie-or-analysis-gone": regieOrAnalysisGone,
  "guarantee-broken": (view) =>
    view.all("placement").some(({ returnGuarantee }) => returnGuarantee === "verbroken") &&
    view.all("agreement").some(({ status }) => status === "verbroken"),
  "team-overloaded": overloaded("wijkteam"),
  "guardian-overloaded": overloaded("GI"),
  distrust: (view) =>
    view.all("evaluation").some(({ impacts }) => impacts.some(({ note }) => /wantrouwen/.test(note ?? ""))),
  "burn-out": burden(/burn-out/),
  stable: (view) =>
    view.all("trajectory").some(({ outcome }) => outcome !== null && outcome !== "niet-gelukt"),
};

const subsets: Readonly<Record<string, Test>> = {
  "academic-hospital": longInGgz,
  unstable: treatmentOnFile,
  "mother-stopped-work": homeAfterTreatment,
  "parent-ill": homeAfterTreatment,
  "process-regie-absent-refused": noProcessRegie,
};

type Measure = (cases: readonly CaseView[], today: PlainDate) => number;

const yearsInThreeEnvironments: (cases: readonly CaseView[], today: PlainDate) => readonly number[] = (
  cases,
  today,
) =>
  cases
    .map((view) => daysIn(view, today, ["drie-milieus-voorziening"]))
    .filter((days) => days > 0)
    .map(roundYears);

const measures: Readonly<Record<string, Measure>> = {
  "three-environments-shortest": (cases, today) => Math.min(...yearsInThreeEnvironments(cases, today)),
  "three-environments-longest": (cases, today) => Math.max(...yearsInThreeEnvironments(cases, today)),
  "shortest-stay": (cases, today) => Math.round(Math.min(...totalStays(cases, today)) / 30.44),
  "longest-stay": (cases, today) => roundYears(Math.max(...totalStays(cases, today))),
  "mean-stay": (cases, today) => {
    const stays = totalStays(cases, today);
    return roundYears(stays.reduce((sum, days) => sum + days, 0) / stays.length);
  },
  "six-places-in-six-months": (cases) => Math.max(...cases.map(placesWithinHalfAYear)),
};
