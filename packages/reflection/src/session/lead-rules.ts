import { err, ok, type Result } from "@nabij/domain";
import type { Role } from "../guide/role.ts";
import { mayTakePart } from "./find-in-session.ts";
import type { Refusal } from "./refusal.ts";
import type { SessionState } from "./state.ts";

const withoutLead: ReadonlySet<Role> = new Set(["client", "vertegenwoordiger"]);

/** A client or a representative takes part and is never asked to lead. */
export function neverLeads(role: Role): boolean {
  return withoutLead.has(role);
}

/** Any professional at the table who consented may lead (reflection §4.4). Refuses MayNotLead. */
export function mayLead(state: SessionState, participantId: string): Result<null, Refusal> {
  const person = mayTakePart(state, participantId);
  if (!person.ok) return person;
  const consents = state.consents.some((one) => one.participantId === participantId && one.given);
  return neverLeads(person.value.role) || !consents
    ? err({ type: "MayNotLead", participantId })
    : ok(null);
}
