import { fingerprintOf } from "@nabij/federation";
import { membersOf } from "../federation/membership/choices.ts";
import { ensureIdentity, findIdentity } from "../federation/membership/federation-admin.ts";
import { confirmHub, findHub, OrganisationDetails } from "../federation/membership/join.ts";
import { leaveFederation } from "../federation/membership/leave.ts";
import { membershipOf } from "../federation/membership/membership.ts";
import { CommandRefusal, WrongUse } from "./command.ts";
import { doneOrRefused, type FederationAct, inNode, show } from "./federation-call.ts";

/** Shows the own fingerprint, and makes the key it belongs to when there is none. */
export const identity: FederationAct = (call) =>
  inNode(call, (admin) => {
    const { fingerprint, publicKey } = doneOrRefused(ensureIdentity(admin), call);
    show(call, { fingerprint, publicKey }, [call.words.ownFingerprint(fingerprint)]);
  });

/** Looks a hub up; with the fingerprint, as somebody read it out, confirms it and applies. */
export const join: FederationAct = (call) =>
  inNode(call, async (admin) => {
    const { words, values, names } = call;
    const [address, ...more] = names;
    if (address === undefined || more.length > 0) throw new WrongUse(words.use);
    if (values.fingerprint === undefined) {
      const hub = doneOrRefused(await findHub(admin, address), call);
      show(call, hub, [
        words.hubFound(hub.hubName, hub.hubFingerprint),
        words.confirmUse(hub.hubAddress, values.invitation ?? null),
        words.ownFingerprint(hub.ownFingerprint),
      ]);
      return;
    }
    const details = OrganisationDetails.safeParse({
      kvk: values.kvk,
      agb: values.agb ?? null,
      legalGroup: values.group,
      contactEmail: values.email,
      invitation: values.invitation ?? null,
    });
    if (!details.success) throw new WrongUse(words.confirmNeeds);
    if (membershipOf(admin.db, admin.scope)?.status !== "found")
      doneOrRefused(await findHub(admin, address), call);
    const sent = doneOrRefused(await confirmHub(admin, values.fingerprint, details.data), call);
    show(call, sent, [words.applied(sent.applicationId)]);
  });

/** Whether and with whom the organisation compares itself. */
export const status: FederationAct = (call) =>
  inNode(call, (admin) => {
    const { words } = call;
    const own = doneOrRefused(findIdentity(admin), call);
    const ownLines = own === null ? [] : [words.ownFingerprint(own.fingerprint)];
    const membership = membershipOf(admin.db, admin.scope);
    if (membership === undefined) {
      show(call, { ownFingerprint: own?.fingerprint ?? null, membership: null }, [
        words.noMembership,
        ...ownLines,
      ]);
      return;
    }
    const { hubName, hubAddress, hubKey, floors, waitingUpdates } = membership;
    const members = membersOf(membership);
    const trusted = members.filter(({ isTrusted }) => isTrusted).length;
    const hubFingerprint = fingerprintOf(hubKey);
    const counted = { members: members.length, trusted, trustedNeeded: floors.organisations };
    const data = { hubName, hubAddress, hubFingerprint, status: membership.status, ...counted };
    show(call, { ownFingerprint: own?.fingerprint ?? null, membership: data }, [
      words.status(hubName, hubAddress, membership.status),
      words.hubFingerprint(hubFingerprint),
      ...ownLines,
      words.counts(members.length, trusted, floors.organisations),
      ...(waitingUpdates.length === 0 ? [] : [words.changesWait]),
    ]);
  });

/** Ends the membership of the hub whose address is typed. */
export const leave: FederationAct = (call) =>
  inNode(call, (admin) => {
    const [address, ...more] = call.names;
    if (address === undefined || more.length > 0) throw new CommandRefusal(call.words.leaveUse);
    doneOrRefused(leaveFederation(admin, address), call);
    show(call, { left: true }, [call.words.left]);
  });
