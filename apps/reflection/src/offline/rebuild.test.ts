import { project } from "@nabij/reflection";
import { expect, test } from "vitest";
import { isDue, isOver } from "./device-copy.ts";
import { confirm, holdHere } from "./hold-here.ts";
import { rebuild } from "./rebuild.ts";
import { aConversation, aCopy, aNode, given, guide, said, words } from "./testing.ts";

const agreement = {
  kind: "actie",
  what: "Zaterdag samen naar de winkel",
  who: "Begeleider A",
  whoId: "P1",
  when: "2026-12-01",
  signOfSuccess: "twee keer gelukt",
  clientView: { kind: "not-here" },
  reviewOn: "2026-12-15",
} as const;

const textsOf = ({ now }: ReturnType<typeof aCopy>) => now.answers.map(({ text }) => text);

test("what is said without a connection is decided by the same rules and seen at once", () => {
  const first = aCopy();
  const copy = said(first, words(first, "Sam slaapt door"), { type: "next" });
  expect(copy.waiting).toHaveLength(2);
  expect(copy.sent).toBe(first.sent);
  const view = project(guide, { kind: "table" }, copy.now);
  expect(view.answers[0]?.text).toBe("Sam slaapt door");
  const late = holdHere(guide, copy, { ...given(copy.now, { type: "next" }), expectedSeq: 1 });
  expect(late).toMatchObject({ ok: false, error: { type: "StaleCommand" } });
});

test("a repair command that changes nothing has nothing to wait for", () => {
  expect(said(aCopy(), { type: "repeat" }, { type: "explain" }).waiting).toEqual([]);
});

test("what the node carried out waits no longer, and both know the same", () => {
  const node = aNode();
  const first = aCopy(node.state);
  const copy = said(first, words(first, "Een"), { type: "pause" });
  for (const { command } of copy.waiting) expect(node.hold(command)).toBeNull();
  const ids = copy.waiting.map(({ command }) => command.commandId);
  const half = confirm(guide, copy, ids.slice(0, 1));
  expect(half.waiting).toHaveLength(1);
  expect(half.sent.seq).toBeLessThan(half.now.seq);
  const whole = confirm(guide, copy, ids);
  expect(whole.waiting).toEqual([]);
  expect(whole.sent).toEqual(node.state);
});

test("words said elsewhere meanwhile come before, and own words still go along", () => {
  const node = aNode();
  const first = aCopy(node.state);
  const copy = said(first, words(first, "Hier gezegd"), { type: "next" });
  node.elsewhere(words(first, "Elders gezegd", "P2"));
  const rebuilt = rebuild(guide, copy, node.state);
  expect(textsOf(rebuilt)).toEqual(["Elders gezegd", "Hier gezegd"]);
  expect(rebuilt.setAside).toEqual([]);
  expect(rebuilt.now.openQuestionId).toBe(copy.now.openQuestionId);
});

test("a correction stays with its own answer when numbers moved", () => {
  const node = aNode();
  const first = aCopy(node.state);
  const answered = said(first, words(first, "Hier gezegd"));
  const answerId = answered.now.answers[0]?.id ?? "";
  const copy = said(
    answered,
    { type: "correctAnswer", answerId, kind: "answered", text: "Hier verbeterd" },
    { type: "markImpact", answerId, direction: "positive", on: ["client"] },
    { type: "proposeAgreement", agreement: { ...agreement, answerIds: [answerId] } },
  );
  node.elsewhere(words(first, "Elders gezegd", "P2"));
  node.elsewhere({ type: "proposeAgreement", agreement: { ...agreement, what: "Iets anders" } });
  const accepted = said(copy, {
    type: "acceptAgreement",
    agreementId: "AG1",
    participantIds: ["P1"],
  });
  const { now, setAside } = rebuild(guide, accepted, node.state);
  expect(setAside).toEqual([]);
  expect(now.answers.map(({ id, text }) => [id, text])).toEqual([
    ["A1", "Elders gezegd"],
    ["A2", "Hier verbeterd"],
  ]);
  expect(now.impacts[0]?.answerId).toBe("A2");
  expect(now.agreements.map(({ what, answerIds, status }) => [what, answerIds, status])).toEqual([
    ["Iets anders", [], "voorstel"],
    [agreement.what, ["A2"], "afgesproken"],
  ]);
});

test("a step of both is one step; words for a question that is past are set aside, whole", () => {
  const node = aNode();
  const first = aCopy(node.state);
  const answered = said(first, words(first, "Nog bij de eerste"));
  const moved = said(answered, { type: "next" });
  const copy = said(moved, words(moved, "Bij de tweede"), { type: "next" });
  node.elsewhere({ type: "next" });
  const rebuilt = rebuild(guide, copy, node.state);
  expect(rebuilt.now.openQuestionId).toBe(copy.now.openQuestionId);
  expect(textsOf(rebuilt)).toEqual(["Bij de tweede"]);
  expect(rebuilt.setAside).toMatchObject([
    {
      text: "Nog bij de eerste",
      questionId: first.now.openQuestionId,
      participantId: "P1",
      perspective: "own",
    },
  ]);
});

test("what was said about words that stayed behind stays behind with them", () => {
  const node = aNode();
  const first = aCopy(node.state);
  const answered = said(first, words(first, "Nog bij de eerste"));
  const copy = said(answered, {
    type: "correctAnswer",
    answerId: "A1",
    kind: "answered",
    text: "Beter gezegd",
  });
  node.elsewhere({ type: "next" });
  const { openQuestionId } = node.state;
  node.elsewhere({ ...words(aCopy(node.state), "Van een ander", "P2") });
  const rebuilt = rebuild(guide, copy, node.state);
  expect(openQuestionId).not.toBe(first.now.openQuestionId);
  expect(textsOf(rebuilt)).toEqual(["Van een ander"]);
  expect(rebuilt.setAside.map(({ text }) => text)).toEqual(["Nog bij de eerste", "Beter gezegd"]);
  expect(rebuilt.setAside[1]?.participantId).toBe("P1");
});

test("nobody says yes to words they did not see, or closes on words they did not read", () => {
  const node = aNode();
  node.elsewhere({ type: "proposeAgreement", agreement });
  const copy = said(
    aCopy(node.state),
    { type: "acceptAgreement", agreementId: "AG1", participantIds: ["P1"] },
    { type: "closeSession", early: true },
  );
  node.elsewhere({ type: "editAgreement", agreementId: "AG1", changes: { what: "Elke dag" } });
  const rebuilt = rebuild(guide, copy, node.state);
  expect(rebuilt.now.status).toBe("running");
  expect(rebuilt.now.agreements).toMatchObject([{ what: "Elke dag", acceptedBy: [] }]);
  expect(rebuilt.setAside.map(({ command }) => command.type)).toEqual(["acceptAgreement"]);
});

test("only an answer that was lost on the way changes nothing", () => {
  const node = aNode();
  const first = aCopy(node.state);
  const copy = said(first, words(first, "Een"), { type: "next" }, { type: "pause" });
  const [one] = copy.waiting;
  if (one !== undefined) node.hold(one.command);
  const rebuilt = rebuild(guide, copy, node.state);
  expect(rebuilt.waiting.map(({ command }) => command.type)).toEqual(["next", "pause"]);
  expect(rebuilt.now).toEqual(copy.now);
});

test("a safety card of this device is still there after a rebuild", () => {
  const node = aNode();
  const raised = said(aCopy(node.state), {
    type: "raiseSafety",
    participantId: "P1",
    cardId: "card",
    class: "S3",
  });
  for (const { command } of raised.waiting) node.hold(command);
  const ids = raised.waiting.map(({ command }) => command.commandId);
  const copy = confirm(guide, raised, ids);
  const rebuilt = rebuild(guide, copy, { ...node.state, safetyCards: [] });
  const handled = said(rebuilt, {
    type: "handleSafety",
    participantId: "P1",
    cardId: "card",
    choice: "i-arrange-it",
  });
  expect(handled.waiting).toHaveLength(1);
});

test("a copy goes when it is over, or after the days words are kept", () => {
  const copy = aCopy();
  const closed = said(copy, { type: "closeSession", early: true });
  expect(isOver(closed)).toBe(false);
  const ids = closed.waiting.map(({ command }) => command.commandId);
  expect(isOver(confirm(guide, closed, ids))).toBe(true);
  expect(isDue(copy, "2026-12-22")).toBe(false);
  expect(isDue(copy, "2026-12-23")).toBe(true);
  expect(aConversation().status).toBe("running");
});
