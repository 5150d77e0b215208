import {
  ActivityKind,
  CareProfile,
  Diagnosis,
  Gender,
  hoursInWeek,
  LegalWorld,
  ok,
  Placement,
  type Representative,
  Transition18,
} from "@nabij/domain";
import { birthDateCell } from "../cell/date-cell.ts";
import { choiceCell, choicesCell, yesNoCell } from "../cell/list-cell.ts";
import { hoursCell } from "../cell/number-cell.ts";
import { lineCell, proseCell } from "../cell/text-cell.ts";
import {
  clientColumn,
  dateColumn,
  defineTable,
  numberColumn,
  requiredDateColumn,
} from "./define-table.ts";

const placement = Placement.shape;

/** `ja` says there is one, of unknown capacity; `nee` says there is none. */
function representativesCell(cell: string) {
  const answer = yesNoCell(cell);
  if (!answer.ok) return answer;
  const someone: Representative = { capacity: "onbekend", label: "wettelijk vertegenwoordiger" };
  return ok(answer.value ? [someone] : []);
}

export const clients = defineTable({
  kind: "clienten",
  record: "client",
  number: ["Clientnummer"],
  columns: [
    numberColumn("Clientnummer", "pseudonym", "C0001"),
    {
      header: "Geboortedatum",
      field: "birthDate",
      parse: birthDateCell,
      required: true,
      example: "17-04-1998",
    },
    { header: "Geslacht", field: "gender", parse: choiceCell(Gender.options), example: "vrouw" },
    {
      header: "Wettelijk kader",
      field: "legalWorlds",
      parse: choicesCell(LegalWorld.options),
      required: true,
      example: "Wlz",
    },
    {
      header: "Zorgprofiel",
      field: "careProfile",
      parse: choiceCell(CareProfile.options),
      example: "VG7",
    },
    { header: "Regio", field: "region", parse: lineCell, example: "Rijnmond" },
    {
      header: "Wettelijk vertegenwoordiger",
      field: "representatives",
      parse: representativesCell,
      print: (someone) => (Array.isArray(someone) && someone.length > 0 ? "ja" : "nee"),
      example: "ja",
    },
    { header: "Opmerking", field: "note", parse: proseCell, example: "houdt van paarden" },
  ],
});

export const placements = defineTable({
  kind: "plaatsingen",
  record: "placement",
  number: ["Plaatsingnummer"],
  columns: [
    numberColumn("Plaatsingnummer", "number", "P0001"),
    clientColumn,
    requiredDateColumn("Van", "from", "2024-03-01"),
    dateColumn("Tot", "until", ""),
    {
      header: "Setting",
      field: "setting",
      parse: choiceCell(placement.setting.unwrap().options),
      example: "woonlocatie",
    },
    {
      header: "Woonsituatie",
      field: "livingSituation",
      parse: choiceCell(placement.livingSituation.unwrap().options),
      example: "eigen ruimte bij instelling",
    },
    {
      header: "Grondslag",
      field: "basis",
      parse: choiceCell(placement.basis.unwrap().options),
      example: "vrijwillig",
    },
    {
      header: "Regio",
      field: "region",
      parse: choiceCell(placement.region.unwrap().options),
      example: "eigen",
    },
    {
      header: "Contact met leeftijdgenoten",
      field: "peerContact",
      parse: choiceCell(placement.peerContact.unwrap().options),
      example: "weinig",
    },
  ],
});

export const explanatoryAnalyses = defineTable({
  kind: "verklarende_analyses",
  record: "explanatoryAnalysis",
  sameRow: ["Clientnummer", "Datum"],
  columns: [
    clientColumn,
    requiredDateColumn("Datum", "date", "2026-03-01"),
    { header: "Opsteller", field: "author", parse: lineCell, example: "gedragswetenschapper" },
    { header: "Onderwijs", field: "coversEducation", parse: yesNoCell, example: "ja" },
    { header: "Participatie", field: "coversParticipation", parse: yesNoCell, example: "nee" },
    { header: "18plus", field: "covers18Plus", parse: yesNoCell, example: "ja" },
  ],
});

export const diagnoses = defineTable({
  kind: "diagnoses",
  record: "diagnosis",
  sameRow: ["Clientnummer", "Label", "Datum"],
  columns: [
    clientColumn,
    {
      header: "Label",
      field: "label",
      parse: lineCell,
      whenEmpty: "niet benoemd",
      example: "autismespectrumstoornis",
    },
    {
      header: "Status",
      field: "status",
      parse: choiceCell(Diagnosis.shape.status.unwrap().options),
      example: "bekend met",
    },
    { header: "Bron", field: "source", parse: lineCell, example: "onderzoeksverslag" },
    { header: "Gesteld door", field: "assessor", parse: lineCell, example: "GZ-psycholoog" },
    dateColumn("Datum", "date", "2014-08-24"),
  ],
});

export const activities = defineTable({
  kind: "activiteiten",
  record: "activity",
  sameRow: ["Clientnummer", "Soort", "Van"],
  columns: [
    clientColumn,
    {
      header: "Soort",
      field: "kind",
      parse: choiceCell(ActivityKind.options),
      example: "dagbesteding",
    },
    requiredDateColumn("Van", "from", "2025-09-01"),
    dateColumn("Tot", "until", ""),
    {
      header: "Uren per week",
      field: "hoursPerWeek",
      parse: hoursCell(hoursInWeek, "above-168-hours"),
      example: "4,5",
    },
  ],
});

export const transitions18 = defineTable({
  kind: "overgang18",
  record: "transition18",
  sameRow: ["Clientnummer"],
  columns: [
    clientColumn,
    { header: "Bestemming", field: "destination", parse: lineCell, example: "begeleid wonen" },
    {
      header: "Financier",
      field: "funder",
      parse: choiceCell(Transition18.shape.funder.unwrap().options),
      example: "Wmo",
    },
    dateColumn("Datum", "date", "2026-02-01"),
  ],
});
