import { setTimeout } from "node:timers/promises";
import {
  type Application,
  fingerprintOf,
  type HubWire,
  isFingerprintTyped,
} from "@nabij/federation";
import type { Hub } from "../hub.ts";
import { listRounds } from "../store/rounds.ts";
import { applyAll, ensureDemoApprovers, fromStart, takeOfficeTurn } from "./demo-office.ts";
import { type MadeUpMember, madeUpMembers } from "./made-up-members.ts";
import { demoParticipant } from "./participant.ts";

/** A demo: its hub, the way to it, and who may join besides the made-up organisations. */
export type Demo = {
  readonly hub: Hub;
  readonly wire: HubWire;
  readonly dataDir: string;
  /** Fingerprint of the invited one, or `any`; undefined invites nobody. */
  readonly invite: string | undefined;
  /** Seconds that the first list waits for the invited one. */
  readonly wait: number;
};

const turnMs = 500;
/** Turns in which everyone still hears how a round ended, before they rest. */
const turnsAfter = 4;

/** Lets the office and the organisations take their turns, until the answer is called. */
export async function playDemo(demo: Demo): Promise<() => Promise<void>> {
  const { hub, wire, dataDir, invite, wait } = demo;
  const members = madeUpMembers(dataDir);
  await ensureDemoApprovers(hub);
  await applyAll(hub, fromStart(members), wire);
  const isInvited = whoIsInvited(demo, members);
  const waitUntil = invite === undefined ? 0 : hub.now().getTime() + wait * 1000;
  const office = { hub, members, wire, isInvited, waitUntil };
  const place = { hubKey: hub.identity.publicKey, dataDir };
  const participants = members.map((member) => demoParticipant(member, wire, place));
  const isAlone = aloneAfter(process.ppid);
  let isStopped = false;
  const turns = async () => {
    for (let quiet = 0; !isStopped; quiet += 1) {
      if (invite !== undefined && isAlone()) process.kill(process.pid, "SIGTERM");
      await takeOfficeTurn(office).catch(report(hub));
      if (listRounds(hub.store, true).length > 0) quiet = 0;
      if (quiet < turnsAfter)
        for (const each of participants) await each.takeTurn().catch(report(hub));
      await setTimeout(turnMs);
    }
  };
  const end = turns();
  return () => {
    isStopped = true;
    return end;
  };
}

function whoIsInvited({ invite }: Demo, members: readonly MadeUpMember[]) {
  const known = new Set(members.map(({ identity }) => identity.publicKey));
  return ({ details: { identityKey } }: Application) =>
    invite !== undefined &&
    !known.has(identityKey) &&
    (invite === "any" || isFingerprintTyped(invite, fingerprintOf(identityKey)));
}

/** Whether the node that invited is gone without a word: this hub was only there for it. */
function aloneAfter(parent: number): () => boolean {
  return () => process.ppid !== parent;
}

function report(hub: Hub) {
  return (error: unknown) => hub.log.warn({ err: error }, "a turn of the demo failed");
}
