import { anId } from "@nabij/domain/testing";
import { expect, test } from "vitest";
import { saveRecord } from "../record/save-record.ts";
import { agreedSignals } from "../signal/agreed-signals.ts";
import { signalsOfTrajectories } from "../signal/signals-of-trajectories.ts";
import { everyKind } from "../testing/every-kind.ts";
import { aDatabase } from "../testing/sqlite.ts";
import { getDossier } from "../trajectory/dossier.ts";
import { factsByIds } from "../trajectory/facts.ts";
import { rowsById } from "../trajectory/rows-by-id.ts";

/** Every statement prepared while `work` runs. */
function statementsOf({ sqlite }: ReturnType<typeof aDatabase>["db"], work: () => void) {
  const statements = new Set<string>();
  const prepare = sqlite.prepare.bind(sqlite);
  sqlite.prepare = ((text: string) => {
    statements.add(text);
    return prepare(text);
  }) as typeof sqlite.prepare;
  work();
  sqlite.prepare = prepare;
  return [...statements];
}

test("what is looked up by id is looked up, in a database that has no statistics either", () => {
  const { db, scope, write } = aDatabase();
  const at = "2026-03-01";
  const statements = statementsOf(db, () => {
    write(...everyKind().map(({ kind, record }) => saveRecord(scope, kind, record)));
    factsByIds(db, scope, [anId(2)]);
    getDossier(db, scope, anId(2));
    rowsById(db, [anId(2)], at);
    signalsOfTrajectories(db, scope, [anId(2)], at, "dossier");
    agreedSignals(db, scope, anId(2), at, "dossier");
  });
  const lookups = statements.filter((text) =>
    /^select .* (in \(select value|_id" = \?)/s.test(text),
  );
  const walks = lookups.flatMap((text) => {
    const values = (text.match(/\?/g) ?? []).map(() => "1");
    const plan = db.sqlite.prepare(`explain query plan ${text}`).all(values);
    const steps = (plan as { detail: string }[]).map(({ detail }) => detail);
    return steps.filter((step) =>
      /^SCAN (?!json_each)|\(organisation_id=\?( AND removed_at=\?)?\)/.test(step),
    );
  });
  expect(lookups.length).toBeGreaterThan(30);
  expect(walks).toEqual([]);
});
