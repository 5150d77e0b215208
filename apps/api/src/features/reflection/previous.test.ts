import { randomUUID } from "node:crypto";
import { saveRecord } from "@nabij/db";
import { anId, aRecord } from "@nabij/domain/testing";
import { expect, test } from "vitest";
import { aSender, aTable, sent, starting } from "../../session-log/testing.ts";
import { refusalOf } from "../../testing.ts";

const aWalk = {
  kind: "actie",
  what: "op zaterdag samen naar de markt",
  who: "Begeleider A",
  whoId: "P2",
  when: "2026-12-01",
  signOfSuccess: "twee keer gegaan",
  reviewOn: "2026-12-15",
} as const;

/** A first conversation that left one action and one goal, and the beginning of a second. */
async function aSecondTime() {
  const table = await aTable();
  const { leader, lead, sit, store, scope } = table;
  const last = {
    trajectoryId: anId(2),
    date: "2026-10-01",
    kind: "regelmatig",
    nextDate: "2027-03-01",
  };
  store(saveRecord(scope, "evaluation", aRecord("evaluation", last, anId(40))));
  const { send } = await sit("P2");
  await send({ type: "giveConsent", participantId: "P2", given: true, model: false });
  await lead({ type: "openStage", stage: "agreements" });
  for (const [id, kind] of [
    ["AG1", "actie"],
    ["AG2", "doel"],
  ] as const) {
    await lead({ type: "proposeAgreement", agreement: { ...aWalk, kind } });
    await send({ type: "acceptAgreement", agreementId: id, participantIds: ["P2"] });
  }
  await lead({ type: "closeSession", early: true });
  const sessionId = randomUUID();
  await leader.reflection.hold({ sessionId, command: sent(starting(sessionId), 0) });
  return { ...table, again: aSender(leader, sessionId), first: table.sessionId, sessionId };
}

test("the next conversation opens with what was agreed, whatever the browser says", async () => {
  const { leader, sessionId } = await aSecondTime();
  const { together } = await leader.reflection.view({ sessionId });
  expect(together?.previous).toMatchObject({
    closedOn: "2026-11-01",
    agreements: [
      { what: aWalk.what, when: "2026-12-01", status: "open" },
      { what: aWalk.what, when: "2026-12-01", status: "open" },
    ],
  });
});

test("kept or not kept is written to the record of the trajectory; a goal is reached or still running", async () => {
  const { leader, sessionId } = await aSecondTime();
  const { last } = await leader.reflection.previous({ sessionId });
  const outcomes = { agreement: "not-kept", goal: "kept" } as const;
  for (const { kind, recordId } of last?.agreements ?? [])
    await leader.reflection.keepPrevious({ sessionId, recordId, outcome: outcomes[kind] });
  const { records } = await leader.trajectory.dossier({ id: anId(2) });
  expect(records.agreement).toMatchObject([{ status: "verbroken" }]);
  expect(records.goal).toMatchObject([{ status: "gehaald", closedOn: "2026-11-01" }]);
});

test("only who leads says what came of it, and only of the last time", async () => {
  const { leader, sessionId, phone, first } = await aSecondTime();
  const { last } = await leader.reflection.previous({ sessionId });
  const recordId = last?.agreements[0]?.recordId ?? "";
  const change = { sessionId, recordId, outcome: "kept" } as const;
  expect(await refusalOf(phone().reflection.keepPrevious(change))).toBe("UNAUTHORIZED");
  const other = leader.reflection.keepPrevious({ ...change, recordId: randomUUID() });
  expect(await refusalOf(other)).toBe("NotFound");
  const before = leader.reflection.keepPrevious({ ...change, sessionId: first });
  expect(await refusalOf(before)).toBe("ReflectionRefused");
});

test("the day to look back becomes the date of the next evaluation, only ever sooner", async () => {
  const { leader } = await aSecondTime();
  const { records } = await leader.trajectory.dossier({ id: anId(2) });
  expect(records.evaluation).toMatchObject([{ nextDate: "2026-12-15" }]);
});

test("the history tells who was there and what came of it, and nothing anyone said", async () => {
  const { leader, as, first, sessionId } = await aSecondTime();
  const history = await leader.reflection.history({ trajectoryId: anId(2) });
  expect(history.moments.map((moment) => moment.sessionId).toSorted()).toEqual(
    [first, sessionId].toSorted(),
  );
  expect(history.agreements.map(({ kind, status }) => `${kind} ${status}`).toSorted()).toEqual([
    "agreement open",
    "goal open",
  ]);
  expect(await refusalOf(as("beheerder").reflection.history({ trajectoryId: anId(2) }))).toBe(
    "MayNot",
  );
});
