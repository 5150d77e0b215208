import { addDays, daysBetween } from "@nabij/domain";
import type { CaseBook } from "../case-book.ts";
import type { Dice } from "../dice.ts";
import { goals, phrases } from "../phrases.ts";
import { dayAt, lastDay, type Profile } from "./profile.ts";

/** Goals one after another; reached ones mostly where the course is opbouw. */
export function addGoals(book: CaseBook, dice: Dice, trajectoryId: string, profile: Profile): void {
  if (profile.gaps.has("G3") && profile.number % 2 === 1) return;
  const days = daysBetween(profile.start, lastDay(profile));
  const count = Math.min(4, 1 + Math.floor(days / 200));
  for (const [index, goal] of dice.shuffle(goalsFor(profile)).slice(0, count).entries()) {
    const startDate = dayAt(profile, index / (count + 1));
    const recently = addDays(profile.today, -dice.int(5, 150));
    const isLastButOne = profile.end === null && index === count - 2 && recently > startDate;
    const closes = isLastButOne ? recently : dayAt(profile, (index + 1) / count);
    const running = profile.end === null && index === count - 1;
    const reached = dice.chance(profile.course === "opbouw" ? 0.8 : 0.4);
    const shown = running ? goal.values.slice(0, -1) : goal.values;
    const span = Math.max(1, daysBetween(startDate, closes));
    book.add("goal", {
      trajectoryId,
      number: `D${profile.number}-${index + 1}`,
      description: goal.description,
      domain: goal.domain,
      startDate,
      targetDate: addDays(closes, running ? dice.int(40, 150) : 0),
      measuredBy: dice.chance(0.9) ? goal.measuredBy : null,
      status: running ? "lopend" : reached ? "gehaald" : "vervallen",
      closedOn: running ? null : closes,
      measurements: (reached || running ? shown : shown.slice(0, 2)).map((value, step) => ({
        on: addDays(startDate, Math.floor((span * step) / shown.length)),
        value,
      })),
    });
  }
}

/** Reflections of the team, and the agreements that came out of each. */
export function addReflections(
  book: CaseBook,
  dice: Dice,
  trajectoryId: string,
  profile: Profile,
): void {
  const days = daysBetween(profile.start, lastDay(profile));
  if (days < 90 || !dice.chance(0.35 + profile.person.team.order / 2)) return;
  const count = Math.min(3, Math.floor(days / 180) + 1);
  for (let index = 0; index < count; index += 1) {
    const held = dayAt(profile, (index + 0.6) / count);
    const roles = [
      "begeleider",
      "gedragswetenschapper",
      ...dice
        .shuffle(["zorgmanager", "vertegenwoordiger", "casusregisseur"])
        .slice(0, dice.int(0, 2)),
    ];
    const clientPresent = dice.chance(0.5);
    const reflectionSessionId = book.add("reflectionSession", {
      trajectoryId,
      guide: "volledig",
      startedOn: held,
      closedOn: held,
      roles: clientPresent ? ["client", ...roles] : roles,
      clientPresent,
    });
    for (const agreement of dice.shuffle(phrases.agreements).slice(0, dice.int(1, 2))) {
      const dueOn = addDays(held, dice.int(14, 70));
      const past = dueOn < profile.today;
      book.add("agreement", {
        trajectoryId,
        what: agreement.what,
        who: agreement.who,
        madeOn: held,
        dueOn,
        signOfSuccess: agreement.sign,
        clientView: clientPresent ? dice.pick(phrases.clientViews) : null,
        reviewOn: addDays(dueOn, 14),
        status: past ? pastStatus(dice, profile) : "open",
        reflectionSessionId,
      });
    }
  }
}

function pastStatus(dice: Dice, { person }: Profile): string {
  if (dice.chance(0.45 + person.team.order * 0.4)) return "nagekomen";
  return dice.pick(["verbroken", "vervallen"]);
}

/** School goals are for the young. */
function goalsFor({ person }: Profile): typeof goals {
  return goals.filter(({ domain }) => person.world === "jeugdwet" || domain !== "scholing");
}
