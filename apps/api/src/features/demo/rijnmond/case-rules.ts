import {
  addMonths,
  isCurrent,
  type NetworkMember,
  type PlainDate,
  type Problem,
  signalsAt,
} from "@nabij/domain";
import { factsOf } from "../demo-facts.ts";
import { type CaseView, daysIn, homeNow } from "./case-view.ts";

/** Whether something the report counts holds for a case, from its records alone. */
export type CaseRule = (view: CaseView, today: PlainDate) => boolean;

export const female: CaseRule = ({ client }) => client.gender === "vrouw";
export const male: CaseRule = ({ client }) => client.gender === "man";
export const girlsWith =
  (problem: Problem): CaseRule =>
  (view, today) =>
    female(view, today) && view.client.problems.includes(problem);
export const boysWith =
  (problem: Problem): CaseRule =>
  (view, today) =>
    male(view, today) && view.client.problems.includes(problem);
export const atHome: CaseRule = (view) => homeNow(view)?.setting === "thuis";

export const alreadyKnown: CaseRule = (view, today) =>
  view.all("escalation").some(({ askedOn }) => askedOn < addMonths(today, -12));

export const overTenYears: CaseRule = (view, today) => daysIn(view, today) > 3660;

const ggz = ["ggz-kliniek", "hic", "ziekenhuis"] as const;
export const longInGgz: CaseRule = (view, today) => daysIn(view, today, ggz) >= 180;
export const longInClosed: CaseRule = (view, today) =>
  daysIn(view, today, ["jeugdzorgplus"]) >= 180;

export const ggzInvolved: CaseRule = (view, today) =>
  view
    .all("regieAssignment")
    .some(
      ({ regieRole, organisation, from, until }) =>
        regieRole === "behandelregie" &&
        (organisation ?? "").includes("ggz") &&
        addMonths(from, 6) < (until ?? today),
    );

export const treatments = (view: CaseView) =>
  view.all("regieAssignment").filter(({ regieRole }) => regieRole === "behandelregie");
export const treatmentOnFile: CaseRule = (view) => treatments(view).length > 0;

const daytimeKinds: readonly string[] = ["school", "werk", "dagbesteding"];
export const withoutDaytime: CaseRule = (view) =>
  !view.all("activity").some(({ kind }) => kind !== null && daytimeKinds.includes(kind));

export const refused: CaseRule = (view) =>
  view.all("placement").some(({ refusals }) => refusals.length > 0);

export const noProcessRegie: CaseRule = (view, today) =>
  !view
    .all("regieAssignment")
    .some((each) => each.regieRole === "procesregie" && isCurrent(each, today));

export const homeAfterTreatment: CaseRule = (view, today) => {
  const moved = homeNow(view)?.from ?? today;
  const earlier = view.all("placement").filter(({ from }) => from < moved);
  const last = earlier.toSorted((a, b) => a.from.localeCompare(b.from)).at(-1);
  return atHome(view, today) && last?.setting === "ggz-kliniek";
};

/** Words about what someone close carries, where no field says it. */
export const burden =
  (words: RegExp): CaseRule =>
  ({ client }) =>
    (client.network ?? []).some((member) => words.test(member.burden ?? ""));

/** A sign that someone close carries too much; `who` is a relation or a label. */
export const burdened =
  (sign: NetworkMember["burdenSigns"][number], who?: string): CaseRule =>
  ({ client }) =>
    (client.network ?? []).some(
      ({ burdenSigns, label, relation }) =>
        burdenSigns.includes(sign) && (who === undefined || label === who || relation === who),
    );

export const overloaded =
  (organisation: string): CaseRule =>
  (view) =>
    view
      .all("regieAssignment")
      .some(
        (each) => (each.organisation ?? "").startsWith(organisation) && each.isOverloaded === true,
      );

export const regieOrAnalysisGone: CaseRule = (view, today) => {
  const dropped = view.all("regieAssignment").some((each) => each.handover === "zonder-overdracht");
  const fresh = view.all("explanatoryAnalysis").some(({ date }) => date >= addMonths(today, -12));
  return dropped || !fresh;
};

export const deliveryDoubtful: CaseRule = (view, today) =>
  factsOf(view).some((facts) => signalsAt(facts, today).some(({ id }) => id === "G25"));
