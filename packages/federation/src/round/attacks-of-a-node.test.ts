import { base64url } from "jose";
import { expect, test } from "vitest";
import type { Contribution } from "../contribution/contribution.ts";
import { cellsOf } from "../plan/cells.ts";
import { hear } from "./hear.ts";
import { openRound, sumsOf } from "./hub-round.ts";
import type { ReceivedMessage } from "./message.ts";
import { receive } from "./receive.ts";
import {
  aMemoryRound,
  nodeAt,
  runUntil,
  sameEverywhere,
  stateAt,
} from "./testing/a-memory-round.ts";
import { aMember, aRoundPlan } from "./testing/a-round-plan.ts";
import { trueSums } from "./testing/contributions.ts";
import { letterOf, runInMemory, withNode } from "./testing/in-memory-round.ts";
import { textToWords, wordsToText } from "./words.ts";

const roundPlan = aRoundPlan(8);
const honest = sameEverywhere(roundPlan, 3);

/** A round in which one organisation commits to numbers that its software would never make. */
function withLiar(lie: Contribution) {
  const begun = runUntil(
    aMemoryRound(
      roundPlan,
      roundPlan.roster.map(() => honest),
    ),
    ({ nodes }) => [...nodes.values()].every(({ state }) => state !== null),
  );
  const state = stateAt(begun, 0);
  if (!state.secrets?.beforeCommit) throw new Error("already committed");
  const beforeCommit = {
    ...state.secrets.beforeCommit,
    contribution: { clients: [...lie.clients], bands: [...lie.bands] },
  };
  const lying = { ...state, secrets: { ...state.secrets, beforeCommit } };
  return runInMemory(withNode(begun, { ...nodeAt(begun, 0), state: lying })).hub;
}

const withCell = (cell: number, value: number): Contribution => ({
  ...honest,
  clients: honest.clients.map((count, index) => (index === cell ? value : count)),
});

test.each([
  ["-500 in an answer", 0, -500],
  ["-500 in a margin", 2, -500],
  ["2⁶³ in an answer", 0, 2 ** 63],
  ["a million million", 2, 10 ** 12],
  ["an answer that its margin does not hold", 0, 10],
  ["a margin that its answers do not fill", 2, 100],
  ["nobody in a margin that has answers", 2, 0],
])("attack 15: %s kills the round", (_, cell, value) => {
  expect(withLiar(withCell(cell, value))).toMatchObject({
    phase: "dead",
    deadBecause: "invariant",
    opened: {},
  });
});

test("attack 15: bands that do not add up kill the round", () => {
  expect(withLiar({ ...honest, bands: [1, 1, 1] }).deadBecause).toBe("invariant");
  expect(withLiar({ ...honest, bands: [-8, 9, 1] }).deadBecause).toBe("invariant");
});

test("attack 15: a share without a client kills the round", () => {
  const nobody = sameEverywhere(roundPlan, 0);
  const all = roundPlan.roster.map(() => ({ ...nobody, bands: [1, 0, 1] }));
  expect(runInMemory(aMemoryRound(roundPlan, all)).hub.deadBecause).toBe("invariant");
});

test("attack 15, the stated limit: a lie that could be true passes", () => {
  const lie = sameEverywhere(roundPlan, 9);
  const all = [lie, ...roundPlan.roster.slice(1).map(() => honest)];
  expect(sumsOf(withLiar(lie))).toEqual(trueSums(roundPlan.plan, all));
});

test("attack 15: numbers that are none never get as far as a commit", () => {
  const broken = { clients: cellsOf(roundPlan.plan).map(() => -1), bands: [0, 0, 0] };
  expect(() => runInMemory(aMemoryRound(roundPlan, [broken]))).toThrow(RangeError);
});

const { round } = openRound(roundPlan);
const begun = runUntil(aMemoryRound(roundPlan, []), ({ nodes }) =>
  [...nodes.values()].every(({ state }) => state !== null),
);
const key = nodeAt(begun, 0).toSay[0] as ReceivedMessage;

function refusalOf(step: ReturnType<typeof receive>) {
  return step.ok ? undefined : step.error.type;
}

test("attack 16: the same message again changes nothing, another in its place is refused", () => {
  const once = receive(round, key);
  if (!once.ok) throw new Error(once.error.type);
  expect(receive(once.value.round, key)).toEqual({
    ok: true,
    value: { round: once.value.round, say: [] },
  });
  const publicKey = base64url.encode(new Uint8Array(32).fill(9));
  const other = { ...key, message: { type: "key", publicKey } as const, signed: "other" };
  expect(refusalOf(receive(once.value.round, other))).toBe("SaidOtherwise");
});

test("attack 16: a message of a stranger, of another plan or before its turn is refused", () => {
  expect(refusalOf(receive(round, { ...key, from: aMember(99).organisationId }))).toBe(
    "NotInRound",
  );
  expect(refusalOf(receive(round, { ...key, transcript: "A".repeat(43) }))).toBe("OtherTranscript");
  expect(refusalOf(receive(round, { ...key, transcript: null }))).toBe("OtherTranscript");
  const early = { type: "commit", block: "gate", words: "" } as const;
  expect(refusalOf(receive(round, { ...key, message: early, signed: "early" }))).toBe("NotNow");
});

test("attack 16: nothing is taken in after the end, but what was said before is known", () => {
  const before = runUntil(aMemoryRound(roundPlan, []), ({ hub }) => hub.phase === "commit");
  const left = receive(
    before.hub,
    letterOf(stateAt(before, 1), { type: "decline", reason: "left" }),
  );
  if (!left.ok) throw new Error(left.error.type);
  expect(left.value).toMatchObject({ round: { phase: "dead", deadBecause: "declined" } });
  const commit = letterOf(stateAt(before, 0), {
    type: "commit",
    block: "gate",
    words: "AQAAAAAAAAA",
  });
  expect(refusalOf(receive(left.value.round, commit))).toBe("RoundOver");
  expect(receive(left.value.round, key)).toMatchObject({ ok: true, value: { say: [] } });
});

test("attack 17: a key of low order is refused at the key stage, and the round goes on", () => {
  const zero = { type: "key", publicKey: base64url.encode(new Uint8Array(32)) } as const;
  expect(refusalOf(receive(round, { ...key, message: zero, signed: "zero" }))).toBe("UnsafeKey");
  expect(receive(round, key).ok).toBe(true);
});

test("words that are not as many as the plan has kill the round", () => {
  const before = runUntil(aMemoryRound(roundPlan, []), ({ hub }) => hub.phase === "commit");
  const state = { ...stateAt(before, 0), transcript: before.hub.transcript };
  const short = letterOf(state, { type: "commit", block: "gate", words: "AQAAAAAAAAA" });
  const step = receive(before.hub, short);
  expect(step).toMatchObject({ ok: true, value: { round: { deadBecause: "bad-message" } } });
});

test("a mask of other cells than were asked kills the round, and a wrong mask breaks the checksum", () => {
  const before = runUntil(aMemoryRound(roundPlan, []), ({ hub }) => hub.phase === "clients");
  const state = stateAt(before, 0);
  const { cells } = before.said.findLast(({ type }) => type === "open") as { cells: number[] };
  const words = base64url.encode(new Uint8Array((cells.length + 1) * 8));
  const share = (asked: number[]) =>
    letterOf(state, { type: "share", block: "clients", cells: asked, words });
  expect(receive(before.hub, share([0]))).toMatchObject({
    ok: true,
    value: { round: { deadBecause: "bad-message" } },
  });
  const liar = { ...nodeAt(before, 0), toSay: [share(cells)], heard: before.said.length };
  expect(runInMemory(withNode(before, liar)).hub.deadBecause).toBe("checksum");
});

test("a mask of the gate of which only the checksum is wrong stops every node that hears it", () => {
  const before = runUntil(aMemoryRound(roundPlan, []), ({ hub }) => hub.phase === "clients");
  const gate = before.said.find(({ type }) => type === "gate");
  if (gate?.type !== "gate") throw new Error("no gate");
  const texts = gate.signed.map((signed, place) => {
    const letter = before.letters.get(signed);
    if (place > 0 || letter?.message.type !== "share") return signed;
    const length = letter.message.cells.length + 1;
    const words = textToWords(letter.message.words, length) ?? new BigUint64Array(length);
    words[length - 1] = (words[length - 1] ?? 0n) + 1n;
    const message = { ...letter.message, words: wordsToText(words) };
    before.letters.set("changed", { ...letter, message, signed: "changed" });
    return "changed";
  });
  const waiting = runUntil(
    aMemoryRound(roundPlan, []),
    ({ nodes }) => [...nodes.values()][1]?.state?.phase === "gate-shared",
  );
  const verify = (signed: string) => before.letters.get(signed);
  const honestly = hear(stateAt(waiting, 1), gate, { verify });
  expect(honestly.state.phase).toBe("answering");
  const step = hear(stateAt(waiting, 1), { type: "gate", signed: texts }, { verify });
  expect(step.say).toEqual([{ type: "decline", reason: "keys-differ" }]);
  expect(step.state.secrets).toBeNull();
});
