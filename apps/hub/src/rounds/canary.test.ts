import {
  type BenchmarkPlan,
  cellsOf,
  contributionOf,
  type HubWire,
  type OpenedSums,
  wordsOf,
} from "@nabij/federation";
import { expect, test } from "vitest";
import type { MadeUpMember } from "../demo/made-up-members.ts";
import { demoParticipant } from "../demo/participant.ts";
import { listPublications } from "../store/publications.ts";
import { aFolder, aHub, aRound, cookieOf, dumpOf, playUntil, withMembers } from "../testing.ts";
import { releaseRound } from "./release-round.ts";
import { roundNow } from "./round-now.ts";

/** Keeps every text that goes over a wire to the hub. */
function listening(wire: HubWire): { readonly wire: HubWire; readonly posted: string[] } {
  const posted: string[] = [];
  const post: HubWire["post"] = (path, body, type) => {
    posted.push(body);
    return wire.post(path, body, type);
  };
  return { wire: { ...wire, post }, posted };
}

/** Signed texts of one organisation that are not meant for all others, and the words in them. */
function ownTexts(posted: readonly string[]) {
  return posted.flatMap((signed) => {
    const payload = signed.split(".")[1] ?? "";
    const { body } = JSON.parse(Buffer.from(payload, "base64url").toString());
    return "words" in body && body.block !== "gate" ? [{ payload, words: body.words }] : [];
  });
}

/** The plain words of organisations, as they would look if they were ever kept. */
function plainWords(plan: BenchmarkPlan, members: readonly MadeUpMember[]): readonly string[] {
  return members.flatMap(({ rehearsalClients }) => {
    const words = wordsOf(contributionOf(plan, rehearsalClients[plan.period]));
    return Object.values(words).map((each) => Buffer.from(each.buffer).toString("base64url"));
  });
}

/** Three sums in a row: too many digits to stand somewhere by accident. */
function threes(sums: OpenedSums, of: "clients" | "squares"): readonly string[] {
  const numbers = sums.cells.map((cell) => cell[of]);
  return numbers.flatMap((_, at) => {
    const three = numbers.slice(at, at + 3);
    const isLong = three.length === 3 && three.every((each) => each !== null && each > 9);
    return isLong ? [three.join(",")] : [];
  });
}

test("a dump of the hub holds no organisation's words, and no sum once it is published (attacks 1 and 20)", async () => {
  const dir = aFolder();
  let sums: OpenedSums | undefined;
  let dumpBefore = "";
  const home = await aHub(dir, {
    release: (roundPlan, opened, ...rest) => {
      sums = opened;
      dumpBefore = dumpOf(dir);
      return releaseRound(roundPlan, opened, ...rest);
    },
  });
  const { members, approvers } = await withMembers(home, 6);
  const { wire, posted } = listening(home.wire);
  const place = { hubKey: home.hub.identity.publicKey, dataDir: dir };
  const participants = members.map((member) => demoParticipant(member, wire, place));
  const plan = roundNow(home.hub, await aRound(home.hub, true, "beeld"))?.roundPlan.plan;
  if (plan === undefined) throw new Error("the round is there");
  const plain = plainWords(plan, members);
  for (const phase of ["gate", "clients", "squares", "bands"]) {
    await playUntil(home.hub, participants, phase);
    const dump = dumpOf(dir);
    const secrets = [...plain, ...ownTexts(posted).map(({ payload }) => payload)];
    expect([phase, secrets.filter((each) => dump.includes(each))]).toEqual([phase, []]);
  }
  await playUntil(home.hub, participants);
  if (sums === undefined) throw new Error("the round was released");
  expect(ownTexts(posted).length).toBeGreaterThan(6 * 4);
  const canaries = [...threes(sums, "clients"), ...threes(sums, "squares")];
  expect(canaries.length).toBeGreaterThan(20);
  // The canaries would be seen: until the publication the hub has the sums on disk.
  expect(canaries.every((each) => dumpBefore.includes(each))).toBe(true);
  const roundId = listPublications(home.hub.store)[0]?.publication.roundId ?? "";
  const cookie = cookieOf(home, approvers[0]);
  const pages = ["/", `/publicaties/${roundId}`, `/beheer/rondes/${roundId}`, "/beheer/logboek"];
  const files = ["csv", "json", "jws"].map((kind) => `/federation/publications/${roundId}.${kind}`);
  const seen = await Promise.all(
    [...pages, ...files, "/federation/log"].map((url) =>
      home.app.inject({ url, headers: { cookie } }),
    ),
  );
  expect(seen.map(({ statusCode }) => statusCode)).toEqual(seen.map(() => 200));
  const everything = [dumpOf(dir), home.logged(), ...seen.map(({ payload }) => payload)].join("\n");
  const secrets = [...plain, ...ownTexts(posted).flatMap(({ payload, words }) => [payload, words])];
  expect([...canaries, ...secrets].filter((each) => everything.includes(each))).toEqual([]);
  expect(dumpOf(dir)).not.toContain('"clients":[');
  await home.close();
});

test("cells with too few organisations are never opened at the hub", async () => {
  let sums: OpenedSums | undefined;
  const home = await aHub(aFolder(), {
    release: (roundPlan, opened, ...rest) => {
      sums = opened;
      return releaseRound(roundPlan, opened, ...rest);
    },
  });
  const { participants } = await withMembers(home, 6);
  await aRound(home.hub, true, "wet-en-leeftijd");
  await playUntil(home.hub, participants);
  const plan = home.hub.plans.find(({ id }) => id === "wet-en-leeftijd");
  if (sums === undefined || plan === undefined) throw new Error("the round was released");
  expect(sums.cells).toHaveLength(cellsOf(plan).length);
  const few = sums.cells.filter(({ organisations }) => organisations < 5);
  expect(few.length).toBeGreaterThan(0);
  expect(few.filter(({ clients, squares }) => clients !== null || squares !== null)).toEqual([]);
  const small = sums.cells.filter(({ clients }) => clients !== null && clients < 10);
  expect(small.filter(({ squares }) => squares !== null)).toEqual([]);
  await home.close();
});

test("the log of the server tells method, route and status, and nothing of anyone", async () => {
  const home = await aHub();
  const { participants, members } = await withMembers(home, 6);
  const roundId = await aRound(home.hub, true);
  for (const each of participants) await each.takeTurn();
  const lines = home.logged().trim().split("\n");
  expect(lines.length).toBeGreaterThan(10);
  const keys = new Set(lines.flatMap((line) => Object.keys(JSON.parse(line))));
  expect([...keys].toSorted()).toEqual(["level", "method", "msg", "route", "status", "time"]);
  const told = [
    roundId,
    ...members.flatMap(({ details, identity }) => [details.name, identity.fingerprint]),
  ];
  expect(told.filter((each) => home.logged().includes(each))).toEqual([]);
  await home.close();
});
