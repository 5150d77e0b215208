import { type Role, seesOwnClientsOnly, worksInTeams } from "@nabij/domain";
import { clientNumbers } from "./client-numbers.ts";
import type { Person, WantedAccess } from "./use-people.ts";

/** Which clients: all, those of chosen teams, those of now, or the ones that are typed. */
export type WhichClients = "all" | "teams" | "keep" | "named";

/** What somebody may do, while it is filled in. */
export type AccessDraft = {
  readonly role: Role;
  readonly which: WhichClients;
  readonly numbers: string;
  readonly teamIds: readonly string[];
  readonly validUntil: string | null;
};

/** The access somebody has, or that of somebody new. */
export function draftOf(person: Person | null): AccessDraft {
  return {
    role: person?.role ?? "begeleider",
    which: nowOf(person),
    numbers: "",
    teamIds: person?.teamIds ?? [],
    validUntil: person?.validUntil ?? null,
  };
}

function nowOf(person: Person | null): WhichClients {
  if ((person?.clients ?? null) !== null) return "keep";
  return (person?.teamIds ?? null) === null ? "all" : "teams";
}

/** Which choices of clients there are: for who sees own clients only, never all (product §1). */
export function choicesFor(role: Role, clients: number | null): readonly WhichClients[] {
  const all = seesOwnClientsOnly(role) ? [] : (["all"] as const);
  const keep = clients === null ? [] : (["keep"] as const);
  const teams = worksInTeams(role) ? (["teams"] as const) : [];
  return [...all, ...teams, ...keep, "named"];
}

/** The choice that holds: one that the role no longer has falls back to the first there is. */
export function whichOf({ role, which }: AccessDraft, clients: number | null): WhichClients {
  const choices = choicesFor(role, clients);
  return choices.includes(which) ? which : (choices[0] ?? "named");
}

/** As the node wants it; null while numbers are still missing. */
export function wantedAccess(draft: AccessDraft, clients: number | null): WantedAccess | null {
  const { role, validUntil } = draft;
  const which = whichOf(draft, clients);
  if (which === "keep") return { role, validUntil };
  if (which === "teams") {
    return { role, validUntil, clientNumbers: [], teamIds: [...draft.teamIds] };
  }
  const typed = which === "all" ? [] : clientNumbers(draft.numbers);
  if (which === "named" && typed.length === 0) return null;
  return { role, validUntil, clientNumbers: [...typed], teamIds: null };
}
