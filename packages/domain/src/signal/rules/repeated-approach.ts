import type { OpbouwStep } from "../../opbouw/opbouw-step.ts";
import type { PlainDate } from "../../plain-date/plain-date.ts";
import { chronological } from "../chronological.ts";
import type { SignalRule } from "../signal.ts";

/** The day from which the result of a step is known. */
const knownOn = ({ from, until }: OpbouwStep): PlainDate => until ?? from;

/** What was tried, whatever its capitals and spaces. */
const approachOf = ({ what }: OpbouwStep) => what.trim().replaceAll(/\s+/g, " ").toLowerCase();

/** Whether a step of the same words worked out, wholly or in part, through `at`. */
const worked = (step: OpbouwStep, at: PlainDate) =>
  (step.result === "gelukt" || step.result === "deels-gelukt") && knownOn(step) <= at;

/** The failed steps whose approach failed at least `times`, with nothing else begun since. */
function repeatedOf(
  failed: readonly OpbouwStep[],
  steps: readonly OpbouwStep[],
  at: PlainDate,
  times: number,
): readonly OpbouwStep[] {
  return failed.filter((step) => {
    const approach = approachOf(step);
    const same = failed.filter((other) => approachOf(other) === approach);
    if (same.length < times) return false;
    const isTurn = (other: OpbouwStep) =>
      other.from <= at &&
      same.every((one) => knownOn(one) <= other.from) &&
      (approachOf(other) !== approach || worked(other, at));
    return !steps.some(isTurn);
  });
}

/** G48: the same approach failed again and again, and nothing else was begun since. */
export const sameApproachRepeated: SignalRule = {
  find: ({ opbouwSteps }, at, limit) => {
    const failed = opbouwSteps.filter(
      (step) => step.result === "niet-gelukt" && knownOn(step) <= at,
    );
    if (failed.length === 0) return null;
    const repeated = chronological(repeatedOf(failed, opbouwSteps, at, limit("times")), knownOn);
    const [first] = repeated;
    if (first === undefined) return null;
    const approaches = [...new Set(repeated.map(approachOf))];
    const timesTried = (approach: string) =>
      repeated.filter((step) => approachOf(step) === approach).length;
    return {
      evidence: {
        approaches: approaches.length,
        times: Math.max(...approaches.map(timesTried)),
        firstOn: knownOn(first),
        lastOn: knownOn(repeated.at(-1) ?? first),
      },
      about: repeated.map(({ id }) => ({ kind: "opbouwStep", id })),
    };
  },
  changesOn: ({ opbouwSteps }) => opbouwSteps.flatMap((step) => [step.from, knownOn(step)]),
};
