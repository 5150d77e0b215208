import { addDays, addMonths, type PlainDate } from "@nabij/domain";
import type { CaseBook } from "../case-book.ts";
import type { CastMember } from "./cast.ts";

/** The client with all that hangs on a client; returns its id. */
export function addCastClient(
  book: CaseBook,
  member: CastMember,
  today: PlainDate,
  teamId: string,
): string {
  const { number, name, gender, age, problems } = member;
  const clientId = book.add("client", {
    pseudonym: `R${String(number).padStart(2, "0")}`,
    chosenName: name,
    birthDate: addDays(addMonths(today, -age * 12 - (number % 11)), -3),
    gender,
    legalWorlds: age < 18 ? ["jeugdwet"] : ["jeugdwet", "wmo"],
    region: "Rijnmond",
    problems,
    representatives: age < 18 ? [{ capacity: "ouder", label: "ouders" }] : [],
    network: networkOf(member),
    ownWishes: member.has("trusts")
      ? "dat het blijft zoals het nu is"
      : "ergens blijven waar ik niet weg hoef",
    ownWishesOn: addMonths(today, -2),
    teamId,
  });
  addStays(book, member, clientId);
  addKnowledge(book, member, clientId, today);
  return clientId;
}

function networkOf(member: CastMember): readonly object[] {
  const { has, burnOut } = member;
  const mother = [
    ...(burnOut.includes("moeder") ? ["Heeft een burn-out en is haar baan kwijt."] : []),
    ...(has("motherStopped") ? ["Stopte met werken om thuis te kunnen zijn."] : []),
    ...(has("parentsBlamed") ? ["Kreeg van hulpverleners de schuld."] : []),
  ];
  const father = [
    ...(burnOut.includes("vader") ? ["Heeft een burn-out en is zijn baan kwijt."] : []),
    ...(has("parentIll") ? ["Werd zelf ziek en stopte met werken."] : []),
  ];
  const sibling = has("siblingInTrouble")
    ? "Zit zelf zwaar in de problemen en valt uit op school."
    : null;
  const unknown = { chosenByClient: null, expectation: null, carriesCare: null };
  return [
    {
      ...unknown,
      relation: "ouder",
      label: "moeder",
      expectation: "ruimte-voor-verandering",
      burdenSigns: [
        ...(has("motherStopped") ? ["gestopt-met-werken"] : []),
        ...(burnOut.includes("moeder") ? ["uitgevallen"] : []),
        ...(has("parentsBlamed") ? ["de-schuld-gekregen"] : []),
      ],
      burden: mother.join(" ") || null,
    },
    {
      ...unknown,
      relation: "ouder",
      label: "vader",
      burdenSigns: [
        ...(has("parentIll") ? ["gestopt-met-werken"] : []),
        ...(burnOut.includes("vader") ? ["uitgevallen"] : []),
      ],
      burden: father.join(" ") || null,
    },
    {
      ...unknown,
      relation: "broer-of-zus",
      label: "broer",
      burdenSigns: has("siblingInTrouble") ? ["zelf-in-de-knel"] : [],
      burden: sibling,
    },
  ];
}

function addStays(book: CaseBook, member: CastMember, clientId: string): void {
  for (const [index, { setting, from, until }] of member.stays.entries()) {
    const current = until === null;
    const refused = current && member.has("refused");
    book.add("placement", {
      clientId,
      from,
      until,
      setting,
      livingSituation: setting === "thuis" ? "thuis" : "groep",
      basis: setting === "jeugdzorgplus" ? "gesloten-machtiging" : "vrijwillig",
      region: "eigen",
      peerContact: setting === "thuis" ? "weinig" : "ja",
      ...(setting === "thuis"
        ? {}
        : { informationAskedOn: addDays(from, -2), fileReceivedOn: addDays(from, 3) }),
      returnGuarantee: index === 0 && member.has("guaranteeBroken") ? "verbroken" : "geen",
      refusals: refused
        ? [{ on: addDays(from, -6), reason: member.number % 2 === 0 ? "geen-plek" : "te-complex" }]
        : [],
      note:
        current && member.has("passedOn")
          ? "Na een weigering doorgeschoven zonder overleg; moreel niet te verdedigen."
          : null,
    });
  }
}

function addKnowledge(
  book: CaseBook,
  member: CastMember,
  clientId: string,
  today: PlainDate,
): void {
  if (!member.has("analysisMissing")) {
    book.add("explanatoryAnalysis", {
      clientId,
      date: addMonths(today, member.has("analysisOld") ? -26 : -5),
      author: "orthopedagoog-generalist",
      coversEducation: !member.has("analysisOld"),
      coversParticipation: true,
      covers18Plus: member.age >= 16 && !member.has("analysisOld"),
      summary: "Veel wisselingen van plek en behandelaar houden de onrust in stand.",
      factors: [
        { key: "wisselende-plekken", label: "wisselende plekken", effect: "voortduren" },
        { key: "vertrouwd-persoon", label: "een vertrouwd persoon", effect: "verminderen" },
      ],
      readReceipts: [{ organisation: "Stichting De Vliet", on: addMonths(today, -1) }],
    });
  }
  if (member.has("knownWithAutism")) {
    book.add("diagnosis", { clientId, label: "bekend met autisme", status: "bekend-met" });
  }
  book.add("diagnosis", {
    clientId,
    label: "posttraumatische stressstoornis",
    status: "formeel",
    source: "onderzoek bij de ggz-instelling",
    assessor: "kinder- en jeugdpsychiater",
    date: addMonths(today, -20 - member.number),
    reExaminedOn: addMonths(today, -9),
  });
  if (!member.has("daytime")) return;
  const description = "dagdelen op een zorgboerderij";
  book.add("activity", {
    clientId,
    kind: "dagbesteding",
    from: addMonths(today, -8),
    hoursPerWeek: 8,
    description,
  });
}
