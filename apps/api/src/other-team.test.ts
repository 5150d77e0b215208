import { Role, worksInTeams } from "@nabij/domain";
import { expect, test } from "vitest";
import { sent } from "./session-log/testing.ts";
import { refusalOf } from "./testing.ts";
import {
  type Answer,
  aNodeWithTeams,
  answersTo,
  keptAbout,
  leaksIn,
  otherClient,
  otherTeam,
  ownClient,
  ownTeam,
  ownTrajectory,
  proceduresFor,
  sessionId,
} from "./testing-teams.ts";

const teamRoles = Role.options.filter(worksInTeams);
const own = { teamIds: [ownTeam] };

test.each(teamRoles)(
  "a %s learns nothing of a client of another team, whatever they ask",
  async (role) => {
    const reads = proceduresFor(role, "reads");
    const answers = await answersTo(await aNodeWithTeams(), { role, ...own }, reads);
    expect(answers.filter((answer) => leaksIn(answer).length > 0)).toEqual([]);

    // Not even that there is one: every answer, count and refusal is that of a node without them.
    const without = await aNodeWithTeams({ hasOther: false });
    expect(answers).toEqual(await answersTo(without, { role, ...own }, reads));
  },
);

test.each(teamRoles)("a %s changes nothing of a client of another team", async (role) => {
  const node = await aNodeWithTeams();
  const before = keptAbout(node);
  const writes = proceduresFor(role, "writes");
  const answers = await answersTo(node, { role, ...own }, writes);
  expect(keptAbout(node)).toEqual(before);
  expect(answers.filter((answer) => leaksIn(answer).length > 0)).toEqual([]);

  const without = await aNodeWithTeams({ hasOther: false });
  const codes = (all: readonly Answer[]) => all.map(({ path, input, code }) => [path, input, code]);
  expect(codes(answers)).toEqual(codes(await answersTo(without, { role, ...own }, writes)));
});

test("the same questions give the client away to who sees the whole organisation", async () => {
  const role = "gedragswetenschapper";
  const answers = await answersTo(await aNodeWithTeams(), { role }, proceduresFor(role, "reads"));
  const told = answers.filter((answer) => leaksIn(answer).length > 0);
  expect([...new Set(told.map(({ path }) => path))]).toEqual(
    expect.arrayContaining([
      ...["trajectory.list", "trajectory.export", "trajectory.dossier", "trajectory.clients"],
      ...["signal.list", "signal.export", "process.board", "process.caseTable", "regie.list"],
      ...["restriction.list", "restriction.halfYear", "report.read", "report.docx"],
      ...["reflection.list", "reflection.view", "reflection.live", "reflection.report"],
      ...["reflection.reportText", "reflection.history", "reflection.deviceCopy"],
    ]),
  );
});

test("a client who changes team is seen by the new team and no longer by the old one at once", async () => {
  const { as } = await aNodeWithTeams();
  const [north, south] = [own, { teamIds: [otherTeam] }].map((teams) =>
    as("gedragswetenschapper", teams),
  );
  const seen = async (person: typeof north) => ({
    listed: (await person?.trajectory.list({}))?.total,
    counted: (await person?.overview.get({}))?.trajectories,
    signals: (await person?.signal.counts({}))?.total === 0,
    dossier: await refusalOf(Promise.resolve(person?.trajectory.dossier({ id: ownTrajectory }))),
  });
  const nobody = { listed: 0, counted: 0, signals: true, dossier: "NotFound" };
  const one = { listed: 1, counted: 1, signals: false, dossier: "not refused" };
  expect(await seen(north)).toEqual(one);
  expect(await seen(south)).toEqual({ ...one, dossier: "NotFound" });

  const changes = { teamId: otherTeam };
  await north?.records.client.change({ id: ownClient, version: 1, changes });
  expect(await seen(north)).toEqual(nobody);
  expect(await seen(south)).toEqual({ ...one, listed: 2, counted: 2 });
  await south?.records.client.change({ id: ownClient, version: 2, changes: { teamId: null } });
  expect(await seen(north)).toEqual(nobody);
  expect(await seen(south)).toEqual({ ...one, dossier: "NotFound" });
});

test("the figures of two teams are those of both together, and of one asked for of that one", async () => {
  const { as } = await aNodeWithTeams();
  const both = as("zorgmanager", { teamIds: [ownTeam, otherTeam] }).overview;
  expect(await both.get({})).toEqual(await as("zorgmanager").overview.get({}));
  const north = as("zorgmanager", own).overview;
  expect(await both.get({ teamId: ownTeam })).toEqual(await north.get({}));
  expect(await north.get({ teamId: otherTeam })).toMatchObject({ trajectories: 0, people: 0 });
});

test("who works in a team adds clients to that team and to no other, and imports nothing", async () => {
  const { as } = await aNodeWithTeams();
  const person = as("zorgmanager", own);
  const fields = { pseudonym: "C0900", birthDate: "2010-01-01", legalWorlds: ["wlz" as const] };
  const create = (teamId: string | null) =>
    refusalOf(person.records.client.create({ fields: { ...fields, teamId } }));
  expect(await create(otherTeam)).toBe("NotFound");
  expect(await create(null)).toBe("NotFound");
  expect(await create(ownTeam)).toBe("not refused");
  expect(await refusalOf(person.import.kinds())).toBe("MayNot");
  expect((await person.session.current()).signedIn).toBe(true);
});

test("whoever is in no team sees nobody, and what is of the organisation itself", async () => {
  const { as } = await aNodeWithTeams();
  const nobody = as("zorgmanager", { teamIds: [] });
  expect((await nobody.trajectory.list({})).total).toBe(0);
  expect(await nobody.overview.get({})).toMatchObject({ trajectories: 0, people: 0 });
  await as("zorgmanager").records.policyCheck.create({ fields: { date: "2026-02-01" } });
  expect(await nobody.policy.checks()).toHaveLength(1);
  expect(await nobody.session.current()).toMatchObject({ teams: [] });
});

test("named clients come before teams", async () => {
  const { as } = await aNodeWithTeams();
  const person = as("begeleider", { clientIds: [otherClient], ...own });
  expect((await person.trajectory.clients({})).rows.map(({ id }) => id)).toEqual([otherClient]);
  expect(await person.session.current()).toMatchObject({ teams: null });
});

test("the stream of a conversation ends for a team the client has left, and goes on for the new one", async () => {
  const { as } = await aNodeWithTeams();
  const [south, north] = [as("begeleider", { teamIds: [otherTeam] }), as("begeleider", own)];
  const streamOf = async ({ reflection }: typeof south) =>
    (await reflection.live({ sessionId }))[Symbol.asyncIterator]();
  const left = await streamOf(south);
  expect((await left.next()).done).toBe(false);
  const changes = { teamId: ownTeam };
  await as("zorgmanager").records.client.change({ id: otherClient, version: 1, changes });
  const entered = await streamOf(north);
  expect((await entered.next()).done).toBe(false);

  const { seq } = await north.reflection.view({ sessionId });
  const consent = { type: "giveConsent", participantId: "P1", given: true, model: false } as const;
  await north.reflection.hold({ sessionId, command: sent(consent, seq) });
  expect((await left.next()).done).toBe(true);
  expect((await entered.next()).done).toBe(false);
  await entered.return?.();
});

test("the streams of whoever gets other teams end at once, and those of others go on", async () => {
  const { as, live } = await aNodeWithTeams();
  const admin = as("beheerder").admin;
  const access = { role: "begeleider", validUntil: null } as const;
  const noor = { name: "Noor", email: "noor@nabij.example", ...access };
  const { id: userId } = await admin.addPerson({ ...noor, teamIds: [otherTeam] });
  const begun = async (id: string) => {
    const { reflection } = as("begeleider", { teamIds: [otherTeam], userId: id });
    const stream = (await reflection.live({ sessionId }))[Symbol.asyncIterator]();
    expect((await stream.next()).done).toBe(false);
    return stream.next();
  };
  const ends: string[] = [];
  const [hers, theirs] = [userId, "a colleague"].map(async (id) => {
    const { done } = await begun(id);
    ends.push(`${id === userId ? "hers" : "theirs"} ${done}`);
  });
  await expect.poll(live.count).toBe(2);
  await admin.changePerson({ id: userId, ...access, teamIds: [ownTeam] });
  await hers;
  expect(ends).toEqual(["hers true"]);
  live.dismissUser("a colleague");
  await theirs;
});
