import { fullGuide, replay, report } from "@nabij/reflection";
import { describe, expect, test } from "vitest";
import { recordsOf } from "../demo-facts.ts";
import { demoOrganisation } from "../demo-organisation.ts";
import { ConversationScript } from "./conversation-script.ts";
import { playConversation } from "./play-conversation.ts";

const seed = 2026;
const held = {
  name: "test",
  sessionId: "s-1",
  trajectoryId: "t-1",
  clientName: "Bo",
  day: "2026-11-22",
};

describe.each(["2026-11-22", "2024-02-29", "2027-03-31"])("seen on %s", (today) => {
  const demo = demoOrganisation({ today, seed });
  const told = demo.conversations.map(({ sessionId, events }) => {
    const record = recordsOf(demo, "reflectionSession").find(({ id }) => id === sessionId);
    if (record === undefined) throw new Error("the session is not on record");
    return { record, state: replay(events), summary: report(fullGuide, replay(events)) };
  });

  test("three conversations replay to a session that ended without an open end", () => {
    expect(told).toHaveLength(3);
    for (const { state } of told) {
      expect([state.status, state.closing?.early]).toEqual(["closed", false]);
    }
  });

  test("the record says the same as the conversation: who, when, on what, with which guide", () => {
    for (const { record, state } of told) {
      const roles = [...new Set(state.participants.map(({ role }) => role))];
      expect(record.roles.toSorted()).toEqual(roles.toSorted());
      expect(record.clientPresent).toBe(roles.includes("client"));
      expect([record.startedOn, record.closedOn]).toEqual([state.startedOn, state.startedOn]);
      expect(state.closing?.at.slice(0, 10)).toBe(record.closedOn);
      expect(record.trajectoryId).toBe(state.trajectoryId);
      expect(record.guide).toBe(`${state.guide?.id}@${state.guide?.version}`);
    }
  });

  test("two agreements of each stand on the trajectory, and the idea stays in the session", () => {
    for (const { record, summary } of told) {
      const kept = recordsOf(demo, "agreement").filter(
        ({ reflectionSessionId }) => reflectionSessionId === record.id,
      );
      const agreed = summary.agreements.filter(({ status }) => status === "afgesproken");
      expect(kept.map(({ what, dueOn }) => [what, dueOn])).toEqual(
        agreed.map(({ what, when }) => [what, when]),
      );
      expect(kept).toHaveLength(2);
      expect(summary.agreements.map(({ status }) => status)).toContain("idee");
    }
  });

  test("somebody stands alone, somebody is silent, and the second round brings up a negative", () => {
    for (const { summary } of told) {
      expect(summary.differences.flatMap(({ lone }) => lone)).not.toEqual([]);
      const questions = summary.phases.flatMap((phase) => phase.questions);
      expect(questions.flatMap(({ silences }) => silences)).not.toEqual([]);
      expect(summary.phases.find(({ phaseId }) => phaseId === "D")?.secondRoundHeld).toBe(true);
      expect(summary.impact.negative.afterProbing).not.toEqual([]);
      expect(summary.clientGaps).not.toEqual([]);
    }
  });

  test("the last conversation of Sam can be read: quotes, differences, an agreement", () => {
    const ofSam = told.filter(({ state }) => state.clientName === "Sam");
    const last = ofSam.toSorted((a, b) => (a.record.startedOn < b.record.startedOn ? 1 : -1))[0];
    const { summary } = last ?? {};
    const quotes = summary?.phases.flatMap(({ questions }) => questions.flatMap((q) => q.quotes));
    expect(quotes?.map(({ text }) => text)).toContain(
      "Als ik naar de wc ga en er staat iemand voor de deur.",
    );
    expect(summary?.differences.some(({ differs }) => differs)).toBe(true);
    expect(summary?.agreements.some(({ clientAccepted }) => clientAccepted)).toBe(true);
    expect(summary?.notAnswered).toEqual([]);
  });
});

test("the same day gives the same conversation, to the letter", () => {
  const once = demoOrganisation({ today: "2026-11-22", seed }).conversations;
  expect(demoOrganisation({ today: "2026-11-22", seed }).conversations).toEqual(once);
});

const seats = [
  { who: "bo", role: "client" },
  { who: "vast", role: "begeleider" },
];

test("a script that asks for a negative before a positive is refused by the engine", () => {
  const script = ConversationScript.parse({
    ...{ minutes: 30, seats },
    moments: [{ ask: "q19", answers: [] }],
  });
  expect(() => playConversation(script, held)).toThrow("PhaseFirst");
});

test("a script that lets someone speak who has no seat is refused", () => {
  const script = ConversationScript.parse({
    ...{ minutes: 30, seats },
    moments: [{ ask: "q14", answers: [{ who: "buur", text: "Het gaat goed." }] }],
  });
  expect(() => playConversation(script, held)).toThrow("nothing is called buur");
});
