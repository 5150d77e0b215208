import type { Role } from "../guide/role.ts";
import { roleNames } from "../guide/role-names.ts";
import type { SessionState } from "../session/state.ts";

/** Who said something, as far as the reader may know. */
export type Speaker = {
  readonly id: string;
  readonly role: Role;
  readonly label: string;
  readonly supportedBy: string | null;
};

const mark = "anoniem";

/** Stands for a person whose words are known by their role only; one per answer, so that no two link. */
function anonymousId(role: Role, answerId: string): string {
  return `${mark}:${role}:${answerId}`;
}

/** The participant as others may know them: in an anonymous role one id per thing said. */
export function shownAs(
  { participants, anonymousRoles }: SessionState,
  participantId: string,
  itemId: string,
): string {
  const role = participants.find(({ id }) => id === participantId)?.role;
  return role !== undefined && anonymousRoles.includes(role)
    ? anonymousId(role, itemId)
    : participantId;
}

/** The speaker behind an id: a participant, or a role when who it was stays hidden. */
export function speakerOf(
  { participants, language }: Pick<SessionState, "participants" | "language">,
  participantId: string,
): Speaker | undefined {
  const known = participants.find(({ id }) => id === participantId);
  if (known !== undefined) return known;
  const [first, second = ""] = participantId.split(":");
  if (first !== mark || !isRole(second)) return undefined;
  return { id: participantId, role: second, label: roleNames[second][language], supportedBy: null };
}

function isRole(text: string): text is Role {
  return Object.hasOwn(roleNames, text);
}

/**
 * Whether what this role says points to one person, whatever the naming: to be said beforehand
 * (reflection §4.5).
 */
export function isIdentifiable(
  { participants }: Pick<SessionState, "participants">,
  role: Role,
): boolean {
  return participants.filter((person) => person.role === role).length === 1;
}
