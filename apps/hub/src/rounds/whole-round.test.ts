import {
  type BenchmarkPlan,
  bandCellsOf,
  cellsOf,
  coarseSquare,
  contributionOf,
  type OpenedSums,
  Publication,
} from "@nabij/federation";
import { expect, test } from "vitest";
import type { MadeUpMember } from "../demo/made-up-members.ts";
import { demoParticipant } from "../demo/participant.ts";
import { checkLog } from "../hub-log.ts";
import { findPublication } from "../store/publications.ts";
import { listRounds } from "../store/rounds.ts";
import { aFolder, aHub, aRound, dumpOf, playUntil, withMembers } from "../testing.ts";
import { releaseRound } from "./release-round.ts";
import { roundNow } from "./round-now.ts";
import { tendRounds } from "./tend-rounds.ts";

const phases = ["keys", "commit", "gate", "clients", "squares", "bands"];

test("a rehearsal and a round make exactly what the rules make of the plain sums", async () => {
  const home = await aHub();
  const { participants, members } = await withMembers(home, 8);
  const { hub, app } = home;
  await aRound(hub, true);
  await playUntil(hub, participants);
  const roundId = await aRound(hub, false, "beeld");
  const roundPlan = roundNow(hub, roundId)?.roundPlan;
  await playUntil(hub, participants);
  const answer = await app.inject(`/federation/publications/${roundId}.json`);
  const publication = Publication.parse(answer.json());
  if (roundPlan === undefined) throw new Error("the round was there");
  const sums = plainSums(roundPlan.plan, members);
  const expected = await releaseRound(roundPlan, sums, [], publication.publishedAt);
  expect(publication).toEqual(Publication.parse(expected));
  const marks = publication.tables.flatMap(({ figures }) => figures.flat().map(({ mark }) => mark));
  expect(marks.filter((mark) => mark === "shown").length).toBeGreaterThan(10);
  const checked = await checkLog(hub);
  expect(checked.ok && checked.value.links.map(({ entry }) => entry.type)).toEqual([
    "roster-updated",
    "plan-published",
    "round-published",
    "plan-published",
    "round-published",
  ]);
  await home.close();
});

/** What a party that everyone trusted with everything would add up. */
function plainSums(plan: BenchmarkPlan, members: readonly MadeUpMember[]): OpenedSums {
  const all = members.map(({ clients }) => contributionOf(plan, clients[plan.period]));
  const { organisations, clients: least } = plan.thresholds;
  const cells = cellsOf(plan).map((_, cell) => {
    const counts = all.map(({ clients }) => clients[cell] ?? 0);
    const having = counts.filter((count) => count > 0).length;
    const clients = counts.reduce((sum, count) => sum + count, 0);
    const squares = counts.reduce((sum, count) => sum + coarseSquare(count), 0);
    const isOpen = having >= organisations;
    return {
      organisations: having,
      clients: isOpen ? clients : null,
      squares: isOpen && clients >= least ? squares : null,
    };
  });
  const bands = bandCellsOf(plan).map((_, band) =>
    all.reduce((sum, one) => sum + (one.bands[band] ?? 0), 0),
  );
  return { cells, bands };
}

test("a hub that stops in any phase goes on where it was, with the same figures", async () => {
  const dir = aFolder();
  let home = await aHub(dir);
  const { participants, members } = await withMembers(home, 6);
  const roundId = await aRound(home.hub, true, "beeld");
  const restart = async () => {
    await home.close();
    home = await aHub(dir);
    const place = { hubKey: home.hub.identity.publicKey, dataDir: dir };
    return members.map((member) => demoParticipant(member, home.wire, place));
  };
  let now = participants;
  for (const phase of phases) {
    await playUntil(home.hub, now, phase);
    now = await restart();
  }
  await playUntil(home.hub, now);
  expect(findPublication(home.hub.store, roundId)?.publication.organisations).toBe(6);
  await home.close();
});

test("a round that was ready when the hub stopped is published when it starts again", async () => {
  const dir = aFolder();
  const stuck = await aHub(dir, { release: () => new Promise(() => undefined) });
  const { participants } = await withMembers(stuck, 6);
  const roundId = await aRound(stuck.hub, true);
  await playUntil(stuck.hub, participants, "ready");
  expect(listRounds(stuck.hub.store)[0]?.phase).toBe("ready");
  stuck.hub.store.close();
  const home = await aHub(dir);
  await tendRounds(home.hub);
  expect(findPublication(home.hub.store, roundId)).toBeDefined();
  expect(dumpOf(dir)).not.toContain('"opened":{"gate"');
  await home.close();
});

test("a check that fails publishes nothing and ends the round", async () => {
  const broken = async () => {
    throw new Error("a sum of 41 could not be checked");
  };
  const home = await aHub(aFolder(), { release: broken });
  const { participants } = await withMembers(home, 6);
  const roundId = await aRound(home.hub, true);
  await playUntil(home.hub, participants);
  expect(findPublication(home.hub.store, roundId)).toBeUndefined();
  expect(listRounds(home.hub.store)[0]?.phase).toBe("dead");
  expect(home.logged()).not.toContain("41 could");
  await home.close();
});

test("a round past its end dies, and stays dead for who comes late", async () => {
  let now = new Date();
  const home = await aHub(aFolder(), { now: () => now });
  const { participants } = await withMembers(home, 6);
  await aRound(home.hub, true);
  await participants[0]?.takeTurn();
  now = new Date(now.getTime() + 2 * 3_600_000);
  await tendRounds(home.hub);
  expect(listRounds(home.hub.store)[0]?.phase).toBe("dead");
  await playUntil(home.hub, participants);
  expect(listRounds(home.hub.store)[0]?.phase).toBe("dead");
  await home.close();
});
