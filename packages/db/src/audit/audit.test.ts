import { anId } from "@nabij/domain/testing";
import { expect, test } from "vitest";
import { saveOrganisation } from "../organisation/store.ts";
import { aDatabase, testTime } from "../testing/sqlite.ts";
import { commit } from "../write/write.ts";
import { lastAuditSequence, listAudit, verifyAudit } from "./read-audit.ts";
import { type AuditActor, recordAccess } from "./record-access.ts";

const colleague: AuditActor = { userId: anId(902), role: "begeleider", organisationId: anId(900) };
const stranger: AuditActor = { userId: anId(903), role: "begeleider", organisationId: anId(800) };

function aLog() {
  const { db } = aDatabase();
  for (const place of [1, 2, 3, 4, 5, 6]) {
    commit(db, [
      recordAccess(colleague, "dossier.read", { kind: "trajectory", id: anId(place) }, testTime),
    ]);
    commit(db, [recordAccess(stranger, "dossier.read", null, testTime)]);
  }
  return db;
}

test("the chain of each organisation stands on its own and holds", () => {
  const db = aLog();
  expect(verifyAudit(db, anId(900))).toMatchObject({ ok: true, lines: 7 });
  expect(verifyAudit(db, anId(800))).toMatchObject({ ok: true, lines: 6 });
  expect(verifyAudit(db, anId(700))).toMatchObject({ ok: true, lines: 0 });
});

const sixth =
  "seq = (select seq from audit where subject_id = '00000000-0000-4000-8000-000000000003')";

test.each([
  ["an edited actor", `update audit set actor_id = 'x' where ${sixth}`],
  ["an edited moment", `update audit set at = '2026-03-01T09:00:00.001Z' where ${sixth}`],
  ["an edited action", `update audit set action = 'x' where ${sixth}`],
  ["a forgotten subject", `update audit set subject_id = null where ${sixth}`],
  ["an edited hash", `update audit set hash = 'x' where ${sixth}`],
])("%s breaks the chain at its line", (_, tampering) => {
  const db = aLog();
  const line = db.sqlite.prepare(`select seq from audit where ${sixth}`).pluck().get();
  db.sqlite.exec(tampering);
  expect(verifyAudit(db, anId(900))).toEqual({ ok: false, brokenAt: line });
});

test("a line taken out breaks the chain at the one after it", () => {
  const db = aLog();
  const next = "subject_id = '00000000-0000-4000-8000-000000000004'";
  const after = db.sqlite.prepare(`select seq from audit where ${next}`).pluck().get();
  db.sqlite.exec(`delete from audit where ${sixth}`);
  expect(verifyAudit(db, anId(900))).toEqual({ ok: false, brokenAt: after });
});

test("a tail cut off shows in the head of the chain", () => {
  const db = aLog();
  const whole = verifyAudit(db, anId(900));
  db.sqlite.exec(`delete from audit where seq = ${lastAuditSequence(db, anId(900))}`);
  const cut = verifyAudit(db, anId(900));
  expect(whole.ok && cut.ok && whole.head !== cut.head).toBe(true);
});

test("the log is read newest first, a page at a time, and only one's own", () => {
  const db = aLog();
  const first = listAudit(db, anId(900), { limit: 4, actorId: colleague.userId });
  const before = first.rows.at(-1)?.seq;
  const second = listAudit(db, anId(900), { limit: 4, actorId: colleague.userId, before });
  const subjects = [...first.rows, ...second.rows].map((line) => Number(line.subjectId?.slice(-2)));
  expect(subjects).toEqual([6, 5, 4, 3, 2, 1]);
  expect(first.total).toBe(6);
  expect(listAudit(db, anId(900), { subjectId: anId(2) }).rows).toHaveLength(1);
  expect(listAudit(db, anId(700))).toEqual({ rows: [], total: 0 });
});

test("a line follows every list of writes", () => {
  const { db, actor } = aDatabase();
  const before = lastAuditSequence(db, anId(900));
  commit(db, [
    saveOrganisation({ id: anId(900), name: "Nieuwe naam", fictional: true }),
    recordAccess(actor, "organisation.save", { kind: "organisation", id: anId(900) }, testTime),
  ]);
  expect(lastAuditSequence(db, anId(900))).toBe(before + 1);
  expect(listAudit(db, anId(900)).rows[0]).toMatchObject({
    action: "organisation.save",
    at: testTime.toISOString(),
  });
});
