import { expect, test } from "vitest";
import { listAudit, verifyAudit } from "../audit/read-audit.ts";
import { recordAccess } from "../audit/record-access.ts";
import { aDatabase, testTime } from "../testing/sqlite.ts";
import { commitTogether } from "./commit-together.ts";

test("reads of one turn are on record in the order they came, in one transaction", async () => {
  const { db, scope, actor } = aDatabase();
  const before = verifyAudit(db, scope.organisationId);
  let transactions = 0;
  const transaction = db.sqlite.transaction.bind(db.sqlite);
  db.sqlite.transaction = ((...given: Parameters<typeof transaction>) => {
    transactions += 1;
    return transaction(...given);
  }) as typeof transaction;
  const ids = ["a", "b", "c"];
  const lineOf = (id: string) =>
    recordAccess(actor, "trajectory.read", { kind: "trajectory", id }, testTime);
  const done = await Promise.all(ids.map((id) => commitTogether(db, lineOf(id))));
  expect(done).toEqual(ids.map(() => ({ ok: true, value: undefined })));
  expect(transactions).toBe(1);
  const { rows } = listAudit(db, scope.organisationId, { limit: 3 });
  expect(rows.map(({ subjectId }) => subjectId)).toEqual(["c", "b", "a"]);
  const after = verifyAudit(db, scope.organisationId);
  expect(after).toMatchObject({ ok: true, lines: (before as { lines: number }).lines + 3 });
});

test("when the lines cannot be written nobody is told that they were, and later reads go on", async () => {
  const { db, actor } = aDatabase();
  const line = recordAccess(actor, "trajectory.read", null, testTime);
  const broken = {
    ...line,
    run: () => {
      throw new Error("no space");
    },
  };
  const outcomes = await Promise.allSettled([commitTogether(db, line), commitTogether(db, broken)]);
  expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  expect(await commitTogether(db, line)).toEqual({ ok: true, value: undefined });
});
