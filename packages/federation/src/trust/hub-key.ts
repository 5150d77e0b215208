import { err, ok, type Result } from "@nabij/domain";
import { base64url } from "jose";
import { z } from "zod";
import { Bytes32, Moment } from "../round/message.ts";
import { knownKeys, seal } from "./envelope.ts";
import { type Identity, isSoundKey } from "./identity.ts";
import { openBody, outsideRound } from "./sealed-body.ts";
import { parseStrictJson } from "./strict-json.ts";

/** How far something goes that is signed link by link: how many there are, and the hash of the last. */
const Reach = z.strictObject({ length: z.number().int().min(0), hash: Bytes32 });

/** That a hub has another key, and how far the one before it counts: no link further. */
const HubKeyChange = z.strictObject({
  from: Bytes32,
  to: Bytes32,
  at: Moment,
  log: Reach,
  roster: Reach,
});
type HubKeyChange = z.infer<typeof HubKeyChange>;

/** A change as the old key signs it; `proof` is the same change signed by the new key. */
const HubRotation = z.strictObject({ ...HubKeyChange.shape, proof: z.string().max(4000) });

/** A key the hub had, and how far in its log and its lists of participants it counts. */
export type EarlierHubKey = Omit<HubKeyChange, "to" | "at">;

/** The keys of a hub: the one that counts now, and those before it, the oldest first. */
export type HubKeys = { readonly current: string; readonly earlier: readonly EarlierHubKey[] };

/** A hub that never changed its key may be named by that key alone. */
export type KeysOfHub = string | HubKeys;

/** The old key of the hub signs the new one, which shows that it is held. */
export async function sealHubRotation(
  from: Identity,
  to: Identity,
  what: Pick<HubKeyChange, "at" | "log" | "roster">,
): Promise<string> {
  const change = { from: from.publicKey, to: to.publicKey, ...what };
  const proof = await seal(to, outsideRound("hub-rotation", change));
  return seal(from, outsideRound("hub-rotation", { ...change, proof }));
}

export type HubKeyRefusal =
  /** A statement that is not signed by the key before it and by the key it names. */
  | { readonly type: "hub-rotation-refused" }
  /** The key that was confirmed here stands nowhere in the chain. */
  | { readonly type: "hub-key-differs" };

/**
 * Follows a hub from the key that is pinned here to the one it has now: by an unbroken chain in which
 * each key signed the next. Another key is never believed, an old one never again.
 */
export async function followHubKeys(
  pinned: string,
  statements: readonly string[],
): Promise<Result<HubKeys, HubKeyRefusal>> {
  const changes: HubKeyChange[] = [];
  const seen = new Set<string>();
  for (const signed of statements) {
    const key = changes.at(-1)?.to ?? claimedKey(signed);
    const change = await openHubRotation(signed, key);
    if (change === undefined || seen.has(change.to)) return err({ type: "hub-rotation-refused" });
    seen.add(change.from).add(change.to);
    changes.push(change);
  }
  const last = changes.at(-1);
  if (last === undefined) return ok({ current: pinned, earlier: [] });
  if (!seen.has(pinned)) return err({ type: "hub-key-differs" });
  const earlier = changes.map(({ from, log, roster }) => ({ from, log, roster }));
  return ok({ current: last.to, earlier });
}

/** The key that link number `sequence` of the log or of the lists must be signed with. */
export function hubKeyAt(keys: KeysOfHub, chain: "log" | "roster", sequence: number): string {
  if (typeof keys === "string") return keys;
  return keys.earlier.find((each) => sequence <= each[chain].length)?.from ?? keys.current;
}

/** Whether a link is the very one that a key ended with; true where no key ended. */
export function isWhereKeyEnded(
  keys: KeysOfHub,
  chain: "log" | "roster",
  sequence: number,
  hash: string,
): boolean {
  if (typeof keys === "string") return true;
  return keys.earlier.every((each) => each[chain].length !== sequence || each[chain].hash === hash);
}

async function openHubRotation(
  signed: string,
  key: string | undefined,
): Promise<HubKeyChange | undefined> {
  if (key === undefined || !isSoundKey(key)) return undefined;
  const opened = await openBody(signed, knownKeys([key]), "hub-rotation", HubRotation, 8000);
  if (!opened.ok) return undefined;
  const { proof, ...change } = opened.value.body;
  if (change.from !== key || !isSoundKey(change.to)) return undefined;
  const keys = knownKeys([change.to]);
  const proven = await openBody(proof, keys, "hub-rotation", HubKeyChange, 4000);
  const isSame = proven.ok && JSON.stringify(proven.value.body) === JSON.stringify(change);
  return isSame ? change : undefined;
}

/** The key a first statement says it comes from: the signature is verified with it. */
function claimedKey(signed: string): string | undefined {
  const Claim = z.object({ body: z.object({ from: Bytes32 }) });
  try {
    const json = parseStrictJson(base64url.decode(signed.split(".")[1] ?? ""));
    return json.ok ? Claim.safeParse(json.value).data?.body.from : undefined;
  } catch {
    return undefined;
  }
}
