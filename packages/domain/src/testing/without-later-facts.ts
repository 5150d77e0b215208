import { isoWeek, type PlainDate, weekKey } from "../plain-date/plain-date.ts";
import type { TrajectoryFacts } from "../signal/signal.ts";

type Stored = Readonly<Record<string, unknown>>;

/** The day from which a record exists, by the field that says so in its kind. */
const existsFrom = ["from", "date", "startDate", "askedOn", "startedOn", "madeOn", "raisedOn"];

/** Days that are planned, or that belong to a state recorded beside them: they may lie ahead. */
const mayLieAhead: ReadonlySet<string> = new Set([
  "until",
  "targetDate",
  "nextDate",
  "plannedEndDate",
  "startDate",
  "endDate",
  "dueOn",
  "reviewOn",
  "nextReview",
  "renewalOn",
  "meetsOn",
  "closedOn",
  "endedOn",
  "stateSince",
]);

/** What is recorded together with a day, and is not there either before that day. */
const recordedWith: Readonly<Record<string, readonly string[]>> = {
  decidedOn: ["decidedBy", "decisionContext"],
  restrictionAskedOn: ["isRestriction"],
  ownWishesOn: ["ownWishes"],
  futureCareOn: ["futureCare"],
  answeredOn: ["advice"],
};

/** The facts with everything that happens after `at` taken away: records, days and entries. */
export function withoutLaterFacts(facts: TrajectoryFacts, at: PlainDate): TrajectoryFacts {
  const known = Object.entries(facts).map(([name, value]) => [
    name,
    Array.isArray(value)
      ? value.filter((one) => exists(one, at)).map((one) => asKnown(one, at))
      : asKnown(value as Stored, at),
  ]);
  return Object.fromEntries(known) as TrajectoryFacts;
}

function exists(record: Stored, at: PlainDate): boolean {
  if (typeof record.week === "number") {
    return weekKey(Number(record.year), record.week) <= isoWeek(at);
  }
  const field = existsFrom.find((name) => name in record);
  return field === undefined || !isLater(record[field], at);
}

function asKnown(record: Stored, at: PlainDate): Stored {
  const later = Object.keys(record).filter(
    (field) => !mayLieAhead.has(field) && isLater(record[field], at),
  );
  const unknown = new Set(later.flatMap((field) => [field, ...(recordedWith[field] ?? [])]));
  const fields = Object.entries(record).map(([field, value]) => {
    if (!Array.isArray(value)) return [field, unknown.has(field) ? null : value];
    return [field, unknown.has(field) ? [] : value.filter((one) => !hasLaterDay(one, at))];
  });
  return Object.fromEntries(fields);
}

function hasLaterDay(entry: unknown, at: PlainDate): boolean {
  if (typeof entry !== "object" || entry === null) return false;
  return Object.entries(entry).some(
    ([field, value]) => !mayLieAhead.has(field) && isLater(value, at),
  );
}

function isLater(value: unknown, at: PlainDate): boolean {
  return typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value) && value > at;
}
