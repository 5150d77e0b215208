import { factLists, type RecordOf, signalsAt } from "@nabij/domain";
import { anId, aRecord } from "@nabij/domain/testing";
import { expect, test } from "vitest";
import { listClients } from "../client/list-clients.ts";
import { saveTeam } from "../organisation/store.ts";
import { findRecord } from "../record/find-record.ts";
import { saveRecord } from "../record/save-record.ts";
import { everyKind, isOfClient } from "../testing/every-kind.ts";
import { aDatabase } from "../testing/sqlite.ts";
import { getDossier } from "./dossier.ts";
import { allFacts, factsByIds, factsOf } from "./facts.ts";
import { countTrajectories, listTrajectories } from "./list-trajectories.ts";
import { stockByMonth } from "./stock-by-month.ts";
import type { TrajectoryQuery } from "./trajectory-query.ts";

const at = "2026-03-01";

function everything() {
  const world = aDatabase();
  const { scope, write } = world;
  write(...everyKind().map(({ kind, record }) => saveRecord(scope, kind, record)));
  return world;
}

/** Clients C1 to C4 with trajectories T1 to T4 that begin in January to April 2026. */
function four() {
  const world = aDatabase();
  const { scope, write } = world;
  write(saveTeam(scope, { id: anId(50), name: "Zuid" }));
  for (const number of [1, 2, 3, 4]) {
    const client = aRecord(
      "client",
      {
        pseudonym: `C${number}`,
        chosenName: number === 2 ? "Roos_100%" : null,
        birthDate: "1990-01-01",
        legalWorlds: number === 3 ? ["jeugdwet", "wmo"] : ["wlz"],
        teamId: number === 4 ? anId(50) : null,
      },
      anId(number),
    );
    write(saveRecord(scope, "client", client), saveRecord(scope, "trajectory", begun(number)));
  }
  const list = (query: Partial<TrajectoryQuery> = {}) =>
    listTrajectories(world.db, scope, { at, ...query });
  const numbers = (query: Partial<TrajectoryQuery> = {}) =>
    list(query).rows.map((row) => row.trajectory.number);
  return { ...world, list, numbers };
}

function begun(number: number): RecordOf<"trajectory"> {
  const fields = {
    number: `T${number}`,
    clientId: anId(number),
    startDate: `2026-0${number}-01`,
    endDate: number === 1 ? "2026-02-15" : null,
    type: number === 2 ? "langdurig-structureel" : "tijdelijk",
    purpose: number === 2 ? "behandeling" : null,
    stance: number === 3 ? "proactief" : null,
  };
  return aRecord("trajectory", fields, anId(10 + number));
}

const intensity = (id: number, fields: object) =>
  aRecord("intensity", { trajectoryId: anId(12), ...fields }, anId(id));
const evaluation = (id: number, date: string) =>
  aRecord("evaluation", { trajectoryId: anId(12), date, participants: [] }, anId(id));

test("a dossier holds what hangs on the trajectory and on its client", () => {
  const { db, scope } = everything();
  const dossier = getDossier(db, scope, anId(2));
  for (const { kind, record } of everyKind()) {
    expect(dossier?.records[kind]).toEqual(isOfClient(kind) ? [record] : []);
  }
  expect(dossier?.client.id).toBe(anId(1));
  expect(getDossier(db, { ...scope, organisationId: anId(800) }, anId(2))).toBeUndefined();
  expect(getDossier(db, { ...scope, clientIds: [] }, anId(2))).toBeUndefined();
});

test("the facts of a trajectory are what was saved", () => {
  const { db, scope } = everything();
  const facts = factsOf(db, scope, anId(2));
  const found = facts === undefined ? [] : Object.values(facts).flat();
  const kinds = Object.keys(facts ?? {});
  expect(kinds.toSorted()).toEqual(["client", "trajectory", ...Object.keys(factLists)].toSorted());
  expect(found).toHaveLength(kinds.length);
  const saved = everyKind().map(({ record }) => record);
  for (const record of found) expect(saved).toContainEqual(record);
  expect(factsOf(db, { ...scope, clientIds: [] }, anId(2))).toBeUndefined();
});

test("the rules read the same facts one by one and in a walk", () => {
  const { db, scope } = four();
  const walked = [...allFacts(db, scope)].map((facts) => signalsAt(facts, at));
  const single = [11, 12, 13, 14].map((id) => {
    const facts = factsOf(db, scope, anId(id));
    return facts === undefined ? [] : signalsAt(facts, at);
  });
  expect(walked).toEqual(single);
  expect(walked.flat().length).toBeGreaterThan(0);
});

test("the facts of a page of trajectories leave out what is not in scope", () => {
  const { db, scope } = four();
  const ids = [anId(13), anId(11), anId(77)];
  const found = (within: typeof scope) =>
    factsByIds(db, within, ids).map((facts) => facts.trajectory.number);
  expect(found(scope).toSorted()).toEqual(["T1", "T3"]);
  expect(found({ ...scope, clientIds: [anId(3)] })).toEqual(["T3"]);
});

test("a walk over active trajectories counts the last day and skips the rest", () => {
  const { db, scope } = four();
  const active = (day: string) =>
    [...allFacts(db, scope, { activeAt: day })].map((facts) => facts.trajectory.number);
  expect(active("2026-02-15")).toEqual(["T1", "T2"]);
  expect(active("2026-02-16")).toEqual(["T2"]);
  expect(active("2025-12-31")).toEqual([]);
});

test("a walk passes every trajectory once, across batches", () => {
  const { db, scope, write } = everything();
  const more = Array.from({ length: 1201 }, (_, place) =>
    aRecord(
      "trajectory",
      { number: `W${place}`, clientId: anId(1), startDate: "2026-01-01", type: "tijdelijk" },
      anId(10_000 + place),
    ),
  );
  write(...more.map((each) => saveRecord(scope, "trajectory", each)));
  const ids = [...allFacts(db, scope)].map((facts) => facts.trajectory.id);
  expect(ids).toHaveLength(1202);
  expect(new Set(ids).size).toBe(1202);
});

test.each<[string, Partial<TrajectoryQuery>, readonly string[]]>([
  ["all", {}, ["T1", "T2", "T3", "T4"]],
  ["part of a number", { text: "t3" }, ["T3"]],
  ["part of a pseudonym", { text: "C4" }, ["T4"]],
  ["part of a chosen name", { text: "roos" }, ["T2"]],
  ["a sign that means something in a pattern", { text: "_100%" }, ["T2"]],
  ["a lone percent sign", { text: "%" }, ["T2"]],
  ["active on a day", { active: "2026-02-20" }, ["T2"]],
  ["ended before a day", { ended: "2026-02-16" }, ["T1"]],
  ["not yet ended on its last day", { ended: "2026-02-15" }, []],
  ["a type", { type: "langdurig-structureel" }, ["T2"]],
  ["a legal world among several", { legalWorld: "wmo" }, ["T3"]],
  ["a team", { teamId: anId(50) }, ["T4"]],
  ["a purpose", { purpose: "behandeling" }, ["T2"]],
  ["a stance", { stance: "proactief" }, ["T3"]],
  ["begun in a period", { startedAfter: "2026-02-01", startedBefore: "2026-03-01" }, ["T2", "T3"]],
  ["some ids", { ids: [anId(14), anId(11)] }, ["T1", "T4"]],
  ["no ids", { ids: [] }, []],
  ["filters together", { active: at, type: "tijdelijk" }, ["T3"]],
])("the list filters on %s", (_, query, expected) => {
  const { list, numbers } = four();
  expect(numbers(query)).toEqual(expected);
  expect(list(query).total).toBe(expected.length);
});

test("the list sorts both ways and comes in pages", () => {
  const { list, numbers, scope, write } = four();
  write(saveRecord(scope, "intensity", intensity(60, { from: "2026-01-01", hoursPerDay: 7 })));
  write(saveRecord(scope, "evaluation", evaluation(61, "2026-02-01")));
  expect(numbers({ sort: "startDate", descending: true })).toEqual(["T4", "T3", "T2", "T1"]);
  expect(numbers({ sort: "client" })).toEqual(["T1", "T3", "T4", "T2"]);
  expect(numbers({ sort: "team", descending: true })[0]).toBe("T4");
  expect(numbers({ sort: "hoursPerDay", descending: true })[0]).toBe("T2");
  expect(numbers({ sort: "lastEvaluation", descending: true })[0]).toBe("T2");
  expect(numbers({ sort: "endDate", descending: true })[0]).toBe("T1");
  expect(numbers({ sort: "type" })[0]).toBe("T2");
  expect(numbers({ limit: 2, offset: 1 })).toEqual(["T2", "T3"]);
  expect(list({ limit: 2, offset: 1 }).total).toBe(4);
});

test("a row names the client, the team, and what held on the day", () => {
  const { list, scope, write } = four();
  const past = intensity(60, { from: "2026-01-01", until: "2026-02-28", hoursPerDay: 7 });
  const now = intensity(61, { from: "2026-03-01", hoursPerDay: 4.5 });
  write(saveRecord(scope, "intensity", past), saveRecord(scope, "intensity", now));
  write(saveRecord(scope, "evaluation", evaluation(62, "2026-02-10")));
  write(saveRecord(scope, "evaluation", evaluation(63, "2026-04-10")));
  const [second, fourth] = list({ ids: [anId(12), anId(14)] }).rows;
  expect(second).toMatchObject({ intensity: now, lastEvaluationOn: "2026-02-10", teamName: null });
  expect(second?.client).toMatchObject({ pseudonym: "C2", chosenName: "Roos_100%" });
  expect(fourth).toMatchObject({ intensity: null, lastEvaluationOn: null, teamName: "Zuid" });
  expect(list({ ids: [anId(12)], at: "2026-02-28" }).rows[0]?.intensity).toEqual(past);
});

test("a list shows only the clients in scope", () => {
  const { db, scope } = four();
  const mine = { ...scope, clientIds: [anId(3)] };
  expect(listTrajectories(db, mine, { at }).rows.map((row) => row.trajectory.number)).toEqual([
    "T3",
  ]);
  expect(countTrajectories(db, mine, {})).toBe(1);
  expect([...allFacts(db, mine)]).toHaveLength(1);
  expect(listClients(db, mine).total).toBe(1);
  const elsewhere = { organisationId: anId(800), clientIds: null };
  expect(listTrajectories(db, elsewhere, { at })).toEqual({ rows: [], total: 0 });
});

test("the stock of a month is the one before, with who came and without who went", () => {
  const { db, scope } = four();
  const months = stockByMonth(db, scope, "2026-02-10", "2026-04-01");
  expect(months).toEqual([
    { month: "2026-02", stock: 1, inflow: 1, outflow: 1 },
    { month: "2026-03", stock: 2, inflow: 1, outflow: 0 },
    { month: "2026-04", stock: 3, inflow: 1, outflow: 0 },
  ]);
  const filtered = stockByMonth(db, scope, "2025-12-01", "2026-01-31", { legalWorld: "wlz" });
  expect(filtered.map((month) => month.stock)).toEqual([0, 1]);
});

test("clients are listed by the name on screen, by text and by team", () => {
  const { db, scope } = four();
  const names = (query: Parameters<typeof listClients>[2]) =>
    listClients(db, scope, query).rows.map((client) => client.pseudonym);
  expect(names({})).toEqual(["C1", "C3", "C4", "C2"]);
  expect(names({ text: "roos" })).toEqual(["C2"]);
  expect(names({ teamId: anId(50) })).toEqual(["C4"]);
  expect(listClients(db, scope, { limit: 1, offset: 1 })).toMatchObject({ total: 4 });
  expect(findRecord(db, scope, "client", anId(3))?.legalWorlds).toEqual(["jeugdwet", "wmo"]);
});
