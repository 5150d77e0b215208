import { addDays, addMonths, type PlainDate } from "@nabij/domain";
import type { CaseBook } from "../case-book.ts";
import type { Dice } from "../dice.ts";
import { phrases } from "../phrases.ts";
import { dayAt, lastDay, type Profile } from "./profile.ts";

/** The three regie roles; one falls away without a successor where G12 must be raised. */
export function addRegie(book: CaseBook, dice: Dice, trajectoryId: string, profile: Profile): void {
  const dropped = profile.gaps.has("G12") ? dice.pick(["procesregie", "casusregie"]) : null;
  for (const { role, holder, organisation, mandate } of holders(dice, profile)) {
    const change = dice.chance(0.3) ? dayAt(profile, dice.int(30, 60) / 100) : null;
    const base = { trajectoryId, regieRole: role, organisation, mandate };
    if (role === dropped) {
      const until = dayAt(profile, 0.7);
      book.add("regieAssignment", {
        ...base,
        holder,
        from: profile.start,
        until,
        handover: "zonder-overdracht",
      });
      continue;
    }
    if (change !== null) {
      const until = addDays(change, -1);
      if (until > profile.start) {
        book.add("regieAssignment", {
          ...base,
          holder,
          from: profile.start,
          until,
          handover: "overgedragen",
        });
      }
    }
    book.add("regieAssignment", {
      ...base,
      holder,
      from: change ?? profile.start,
      until: profile.end,
      handover: change === null ? null : "aanvaard",
    });
  }
}

function holders(dice: Dice, { person }: Profile) {
  const young = person.world === "jeugdwet";
  const casus = young
    ? dice.pick([
        { holder: "jeugdbeschermer", organisation: "GI Rijnmond" },
        { holder: "wijkteammedewerker", organisation: "wijkteam Noord" },
      ])
    : { holder: "persoonlijk begeleider", organisation: "Stichting De Kade" };
  return [
    {
      role: "procesregie",
      holder: young ? "procesregisseur, in het RET" : "zorgbemiddelaar",
      organisation: young ? "gemeente" : "zorgkantoor",
      mandate: "besluit over de inzet en de duur",
    },
    {
      role: "behandelregie",
      holder: dice.pick(["GZ-psycholoog", "orthopedagoog-generalist"]),
      organisation: "Stichting De Kade",
      mandate: "behandelinhoud",
    },
    {
      role: "casusregie",
      ...casus,
      mandate: "samenhang van wonen, dag en behandeling",
    },
  ];
}

/** The steps of the assessment framework, for youth (S1). */
export function addFramework(
  book: CaseBook,
  dice: Dice,
  trajectoryId: string,
  profile: Profile,
): void {
  if (profile.person.world !== "jeugdwet") return;
  const offsets = [14, 7, 10, 14, 21, 30, 60, 90];
  for (const [step, title] of phrases.frameworkTitles.entries()) {
    const dueOn = addDays(profile.start, offsets[step] ?? 90);
    const skipped = !dice.chance(0.55 + profile.person.team.order * 0.4);
    const doneOn = addDays(dueOn, dice.int(-5, 12));
    const done = !skipped && doneOn <= lastDay(profile);
    book.add("frameworkStep", {
      trajectoryId,
      step,
      title,
      owner: dice.pick(["gedragswetenschapper", "casusregisseur", "zorgmanager"]),
      dueOn,
      doneOn: done ? doneOn : null,
      evidence: done && dice.chance(0.5) ? "Verslag in het dossier, gedeeld met ouders." : null,
    });
  }
}

/** A question to a table outside the team, now and then. */
export function addEscalation(
  book: CaseBook,
  dice: Dice,
  trajectoryId: string,
  profile: Profile,
): void {
  if (!dice.chance(profile.course === "stroef" ? 0.7 : 0.2)) return;
  const young = profile.person.world === "jeugdwet";
  const askedOn: PlainDate = dayAt(profile, dice.int(30, 80) / 100);
  const answeredOn = addDays(askedOn, dice.int(12, 60));
  const answered = answeredOn <= profile.today;
  book.add("escalation", {
    trajectoryId,
    table: young ? dice.pick(["ret", "experttafel", "casuistiektafel"]) : dice.pick(["cce", "cot"]),
    askedOn,
    answeredOn: answered ? answeredOn : null,
    question: dice.pick(phrases.questions),
    advice: answered ? dice.pick(phrases.advices) : null,
    followUp: answered ? dice.pick(phrases.followUps) : null,
  });
}

/** How it is paid for, with the next renewal. */
export function addFunding(
  book: CaseBook,
  dice: Dice,
  trajectoryId: string,
  profile: Profile,
): void {
  const young = profile.person.world === "jeugdwet";
  const staffShare = dice.int(75, 92);
  const environmentShare = dice.int(2, 100 - staffShare);
  book.add("funding", {
    trajectoryId,
    scheme: young
      ? dice.pick(["gemeentelijk-maatwerk", "gemeentelijk-maatwerk", "zorg-in-natura"])
      : dice.pick(["meerzorg", "meerzorg", "vg7-plus", "groepsmeerzorg"]),
    from: profile.start,
    until: profile.end ?? addMonths(profile.today, dice.int(2, 11)),
    renewalOn: profile.end === null ? addDays(profile.today, dice.int(10, 200)) : null,
    amountEuro: dice.int(14, 80) * 5000,
    amountPer: "jaar",
    amountYear: Number(lastDay(profile).slice(0, 4)),
    onTopOfPackage: dice.chance(0.7),
    staffShare,
    environmentShare,
    contextShare: 100 - staffShare - environmentShare,
  });
}
