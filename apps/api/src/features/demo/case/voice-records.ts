import { addDays } from "@nabij/domain";
import type { CaseBook } from "../case-book.ts";
import type { Dice } from "../dice.ts";
import { voices } from "../phrases.ts";
import type { CasePlan } from "./case-plan.ts";
import { daysApart, lastDay, type Person } from "./profile.ts";

/** What the client said or showed, and to whom it may be told; nothing where G45 must be raised. */
export function addVoices(book: CaseBook, dice: Dice, clientId: string, plan: CasePlan): void {
  const { gaps, person, start } = plan;
  if (gaps.has("G45")) return;
  const days = daysApart(dice, addDays(start, dice.int(8, 28)), lastDay(plan), [70, 150]);
  const said = dice.shuffle(voices[groupOf(person)]);
  for (const [index, date] of days.entries()) {
    const words = said[index % said.length];
    if (words === undefined) return;
    const how = person.isZevmb
      ? dice.pick(["zonder-woorden", "zonder-woorden", "via-vertegenwoordiger"])
      : dice.pick(["zelf-gezegd", "zelf-gezegd", "met-ondersteuning"]);
    const sharedWith = dice.pick([
      ["team"],
      ["team", "familie"],
      ["team", "casusregie"],
      ["niemand"],
    ]);
    book.add("clientVoice", { clientId, date, how, ...words, sharedWith });
  }
}

/** Something new now and then; for months nothing where G49 must be raised. */
export function addExperiences(
  book: CaseBook,
  dice: Dice,
  trajectoryId: string,
  plan: CasePlan,
): void {
  const { gaps, person, start, today } = plan;
  const last = gaps.has("G49") ? addDays(today, -100) : lastDay(plan);
  const days = daysApart(dice, addDays(start, dice.int(8, 25)), last, [24, 58]);
  const all = dice.shuffle(voices.experiences[groupOf(person)]);
  for (const [index, date] of days.entries()) {
    const what = all[index % all.length];
    book.add("experience", {
      trajectoryId,
      date,
      what,
      initiative: dice.pick(["client", "client", "begeleider", "familie", "samen"]),
      nearness: nearnessOf(dice, plan, index / days.length),
    });
  }
}

/** Where things grow, later ones come with less of someone beside them. */
function nearnessOf(dice: Dice, { course }: CasePlan, share: number): string {
  if (course === "opbouw" && dice.chance(share)) {
    return dice.pick(["in-de-buurt", "zonder-begeleiding"]);
  }
  return dice.pick(["erbij", "erbij", "in-de-buurt"]);
}

function groupOf({ isZevmb, world }: Person): "zevmb" | "wlz" | "jeugdwet" {
  return isZevmb ? "zevmb" : world;
}
