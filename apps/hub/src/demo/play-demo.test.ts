import { applyToJoin, newIdentity, type Roster } from "@nabij/federation";
import { expect, test } from "vitest";
import { currentRoster } from "../roster/current-roster.ts";
import { listRounds } from "../store/rounds.ts";
import { aHub, type TestHub } from "../testing.ts";
import { type Demo, playDemo } from "./play-demo.ts";

const guest = newIdentity(new Uint8Array(32).fill(71));

const applyAsGuest = async ({ wire }: TestHub) => {
  const at = new Date().toISOString();
  const contactEmail = "gast@organisatie.example";
  const details = {
    name: "De Gast",
    kvk: "90000077",
    agb: null,
    legalGroup: "De Gast",
    contactEmail,
  };
  const signed = await applyToJoin(guest, { ...details, at });
  await wire.post("/federation/applications", signed, "text/plain");
};

/** Plays until the condition holds for the list of participants. */
async function play(change: Partial<Demo>, isThere: (roster: Roster) => boolean) {
  const home = await aHub();
  const { hub, wire, dir: dataDir } = home;
  const stop = await playDemo({ hub, wire, dataDir, invite: undefined, wait: 0, ...change });
  await applyAsGuest(home);
  let roster = await currentRoster(hub);
  while (!isThere(roster)) {
    await new Promise((done) => setTimeout(done, 100));
    roster = await currentRoster(hub);
  }
  await stop();
  const keys = roster.members.map(({ identityKey }) => identityKey);
  const rehearsal = listRounds(hub.store).every(({ isRehearsal }) => isRehearsal);
  await home.close();
  return { count: keys.length, hasGuest: keys.includes(guest.publicKey), rehearsal };
}

const hasList = ({ sequence }: Roster) => sequence > 0;

test("the first list waits for the invited one, who then takes part with twelve others", async () => {
  const invite = guest.fingerprint;
  const played = await play({ invite, wait: 600 }, hasList);
  expect(played).toEqual({ count: 13, hasGuest: true, rehearsal: true });
});

test("who was not invited does not get in, also in a demo", async () => {
  const other = newIdentity(new Uint8Array(32).fill(72)).fingerprint;
  const played = await play({ invite: other, wait: 0 }, hasList);
  expect(played).toEqual({ count: 12, hasGuest: false, rehearsal: true });
});
