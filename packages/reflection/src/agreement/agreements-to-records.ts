import type { SessionState } from "../session/state.ts";

/** An accepted agreement as plain data, for whoever keeps goals and agreements. */
export type AgreementRecord = {
  readonly id: string;
  readonly kind: "goal" | "agreement";
  readonly description: string;
  readonly who: string;
  /** `YYYY-MM-DD` */
  readonly when: string;
  readonly signOfSuccess: string;
  /** What the client said of it, null when the client did not; an estimate is not passed off. */
  readonly clientView: string | null;
  readonly reviewOn: string | null;
  readonly madeOn: string;
  readonly sessionId: string;
  /** The agreement's id within the session (`AG1`). */
  readonly agreementId: string;
};

/**
 * Only what is agreed ("afgesproken"): ideas, proposals and what must first pass the restriction
 * steps stay in the session, and so do all answers (principle 4, trap 16).
 */
export function agreementsToRecords(
  state: SessionState,
  { today, newId }: { today: string; newId: (agreementId: string) => string },
): AgreementRecord[] {
  const { sessionId } = state;
  if (sessionId === null) return [];
  return state.agreements
    .filter(({ status }) => status === "afgesproken")
    .map((agreement) => ({
      id: newId(agreement.id),
      kind: agreement.kind === "doel" ? "goal" : "agreement",
      description: agreement.what,
      who: agreement.who,
      when: agreement.when,
      signOfSuccess: agreement.signOfSuccess,
      clientView: agreement.clientView.kind === "said" ? agreement.clientView.text : null,
      reviewOn: agreement.reviewOn,
      madeOn: today,
      sessionId,
      agreementId: agreement.id,
    }));
}
