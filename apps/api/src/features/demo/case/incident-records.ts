import { addDays, addMonths, daysBetween, type PlainDate } from "@nabij/domain";
import type { CaseBook } from "../case-book.ts";
import type { Dice } from "../dice.ts";
import { phrases } from "../phrases.ts";
import type { CasePlan } from "./case-plan.ts";
import { dayAt, lastDay, latest } from "./profile.ts";

/** Incidents: fewer and fewer where things grow, more and more where they do not. */
export function addIncidents(
  book: CaseBook,
  dice: Dice,
  trajectoryId: string,
  plan: CasePlan,
): void {
  const kinds = dice.shuffle(Object.keys(phrases.incidents) as Kind[]);
  const notes = mapNotes(dice);
  const recent = addMonths(plan.today, -3);
  const days = incidentDays(book, dice, trajectoryId, plan);
  for (const [index, date] of days.entries()) {
    const kind = dice.pick(kinds.slice(0, 2));
    const isOpen = plan.end === null && date > recent;
    const isKept = plan.gaps.has("G26") && index === days.length - 1;
    book.add("incident", {
      trajectoryId,
      date,
      kind,
      injury: dice.chance(0.12),
      reported: isOpen ? !isKept : dice.chance(0.4 + plan.person.team.order * 0.5),
      note: dice.chance(0.6) ? (notes[kind].pop() ?? null) : null,
    });
  }
}

type Kind = keyof typeof phrases.incidents;

/** The notes of every kind, to be used once each. */
function mapNotes(dice: Dice): Record<Kind, string[]> {
  const entries = Object.entries(phrases.incidents).map(([kind, notes]) => [
    kind,
    [...dice.shuffle(notes)],
  ]);
  return Object.fromEntries(entries);
}

function incidentDays(
  book: CaseBook,
  dice: Dice,
  trajectoryId: string,
  plan: CasePlan,
): readonly PlainDate[] {
  const length = daysBetween(plan.start, lastDay(plan));
  const perMonth = { opbouw: 0.5, stabiel: 0.35, stroef: 0.8 }[plan.course];
  const count = Math.min(22, Math.round((length / 30) * perMonth) + dice.int(0, 2));
  const bend = { opbouw: 2, stabiel: 1, stroef: 0.6 }[plan.course];
  const days = Array.from({ length: count }, (_, index) =>
    dayAt(plan, ((index + 0.5) / count) ** bend),
  );
  const isExpected =
    plan.end === null && (plan.gaps.has("G26") || isWatched(book, trajectoryId, plan));
  if (!isExpected) return days;
  return [
    ...days,
    latest(addDays(plan.start, 1), addDays(plan.today, -dice.int(5, 60))),
  ].toSorted();
}

/** Restricted, or with a team that is unsure: then a quarter without any incident is odd (G26). */
function isWatched({ records }: CaseBook, trajectoryId: string, { gaps }: CasePlan): boolean {
  if (gaps.has("G40")) return true;
  return records.some(
    (entry) =>
      entry.kind === "restriction" &&
      entry.record.trajectoryId === trajectoryId &&
      entry.record.until === null,
  );
}
