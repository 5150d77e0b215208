import {
  type AuditActor,
  type AuditSubject,
  commit,
  type Database,
  recordAccess,
  type Scope,
  type Write,
  type WriteRefusal,
} from "@nabij/db";
import { err, ok, type Result } from "@nabij/domain";
import { fetchWire, type HubWire, type Identity, newIdentity } from "@nabij/federation";
import { type FederationRefusal, refusedBecause } from "./federation-refusal.ts";
import { ensureSeed, findSeed } from "./identity-file.ts";

/** Who changes something about the federation, and where: a person, a command, or the node. */
export type FederationAdmin = {
  readonly db: Database;
  readonly dataDir: string;
  readonly scope: Scope;
  readonly actor: AuditActor;
  readonly now: () => Date;
  /** Ends every call that is under way: the node stops. */
  readonly signal?: AbortSignal;
};

/** What a change may end in. */
export type Done<T = void> = Result<T, FederationRefusal | WriteRefusal>;

/** Makes a change with its line in the access log, or none of it. */
export function keep(
  { db, actor, now }: FederationAdmin,
  action: string,
  subject: AuditSubject | null,
  writes: readonly Write[],
): Done {
  return commit(db, [...writes, recordAccess(actor, `federation.${action}`, subject, now())]);
}

/** The organisation's own identity; null when it never made one. */
export function findIdentity({
  dataDir,
  scope,
}: Pick<FederationAdmin, "dataDir" | "scope">): Result<Identity | null, FederationRefusal> {
  const seed = findSeed(dataDir, scope.organisationId);
  if (seed === "unreadable") return err(refusedBecause("identity-unreadable"));
  return ok(seed === null ? null : newIdentity(seed));
}

/** The organisation's own identity, made when there is none yet. */
export function ensureIdentity({
  dataDir,
  scope,
}: Pick<FederationAdmin, "dataDir" | "scope">): Result<Identity, FederationRefusal> {
  const seed = ensureSeed(dataDir, scope.organisationId);
  if (seed === "unreadable") return err(refusedBecause("identity-unreadable"));
  return ok(newIdentity(seed));
}

/** The way to a hub at an address that was looked at before it was kept (`hubAddressOf`). */
export function wireTo(
  { hubAddress }: { readonly hubAddress: string },
  { signal }: Pick<FederationAdmin, "signal">,
): HubWire {
  const wire = fetchWire(hubAddress, (input, init) => {
    const ending = AbortSignal.any([init?.signal ?? [], signal ?? []].flat());
    const once = () => globalThis.fetch(input, { ...init, signal: ending });
    // A kept connection that the hub closed just then; all that a node sends may be sent twice.
    return once().catch((error: unknown) => (ending.aborted ? Promise.reject(error) : once()));
  });
  if (wire === undefined) throw new Error("a hub was kept that may not be called");
  return wire;
}

/** The JSON in an answer; undefined when it is none. */
export function jsonIn({ text }: { readonly text: string }): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
