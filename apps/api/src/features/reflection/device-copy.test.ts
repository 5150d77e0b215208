import { randomUUID } from "node:crypto";
import { saveRecord } from "@nabij/db";
import { aClient, anId, aTrajectory } from "@nabij/domain/testing";
import { type Command, decide, evolve, project } from "@nabij/reflection";
import { expect, test } from "vitest";
import { aTable as aCircle, type Bare, sent, starting } from "../../session-log/testing.ts";
import { aNode, refusalOf } from "../../testing.ts";

/** A conversation round one device, at its first question. */
async function aDevice() {
  const node = aNode();
  node.store(
    saveRecord(node.scope, "client", aClient()),
    saveRecord(node.scope, "trajectory", aTrajectory()),
  );
  const { reflection } = node.as("gedragswetenschapper");
  const sessionId = randomUUID();
  const participants = [{ role: "begeleider" }, { role: "gedragswetenschapper" }] as const;
  const start = starting(sessionId, { writing: "aloud", participants: [...participants] });
  await reflection.hold({ sessionId, command: sent(start, 0) });
  const fetchCopy = async () => {
    const copy = await reflection.deviceCopy({ sessionId });
    if (copy === null) throw new Error("a device was expected to get a copy");
    return copy;
  };
  return { ...node, reflection, sessionId, fetchCopy };
}

/** What a device does without a connection: it decides by itself, and keeps what it sent. */
function onDevice({
  state,
  guide,
}: Awaited<ReturnType<Awaited<ReturnType<typeof aDevice>>["fetchCopy"]>>) {
  const commands: Command[] = [];
  let now = state;
  const say = (bare: Bare) => {
    const command = sent(bare, now.seq);
    const decision = decide(guide, now, command);
    if (!decision.ok) throw new Error(decision.error.type);
    now = decision.value.events.reduce(evolve, now);
    commands.push(command);
  };
  const answer = (text: string) =>
    say({
      type: "answer",
      questionId: now.openQuestionId ?? "",
      participantId: "P1",
      kind: "answered",
      text,
    });
  return { say, answer, commands, view: () => project(guide, { kind: "table" }, now) };
}

test("a device without a connection comes to the very view the node comes to", async () => {
  const { reflection, sessionId, fetchCopy } = await aDevice();
  const device = onDevice(await fetchCopy());
  device.say({ type: "next" });
  device.answer("Sam slaapt door");
  device.say({ type: "askProbe", participantId: "P1" });
  device.answer("Al drie weken");
  device.say({ type: "next" });
  device.say({ type: "skip" });
  const { done, refused } = await reflection.holdAll({ sessionId, commands: device.commands });
  expect(refused).toBeNull();
  expect(done).toHaveLength(6);
  expect(await reflection.view({ sessionId })).toEqual(device.view());
});

test("the same row sent again changes nothing and answers the same", async () => {
  const { reflection, sessionId, fetchCopy } = await aDevice();
  const device = onDevice(await fetchCopy());
  device.say({ type: "next" });
  device.answer("Eén keer");
  const row = { sessionId, commands: device.commands };
  const first = await reflection.holdAll(row);
  expect(await reflection.holdAll(row)).toEqual(first);
  const { answers } = await reflection.view({ sessionId });
  expect(answers.map(({ text }) => text)).toEqual(["Eén keer"]);
});

test("a row stops at the first that is refused, and what came before stands", async () => {
  const { reflection, sessionId, fetchCopy } = await aDevice();
  const device = onDevice(await fetchCopy());
  device.say({ type: "next" });
  device.answer("Op tijd");
  device.answer("Te laat");
  const [next, onTime, late] = device.commands;
  if (next === undefined || onTime === undefined || late === undefined) throw new Error("a row");
  const stale = { ...late, expectedSeq: 1 };
  const commands = [next, onTime, stale, late];
  const { done, refused } = await reflection.holdAll({ sessionId, commands });
  expect(done).toEqual([next.commandId, onTime.commandId]);
  expect(refused).toMatchObject({ commandId: late.commandId, refusal: { type: "StaleCommand" } });
});

test("a copy knows what everybody heard, and of safety cards not even whose they are", async () => {
  const { reflection, sessionId, fetchCopy } = await aDevice();
  const device = onDevice(await fetchCopy());
  device.say({ type: "raiseSafety", participantId: "P2", cardId: "kaart-1", class: "S3" });
  await reflection.holdAll({ sessionId, commands: device.commands });
  const copy = await fetchCopy();
  expect(copy.state.safetyCards).toEqual([]);
  expect(copy.state.reach.every((readers) => readers === null)).toBe(true);
  expect(JSON.stringify(copy.state)).not.toContain("S3");
  expect(project(copy.guide, { kind: "table" }, copy.state)).toEqual(
    await reflection.view({ sessionId }),
  );
});

test("names to recognise and whom to call come along; words of several devices never do", async () => {
  const { reflection, sessionId, fetchCopy } = await aDevice();
  await reflection.setNames({ sessionId, names: ["Beer"] });
  expect(await fetchCopy()).toMatchObject({ names: ["Beer"], eraseAfterDays: 30 });
  const circle = await aCircle();
  expect(await circle.leader.reflection.deviceCopy({ sessionId: circle.sessionId })).toBeNull();
});

test("a copy is for who may hold a conversation, of their own organisation", async () => {
  const { as, sessionId } = await aDevice();
  const stranger = as("gedragswetenschapper", { organisationId: anId(500) });
  expect(await refusalOf(stranger.reflection.deviceCopy({ sessionId }))).toBe("NotFound");
  const funder = as("procesregisseur");
  expect(await refusalOf(funder.reflection.deviceCopy({ sessionId }))).toBe("MayNot");
});
