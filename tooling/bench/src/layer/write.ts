import { createHash, randomUUID } from "node:crypto";
import { commit, type Database, recordAccess, saveRecord } from "@nabij/db";
import { newRecord } from "@nabij/domain";
import { now, scope, today, worker } from "../seed/measured-organisation.ts";
import { type Bench, callerFor, inTurn, type Measured, way } from "./layer.ts";

/** An evaluation with its line in the access log and, above raw, the signals that follow from it. */
export function durableWrite({ db, http, trajectoryIds }: Bench): Measured {
  const caller = callerFor(db);
  const fields = (round: number) => ({
    trajectoryId: inTurn(trajectoryIds, round),
    date: today,
    kind: "regelmatig" as const,
    participants: ["begeleider"],
    impacts: [],
  });
  const raw = rawWrite(db);
  return {
    name: "durable write: evaluation, access line, signals",
    layers: {
      raw: way((round) => raw(inTurn(trajectoryIds, round))),
      store: way((round) => stored(db, fields(round))),
      caller: way((round) => caller.records.evaluation.create({ fields: fields(round) })),
      http: way((round) => http.ask("records.evaluation.create", { fields: fields(round) })),
    },
  };
}

function stored(db: Database, fields: Readonly<Record<string, unknown>>): void {
  const made = newRecord("evaluation", fields, randomUUID());
  if (!made.ok) throw new Error(made.error.type);
  const { userId, role } = worker;
  const actor = { userId, role, organisationId: scope.organisationId };
  const subject = { kind: "evaluation", id: made.value.id };
  const line = recordAccess(actor, "evaluation.create", subject, now);
  const done = commit(db, [saveRecord(scope, "evaluation", made.value), line]);
  if (!done.ok) throw new Error(done.error.type);
}

/** The two rows of a write, the second chained to the one before it, and the wait for the disk. */
function rawWrite({ sqlite }: Database) {
  const evaluation = sqlite.prepare(
    `insert into evaluation (id, organisation_id, version, trajectory_id, date, kind, participants, impacts)
     values (?, ?, 1, ?, ?, 'regelmatig', '["begeleider"]', '[]')`,
  );
  const last = sqlite
    .prepare("select hash from audit where organisation_id = ? order by seq desc limit 1")
    .pluck();
  const audit = sqlite.prepare(
    `insert into audit (organisation_id, at, actor_id, role, action, subject_kind, subject_id, previous_hash, hash)
     values (?, ?, ?, ?, 'evaluation.create', 'evaluation', ?, ?, ?)`,
  );
  const { organisationId } = scope;
  const { userId, role } = worker;
  return (trajectoryId: string) => {
    sqlite
      .transaction(() => {
        const id = randomUUID();
        const at = now.toISOString();
        evaluation.run(id, organisationId, trajectoryId, today);
        const before = String(last.get(organisationId));
        const said = [
          before,
          organisationId,
          at,
          userId,
          role,
          "evaluation.create",
          "evaluation",
          id,
        ];
        const hash = createHash("sha256").update(JSON.stringify(said)).digest("hex");
        audit.run(organisationId, at, userId, role, id, before, hash);
      })
      .immediate();
  };
}
