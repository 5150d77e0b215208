import type { ReflectionSeat } from "@nabij/db";
import type { By, SessionState, Viewer } from "@nabij/reflection";

/** Who somebody is at this table: whose commands they send, and with whose eyes they look. */
export type Reader = { readonly by: By; readonly viewer: Viewer };

/** Whether whoever sits here leads now; that may pass to another seat at any moment. */
export function leads({ facilitator }: SessionState, seat: ReflectionSeat | undefined): boolean {
  return seat !== undefined && seat.participantId === facilitator.participantId;
}

/**
 * Who a device is at a table. Around one device (`aloud`) everyone is the table. With several it is
 * the seat that counts: without one there is nothing to see (null). Who began without a seat and gave
 * the lead away sees what those outside see.
 */
export function readerOf(state: SessionState, seat: ReflectionSeat | undefined): Reader | null {
  if (state.writing === "aloud") return { by: { kind: "table" }, viewer: { kind: "table" } };
  if (seat === undefined) return null;
  const { participantId } = seat;
  if (leads(state, seat)) {
    const leader = { kind: "facilitator", participantId } as const;
    return { by: leader, viewer: leader };
  }
  if (participantId === null)
    return { by: { kind: "participant", participantId: "" }, viewer: { kind: "organisation" } };
  const person = { kind: "participant", participantId } as const;
  return { by: person, viewer: person };
}
