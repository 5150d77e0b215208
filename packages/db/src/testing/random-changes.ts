import {
  addDays,
  factLists,
  type PlainDate,
  type RecordKind,
  type RecordOf,
  type TrajectoryFacts,
} from "@nabij/domain";
import { question } from "@nabij/domain/testing/arbitrary";
import fc from "fast-check";
import { recordAccess } from "../audit/record-access.ts";
import { removeRecord, restoreRecord } from "../record/remove-record.ts";
import { saveRecord } from "../record/save-record.ts";
import { commit, type Write } from "../write/write.ts";
import { aDatabase } from "./sqlite.ts";

/** One change of a file: which record, what happens to it, and how many days after the last. */
type Step = { readonly place: number; readonly what: "save" | "remove"; readonly days: number };

/** Two files with the same ids, and what happens: the second holds what records change into. */
export type Story = {
  readonly day: PlainDate;
  readonly first: TrajectoryFacts;
  readonly second: TrajectoryFacts;
  readonly steps: readonly Step[];
};

const step: fc.Arbitrary<Step> = fc.record({
  place: fc.nat({ max: 200 }),
  what: fc.constantFrom("save", "save", "save", "remove"),
  days: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 90 })),
});

/** Any file that changes on some days around the one its facts are made for. */
export const story: fc.Arbitrary<Story> = fc
  .tuple(question, question, fc.array(step, { minLength: 1, maxLength: 25 }))
  .map(([first, second, steps]) => ({
    day: addDays(first.at, -60),
    first: first.facts,
    second: second.facts,
    steps,
  }));

type Stored = { kind: RecordKind; record: RecordOf<RecordKind>; isThere: boolean };

/** Plays a story in a new database: each step is a transaction on its own day. */
export function played({ day, first, second, steps }: Story) {
  const world = aDatabase();
  const { db, scope, actor } = world;
  const stored = new Map<string, Stored>();
  const pool = recordsOf(first);
  const changed = new Map(recordsOf(second).map((each) => [each.record.id, each]));
  let today = day;
  const attempt = (write: Write) => {
    const line = recordAccess(actor, "test", null, new Date(`${today}T12:00:00Z`));
    return commit(db, [write, line]).ok;
  };
  const save = (kind: RecordKind, record: RecordOf<RecordKind>) => {
    if (attempt(saveRecord(scope, kind, record as never))) {
      stored.set(record.id, { kind, record, isThere: true });
    }
  };
  for (const { kind, record } of pool.slice(0, 2)) save(kind, record);
  for (const { place, what, days } of steps) {
    today = addDays(today, days);
    const one = pool[place % pool.length];
    if (one === undefined) continue;
    const before = stored.get(one.record.id);
    if (before === undefined) save(one.kind, one.record);
    else if (what === "save" && before.isThere) {
      const next = changed.get(one.record.id)?.record ?? one.record;
      save(one.kind, { ...next, version: before.record.version + 1 });
    } else move(before);
  }
  return { ...world, today };

  function move(before: Stored): void {
    const { kind, record, isThere } = before;
    const at = new Date(`${today}T12:00:00Z`);
    const write = isThere
      ? removeRecord(scope, kind, record.id, record.version, at)
      : restoreRecord(scope, kind, record.id, record.version);
    if (!attempt(write)) return;
    const next = { ...record, version: record.version + 1 };
    stored.set(record.id, { kind, record: next, isThere: !isThere });
  }
}

/** All records of a file, parents first. */
function recordsOf(
  facts: TrajectoryFacts,
): readonly { kind: RecordKind; record: RecordOf<RecordKind> }[] {
  const names = Object.keys(factLists) as (keyof typeof factLists)[];
  const rest = names.flatMap((name) =>
    facts[name].map((record) => ({ kind: factLists[name], record })),
  );
  return [
    { kind: "client" as const, record: facts.client },
    { kind: "trajectory" as const, record: facts.trajectory },
    ...rest,
  ];
}
