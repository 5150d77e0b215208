import type { Role } from "../permission/role.ts";
import type { ClientVoice } from "./client-voice.ts";

/**
 * Whether someone in this role may read what the client said (S32, A9): the client always; others
 * only as the client allows. Where it was not asked, it stays with the team that heard it.
 */
export function mayHear(role: Role, { sharedWith }: Pick<ClientVoice, "sharedWith">): boolean {
  if (role === "client") return true;
  if (sharedWith.includes("niemand")) return false;
  if (role === "vertegenwoordiger") return sharedWith.includes("familie");
  if (role === "casusregisseur" || role === "procesregisseur") {
    return sharedWith.includes("casusregie");
  }
  return sharedWith.length === 0 || sharedWith.includes("team");
}
