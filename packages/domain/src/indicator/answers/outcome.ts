import { closingEvaluations } from "../../evaluation/closing.ts";
import { isGoalAgreed, isGoalReached } from "../../opbouw/opbouw.ts";
import { chronological } from "../../signal/chronological.ts";
import type { Answer } from "../answer.ts";
import { unknownAnswer } from "../benchmark-indicator.ts";

/** How it ended, as those involved say it (S14). */
export const outcome: Answer = ({ trajectory }) => trajectory.outcome ?? unknownAnswer;

/** Ended earlier than planned without being closed well: the dropout of the youth set (standards A7). */
export const earlyEnd: Answer = ({ trajectory: { plannedEndDate, outcome: how } }, at) => {
  if (plannedEndDate === null) return unknownAnswer;
  if (plannedEndDate <= at) return "volgens-plan";
  if (how === null) return unknownAnswer;
  return how === "positief-afgesloten" ? "eerder-en-goed" : "uitval";
};

/** Goals agreed and reached at the end (standards A7: doelrealisatie). */
export const goalsReached: Answer = ({ goals }, at) => {
  const agreed = goals.filter((each) => isGoalAgreed(each, at));
  const reached = agreed.filter((each) => isGoalReached(each, at)).length;
  if (agreed.length === 0) return "geen-doelen";
  if (reached === 0) return "geen";
  return reached === agreed.length ? "alle" : "deel";
};

/**
 * Whether it did what it was for, by a closing evaluation at which the client was heard: the nearest
 * the register has to the satisfaction of the youth set (standards A7, S32).
 */
export const usefulness: Answer = ({ evaluations }, at) => {
  const said = closingEvaluations(evaluations, at).filter(
    ({ clientHeard, effective }) => clientHeard === true && effective !== null,
  );
  return chronological(said, ({ date }) => date).at(-1)?.effective ?? unknownAnswer;
};
