import { addDays, type PlainDate } from "../../plain-date/plain-date.ts";
import type { RecordReference } from "../../record/records.ts";
import type { RegieAssignment } from "../../regie/regie.ts";
import { laterOf } from "../change-days.ts";
import type { SignalRule, TrajectoryFacts } from "../signal.ts";

/** A new team or practitioner: since when, from which day it is recorded, and where. */
type Change = {
  readonly on: PlainDate;
  readonly knownOn: PlainDate;
  readonly what: "behandelregie" | "team";
  readonly about: RecordReference;
};

/** G2: the team or the practitioner changed after the start, and nobody looked again since. */
export const teamChangedWithoutReconsidering: SignalRule = {
  find: (facts, at) => {
    const changes = changesOf(facts).filter(({ knownOn }) => knownOn <= at);
    if (changes.length === 0) return null;
    const changedOn = changes.reduce((last, { on }) => laterOf(last, on), "");
    const isSince = (date: PlainDate) => changedOn <= date && date <= at;
    const isReconsidered =
      facts.evaluations.some(({ date }) => isSince(date)) ||
      facts.reflectionSessions.some(({ startedOn }) => isSince(startedOn));
    if (isReconsidered) return null;
    const last = changes
      .filter(({ on }) => on === changedOn)
      .toSorted((a, b) => (a.about.id < b.about.id ? -1 : 1));
    return {
      evidence: { changedOn, what: [...new Set(last.map(({ what }) => what))].toSorted() },
      about: last.map(({ about }) => about),
    };
  },
  changesOn: (facts) => {
    const changes = changesOf(facts);
    if (changes.length === 0) return [];
    return [
      ...changes.map(({ knownOn }) => knownOn),
      ...facts.evaluations.map(({ date }) => date),
      ...facts.reflectionSessions.map(({ startedOn }) => startedOn),
    ];
  },
};

function changesOf({ trajectory, teamContexts, regieAssignments }: TrajectoryFacts): Change[] {
  const changes: Change[] = [];
  for (const { id, date, teamChangedOn: on } of teamContexts) {
    if (on === null || on <= trajectory.startDate) continue;
    const knownOn = laterOf(on, date);
    changes.push({ on, knownOn, what: "team", about: { kind: "teamContext", id } });
  }
  for (const one of regieAssignments) {
    const { id, from } = one;
    if (from <= trajectory.startDate || !isAnotherHolder(one, regieAssignments)) continue;
    const about = { kind: "regieAssignment", id } as const;
    changes.push({ on: from, knownOn: from, what: "behandelregie", about });
  }
  return changes;
}

/** Whether somebody named takes on treatment regie who is none of those who held it until then. */
function isAnotherHolder(one: RegieAssignment, all: readonly RegieAssignment[]): boolean {
  if (one.regieRole !== "behandelregie" || one.holder === null) return false;
  const earlier = all.filter((other) => other.regieRole === one.regieRole && other.from < one.from);
  if (earlier.length === 0) return false;
  const before = heldBefore(earlier, one.from).flatMap(({ holder }) => holder ?? []);
  return before.length > 0 && !before.includes(one.holder);
}

/** Who held the role on the day before `from`; where it was empty then, who held it last. */
function heldBefore(
  earlier: readonly RegieAssignment[],
  from: PlainDate,
): readonly RegieAssignment[] {
  const current = earlier.filter(({ until }) => until === null || until >= addDays(from, -1));
  if (current.length > 0) return current;
  const lastDay = earlier.reduce((last, { until }) => laterOf(last, until ?? ""), "");
  return earlier.filter(({ until }) => until === lastDay);
}
