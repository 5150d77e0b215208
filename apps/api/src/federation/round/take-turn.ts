import type { HubFault } from "../membership/contact.ts";
import type { FederationAdmin } from "../membership/federation-admin.ts";
import { membershipOf } from "../membership/membership.ts";
import { pollApplication } from "../membership/poll-application.ts";
import { participate, sayGoodbye } from "./participate.ts";

/** What came of one turn: whether to come back soon, and how the hub answered if it was asked. */
export type Turn = {
  readonly isBusy: boolean;
  readonly contact: { readonly fault: HubFault | null } | null;
};

const idle: Turn = { isBusy: false, contact: null };

/** One turn of an organisation: asks for what is new at its hub, and answers what it should. */
export async function takeTurn(admin: FederationAdmin): Promise<Turn> {
  const membership = membershipOf(admin.db, admin.scope);
  if (membership?.status === "applied") {
    const polled = await pollApplication(admin, membership);
    return { isBusy: false, contact: { fault: polled.ok ? null : polled.error } };
  }
  if (membership?.status === "member") {
    const { isBusy, fault } = await participate(admin, membership);
    return { isBusy, contact: { fault } };
  }
  if (membership?.status === "left") await sayGoodbye(admin, membership);
  return idle;
}
