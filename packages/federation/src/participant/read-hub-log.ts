import { ok, type Result } from "@nabij/domain";
import { type LogRefusal, verifyLog } from "../trust/log.ts";
import { logHeadOf, readLog } from "../trust/read-log.ts";
import type { HubTrouble } from "./hub-client.ts";
import type { Participant } from "./participant.ts";

/**
 * Reads on in the hub's log, verifies it and takes it into the ledger: rounds end there whose last
 * word was lost, and rounds show up there that this node forgot with a backup (federation design
 * 2.7).
 */
export async function readHubLog({
  hub,
  store,
  hubKey,
  earlierHubKeys = [],
  organisationId,
}: Pick<Participant, "hub" | "store" | "hubKey" | "earlierHubKeys" | "organisationId">): Promise<
  Result<null, HubTrouble | { readonly type: "log-refused"; readonly why: LogRefusal }>
> {
  const from = logHeadOf(await store.ledger());
  const signed = await hub.log(from.length);
  if (!signed.ok) return signed;
  const verified = await verifyLog(
    signed.value,
    { current: hubKey, earlier: earlierHubKeys },
    from,
  );
  if (!verified.ok) return { ok: false, error: { type: "log-refused", why: verified.error } };
  if (signed.value.length > 0)
    await store.keep(null, (ledger) => readLog(ledger, organisationId, verified.value));
  return ok(null);
}
