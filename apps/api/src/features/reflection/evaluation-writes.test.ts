import { anId } from "@nabij/domain/testing";
import { expect, test } from "vitest";
import { aTable } from "../../session-log/testing.ts";

test("a conversation with the evaluation guide is an evaluation, with who was there and the next day", async () => {
  const { leader, lead, sit } = await aTable({ guideId: "evaluatie" });
  const { send } = await sit("P2");
  await send({ type: "giveConsent", participantId: "P2", given: true, model: false });
  await lead({ type: "openStage", stage: "agreements" });
  const agreement = {
    kind: "actie",
    what: "op zaterdag samen naar de markt",
    who: "",
    whoId: "P2",
    when: "2026-12-01",
    signOfSuccess: "twee keer gegaan",
    reviewOn: "2026-12-15",
  } as const;
  await lead({ type: "proposeAgreement", agreement });
  await send({ type: "acceptAgreement", agreementId: "AG1", participantIds: ["P2"] });
  await lead({ type: "closeSession", early: true });
  const { records } = await leader.trajectory.dossier({ id: anId(2) });
  expect(records.evaluation).toMatchObject([
    {
      date: "2026-11-01",
      kind: "regelmatig",
      participants: ["client", "begeleider"],
      clientHeard: false,
      nextDate: "2026-12-15",
      summary: null,
    },
  ]);
});

test("a conversation that agreed nothing leaves the evaluations as they were", async () => {
  const { leader, lead } = await aTable();
  await lead({ type: "closeSession", early: true });
  const { records } = await leader.trajectory.dossier({ id: anId(2) });
  expect(records.evaluation).toEqual([]);
});
