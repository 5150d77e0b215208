import type { Role } from "../guide/role.ts";
import type { SessionState } from "../session/state.ts";

type Item = { readonly id: string; readonly participantId: string };

/** Client first and manager last (reflection §4.3 phase 3). */
const order: readonly Role[] = [
  "client",
  "vertegenwoordiger",
  "begeleider",
  "gedragswetenschapper",
  "casusregisseur",
  "procesregisseur",
  "externe-deskundige",
  "zorgmanager",
];

/**
 * By role, within a role by seat, and of one person as it was said: an order that does not tell
 * who wrote first. In an anonymous role by id alone. Aloud everybody heard the order.
 */
export function inRoleOrder<T extends Item>(
  state: SessionState,
  items: readonly T[],
): readonly T[] {
  if (state.writing === "aloud" && state.anonymousRoles.length === 0) return items;
  return items
    .map((item) => ({ item, ...placeOf(state, item) }))
    .toSorted((a, b) => {
      if (a.role !== b.role) return a.role - b.role;
      if (a.seat !== b.seat) return a.seat - b.seat;
      return a.seat === behindRole ? (a.item.id < b.item.id ? -1 : 1) : 0;
    })
    .map(({ item }) => item);
}

const behindRole = -1;

function placeOf(
  { participants, anonymousRoles }: SessionState,
  { participantId }: Item,
): { readonly role: number; readonly seat: number } {
  const seat = participants.findIndex(({ id }) => id === participantId);
  const role = participants[seat]?.role;
  // An id that already stands for a role has no seat; it comes last, by itself.
  if (role === undefined) return { role: order.length, seat: behindRole };
  return { role: order.indexOf(role), seat: anonymousRoles.includes(role) ? behindRole : seat };
}
