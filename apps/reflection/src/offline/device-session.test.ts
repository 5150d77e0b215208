import type { SessionState } from "@nabij/reflection";
import { expect, test, vi } from "vitest";
import type { BareCommand } from "../command/command.ts";
import { openDeviceSession } from "./device-session.ts";
import { aCopy, aNode, aShell, given, guide, sessionId, words } from "./testing.ts";

/** A tab on a device that holds a conversation. */
async function aTab(node = aNode(), device = aShell(node)) {
  const copy = (await device.shell.store.read(sessionId)) ?? aCopy(node.state);
  await device.shell.store.keep(copy);
  const session = openDeviceSession(device.shell, guide, copy);
  const now = (): SessionState => device.kept.get(sessionId)?.now ?? copy.now;
  const send = (bare: BareCommand) =>
    session.send({ ...given(now(), bare), expectedSeq: session.standing().view.seq });
  const say = (text: string) => send(words(aCopy(now()), text));
  return { ...device, node, device, session, send, say };
}

const rest = () => vi.waitFor(() => undefined);

/** Everything that was said has reached the node. */
const allSent = (tab: Awaited<ReturnType<typeof aTab>>) =>
  vi.waitFor(() => {
    tab.tryAgain();
    expect(tab.session.standing()).toMatchObject({ waiting: 0, hindrance: null });
  });

test("without a connection the table goes on; afterwards everything is at the node once, in order", async () => {
  const tab = await aTab();
  await allSent(tab);
  tab.node.hindrance = "offline";
  for (const text of ["Een", "Twee", "Drie"]) expect((await tab.say(text)).ok).toBe(true);
  await vi.waitFor(() => expect(tab.session.standing().hindrance).toBe("offline"));
  expect(tab.session.standing().view.answers).toHaveLength(3);
  expect(tab.session.standing().waiting).toBe(3);
  expect(tab.node.state.answers).toHaveLength(0);
  tab.node.hindrance = null;
  await allSent(tab);
  expect(tab.node.state.answers.map(({ text }) => text)).toEqual(["Een", "Twee", "Drie"]);
  expect(tab.node.rows).toEqual([3]);
});

test("a device that is opened again finds everything that waited", async () => {
  const before = await aTab();
  await allSent(before);
  before.node.hindrance = "offline";
  await before.say("Voor het herladen");
  before.session.close();
  const after = await aTab(before.node, before.device);
  expect(after.session.standing().view.answers[0]?.text).toBe("Voor het herladen");
  after.node.hindrance = null;
  await allSent(after);
  expect(after.node.state.answers).toHaveLength(1);
});

test("an answer that was lost on the way never leads to the same words twice", async () => {
  const tab = await aTab();
  await allSent(tab);
  tab.node.losesAnswers = true;
  await tab.say("Eén keer");
  await vi.waitFor(() => expect(tab.node.state.answers).toHaveLength(1));
  tab.node.losesAnswers = false;
  await allSent(tab);
  expect(tab.node.state.answers).toHaveLength(1);
});

test("two tabs of one device hold one conversation", async () => {
  const one = await aTab();
  const two = await aTab(one.node, one.device);
  await allSent(one);
  await one.say("In de eerste tab");
  await vi.waitFor(() => expect(two.session.standing().view.answers).toHaveLength(1));
  await two.say("In de tweede tab");
  await allSent(one);
  await allSent(two);
  expect(one.node.state.answers.map(({ text }) => text)).toEqual([
    "In de eerste tab",
    "In de tweede tab",
  ]);
  expect(one.session.standing().view.answers).toHaveLength(2);
});

test("what is said on another device comes in when the stream tells of it", async () => {
  const tab = await aTab();
  await allSent(tab);
  tab.node.elsewhere(words(aCopy(tab.node.state), "Elders", "P2"));
  tab.session.heard(tab.node.state.seq);
  await vi.waitFor(() => expect(tab.session.standing().view.answers[0]?.text).toBe("Elders"));
});

test("what the node refuses is set aside with its words, and the reason is known", async () => {
  const tab = await aTab();
  await allSent(tab);
  tab.node.hindrance = "offline";
  await tab.say("Past niet meer");
  tab.node.elsewhere({ type: "next" });
  tab.node.hindrance = null;
  await allSent(tab);
  const { setAside, refusal, view } = tab.session.standing();
  expect(setAside.map(({ text }) => text)).toEqual(["Past niet meer"]);
  expect(refusal?.type).toBe("StaleCommand");
  expect(tab.drafts).toEqual(["Past niet meer"]);
  expect(view.seq).toBe(tab.node.state.seq);
  await tab.session.takeOff(setAside[0]?.command.commandId ?? "");
  expect(tab.session.standing()).toMatchObject({ setAside: [], refusal: null });
});

test("a conversation that is gone from the node keeps its words on the device", async () => {
  const tab = await aTab();
  await allSent(tab);
  tab.node.hindrance = "gone";
  await tab.say("Nergens meer");
  await vi.waitFor(() => expect(tab.session.standing().setAside).toHaveLength(1));
  expect(tab.session.standing().hindrance).toBe("gone");
});

test("who is signed out meanwhile keeps everything until somebody signs in again", async () => {
  const tab = await aTab();
  await allSent(tab);
  tab.node.hindrance = "signed-out";
  await tab.say("Wacht op inloggen");
  await vi.waitFor(() => expect(tab.session.standing().hindrance).toBe("signed-out"));
  tab.node.hindrance = null;
  await allSent(tab);
  expect(tab.node.state.answers).toHaveLength(1);
});

test("a copy that was taken off the device is not made again by a page that still shows it", async () => {
  const tab = await aTab();
  await allSent(tab);
  await tab.shell.store.forget(sessionId);
  expect(await tab.say("Na het uitloggen")).toEqual({ ok: false, error: null });
  await rest();
  expect(tab.kept.size).toBe(0);
});
