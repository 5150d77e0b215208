import { addDays } from "@nabij/domain";
import type { CaseBook } from "../case-book.ts";
import type { Dice } from "../dice.ts";
import { phrases } from "../phrases.ts";
import type { CasePlan } from "./case-plan.ts";
import { brokenBy } from "./profile.ts";

/** Reflections of the team, and the agreements that came out of each. */
export function addReflections(
  book: CaseBook,
  dice: Dice,
  trajectoryId: string,
  plan: CasePlan,
): void {
  const agreements = [...dice.shuffle(phrases.agreements)];
  for (const held of plan.reflections) {
    const others = dice.shuffle(["zorgmanager", "vertegenwoordiger", "casusregisseur"]);
    const roles = ["begeleider", "gedragswetenschapper", ...others.slice(0, dice.int(0, 2))];
    const clientPresent = !plan.gaps.has("G45") && dice.chance(0.5);
    const reflectionSessionId = book.add("reflectionSession", {
      trajectoryId,
      guide: "volledig",
      startedOn: held,
      closedOn: held,
      roles: clientPresent ? ["client", ...roles] : roles,
      clientPresent,
    });
    for (const agreement of agreements.splice(0, dice.int(1, 2))) {
      const dueOn = addDays(held, dice.int(14, 70));
      const isPast = dueOn < plan.today;
      book.add("agreement", {
        trajectoryId,
        kind: "afspraak",
        what: agreement.what,
        who: agreement.who,
        madeOn: held,
        dueOn,
        signOfSuccess: agreement.sign,
        clientView: clientPresent ? dice.pick(phrases.clientViews) : null,
        reviewOn: addDays(dueOn, 14),
        status: isPast ? pastStatus(dice, plan) : "open",
        reflectionSessionId,
      });
    }
  }
  if (brokenBy(plan) === "agreement") addBroken(book, dice, trajectoryId, plan);
}

/** A promise from outside that was not kept (G36). */
function addBroken(book: CaseBook, dice: Dice, trajectoryId: string, { today }: CasePlan): void {
  const madeOn = addDays(today, -dice.int(50, 90));
  const { what, who, kind } = dice.pick(phrases.promises);
  const dueOn = addDays(madeOn, 30);
  book.add("agreement", { trajectoryId, what, who, kind, madeOn, dueOn, status: "verbroken" });
}

/** What was agreed and not done was let go together; a broken promise is a signal of its own. */
function pastStatus(dice: Dice, { person }: CasePlan): string {
  return dice.chance(0.5 + person.team.order * 0.45) ? "nagekomen" : "vervallen";
}
