import { err, ok, type Result } from "@nabij/domain";
import { base64url } from "jose";
import { z } from "zod";
import { Bytes32, Moment, OrganisationId, type RosterMember } from "../round/message.ts";
import { type EnvelopeRefusal, knownKeys, seal } from "./envelope.ts";
import { fingerprintOf, type Identity, isFingerprintTyped, isSoundKey } from "./identity.ts";
import { openBody, outsideRound } from "./sealed-body.ts";
import { parseStrictJson } from "./strict-json.ts";

const Text = z
  .string()
  .max(200)
  .refine((text) => text.trim() === text && text.length > 0);
const EightDigits = z.string().regex(/^\d{8}$/);

/** Who asks to take part (federation design 2.6). No person but the one to write to. */
export const JoinApplication = z.strictObject({
  name: Text,
  /** Number in the register of the Kamer van Koophandel. */
  kvk: EightDigits,
  /** AGB code; an organisation of the social domain may have none. */
  agb: EightDigits.nullable(),
  /** The legal group it is part of, or its own name: a group counts once in each threshold. */
  legalGroup: Text,
  contactEmail: z.email().max(200),
  identityKey: Bytes32,
  /** The organisation whose key was revoked and that comes back with this one; null for who is new. */
  replaces: OrganisationId.nullable().default(null),
  /** The token of an invitation (`invitationToken`); null without one. */
  invitation: Bytes32.nullable().default(null),
  at: Moment,
});
export type JoinApplication = z.infer<typeof JoinApplication>;

/** What an organisation says of itself when it applies; its key comes from who signs. */
export type ApplicationDetails = Omit<z.input<typeof JoinApplication>, "identityKey">;

/** A person of the hub. */
export const Approver = z.strictObject({ id: z.string().min(1).max(200), name: Text });
export type Approver = z.infer<typeof Approver>;

/** An application as the hub keeps it. */
export const Application = z.strictObject({
  /** Becomes the id of the organisation when it joins. */
  id: z.uuid(),
  details: JoinApplication,
  status: z.enum(["waiting", "approved", "rejected"]),
  approvals: z.array(z.strictObject({ by: Approver, at: Moment })),
  rejection: z.strictObject({ by: Approver, at: Moment, reason: Text }).nullable(),
});
export type Application = z.infer<typeof Application>;

export type ApplicationRefusal =
  | { readonly type: "application-decided"; readonly status: "approved" | "rejected" }
  | { readonly type: "same-approver" }
  | { readonly type: "fingerprint-differs" }
  | { readonly type: "already-applied" };

/** Signs an application with the key that it asks to be known by. */
export function applyToJoin(identity: Identity, details: ApplicationDetails): Promise<string> {
  const body = JoinApplication.parse({ ...details, identityKey: identity.publicKey });
  return seal(identity, outsideRound("application", body));
}

/** Opens an application: it must be signed by the very key that it names. */
export async function openApplication(
  signed: string,
): Promise<Result<JoinApplication, EnvelopeRefusal | { readonly type: "weak-key" }>> {
  if (signed.length > 8000) return err({ type: "too-large" });
  const claimed = claimedKey(signed);
  if (claimed === undefined) return err({ type: "malformed" });
  if (!isSoundKey(claimed)) return err({ type: "weak-key" });
  const opened = await openBody(signed, knownKeys([claimed]), "application", JoinApplication);
  return opened.ok ? ok(opened.value.body) : opened;
}

/** The key in a body that is not verified yet: only good to verify it with. */
function claimedKey(signed: string): string | undefined {
  try {
    const json = parseStrictJson(base64url.decode(signed.split(".")[1] ?? ""));
    const Claim = z.looseObject({ body: z.looseObject({ identityKey: Bytes32 }) });
    return json.ok ? Claim.safeParse(json.value).data?.body.identityKey : undefined;
  } catch {
    return undefined;
  }
}

/** Puts an application in the hub's list; a key or a KvK number asks once at a time. */
export function receiveApplication(
  id: string,
  details: JoinApplication,
  others: readonly Application[],
): Result<Application, ApplicationRefusal> {
  const isSame = ({ status, details: { kvk, identityKey } }: Application) =>
    status !== "rejected" &&
    (identityKey === details.identityKey || (status === "waiting" && kvk === details.kvk));
  if (others.some(isSame)) return err({ type: "already-applied" });
  return ok({ id, details, status: "waiting", approvals: [], rejection: null });
}

/**
 * One person approves, with the fingerprint as the organisation read it out over a channel that is
 * not the hub (telephone, contract). The second, different person makes it approved.
 */
export function approve(
  application: Application,
  by: Approver,
  typedFingerprint: string,
  at: string,
): Result<Application, ApplicationRefusal> {
  const { status, approvals, details } = application;
  if (status !== "waiting") return err({ type: "application-decided", status });
  if (approvals.some((approval) => approval.by.id === by.id)) return err({ type: "same-approver" });
  if (!isFingerprintTyped(typedFingerprint, fingerprintOf(details.identityKey)))
    return err({ type: "fingerprint-differs" });
  const both = [...approvals, { by, at }];
  return ok({ ...application, approvals: both, status: both.length < 2 ? "waiting" : "approved" });
}

/** One person is enough to reject; the organisation may ask again. */
export function reject(
  application: Application,
  by: Approver,
  reason: string,
  at: string,
): Result<Application, ApplicationRefusal> {
  if (application.status !== "waiting")
    return err({ type: "application-decided", status: application.status });
  return ok({ ...application, status: "rejected", rejection: { by, at, reason } });
}

/** The member of the roster that an approved application becomes. */
export function memberOf({ id, details }: Application): RosterMember {
  const { name, legalGroup, identityKey } = details;
  return { organisationId: id, name, legalGroup, identityKey };
}
