import { listAudit } from "@nabij/db";
import { expect, test } from "vitest";
import { aModelServer, says } from "../../language-model/testing.ts";
import { aNode, refusalOf } from "../../testing.ts";

const endpoint = "http://127.0.0.1:11434/v1";
const nl = { language: "nl" } as const;

test("a language model is off until an administrator chooses one", async () => {
  const { as } = aNode();
  const status = await as("beheerder").languageModel.status(nl);
  expect(status.settings).toEqual({ on: false, endpoint: null, model: null });
  expect(await as("begeleider").reflection.promises()).toMatchObject({ hasModel: false });
});

test("a choice is kept, on record, and known to who holds a conversation", async () => {
  const { as, db, organisation } = aNode();
  const settings = { on: true, endpoint, model: "klein" };
  await as("beheerder").languageModel.configure(settings);
  expect((await as("beheerder").languageModel.status(nl)).settings).toEqual(settings);
  expect(await as("begeleider").reflection.promises()).toMatchObject({ hasModel: true });
  const [last] = listAudit(db, organisation.id).rows;
  expect(last?.action).toBe("languageModel.configure");
});

test.each([
  [{ endpoint: "https://api.voorbeeld.example@203.0.113.7/v1" }, "ModelEndpointInvalid"],
  [{ endpoint: "gewoon tekst" }, "ModelEndpointInvalid"],
  [{ endpoint: "http://203.0.113.7/v1" }, "ModelEndpointNotPrivate"],
  [{ endpoint: "http://169.254.169.254/latest" }, "ModelEndpointNotPrivate"],
  [{ endpoint: null }, "ModelIncomplete"],
  [{ model: null }, "ModelIncomplete"],
])("what cannot be right is refused: %j", async (changes, refusal) => {
  const wanted = { on: true, endpoint, model: "klein", ...changes };
  const { as } = aNode();
  expect(await refusalOf(as("beheerder").languageModel.configure(wanted))).toBe(refusal);
});

test("a key is used and never shown, and does not follow to another address", async () => {
  const { as } = aNode();
  const { configure, status } = as("beheerder").languageModel;
  const wanted = { on: false, endpoint, model: "klein" };
  const kept = await configure({ ...wanted, key: "zeer-geheim" });
  expect(kept.hasKey).toBe(true);
  expect((await configure({ ...wanted, model: "groter" })).hasKey).toBe(true);
  const shown = JSON.stringify([kept, await status(nl)]);
  expect(shown).not.toContain("zeer-geheim");
  const moved = await configure({ ...wanted, endpoint: "http://10.0.0.9/v1" });
  expect(moved.hasKey).toBe(false);
});

test("a key can be taken away", async () => {
  const { configure } = aNode().as("beheerder").languageModel;
  const wanted = { on: false, endpoint, model: "klein" };
  await configure({ ...wanted, key: "zeer-geheim" });
  expect((await configure({ ...wanted, key: null })).hasKey).toBe(false);
});

test("the page shows what would be sent, word for word, in either language", async () => {
  const { status } = aNode().as("beheerder").languageModel;
  const dutch = await status(nl);
  const english = await status({ language: "en" });
  expect(dutch.example.probe.body).toContain("vraagteken");
  expect(dutch.example.summary.body).toContain("De cliënt vraagt");
  expect(english.example.probe.body).toContain("question mark");
});

test("a test reaches the server that is set and keeps what came of it", async () => {
  const server = await aModelServer(says("Wat zag je toen hij mee liep?"));
  const { configure, status, test: tryOut } = aNode().as("beheerder").languageModel;
  await configure({ on: false, endpoint: server.endpoint, model: "klein" });
  expect(await tryOut(nl)).toMatchObject({ reached: true, result: "used" });
  expect((await status(nl)).outcomes.last).toMatchObject([{ task: "test", result: "used" }]);
});

test("a test without a server is refused in words", async () => {
  const { as } = aNode();
  expect(await refusalOf(as("beheerder").languageModel.test(nl))).toBe("ModelIncomplete");
});

test("an organisation does not see or use the model of another", async () => {
  const { as } = aNode();
  await as("beheerder").languageModel.configure({ on: true, endpoint, model: "klein" });
  const elsewhere = as("begeleider", { organisationId: "00000000-0000-4000-8000-000000000777" });
  expect(await elsewhere.reflection.promises()).toMatchObject({ hasModel: false });
});
