import { expect, test } from "vitest";
import { modelSettingsWrites } from "../../language-model/model-settings.ts";
import { aModelServer, says } from "../../language-model/testing.ts";
import { aTable } from "../../session-log/testing.ts";
import { refusalOf } from "../../testing.ts";

const draft = "Wat merk je aan de cliënt als je de kamer uit gaat?";

/** Two people wrote, the third is not there; everyone said yes to the model, or the third did not. */
async function aTableWithModel({ thirdAgrees = true } = {}) {
  const server = await aModelServer(says(draft));
  const table = await aTable();
  const { db, scope, store, lead, sit, sessionId } = table;
  const settings = { on: true, endpoint: server.endpoint, model: "klein" };
  store(...modelSettingsWrites(db, scope, settings, null));
  const people = [await sit("P1"), await sit("P2"), await sit("P3")] as const;
  for (const [place, { send }] of people.entries()) {
    const participantId = `P${place + 1}`;
    const model = place < 2 || thirdAgrees;
    await send({ type: "giveConsent", participantId, given: true, model });
  }
  await lead({ type: "openStage", stage: "questions" });
  const view = await lead({ type: "next" });
  const roundId = view.current?.questionId ?? "";
  for (const place of [0, 1]) {
    const participantId = `P${place + 1}`;
    const text = place === 0 ? "Als ik alleen ben is het rustig." : "Hij kijkt vaak naar de deur.";
    const said = { questionId: roundId, participantId, kind: "answered", text } as const;
    await people[place]?.send({ type: "answer", ...said });
    await people[place]?.send({ type: "setReady", participantId, roundId, ready: true });
  }
  const ask = () => table.leader.reflection.proposeProbe({ sessionId });
  return { ...table, ...server, people, roundId, ask };
}

test("before the reveal nothing is sent; afterwards who leads gets a draft with its label", async () => {
  const { ask, lead, roundId, received } = await aTableWithModel();
  await lead({ type: "allowModel", allowed: true });
  expect(await ask()).toEqual({ used: "template", reason: "nothing-to-send" });
  expect(received).toHaveLength(0);
  await lead({ type: "markAbsent", participantId: "P3" });
  await lead({ type: "reveal", roundId });
  const proposal = await ask();
  expect(proposal).toMatchObject({ used: "model", draft, label: "concept door taalmodel" });
  const [sent] = received;
  expect(JSON.stringify(sent?.body)).toContain("Hij kijkt vaak naar de deur.");
});

test("a draft is for who leads, and puts nothing to the table by itself", async () => {
  const { ask, lead, people, sessionId } = await aTableWithModel();
  await lead({ type: "allowModel", allowed: true });
  expect(await refusalOf(people[0].phone.reflection.proposeProbe({ sessionId }))).toBe(
    "ReflectionRefused",
  );
  const before = await people[0].phone.reflection.view({ sessionId });
  await ask();
  expect(await people[0].phone.reflection.view({ sessionId })).toEqual(before);
});

test("one no at the table keeps the model out of the session", async () => {
  const { ask, lead, received } = await aTableWithModel({ thirdAgrees: false });
  expect(await refusalOf(lead({ type: "allowModel", allowed: true }))).toBe("ReflectionRefused");
  expect(await ask()).toEqual({ used: "template", reason: "not-in-this-session" });
  expect(received).toHaveLength(0);
});
