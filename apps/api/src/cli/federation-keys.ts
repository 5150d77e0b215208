import { findIdentity } from "../federation/membership/federation-admin.ts";
import { membershipOf } from "../federation/membership/membership.ts";
import { revokeKey, rotateKey } from "../federation/membership/own-key.ts";
import { CommandRefusal, WrongUse } from "./command.ts";
import { doneOrRefused, type FederationAct, inNode, show } from "./federation-call.ts";

/** Asks the hub to know the organisation by a new key; without `--yes` it only says what follows. */
export const rotate: FederationAct = (call) =>
  inNode(call, async (admin) => {
    const { words, values, names } = call;
    if (names.length > 0) throw new WrongUse(words.use);
    const own = doneOrRefused(findIdentity(admin), call);
    if (membershipOf(admin.db, admin.scope)?.status !== "member" || own === null)
      throw new CommandRefusal(words.refused["not-a-member"]);
    if (values.yes !== true) throw new CommandRefusal(words.rotateAsk(own.fingerprint));
    const { newFingerprint } = doneOrRefused(await rotateKey(admin), call);
    show(call, { newFingerprint }, [words.rotated(newFingerprint)]);
  });

/** Takes the own key back for good; without `--yes` it only says what follows. */
export const revoke: FederationAct = (call) =>
  inNode(call, async (admin) => {
    const { words, values, names } = call;
    if (names.length > 0) throw new WrongUse(words.use);
    const membership = membershipOf(admin.db, admin.scope);
    if (membership?.status !== "member") throw new CommandRefusal(words.refused["not-a-member"]);
    if (values.yes !== true) throw new CommandRefusal(words.revokeAsk);
    const { newFingerprint } = doneOrRefused(await revokeKey(admin), call);
    show(call, { newFingerprint }, [words.revoked(newFingerprint, membership.hubAddress)]);
  });
