import { err } from "@nabij/domain";
import type { CommandOf } from "./command.ts";
import { type Drafted, draft, type Table } from "./decision.ts";
import { findShownAnswer, maySpeak } from "./find-in-session.ts";
import { hasSubstance } from "./phase-rules.ts";
import { roundOf } from "./round-rules.ts";
import { fieldRound } from "./together.ts";

export function markImpact({ state }: Table, command: CommandOf<"markImpact">): Drafted {
  const { answerId, direction, on } = command;
  const answer = findShownAnswer(state, answerId);
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

/** Once the dots are shown each stays where it was put; who has none yet still places it. */
export function placeInField({ state }: Table, command: CommandOf<"placeInField">): Drafted {
  const { participantId, nearness, autonomy } = command;
  const person = maySpeak(state, participantId);
  if (!person.ok) return person;
  const perspective = person.value.role === "client" ? "own" : command.perspective;
  const placed = state.positions.some(
    (dot) => dot.participantId === participantId && dot.perspective === perspective,
  );
  if (placed && roundOf(state, fieldRound).revealed)
    return err({ type: "AlreadyRevealed", roundId: fieldRound });
  return draft([{ type: "PlacedInField", participantId, perspective, nearness, autonomy }]);
}
