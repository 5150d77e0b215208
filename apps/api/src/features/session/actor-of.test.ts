import { randomUUID } from "node:crypto";
import { aDatabase } from "@nabij/db/testing";
import { PlainDate, Role, worksInTeams } from "@nabij/domain";
import { expect, test } from "vitest";
import { actorOf } from "./actor-of.ts";
import { addUser } from "./add-user.ts";
import { createAuth } from "./auth.ts";

const today = PlainDate.parse("2026-11-01");
const teamIds = ["team noord"];

/** Somebody with these teams who has signed in, and who they are to the node with each request. */
async function signedIn() {
  const { db, organisation } = aDatabase();
  const auth = createAuth(db, "a".repeat(40), "http://127.0.0.1:4000");
  const account = { email: "noor@nabij.example", password: "een-goed-wachtwoord" };
  const ids = { id: randomUUID(), accountId: randomUUID(), organisationId: organisation.id };
  const person = { ...ids, ...account, name: "Noor", role: "begeleider", clientIds: null } as const;
  await addUser(db, { ...person, teamIds }, new Date());
  const answer = await auth.api.signInEmail({ body: account, asResponse: true });
  const cookie = answer.headers
    .getSetCookie()
    .map((each) => each.split(";")[0])
    .join("; ");
  return { db, actor: () => actorOf(auth, db, { cookie }, today) };
}

test("the teams of a person come with every request, as they are then, for a role that has teams", async () => {
  const { db, actor } = await signedIn();
  expect(await actor()).toMatchObject({ clientIds: null, teamIds });
  const change = db.sqlite.prepare("update user set team_ids = ?");
  change.run("[]");
  expect(await actor()).toMatchObject({ teamIds: [] });
  change.run(null);
  expect(await actor()).toMatchObject({ teamIds: null });
  change.run(JSON.stringify(teamIds));
  for (const role of Role.options) {
    db.sqlite.prepare("update user set role = ?").run(role);
    expect((await actor())?.teamIds, role).toEqual(worksInTeams(role) ? teamIds : null);
  }
});

test("they come too with a request that prolongs the session", async () => {
  const { db, actor } = await signedIn();
  db.sqlite.prepare("update session set expires_at = ?").run(Date.now() + 3_600_000);
  expect(await actor()).toMatchObject({ teamIds });
});
