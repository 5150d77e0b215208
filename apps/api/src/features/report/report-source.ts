import { type Database, getDossier, type Scope, sharedSentences } from "@nabij/db";
import {
  type ChosenSentence,
  mayDo,
  type RecordOf,
  type ReportSource,
  type Role,
  readPermission,
  reportRecordKinds,
} from "@nabij/domain";

/**
 * What a document about a trajectory is made from, or undefined when it is not in scope. What the
 * role may not read does not come along, and the document itself says nothing the client does not
 * let that role hear. Of a reflection only its day comes along, and a sentence
 * that its writer chose for the file or for a funder (trap 16).
 */
export function reportSource(
  db: Database,
  scope: Scope,
  role: Role,
  trajectoryId: string,
): ReportSource | undefined {
  const dossier = getDossier(db, scope, trajectoryId);
  if (dossier === undefined) return undefined;
  const { client, trajectory } = dossier;
  const readable = { ...dossier.records };
  for (const kind of reportRecordKinds) {
    if (!mayDo(role, readPermission(kind))) readable[kind] = [];
  }
  const sessions = mayDo(role, readPermission("reflectionSession"))
    ? dossier.records.reflectionSession
    : [];
  const reflectionDays = sessions.map(({ startedOn }) => startedOn);
  const chosenSentences = sessions.flatMap((session) => chosenIn(db, scope, session));
  return { client, trajectory, records: readable, reader: role, reflectionDays, chosenSentences };
}

/** What people chose for the file or for a funder; what they shared with others stays out. */
function chosenIn(
  db: Database,
  scope: Scope,
  { id: sessionId, startedOn: on }: RecordOf<"reflectionSession">,
): ChosenSentence[] {
  return sharedSentences(db, scope, sessionId).flatMap(({ answerId, audience, label, text }) => {
    if (audience !== "dossier" && audience !== "financier") return [];
    return [{ id: `${sessionId} ${answerId}`, audience, label, text, on }];
  });
}
