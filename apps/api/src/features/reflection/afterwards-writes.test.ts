import { listRecords } from "@nabij/db";
import { anId } from "@nabij/domain/testing";
import { expect, test } from "vitest";
import { aTable } from "../../session-log/testing.ts";

const aWalk = {
  kind: "actie",
  ...{ what: "op zaterdag naar de markt", who: "Begeleider A", whoId: "P2" },
  ...{ when: "2026-12-01", signOfSuccess: "twee keer gegaan", reviewOn: "2026-12-15" },
} as const;

/** A closed conversation that left one agreement; the client sits at a device of their own. */
async function agreed() {
  const table = await aTable();
  const client = await table.sit("P1");
  const worker = await table.sit("P2");
  for (const [participantId, { send }] of [
    ["P1", client],
    ["P2", worker],
  ] as const)
    await send({ type: "giveConsent", participantId, given: true, model: false });
  await table.lead({ type: "proposeAgreement", agreement: aWalk });
  const yes = { agreementId: "AG1", participantIds: ["P2"] };
  await worker.send({ type: "acceptAgreement", ...yes });
  await table.lead({ type: "closeSession", early: true });
  const views = () =>
    listRecords(table.db, table.scope, "agreement", anId(2)).map(({ clientView }) => clientView);
  return { ...table, client, views };
}

test("what the client says of an agreement after the close stands with it at the trajectory", async () => {
  const { client, views } = await agreed();
  expect(views()).toEqual([null]);
  const view = await client.send({
    ...{ type: "readBack", participantId: "P1", text: "[AG1] Dit klopt. “Met Ans”" },
  });
  expect(view.agreements[0]?.clientView).toEqual({ kind: "said", text: "Dit klopt. “Met Ans”" });
  expect(views()).toEqual(["Dit klopt. “Met Ans”"]);
});

test("who takes their consent back takes it from the trajectory too", async () => {
  const { client, views } = await agreed();
  await client.send({ type: "readBack", participantId: "P1", text: "Goed zo" });
  expect(views()).toEqual(["Goed zo"]);
  const no = { participantId: "P1", given: false, model: false };
  await client.send({ type: "giveConsent", ...no });
  expect(views()).toEqual([null]);
});
