import type { SessionView } from "@nabij/reflection";

/** Whether nobody but the client sits at this table: then nothing is shown without their choice. */
export function isHeldAlone({ participants }: Pick<SessionView, "participants">): boolean {
  return participants.every(({ role }) => role === "client");
}
