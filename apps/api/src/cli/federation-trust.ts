import { distrustMember, membersOf, trustMember } from "../federation/membership/choices.ts";
import type { FederationAdmin } from "../federation/membership/federation-admin.ts";
import { membershipOf } from "../federation/membership/membership.ts";
import { confirmRoster, waitingChanges } from "../federation/membership/roster-updates.ts";
import { CommandRefusal, WrongUse } from "./command.ts";
import {
  doneOrRefused,
  type FederationAct,
  type FederationCall,
  inNode,
  show,
} from "./federation-call.ts";

/** Shows the participants, says of one that its fingerprint was compared, or accepts changes. */
export const trust: FederationAct = (call) =>
  inNode(call, async (admin) => {
    const [name, ...more] = call.names;
    if (more.length > 0) throw new WrongUse(call.words.trustUse);
    if (call.values.accept !== undefined) await accept(call, admin, Number(call.values.accept));
    else if (name === undefined) await list(call, admin);
    else change(call, admin, name);
  });

async function accept(call: FederationCall, admin: FederationAdmin, count: number) {
  doneOrRefused(await confirmRoster(admin, count), call);
  show(call, { accepted: count }, [call.words.accepted(count)]);
}

async function list(call: FederationCall, admin: FederationAdmin) {
  const { words } = call;
  const membership = membershipOf(admin.db, admin.scope);
  if (membership === undefined) throw new CommandRefusal(words.noMembership);
  const members = membersOf(membership);
  const waiting = await waitingChanges(admin);
  show(call, { members, waiting }, [
    ...members.map(({ name, legalGroup, fingerprint, isYou, isTrusted }) =>
      words.memberLine(name, legalGroup, fingerprint, isYou, isTrusted),
    ),
    ...waiting.map(({ type, name, legalGroup, fingerprint }) =>
      words.waitingLine(type, name, legalGroup, fingerprint),
    ),
    ...(waiting.length === 0 ? [] : [words.waiting(waiting.length)]),
  ]);
}

function change(call: FederationCall, admin: FederationAdmin, named: string) {
  const { words, values } = call;
  const membership = membershipOf(admin.db, admin.scope);
  if (membership === undefined) throw new CommandRefusal(words.noMembership);
  const found = membersOf(membership).filter(
    ({ organisationId, name }) => organisationId === named || name === named,
  );
  const [member] = found;
  if (member === undefined || found.length > 1)
    throw new CommandRefusal(words.refused["member-unknown"]);
  if (values.off === true) {
    doneOrRefused(distrustMember(admin, member.organisationId), call);
    show(call, { trusted: false }, [words.distrusted(member.name)]);
    return;
  }
  if (values.fingerprint === undefined) throw new WrongUse(words.trustUse);
  doneOrRefused(trustMember(admin, member.organisationId, values.fingerprint), call);
  show(call, { trusted: true }, [words.trusted(member.name)]);
}
