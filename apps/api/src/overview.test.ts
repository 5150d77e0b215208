import { listTeams, saveRecord } from "@nabij/db";
import { aClient, anId, aTrajectory } from "@nabij/domain/testing";
import { expect, test } from "vitest";
import { loadDemoOrganisation } from "./features/demo/load-demo-organisation.ts";
import { longerThanMonths } from "./figures/counters.ts";
import { aNode } from "./testing.ts";

const today = "2026-11-01";

/** A node with the demo organisation, and a caller that works there. */
function demo() {
  const node = aNode(today);
  const loaded = loadDemoOrganisation(node.db, "de-kade", new Date(`${today}T12:00:00Z`));
  const organisationId = loaded?.organisationId ?? "";
  const limits = { organisationId };
  const scope = { organisationId, clientIds: null };
  return {
    manager: node.as("zorgmanager", limits),
    director: node.as("procesregisseur", limits),
    teams: listTeams(node.db, scope),
  };
}

test("every number of the overview is that of the list behind it, with the same filters", async () => {
  const { manager, teams } = demo();
  const filters = [
    {},
    { teamId: teams[0]?.id ?? "" },
    { legalWorld: "jeugdwet" as const },
    { at: "2026-12-24" },
  ];
  let checked = 0;
  for (const filter of filters) {
    const { dossier, ...overview } = await manager.overview.get(filter);
    const expectTotal = async (query: object, count: number | undefined) => {
      const { total } = await manager.trajectory.list({ ...filter, ...query, limit: 1 });
      expect([query, total]).toEqual([query, count]);
      checked += count === 0 ? 0 : 1;
    };
    await expectTotal({}, overview.trajectories);
    await expectTotal({ reasons: "unknown" }, overview.reasonsUnknown);
    await expectTotal({ type: "langdurig-structureel" }, overview.structural);
    await expectTotal({ grew: true }, dossier?.grew);
    await expectTotal({ moved: true }, overview.moves.trajectories);
    for (const { id, count } of overview.signals) await expectTotal({ signal: id }, count);
    for (const { band, count } of overview.hours.bands) await expectTotal({ hours: band }, count);
    for (const { kind, count } of overview.due) await expectAtMost({ due: kind }, count);
    for (const { group, count } of dossier?.heard ?? []) await expectTotal({ heard: group }, count);
    for (const [index, months] of longerThanMonths.entries()) {
      const longer = overview.longer[index];
      await expectTotal({ longerThan: months }, longer?.all);
      await expectTotal({ longerThan: months, type: "tijdelijk" }, longer?.temporary);
    }
    for (const { month, inflow, outflow } of overview.months.slice(0, -1)) {
      await expectTotal({ state: "all", startedIn: month }, inflow);
      await expectTotal({ state: "all", endedIn: month }, outflow);
    }

    async function expectAtMost(query: object, count: number) {
      const { total } = await manager.trajectory.list({ ...filter, ...query, limit: 1 });
      // One trajectory may have two decisions of a kind in a week.
      expect(total).toBeGreaterThan(0);
      expect(total).toBeLessThanOrEqual(count);
    }
  }
  expect(checked).toBeGreaterThan(100);
}, 30_000);

test("who works without the dossier is given no figure of it, and no list by it", async () => {
  const { director } = demo();
  const overview = await director.overview.get({});
  expect(overview.dossier).toBeNull();
  expect(overview.trajectories).toBeGreaterThan(20);
  for (const query of [{ heard: "nooit" }, { grew: true }, { due: "beperking" }] as const) {
    expect((await director.trajectory.list(query)).total).toBe(0);
  }
  const kinds = new Set(overview.decisions.map(({ kind }) => kind));
  for (const kind of ["heraanvraag", "beperking", "evaluatie"] as const) {
    expect(kinds.has(kind)).toBe(false);
  }
}, 30_000);

test("an organisation without anybody has figures of nothing", async () => {
  const overview = await aNode().as("zorgmanager").overview.get({});
  expect([overview.people, overview.decisions, overview.duration.quartiles]).toEqual([
    0,
    [],
    [null, null, null],
  ]);
  expect(overview.months).toHaveLength(25);
});

test("the day itself belongs to the week, and so do the six after it", async () => {
  const { as, scope, store } = aNode(today);
  for (const [place, plannedEndDate] of ["2026-11-01", "2026-11-07", "2026-11-08"].entries()) {
    const client = { ...aClient({ pseudonym: `C${place}` }), id: anId(10 + place) };
    const fields = { number: `T${place}`, clientId: client.id, plannedEndDate };
    const trajectory = { ...aTrajectory(fields), id: anId(20 + place) };
    store(saveRecord(scope, "client", client), saveRecord(scope, "trajectory", trajectory));
  }
  const { decisions } = await as("zorgmanager").overview.get({});
  expect(decisions.map(({ on }) => on)).toEqual(["2026-11-01", "2026-11-07"]);
});
