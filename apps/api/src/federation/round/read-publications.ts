import { type Database, listPublications, savePublication } from "@nabij/db";
import { err, ok, type Result } from "@nabij/domain";
import {
  emptyLog,
  type HubClient,
  type HubKeys,
  type HubWire,
  hashOfSigned,
  knownKeys,
  logHeadOf,
  openBody,
  Publication,
  verifyLog,
} from "@nabij/federation";
import type { HubFault } from "../membership/contact.ts";
import { faultOf } from "../membership/fault-of.ts";
import { type FederationAdmin, keep } from "../membership/federation-admin.ts";
import { ledgerOf } from "../numbers/dry-run.ts";

/** The head up to which the publications of an organisation were fetched. */
const fetchedUpTo = new WeakMap<Database, Map<string, string>>();

/**
 * Fetches what was published and is not here yet. The log says which and with which hash, so every
 * node has the same publication; the whole log has to lead to the head that the ledger knows.
 */
export async function readPublications(
  admin: FederationAdmin,
  hubKeys: HubKeys,
  hub: HubClient,
  wire: HubWire,
): Promise<Result<void, HubFault>> {
  const { db, scope } = admin;
  const head = logHeadOf(ledgerOf(db, scope));
  const fetched = fetchedUpTo.get(db) ?? new Map<string, string>();
  if (fetched.get(scope.organisationId) === head.hash) return ok(undefined);
  const lines = await hub.log(0);
  if (!lines.ok) return err(faultOf(lines.error));
  const log = await verifyLog(lines.value, hubKeys, emptyLog, head);
  if (!log.ok) return err("log-broken");
  const known = new Set(listPublications(db, scope).map(({ roundId }) => roundId));
  for (const { entry } of log.value.links) {
    if (entry.type !== "round-published" || known.has(entry.round.roundId)) continue;
    const done = await fetchOne(admin, hubKeys, wire, entry.round.roundId, entry.publicationHash);
    if (!done.ok) return done;
  }
  fetchedUpTo.set(db, fetched.set(scope.organisationId, head.hash));
  return ok(undefined);
}

async function fetchOne(
  admin: FederationAdmin,
  { current, earlier }: HubKeys,
  wire: HubWire,
  roundId: string,
  publicationHash: string,
): Promise<Result<void, HubFault>> {
  const answer = await wire.get(`/federation/publications/${roundId}.jws`);
  if (!answer.ok) return answer;
  const { status, text } = answer.value;
  if (status !== 200) return err("hub-unreadable");
  if (hashOfSigned(text) !== publicationHash) return err("hub-contradicts");
  // The log says which text it is, so it may be one of a key the hub had before.
  const keys = knownKeys([current, ...earlier.map(({ from }) => from)]);
  const opened = await openBody(text, keys, "publication", Publication);
  if (!opened.ok) return err("hub-contradicts");
  const { body } = opened.value;
  if (body.roundId !== roundId) return err("hub-contradicts");
  const { plan, period, isRehearsal, publishedAt } = body;
  const write = savePublication(admin.scope, {
    ...{ roundId, planId: plan.id, planVersion: plan.version, isRehearsal, publishedAt, body },
    ...{ periodFrom: period.from, periodUntil: period.until },
  });
  keep(admin, "receive", { kind: "federationRound", id: roundId }, [write]);
  return ok(undefined);
}
