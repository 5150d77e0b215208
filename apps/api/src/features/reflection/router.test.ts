import { randomUUID } from "node:crypto";
import { saveRecord } from "@nabij/db";
import { aClient, anId, aTrajectory } from "@nabij/domain/testing";
import type { Command } from "@nabij/reflection";
import { expect, test } from "vitest";
import { aNode, refusalOf } from "../../testing.ts";

type Words<T> = T extends Command ? Omit<T, "commandId" | "expectedSeq" | "at"> : never;

/** A conversation of half an hour about a trajectory, or about nobody in particular. */
async function aConversation(trajectoryId: string | null = anId(2)) {
  const node = aNode();
  node.store(
    saveRecord(node.scope, "client", aClient()),
    saveRecord(node.scope, "trajectory", aTrajectory()),
  );
  const leader = node.as("gedragswetenschapper");
  const sessionId = randomUUID();
  let seq = 0;
  const hold = async (words: Words<Command>, commandId = randomUUID(), expectedSeq = seq) => {
    const envelope = { commandId, expectedSeq, at: "2026-11-01T12:00:00Z" };
    const held = await leader.reflection.hold({ sessionId, command: { ...envelope, ...words } });
    seq = held.view.seq;
    return held.view;
  };
  await hold({
    type: "startSession",
    sessionId,
    today: "2026-11-01",
    language: "nl",
    time: 30,
    clientName: "Sam",
    trajectoryId,
    participants: [{ role: "begeleider" }, { role: "gedragswetenschapper" }],
  });
  return { ...node, leader, sessionId, hold };
}

const agreement = {
  kind: "actie",
  what: "samen naar de winkel op zaterdag",
  who: "Begeleider",
  when: "2026-12-01",
  signOfSuccess: "twee keer gelukt",
  clientView: { kind: "said", text: "wil ik wel" },
  reviewOn: "2026-12-15",
} as const;

test("an agreement that is accepted stands on the trajectory after the close, the answers do not", async () => {
  const { leader, hold } = await aConversation();
  const opened = await hold({ type: "next" }).catch(() => null);
  const questionId = opened?.current?.questionId ?? "q1";
  await hold({ type: "openQuestion", questionId });
  await hold({
    type: "answer",
    questionId,
    participantId: "P1",
    kind: "answered",
    text: "dat weet niemand meer precies",
  });
  await hold({ type: "proposeAgreement", agreement });
  const view = await hold({ type: "acceptAgreement", agreementId: "AG1", participantIds: ["P1"] });
  expect(view.agreements[0]?.status).toBe("afgesproken");
  await hold({ type: "closeSession", early: true });
  const { records } = await leader.trajectory.dossier({ id: anId(2) });
  expect(records.agreement).toMatchObject([{ what: agreement.what, dueOn: "2026-12-01" }]);
  expect(records.reflectionSession).toMatchObject([{ closedOn: "2026-11-01" }]);
  expect(JSON.stringify(records)).not.toContain("niemand meer precies");
});

test("the same command sent twice is carried out once", async () => {
  const { hold } = await aConversation();
  const commandId = randomUUID();
  await hold({ type: "proposeAgreement", agreement }, commandId);
  const again = await hold({ type: "proposeAgreement", agreement }, commandId);
  expect(again.agreements).toHaveLength(1);
});

test("a command that looked at an older state is told so", async () => {
  const { hold } = await aConversation();
  const late = hold({ type: "pause" }, randomUUID(), 0);
  expect(await refusalOf(late)).toBe("ReflectionRefused");
});

test("a conversation works without a trajectory and leaves nothing on one", async () => {
  const { leader, hold } = await aConversation(null);
  await hold({ type: "proposeAgreement", agreement });
  await hold({ type: "acceptAgreement", agreementId: "AG1", participantIds: ["P1"] });
  const view = await hold({ type: "closeSession", early: true });
  expect(view.status).toBe("closed");
  const { records } = await leader.trajectory.dossier({ id: anId(2) });
  expect(records.agreement).toEqual([]);
});

test("what was said is read back from the store word for word", async () => {
  const { leader, sessionId, hold } = await aConversation();
  await hold({ type: "openQuestion", questionId: "q14" });
  const text = "“meer rust” & <b>niets</b> 🙂 é";
  const words = { questionId: "q14", participantId: "P2", kind: "answered", text } as const;
  await hold({ type: "answer", ...words });
  const view = await leader.reflection.view({ sessionId });
  expect(view.answers[0]?.text).toBe(text);
});

test("a session of another organisation looks as if it does not exist", async () => {
  const { as, sessionId } = await aConversation();
  const stranger = as("gedragswetenschapper", { organisationId: anId(500) });
  expect(await refusalOf(stranger.reflection.view({ sessionId }))).toBe("NotFound");
  expect(await refusalOf(stranger.reflection.report({ sessionId }))).toBe("NotFound");
});
