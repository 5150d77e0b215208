import {
  type Agreement,
  addMonths,
  type Client,
  type Evaluation,
  eighteenthBirthday,
  type Goal,
  type PlainDate,
  type Restriction,
  type Trajectory,
} from "@nabij/domain";

/** What a coming day is about; `about` is the agreement or goal in its own words. */
export type Moment = {
  readonly on: PlainDate;
  readonly what:
    | "evaluatie"
    | "afspraak"
    | "afspraak-bekijken"
    | "doel"
    | "einde"
    | "beperking-bekijken"
    | "achttien";
  readonly about: string | null;
};

export type MomentFacts = {
  readonly client: Client;
  readonly trajectories: readonly Trajectory[];
  readonly agreements: readonly Agreement[];
  readonly goals: readonly Goal[];
  readonly evaluations: readonly Evaluation[];
  readonly restrictions: readonly Restriction[];
};

/** How far ahead somebody looks. */
const monthsAhead = 12;

/** The days of the coming year somebody should know of, first first; a day that is over is not. */
export function upcomingMoments(facts: MomentFacts, today: PlainDate): readonly Moment[] {
  const { client, trajectories, agreements, goals, restrictions } = facts;
  const running = restrictions.filter(({ until }) => until === null || until >= today);
  const open = agreements.filter(({ status }) => status === "open");
  const moments = [
    moment("evaluatie", nextEvaluation(facts.evaluations)),
    moment("achttien", eighteenthBirthday(client.birthDate)),
    ...trajectories.map(({ plannedEndDate }) => moment("einde", plannedEndDate)),
    ...open.map(({ dueOn, what }) => moment("afspraak", dueOn, what)),
    ...open.map(({ reviewOn, what }) => moment("afspraak-bekijken", reviewOn, what)),
    ...goals
      .filter(({ status }) => status === "lopend")
      .map(({ targetDate, description }) => moment("doel", targetDate, description)),
    ...running.map(({ nextReview }) => moment("beperking-bekijken", nextReview)),
  ];
  const last = addMonths(today, monthsAhead);
  return moments
    .flat()
    .filter(({ on }) => on >= today && on <= last)
    .toSorted((a, b) => a.on.localeCompare(b.on));
}

/** The day the latest evaluation named for the next one; it may be over. */
export function nextEvaluation(evaluations: readonly Evaluation[]): PlainDate | null {
  return evaluations.toSorted((a, b) => b.date.localeCompare(a.date))[0]?.nextDate ?? null;
}

function moment(
  what: Moment["what"],
  on: PlainDate | null,
  about: string | null = null,
): readonly Moment[] {
  return on === null ? [] : [{ on, what, about }];
}
