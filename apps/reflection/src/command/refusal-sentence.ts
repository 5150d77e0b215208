import type { Refusal, SessionView } from "@nabij/reflection";
import type { TFunction } from "i18next";
import { joined } from "../format/joined.ts";
import { errorCode, refusalOf } from "../trpc.ts";

/** What the engine refuses, as one sentence that names people and not their numbers. */
export function refusalSentence(t: TFunction, refusal: Refusal, view: SessionView | null): string {
  return t(`refusals.${refusal.type}`, valuesOf(t, refusal, view));
}

/** The refusal of the engine inside a failed call; null when it failed for another reason. */
export function reflectionRefusal(error: unknown): Refusal | null {
  const refusal = refusalOf(error);
  return refusal?.type === "ReflectionRefused" ? refusal.refusal : null;
}

/** One sentence for any failed call: what happened and what was kept. */
export function failureSentence(t: TFunction, error: unknown, view: SessionView | null): string {
  const refused = reflectionRefusal(error);
  if (refused !== null) return refusalSentence(t, refused, view);
  switch (errorCode(error)) {
    case "UNAUTHORIZED":
      return t("failed.signedOut");
    case "FORBIDDEN":
      return t("failed.mayNot");
    case "NOT_FOUND":
      return t("failed.notFound");
    case "CONFLICT":
      return t("refusals.StaleCommand");
    case "OFFLINE":
      return t("failed.offline");
    default:
      return t("failed.other");
  }
}

/** The values the sentences fill in; those a refusal does not have stay empty and unused. */
function valuesOf(t: TFunction, refusal: Refusal, view: SessionView | null) {
  const values = { names: "", phase: "", phases: "", max: 0, label: "" };
  const named = (ids: readonly string[]) =>
    joined(
      t,
      ids.map((id) => view?.participants.find((person) => person.id === id)?.label ?? id),
    );
  const titled = (ids: readonly string[]) =>
    joined(
      t,
      ids.map((id) => view?.phases.find(({ phaseId }) => phaseId === id)?.title ?? id),
    );
  switch (refusal.type) {
    case "SecondRoundDue":
    case "NotAllReady":
    case "NotAllConsent":
      return { ...values, names: named(refusal.participantIds) };
    case "TooFewForAnonymous":
      return { ...values, max: refusal.least };
    case "FacilitatorPresent":
      return { ...values, max: refusal.seconds };
    case "PhaseFirst":
      return { ...values, phase: titled([refusal.first]) };
    case "PhasesStillOpen":
      return { ...values, phases: titled(refusal.phaseIds) };
    case "AnswerTooLong":
    case "TooManyParticipants":
      return { ...values, max: refusal.max };
    case "LabelTaken":
      return { ...values, label: refusal.label };
    case "UnknownParticipant":
    case "ParticipantAbsent":
    case "MayNotLead":
    case "ConsentFirst":
      return { ...values, names: named([refusal.participantId]) };
    default:
      return values;
  }
}
