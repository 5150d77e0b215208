import { randomUUID } from "node:crypto";
import {
  type Database,
  listOrganisations,
  recordAccess,
  saveOrganisation,
  type Write,
} from "@nabij/db";
import type { Organisation } from "@nabij/domain";
import type { Shell } from "./command.ts";
import { chooseOrganisation } from "./open-node.ts";

/** Who acts when a command does. */
export function commandActor(organisationId: string) {
  return { userId: "command-line", role: "beheerder", organisationId, clientIds: null } as const;
}

/** The node's own organisation, and what makes it when there is only fictional data. */
export type OwnOrganisation = {
  readonly organisation: Organisation;
  readonly prepare: readonly Write[];
};

/** The organisation asked for, or the real one; without any it is still to be made. */
export function ownOrganisation(
  db: Database,
  asked: string | undefined,
  shell: Shell,
): OwnOrganisation {
  const real = listOrganisations(db).some(({ fictional }) => !fictional);
  if (asked !== undefined || real) {
    const chosen = chooseOrganisation(db, asked, shell);
    if (chosen !== undefined) return { organisation: chosen, prepare: [] };
  }
  const organisation = { id: randomUUID(), name: shell.words.ownOrganisation, fictional: false };
  const actor = commandActor(organisation.id);
  const line = recordAccess(actor, "organisation.create", null, shell.now());
  return { organisation, prepare: [saveOrganisation(organisation), line] };
}
