import type { AgreementRecord } from "@nabij/reflection";

/** The fields of an agreement of a trajectory that follow from what a table agreed. */
export function agreementFields(agreement: AgreementRecord, trajectoryId: string) {
  return {
    trajectoryId,
    what: agreement.description,
    who: orNull(agreement.who),
    madeOn: agreement.madeOn,
    dueOn: agreement.when,
    signOfSuccess: orNull(agreement.signOfSuccess),
    clientView: orNull(agreement.clientView ?? ""),
    reviewOn: agreement.reviewOn,
    reflectionSessionId: agreement.sessionId,
  };
}

/** An empty text is unknown. */
export function orNull(text: string): string | null {
  return text.trim() === "" ? null : text;
}
