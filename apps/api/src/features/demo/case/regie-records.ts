import { addDays, type PlainDate } from "@nabij/domain";
import type { CaseBook } from "../case-book.ts";
import type { Dice } from "../dice.ts";
import type { CasePlan } from "./case-plan.ts";
import { dayAt } from "./profile.ts";

type Holder = {
  readonly regieRole: "procesregie" | "behandelregie" | "casusregie";
  readonly holder: string;
  readonly organisation: string;
  readonly mandate: string;
};

/** The three regie roles, each held today; not where G12 or G13 must be raised. */
export function addRegie(book: CaseBook, dice: Dice, trajectoryId: string, plan: CasePlan): void {
  const lost = dice.pick(["procesregie", "casusregie"]);
  for (const holder of holdersOf(dice, plan)) {
    const base = { trajectoryId, ...holder, caseload: dice.chance(0.7) ? dice.int(6, 22) : null };
    if (holder.regieRole === lost && (plan.gaps.has("G12") || plan.gaps.has("G13"))) {
      addLost(book, base, plan);
    } else {
      addHeld(book, dice, base, plan);
    }
  }
}

type Base = Holder & { readonly trajectoryId: string; readonly caseload: number | null };

/** Never filled (G12), stopped and left (both), or begun again without a yes (G13). */
function addLost(book: CaseBook, base: Base, plan: CasePlan): void {
  if (!plan.gaps.has("G13")) return;
  const until = dayAt(plan, 0.7);
  const handover = "zonder-overdracht";
  book.add("regieAssignment", { ...base, from: plan.start, until, handover });
  if (plan.gaps.has("G12")) return;
  book.add("regieAssignment", { ...base, from: dayAt(plan, 0.85), caseload: null });
}

/** Held all the time, or handed over at an evaluation; a yes may still be waiting. */
function addHeld(book: CaseBook, dice: Dice, base: Base, plan: CasePlan): void {
  const { end, gaps, number, start } = plan;
  const changedOn = dice.chance(0.3) ? changeDay(dice, plan) : null;
  const isHeavy = gaps.has("G14") && base.regieRole === "behandelregie";
  const load = isHeavy ? { caseload: dice.int(27, 34), isOverloaded: true } : {};
  if (changedOn === null) {
    const isWaiting = end === null && gaps.size === 0 && number % 6 === 1;
    const isAsked = isWaiting && base.regieRole === "casusregie";
    const handover = isAsked ? "overgedragen" : null;
    const id = book.add("regieAssignment", {
      ...{ ...base, ...load, from: start, until: end, handover },
      isAccountable: true,
    });
    if (isAsked) addWaiting(book, base, plan, id);
    else if (number % 8 === 2 && base.regieRole === "casusregie") addJoint(book, base, plan);
    return;
  }
  const takenOverFromId = book.add("regieAssignment", {
    ...{ ...base, holder: `vorige ${base.holder}`, from: start },
    until: addDays(changedOn, -1),
    handover: "aanvaard",
  });
  book.add("regieAssignment", {
    ...{ ...base, ...load, from: changedOn, until: end, takenOverFromId },
    acceptedOn: addDays(changedOn, -dice.int(0, 3)),
    isAccountable: true,
  });
}

/** A day on which the team looked back, so that a new holder began with a fresh look (G2). */
function changeDay(dice: Dice, { evaluations, start, end }: CasePlan): PlainDate | null {
  const days = evaluations.filter((day) => start < day && (end === null || day < end));
  return days.length === 0 ? null : dice.pick(days);
}

/** Somebody was asked to take over in two weeks and has not said yes. */
function addWaiting(book: CaseBook, base: Base, plan: CasePlan, takenOverFromId: string): void {
  book.add("regieAssignment", {
    ...base,
    holder: `nieuwe ${base.holder}`,
    from: addDays(plan.today, 14),
    takenOverFromId,
    caseload: null,
    isAccountable: true,
  });
}

/** Someone who holds the role along; the first one answers for it (trap 9). */
function addJoint(book: CaseBook, base: Base, { start, end }: CasePlan): void {
  book.add("regieAssignment", {
    ...base,
    holder: "trajectbegeleider",
    organisation: "onderwijs-zorgteam",
    mandate: "dagbesteding en school",
    from: start,
    until: end,
    caseload: null,
    isAccountable: false,
  });
}

function holdersOf(dice: Dice, { person }: CasePlan): readonly Holder[] {
  const young = person.world === "jeugdwet";
  const side = dice.pick(["Noord", "Zuid", "Oost"]);
  const casus = young
    ? dice.pick([
        { holder: "jeugdbeschermer", organisation: `GI Rijnmond, team ${side}` },
        { holder: "wijkteammedewerker", organisation: `wijkteam ${side}` },
      ])
    : { holder: "persoonlijk begeleider", organisation: `De Kade, ${person.team.name}` };
  return [
    {
      regieRole: "procesregie",
      holder: young ? "procesregisseur, in het RET" : "zorgbemiddelaar",
      organisation: young ? `gemeente, regio ${side}` : `zorgkantoor, regio ${side}`,
      mandate: "besluit over de inzet en de duur",
    },
    {
      regieRole: "behandelregie",
      holder: dice.pick(["GZ-psycholoog", "orthopedagoog-generalist"]),
      organisation: `De Kade, ${person.team.name}`,
      mandate: "behandelinhoud",
    },
    { regieRole: "casusregie", ...casus, mandate: "samenhang van wonen, dag en behandeling" },
  ];
}
