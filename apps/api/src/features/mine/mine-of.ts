import { actedOn, type Database, listRecords, listTeams } from "@nabij/db";
import {
  type Actor,
  type Agreement,
  type Client,
  type ClientVoice,
  isCurrent,
  mayHear,
  type PlainDate,
  type RecordKind,
  type RecordOf,
  regieOf,
  type Trajectory,
} from "@nabij/domain";
import type { OwnScope } from "./own-clients.ts";
import { nextEvaluation, upcomingMoments } from "./upcoming-moments.ts";

/** The audit word under which somebody's own words are stored; it also says whose they are. */
export const tellAction = "mine.tell";

export type Reader = {
  readonly db: Database;
  readonly scope: OwnScope;
  readonly actor: Actor;
  readonly today: PlainDate;
};

/**
 * What the client or who speaks for them should know: what was agreed, who steers, who is around,
 * what was said and what comes (product §1). Nothing of diagnoses, incidents or money.
 */
export function mineOf(reader: Reader, client: Client) {
  const { db, scope, today } = reader;
  const ofClient = <K extends RecordKind>(kind: K) => listRecords(db, scope, kind, client.id);
  const trajectories = shown(ofClient("trajectory"), today);
  const ofAll = <K extends RecordKind>(kind: K): readonly RecordOf<K>[] =>
    trajectories.flatMap(({ id }) => listRecords(db, scope, kind, id));
  const agreements = ofAll("agreement").filter(({ status }) => status !== "vervallen");
  const goals = ofAll("goal").filter(({ status }) => status !== "vervallen");
  const evaluations = ofAll("evaluation");
  const restrictions = ofAll("restriction");
  const facts = { client, trajectories, agreements, goals, evaluations, restrictions };
  const nearness = ofAll("intensity").findLast((each) => isCurrent(each, today)) ?? null;
  const place = ofClient("placement").findLast((each) => isCurrent(each, today)) ?? null;
  return {
    id: client.id,
    name: client.chosenName ?? client.pseudonym,
    teamName: listTeams(db, scope).find(({ id }) => id === client.teamId)?.name ?? null,
    ownWishes: client.ownWishes,
    network: (client.network ?? []).map(({ relation, label }) => ({ relation, label })),
    trajectories: trajectories.map(({ id, startDate, endDate }) => ({ id, startDate, endDate })),
    nearness: nearness && { hoursPerDay: nearness.hoursPerDay, carers: nearness.carers },
    place: place && { setting: place.setting, livingSituation: place.livingSituation },
    activities: ofClient("activity")
      .filter((each) => isCurrent(each, today))
      .map(({ kind, description }) => ({ kind, description })),
    agreements: agreements.toSorted(byUrgency).map(asAgreed),
    goals: goals.map(asGoal),
    regie: regieOf(ofAll("regieAssignment"), today).map(({ role, holders }) => ({
      role,
      holders: holders.map(({ holder, organisation, from }) => ({ holder, organisation, from })),
    })),
    nextEvaluation: nextEvaluation(evaluations),
    moments: upcomingMoments(facts, today),
    voices: voicesFor(reader, ofClient("clientVoice")),
  };
}

/** The trajectories that run; when none does, the last one. */
function shown(all: readonly Trajectory[], today: PlainDate): readonly Trajectory[] {
  const running = all.filter(({ startDate, endDate }) =>
    isCurrent({ from: startDate, until: endDate }, today),
  );
  return running.length > 0 ? running : all.slice(-1);
}

function asAgreed({ id, what, kind, who, madeOn, dueOn, status, clientView }: Agreement) {
  return { id, what, kind, who, madeOn, dueOn, status, clientView };
}

function asGoal({ id, description, domain, targetDate, status, measurements }: RecordOf<"goal">) {
  return { id, description, domain, targetDate, status, latest: measurements.at(-1) ?? null };
}

const order: readonly Agreement["status"][] = ["verbroken", "open", "nagekomen", "vervallen"];

/** What was broken first, then what is open by its day, then what was kept. */
function byUrgency(a: Agreement, b: Agreement): number {
  const day = ({ dueOn }: Agreement) => dueOn ?? "9999-12-31";
  return order.indexOf(a.status) - order.indexOf(b.status) || day(a).localeCompare(day(b));
}

/** What the reader may read of what was said, and all they told themselves; newest first. */
function voicesFor({ db, actor }: Reader, voices: readonly ClientVoice[]) {
  const ids = voices.map(({ id }) => id);
  const own = actedOn(db, actor, tellAction, ids);
  return voices
    .filter((voice) => mayHear(actor.role, voice) || own.has(voice.id))
    .toReversed()
    .map(({ id, date, how, question, said, sharedWith }) => ({
      ...{ id, date, how, question, said, sharedWith },
      isOwn: own.has(id),
    }));
}
