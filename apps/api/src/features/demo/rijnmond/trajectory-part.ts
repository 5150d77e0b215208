import { addDays, addMonths, lastCompleteWeeks, mondayOfWeek, type PlainDate } from "@nabij/domain";
import type { CaseBook } from "../case-book.ts";
import type { CastMember } from "./cast.ts";
import { addCastRegie } from "./regie-part.ts";

const plannedHours = 84;

const experiences = [
  "Een middag mee naar de manege",
  "Zelf een brief aan de gemeente geschreven",
  "Met een vriendin naar de markt",
  "Een nacht bij tante geslapen",
  "Voor het eerst weer in de bus",
] as const;

/** The present trajectory with all that hangs on it. */
export function addCastTrajectory(
  book: CaseBook,
  member: CastMember,
  clientId: string,
  today: PlainDate,
): void {
  const { start } = member;
  const trajectoryId = book.add("trajectory", {
    number: `RT${String(member.number).padStart(2, "0")}`,
    clientId,
    startDate: start,
    plannedEndDate: addMonths(today, 4),
    type: "tijdelijk",
    stance: "reactief",
    purpose: "stabilisatie",
    startReasons: member.has("closedPlaceGone")
      ? ["gesloten-plek-weg", "machteloosheid"]
      : ["machteloosheid"],
    startReasonsKnown: "deels",
    localLabel: "maatwerk",
    variant: "deel-van-de-dag",
    decidedBy: "wijkteam",
    decidedOn: addDays(start, -2),
    decisionContext: ["acute-crisis"],
    investigatedOn: addDays(start, 20),
    retAdviceOn: addDays(start, -3),
    perspective: member.has("trusts") ? "duidelijk" : "onduidelijk",
  });
  const intensity = {
    trajectoryId,
    from: start,
    hoursPerDay: 12,
    dayPart: "dag",
    ratio: "1:1",
    carers: 6,
  };
  book.add("intensity", { ...intensity, exclusivelyRostered: true });
  book.add("goal", {
    trajectoryId,
    description: "Een plek waar de jongere kan blijven",
    domain: "verbondenheid",
    startDate: start,
    targetDate: addMonths(today, 4),
    measuredBy: "maanden op dezelfde plek",
    status: "lopend",
  });
  addHours(book, member, trajectoryId, today);
  addCastRegie(book, member, trajectoryId, today);
  addTable(book, member, trajectoryId, today);
  addEvaluation(book, member, trajectoryId, today);
  book.add("experience", {
    trajectoryId,
    date: addDays(today, -20 - member.number),
    what: experiences[member.number % experiences.length],
    initiative: "client",
    nearness: "in-de-buurt",
  });
  if (!member.has("guaranteeBroken")) return;
  const what = "De voorziening voor verblijf aanvragen";
  book.add("agreement", {
    trajectoryId,
    what,
    who: "wijkteam",
    madeOn: start,
    dueOn: addDays(start, 21),
    status: "verbroken",
  });
}

function addHours(
  book: CaseBook,
  member: CastMember,
  trajectoryId: string,
  today: PlainDate,
): void {
  const weeks = lastCompleteWeeks(today, 16)
    .toReversed()
    .map((key) => key.split("-W").map(Number))
    .filter(([year = 0, week = 0]) => mondayOfWeek(year, week) >= member.start);
  for (const [index, [year, week]] of weeks.entries()) {
    const none = member.has("hoursAbsent") || (member.has("hoursLate") && index < 2);
    const most = member.has("hoursShort") ? 56 : 82;
    book.add("deliveredHours", {
      trajectoryId,
      year,
      week,
      plannedHours,
      deliveredHours: none ? 0 : most,
    });
  }
}

function addTable(
  book: CaseBook,
  member: CastMember,
  trajectoryId: string,
  today: PlainDate,
): void {
  const askedOn = addMonths(today, member.has("knownToTheTable") ? -20 : -1 - (member.number % 5));
  const { blockedBy } = member;
  book.add("escalation", {
    trajectoryId,
    table: "ret",
    askedOn,
    answeredOn: addDays(askedOn, 20),
    question: member.has("placeFirst") ? "Welke plek is er vrij?" : "Wat heeft deze jongere nodig?",
    advice: "Eén plek, één plan, één regiehouder.",
    followUp: blockedBy === null ? "in uitvoering" : `tegengehouden door ${blockedBy}`,
  });
}

function addEvaluation(
  book: CaseBook,
  member: CastMember,
  trajectoryId: string,
  today: PlainDate,
): void {
  const { start } = member;
  const recent = addMonths(today, -2);
  book.add("evaluation", {
    trajectoryId,
    date: start > recent ? today : recent,
    kind: "regelmatig",
    participants: ["casusregisseur", "gedragswetenschapper"],
    independentExpert: member.number % 3 === 0,
    clientHeard: member.number % 2 === 0,
    impacts: [
      { direction: "positief", prompt: "spontaan", on: "team", theme: "veiliger-team", note: null },
      member.has("trusts")
        ? {
            direction: "negatief",
            prompt: "na-doorvragen",
            on: "client",
            theme: "isolement",
            note: "Ziet weinig leeftijdgenoten",
          }
        : {
            direction: "negatief",
            prompt: "spontaan",
            on: "client",
            theme: "anders",
            note: "Boosheid en wantrouwen naar de hulp",
          },
    ],
    proportionate: "deels",
    probed: true,
    decision: "anders-doen",
    nextDate: addMonths(today, 1),
    summary: "Nog niet stabiel.",
  });
}
