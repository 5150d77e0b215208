import { err } from "@nabij/domain";
import type { CommandOf } from "./command.ts";
import { type Drafted, draft, type Table } from "./decision.ts";
import { findAnswer, mayTakePart } from "./find-in-session.ts";
import { hasSubstance } from "./phase-rules.ts";

export function markImpact({ state }: Table, command: CommandOf<"markImpact">): Drafted {
  const { answerId, direction, on } = command;
  const answer = findAnswer(state, answerId);
  if (!answer.ok) return answer;
  if (!hasSubstance(answer.value)) return err({ type: "NothingToMark", answerId });
  return draft([{ type: "ImpactMarked", answerId, direction, on: [...new Set(on)] }]);
}

export function removeImpact({ state }: Table, command: CommandOf<"removeImpact">): Drafted {
  const { answerId } = command;
  const marked = state.impacts.some((impact) => impact.answerId === answerId);
  return marked
    ? draft([{ type: "ImpactRemoved", answerId }])
    : err({ type: "NothingToMark", answerId });
}

export function placeInField({ state }: Table, command: CommandOf<"placeInField">): Drafted {
  const { participantId, nearness, autonomy } = command;
  const person = mayTakePart(state, participantId);
  if (!person.ok) return person;
  const perspective = person.value.role === "client" ? "own" : command.perspective;
  return draft([{ type: "PlacedInField", participantId, perspective, nearness, autonomy }]);
}
