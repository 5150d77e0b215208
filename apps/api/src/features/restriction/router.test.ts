import { listAudit, saveRecord } from "@nabij/db";
import { aClient, anId, aRecord, aTrajectory } from "@nabij/domain/testing";
import { expect, test } from "vitest";
import { aNode, refusalOf } from "../../testing.ts";

const restriction = (id: number, fields: Readonly<Record<string, unknown>>) =>
  aRecord(
    "restriction",
    {
      trajectoryId: anId(2),
      form: "toezicht",
      regime: "wzd",
      legalBasis: "besluit",
      from: "2026-01-05",
      decidedOn: "2026-01-05",
      assent: "instemming-client",
      alternativesTried: "vaste rondes",
      nextReview: "2026-12-20",
      reviews: [{ on: "2026-09-20", outcome: "voortgezet", withExternalExpert: true }],
      ...fields,
    },
    anId(id),
  );

function aHouse() {
  const node = aNode();
  node.store(
    saveRecord(node.scope, "client", aClient()),
    saveRecord(node.scope, "trajectory", aTrajectory()),
    saveRecord(node.scope, "restriction", restriction(10, {})),
    saveRecord(
      node.scope,
      "restriction",
      restriction(11, { form: "insluiting", legalBasis: null }),
    ),
    saveRecord(
      node.scope,
      "restriction",
      restriction(12, { until: "2026-06-30", endedBecause: "vervangen-door-1-op-1" }),
    ),
  );
  return node;
}

test("every open decision is on one page, with what it is about and in the order of need", async () => {
  const { decisions, current, isChosen, ruleSetId } = await aHouse()
    .as("wzd-functionaris")
    .restriction.list({});
  expect(decisions.map(({ what, restriction: one }) => [what, one?.form])).toEqual([
    ["grondslag", "insluiting"],
    ["een-op-een-vragen", undefined],
  ]);
  expect({ current, isChosen, ruleSetId }).toEqual({
    current: 2,
    isChosen: false,
    ruleSetId: "2024-afspraken",
  });
});

test("the list narrows by regime, form, lateness, and to what ended", async () => {
  const { restriction: calls } = aHouse().as("wzd-functionaris");
  const ids = async (filter: Parameters<typeof calls.list>[0]) =>
    (await calls.list(filter)).rows.map((row) => row.restriction.id).toSorted();
  expect(await ids({})).toEqual([anId(10), anId(11)]);
  expect(await ids({ state: "ended" })).toEqual([anId(12)]);
  expect(await ids({ state: "all" })).toHaveLength(3);
  expect(await ids({ form: "insluiting" })).toEqual([anId(11)]);
  expect(await ids({ regime: "vrijwillig" })).toEqual([]);
  expect(await ids({ lateOnly: true })).toEqual([]);
  expect(await ids({ lateOnly: true, at: "2026-12-21" })).toHaveLength(2);
});

test("what fell because one-to-one came instead is counted in its quarter", async () => {
  const { quarters } = await aHouse().as("wzd-functionaris").restriction.list({});
  expect(quarters).toHaveLength(8);
  expect(quarters.find(({ quarter }) => quarter === "2026-Q3")).toMatchObject({
    others: { begun: 0, ended: 1, inForce: 2 },
    oneToOne: { begun: 0, ended: 0, inForce: 0 },
    replaced: 1,
  });
});

test("the answer about the one-to-one is kept with its day, by who decides on restrictions", async () => {
  const node = aHouse();
  const { restriction: calls } = node.as("wzd-functionaris");
  await calls.answerOneToOne({ id: anId(2), version: 1, isRestriction: "ja" });
  const { decisions, oneToOne } = await calls.list({});
  expect(decisions.map(({ what }) => what)).toEqual(["grondslag", "een-op-een-vastleggen"]);
  expect(oneToOne).toEqual({ running: 1, asked: 1, ja: 1, deels: 0, nee: 0 });
  const { rows: lines } = listAudit(node.db, node.organisation.id, { limit: 1 });
  expect(lines.map(({ action }) => action)).toEqual(["restriction.answerOneToOne"]);
  const stale = calls.answerOneToOne({ id: anId(2), version: 1, isRestriction: "nee" });
  expect(await refusalOf(stale)).toBe("StaleVersion");
  const gone = calls.answerOneToOne({ id: anId(99), version: 1, isRestriction: "nee" });
  expect(await refusalOf(gone)).toBe("NotFound");
});

test("the organisation chooses a rule set and says why; the deadlines follow", async () => {
  const { restriction: calls } = aHouse().as("wzd-functionaris");
  expect(await calls.ruleSet()).toMatchObject({ choice: null, ruleSetId: "2024-afspraken" });
  const because = "Wij bleven bij het stappenplan.";
  await calls.saveRuleSet({ id: "2020-stappenplan", because });
  expect(await calls.ruleSet()).toMatchObject({
    choice: { id: "2020-stappenplan", because, chosenOn: "2026-11-01" },
  });
  const { rows, isChosen } = await calls.list({});
  expect(isChosen).toBe(true);
  expect(rows[0]?.deadlines.map(({ what }) => what)).toContain("eerste-termijn");
});

test("only the clients in reach are shown", async () => {
  const node = aHouse();
  const other = await node.as("externe-deskundige", { clientIds: [anId(77)] }).restriction.list({});
  expect([other.rows, other.decisions, other.current]).toEqual([[], [], 0]);
});
