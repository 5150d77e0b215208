import type { SessionState } from "./state.ts";

export function presentParticipants(state: SessionState): SessionState["participants"] {
  return state.participants.filter((person) => person.presence === "present");
}

export function absentIds(state: SessionState): string[] {
  return state.participants.filter((person) => person.presence === "absent").map(({ id }) => id);
}
