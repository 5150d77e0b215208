import { randomUUID } from "node:crypto";
import type { Database } from "@nabij/db";
import type { DemoOrganisationId } from "../features/demo/demo-organisations.ts";
import { type LoadedDemo, loadDemoOrganisation } from "../features/demo/load-demo-organisation.ts";
import { addUser } from "../features/session/add-user.ts";
import { demoPassword } from "../features/session/demo-password.ts";

/** A fictional organisation with its demo accounts; null when it is there already. */
export async function loadDemoWithUsers(
  db: Database,
  id: DemoOrganisationId,
  now: Date,
): Promise<LoadedDemo | null> {
  const loaded = loadDemoOrganisation(db, id, now);
  if (loaded === null) return null;
  const { organisationId, users } = loaded;
  for (const user of users) {
    const account = { accountId: randomUUID(), password: demoPassword, organisationId };
    await addUser(db, { ...user, ...account }, now);
  }
  return loaded;
}
