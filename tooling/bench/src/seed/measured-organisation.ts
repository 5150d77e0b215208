import type { Scope } from "@nabij/db";
import type { PlainDate } from "@nabij/domain";

/** The day everything is measured on. */
export const today: PlainDate = "2026-11-02";
/** The same day, as the clock of the node that is measured. */
export const now = new Date(`${today}T09:00:00Z`);

/** Someone who may read the dossier and write in it. */
export const worker = {
  email: "meting@voorbeeld.example",
  password: "een-lang-genoeg-wachtwoord",
  userId: "10000000-0000-4000-8000-000000000002",
  role: "gedragswetenschapper",
} as const;

export const organisation = {
  id: "10000000-0000-4000-8000-000000000001",
  name: "Zorggroep Meetlat",
  fictional: true,
};
export const scope: Scope = { organisationId: organisation.id, clientIds: null };
