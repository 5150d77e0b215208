import { type Scope, saveRecord, type Write } from "@nabij/db";
import { newRecord, type PlainDate } from "@nabij/domain";

import { type AgreementRecord, agreementsToRecords, type SessionState } from "@nabij/reflection";
import { agreementFields, orNull } from "../../session-log/agreement-fields.ts";

/**
 * What a closed conversation adds to its trajectory: goals and agreements, and not one answer
 * (principle 4). A conversation without a trajectory adds nothing.
 */
export function agreementWrites(
  scope: Scope,
  state: SessionState,
  today: PlainDate,
  newId: () => string,
): readonly Write[] {
  const { trajectoryId } = state;
  if (trajectoryId === null) return [];
  return agreementsToRecords(state, { today, newId: () => newId() }).map((agreement) =>
    agreement.kind === "goal"
      ? saveRecord(scope, "goal", goalOf(agreement, trajectoryId))
      : saveRecord(scope, "agreement", agreementOf(agreement, trajectoryId)),
  );
}

function goalOf(agreement: AgreementRecord, trajectoryId: string) {
  const goal = newRecord(
    "goal",
    {
      trajectoryId,
      description: agreement.description,
      startDate: agreement.madeOn,
      targetDate: agreement.when,
      measuredBy: orNull(agreement.signOfSuccess),
      status: "lopend",
      reflectionSessionId: agreement.sessionId,
    },
    agreement.id,
  );
  if (!goal.ok) throw new Error(`an agreed goal is no goal: ${goal.error.type}`);
  return goal.value;
}

function agreementOf(agreement: AgreementRecord, trajectoryId: string) {
  const fields = { ...agreementFields(agreement, trajectoryId), status: "open" };
  const made = newRecord("agreement", fields, agreement.id);
  if (!made.ok) throw new Error(`an agreed action is no agreement: ${made.error.type}`);
  return made.value;
}
