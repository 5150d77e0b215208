import { saveMembership, savePublication } from "@nabij/db";
import { aFolder } from "@nabij/db/testing";
import { anId } from "@nabij/domain/testing";
import { newIdentity, type Publication, planHash, shippedPlans } from "@nabij/federation";
import { expect, test } from "vitest";
import { reasonOf } from "../../federation/round/testing-hub.ts";
import { aNode, refusalOf } from "../../testing.ts";

const plan = shippedPlans.find(({ id }) => id === "kwartaal");
if (plan === undefined) throw new Error("the plan of a quarter is not shipped");
const about = { planId: plan.id, planVersion: plan.version };

const publication = (number: number, period: Publication["period"]): Publication => ({
  roundId: anId(number),
  ...{ plan, planHash: planHash(plan), period, isRehearsal: false },
  ...{ organisations: 13, legalGroups: 13, publishedAt: "2026-10-15T09:00:00Z", bands: [] },
  tables: [
    {
      ...{ id: "instroom", rows: [["totaal"]], columns: [["ja"], ["nee"], ["totaal"]] },
      figures: [
        [
          { mark: "shown", clients: 40, percentage: 40 },
          { mark: "shown", clients: 60, percentage: 60 },
          { mark: "shown", clients: 100, percentage: null },
        ],
      ],
    },
  ],
});

const kept = (body: Publication, isRehearsal = false) => ({
  ...{ roundId: body.roundId, ...about, isRehearsal, body, publishedAt: body.publishedAt },
  ...{ periodFrom: body.period.from, periodUntil: body.period.until },
});

/** A member that received three publications, one of them of a rehearsal. */
function aMember() {
  const node = aNode("2026-11-01", aFolder());
  const { publicKey: hubKey } = newIdentity(new Uint8Array(32).fill(9));
  const [second, third] = [
    publication(2, { from: "2026-04-01", until: "2026-06-30" }),
    publication(3, { from: "2026-07-01", until: "2026-09-30" }),
  ];
  node.store(
    saveMembership({
      ...{ organisationId: node.organisation.id, hubAddress: "https://hub.voorbeeld.example" },
      ...{ hubName: "Proefhub", hubKey, status: "member", applicationId: anId(1) },
      ...{ memberId: anId(1), roster: null, waitingUpdates: [], trusted: [], allowedPlans: [] },
      ...{ floors: null, since: "2026-10-01T09:00:00.000Z" },
    }),
    savePublication(node.scope, kept(second)),
    savePublication(node.scope, kept(third)),
    savePublication(node.scope, kept({ ...third, roundId: anId(4), isRehearsal: true }, true)),
  );
  return node;
}

test("publications stand with the newest period first, without rehearsals", async () => {
  const { as } = aMember();
  const { publications, hubName } = await as("begeleider").federation.publications();
  expect(hubName).toBe("Proefhub");
  expect(publications.map(({ roundId, period }) => [roundId, period.until])).toEqual([
    [anId(3), "2026-09-30"],
    [anId(2), "2026-06-30"],
  ]);
});

test("an organisation that did not take part still sees its own figure beside the group", async () => {
  const { as } = aMember();
  const compared = await as("zorgmanager").federation.comparison({ roundId: anId(3) });
  expect(compared).toMatchObject({ tookPart: false, changedSince: false, ownShown: true });
  expect(compared.figures[0]?.cells[0]?.[0]).toMatchObject({
    ...{ own: { clients: 0, of: 0, percentage: null, interval: null } },
    group: { mark: "shown", clients: 40, percentage: 40 },
  });
});

test("who sees named clients only gets the published figures and no figure of the organisation", async () => {
  const { as } = aMember();
  const narrow = as("begeleider", { clientIds: [anId(50)] }).federation;
  const compared = await narrow.comparison({ roundId: anId(3) });
  expect(compared.ownShown).toBe(false);
  expect(compared.figures[0]?.cells[0]?.every(({ own }) => own === null)).toBe(true);
  expect(compared.figures[0]?.cells[0]?.[0]?.group).toMatchObject({ mark: "shown", clients: 40 });
});

test("a round that was never published here is said to be so", async () => {
  const { as } = aMember();
  const unknown = as("zorgmanager").federation.comparison({ roundId: anId(99) });
  expect(await reasonOf(unknown)).toBe("period-unknown");
});

test.each(["beheerder", "privacy-officer", "casusregisseur", "procesregisseur"] as const)(
  "a %s does not see own figures beside others",
  async (role) => {
    const { as } = aMember();
    expect(await refusalOf(as(role).federation.comparison({ roundId: anId(3) }))).toBe("MayNot");
  },
);

test("another organisation on the same node sees nothing of it", async () => {
  const { as } = aMember();
  const elsewhere = as("zorgmanager", { organisationId: anId(777) }).federation;
  expect(await elsewhere.publications()).toMatchObject({ takesPart: false, publications: [] });
  expect(await reasonOf(elsewhere.comparison({ roundId: anId(3) }))).toBe("period-unknown");
});
