import type { MayRead } from "./probe-prompt.ts";

/** The part of a session that says who agreed to a language model. */
export type ConsentingSession = {
  readonly model: boolean;
  readonly consents: readonly {
    readonly participantId: string;
    readonly given: boolean;
    readonly model: boolean;
  }[];
  readonly answers: readonly { readonly id: string; readonly participantId: string }[];
};

/**
 * Whether the session allows a model, and whose answers it may read: only of people who said yes
 * themselves. Someone who left before the others agreed did not agree.
 */
export function modelConsent({ model, consents, answers }: ConsentingSession): {
  readonly allowed: boolean;
  readonly mayRead: MayRead;
} {
  const agreed = new Set(
    consents.filter((one) => one.given && one.model).map(({ participantId }) => participantId),
  );
  const readable = new Set(
    answers.filter(({ participantId }) => agreed.has(participantId)).map(({ id }) => id),
  );
  return { allowed: model, mayRead: (answerId) => readable.has(answerId) };
}
