import type { RecordKind } from "@nabij/domain";
import { aClient, anId, aRecord } from "@nabij/domain/testing";
import { expect, test } from "vitest";
import { saveTeam } from "../organisation/store.ts";
import { findRecord, listRecords } from "../record/find-record.ts";
import { removeRecord, restoreRecord } from "../record/remove-record.ts";
import { saveRecord } from "../record/save-record.ts";
import { countSignals } from "../signal/count-signals.ts";
import { listSignals } from "../signal/list-signals.ts";
import { everyKind, isOfClient } from "../testing/every-kind.ts";
import { aDatabase, testTime } from "../testing/sqlite.ts";

const [north, south] = [anId(801), anId(802)];

/** Every kind of record, the client in team north, and the scopes of both teams. */
function teams() {
  const made = aDatabase();
  const { scope, write } = made;
  write(
    saveTeam(scope, { id: north, name: "Noord" }),
    saveTeam(scope, { id: south, name: "Zuid" }),
  );
  const known = everyKind().map(({ kind, record }) => ({
    kind,
    record: kind === "client" ? { ...record, teamId: north } : record,
  }));
  write(...known.map(({ kind, record }) => saveRecord(scope, kind, record)));
  const of = (...teamIds: string[]) => ({ ...scope, clientIds: [], teamIds });
  return { ...made, known, of };
}

test("every kind about a client is there for the team and not for another; the rest for both", () => {
  const { db, known, of } = teams();
  for (const { kind, record } of known) {
    const there = [of(north), of(south), of()].map(
      (scope) => findRecord(db, scope, kind, record.id) !== undefined,
    );
    expect([kind, ...there]).toEqual([kind, true, !isOfClient(kind), !isOfClient(kind)]);
  }
});

test("open signals are listed and counted within the team, in either order", () => {
  const { db, of } = teams();
  const filter = { at: "2026-03-01", reader: "dossier" } as const;
  for (const sort of ["kind", "trajectory"] as const) {
    const page = { ...filter, sort, limit: 100, offset: 0 };
    expect(listSignals(db, of(north, south), page).length).toBeGreaterThan(0);
    expect(listSignals(db, of(south), page)).toEqual([]);
  }
  expect(countSignals(db, of(south), filter).size).toBe(0);
  expect(countSignals(db, of(north), filter).size).toBeGreaterThan(0);
});

test("another team writes, removes and restores nothing of a client", () => {
  const { known, of, write } = teams();
  for (const { kind, record } of known.filter((each) => isOfClient(each.kind))) {
    const next = { ...record, version: 2 };
    expect(() => write(saveRecord(of(south), kind, next)), kind).toThrow("NotFound");
    expect(() => write(removeRecord(of(south), kind, record.id, 1, testTime)), kind).toThrow(
      "StaleVersion",
    );
  }
});

test("what the team removed only the team brings back", () => {
  const { db, known, of, write } = teams();
  const client = known[0]?.record.id ?? "";
  write(removeRecord(of(north), "client", client, 1, testTime));
  expect(listRecords(db, of(north), "goal", null)).toEqual([]);
  expect(() => write(restoreRecord(of(south), "client", client, 2))).toThrow("StaleVersion");
  write(restoreRecord(of(north), "client", client, 2));
  expect(listRecords(db, of(north), "goal", null)).toHaveLength(1);
});

test("a client is new in a team of one's own, and may be handed over to any team", () => {
  const { db, of, write } = teams();
  const fresh = (teamId: string | null) => ({
    ...aClient({ pseudonym: "C2" }),
    id: anId(60),
    teamId,
  });
  for (const teamId of [south, null]) {
    expect(() => write(saveRecord(of(north), "client", fresh(teamId)))).toThrow("NotFound");
  }
  write(saveRecord(of(north), "client", fresh(north)));
  write(saveRecord(of(north), "client", { ...fresh(south), version: 2 }));
  expect(findRecord(db, of(north), "client", anId(60))).toBeUndefined();
  expect(findRecord(db, of(south), "client", anId(60))).toBeDefined();
});

test("a conversation about no dossier is of no team, and for nobody whose clients are named", () => {
  const { db, of, scope, write } = teams();
  const loose = aRecord(
    "reflectionSession",
    { trajectoryId: null, guide: "nabijheid", startedOn: "2026-02-01", roles: [] },
    anId(70),
  );
  const kind: RecordKind = "reflectionSession";
  write(saveRecord(of(south), kind, loose));
  expect(findRecord(db, of(north), kind, loose.id)).toBeDefined();
  expect(findRecord(db, { ...scope, clientIds: [anId(1)] }, kind, loose.id)).toBeUndefined();
});
