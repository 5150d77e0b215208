import { randomUUID } from "node:crypto";
import {
  commit,
  type Database,
  listOrganisations,
  recordAccess,
  saveOrganisation,
} from "@nabij/db";
import type { Organisation } from "@nabij/domain";
import type { Shell } from "./command.ts";
import { chooseOrganisation } from "./open-node.ts";

/** Who acts when a command does. */
export function commandActor(organisationId: string) {
  return { userId: "command-line", role: "beheerder", organisationId, clientIds: null } as const;
}

/** The organisation's own node record: chosen, or made when there is only fictional data. */
export function ownOrganisation(
  db: Database,
  asked: string | undefined,
  shell: Shell,
): Organisation {
  const real = listOrganisations(db).some(({ fictional }) => !fictional);
  if (asked !== undefined || real) {
    const chosen = chooseOrganisation(db, asked, shell);
    if (chosen !== undefined) return chosen;
  }
  const organisation = { id: randomUUID(), name: shell.words.ownOrganisation, fictional: false };
  const subject = null;
  commit(db, [
    saveOrganisation(organisation),
    recordAccess(commandActor(organisation.id), "organisation.create", subject, shell.now()),
  ]);
  return organisation;
}
