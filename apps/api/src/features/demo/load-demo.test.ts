import { allFacts, countRecords, listOrganisations, listTeams, verifyAudit } from "@nabij/db";
import { aDatabase } from "@nabij/db/testing";
import { recordKinds, signalsAt } from "@nabij/domain";
import { replay } from "@nabij/reflection";
import { expect, test } from "vitest";
import { loadSession } from "../../session-log/session-log.ts";
import { recordsOf } from "./demo-facts.ts";
import { demoOrganisation } from "./demo-organisation.ts";
import { loadDemo } from "./load-demo.ts";
import { rijnmond } from "./rijnmond/rijnmond.ts";

const now = new Date("2026-11-22T10:00:00.000Z");
const today = "2026-11-22";

test("both organisations are stored whole, beside what is there, with an audit line", () => {
  const { db } = aDatabase();
  for (const demo of [demoOrganisation({ today, seed: 2026 }), rijnmond({ today })]) {
    const { id, name } = demo.organisation;
    expect(loadDemo(db, demo, now)).toBe(true);
    const stored = countRecords(db, id);
    for (const kind of recordKinds) expect(stored[kind]).toBe(recordsOf(demo, kind).length);
    expect(listTeams(db, { organisationId: id, clientIds: null })).toHaveLength(demo.teams.length);
    expect(verifyAudit(db, id)).toMatchObject({ ok: true });
    expect(listOrganisations(db).map((each) => each.name)).toContain(name);
  }
  expect(listOrganisations(db)).toHaveLength(3);
});

test("what is read back raises the same signals for Sam", () => {
  const { db } = aDatabase();
  const demo = demoOrganisation({ today, seed: 2026 });
  loadDemo(db, demo, now);
  const scope = { organisationId: demo.organisation.id, clientIds: null };
  const sam = [...allFacts(db, scope)].find(({ client }) => client.chosenName === "Sam");
  if (sam === undefined) throw new Error("Sam is not there");
  expect(signalsAt(sam, today).map(({ id }) => id)).toEqual(["G20", "G25", "G36"]);
});

test("what was said in a held reflection is read back as it was said", () => {
  const { db } = aDatabase();
  const demo = demoOrganisation({ today, seed: 2026 });
  loadDemo(db, demo, now);
  const scope = { organisationId: demo.organisation.id, clientIds: null };
  for (const { sessionId, events } of demo.conversations) {
    expect(loadSession(db, scope, sessionId)).toEqual(replay(events));
    expect(loadSession(db, { ...scope, organisationId: "other" }, sessionId)).toBeUndefined();
  }
});

test("an organisation that is there already is not loaded twice, and stays as it is", () => {
  const { db } = aDatabase();
  const demo = rijnmond({ today });
  loadDemo(db, demo, now);
  const before = countRecords(db, demo.organisation.id);
  expect(loadDemo(db, rijnmond({ today: "2026-12-01" }), now)).toBe(false);
  expect(countRecords(db, demo.organisation.id)).toEqual(before);
});
