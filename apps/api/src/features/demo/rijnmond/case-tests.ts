import { ageInYears } from "@nabij/domain";
import {
  alreadyKnown,
  atHome,
  boysWith,
  burden,
  burdened,
  type CaseRule,
  deliveryDoubtful,
  female,
  ggzInvolved,
  girlsWith,
  homeAfterTreatment,
  longInClosed,
  longInGgz,
  male,
  noProcessRegie,
  overloaded,
  overTenYears,
  refused,
  regieOrAnalysisGone,
  treatmentOnFile,
  treatments,
  withoutDaytime,
} from "./case-rules.ts";
import { daysIn } from "./case-view.ts";

/** For each published count of cases, when a case is counted. */
export const caseTests: Readonly<Record<string, CaseRule>> = {
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
    homeAfterTreatment(view, today) && burdened("gestopt-met-werken", "moeder")(view, today),
  "parent-ill": (view, today) =>
    homeAfterTreatment(view, today) && burden(/zelf ziek/)(view, today),
  "parents-blamed": burdened("de-schuld-gekregen"),
  "sibling-in-trouble": burdened("zelf-in-de-knel", "broer-of-zus"),
  "known-with-autism": (view) =>
    view
      .all("diagnosis")
      .some((each) => each.status === "bekend-met" && /autisme/.test(each.label)) &&
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
    view
      .all("evaluation")
      .some(({ impacts }) => impacts.some(({ note }) => /wantrouwen/.test(note ?? ""))),
  "burn-out": burdened("uitgevallen", "ouder"),
  stable: (view) =>
    view.all("trajectory").some(({ outcome }) => outcome !== null && outcome !== "niet-gelukt"),
};

/** For counts with another denominator than 22, which cases they are taken over. */
export const caseSubsets: Readonly<Record<string, CaseRule>> = {
  "academic-hospital": longInGgz,
  unstable: treatmentOnFile,
  "mother-stopped-work": homeAfterTreatment,
  "parent-ill": homeAfterTreatment,
  "process-regie-absent-refused": noProcessRegie,
};
