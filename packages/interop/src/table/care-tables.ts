import {
  Evaluation,
  EvaluationKind,
  GoalDomain,
  GoalStatus,
  RegieRole,
  Regime,
  RestrictionForm,
} from "@nabij/domain";
import { choiceCell, yesNoCell } from "../cell/list-cell.ts";
import { lineCell } from "../cell/text-cell.ts";
import {
  dateColumn,
  defineTable,
  numberColumn,
  requiredDateColumn,
  trajectoryColumn,
} from "./define-table.ts";

export const goals = defineTable({
  kind: "doelen",
  record: "goal",
  number: ["Doelnummer"],
  columns: [
    numberColumn("Doelnummer", "number", "D0001"),
    trajectoryColumn,
    {
      header: "Omschrijving",
      field: "description",
      parse: lineCell,
      whenEmpty: "niet omschreven",
      example: "zelf boodschappen doen",
    },
    { header: "Soort", field: "domain", parse: choiceCell(GoalDomain.options), example: "regie" },
    requiredDateColumn("Start", "startDate", "01-05-2026"),
    dateColumn("Streefdatum", "targetDate", "01-08-2026"),
    { header: "Meetbaar aan", field: "measuredBy", parse: lineCell, example: "keren per week" },
    {
      header: "Status",
      field: "status",
      parse: choiceCell(GoalStatus.options),
      whenEmpty: "lopend",
      example: "lopend",
    },
  ],
});

export const evaluations = defineTable({
  kind: "evaluaties",
  record: "evaluation",
  number: ["Evaluatienummer"],
  columns: [
    numberColumn("Evaluatienummer", "number", "E0001"),
    trajectoryColumn,
    requiredDateColumn("Datum", "date", "26-06-2026"),
    {
      header: "Soort",
      field: "kind",
      parse: choiceCell(EvaluationKind.options),
      example: "regelmatig",
    },
    {
      header: "Onafhankelijke deskundige",
      field: "independentExpert",
      parse: yesNoCell,
      example: "nee",
    },
    { header: "Client gehoord", field: "clientHeard", parse: yesNoCell, example: "ja" },
    {
      header: "Besluit",
      field: "decision",
      parse: choiceCell(Evaluation.shape.decision.unwrap().options),
      example: "opbouwen",
    },
    dateColumn("Volgende evaluatie", "nextDate", "26-09-2026"),
  ],
});

export const restrictions = defineTable({
  kind: "maatregelen",
  record: "restriction",
  number: ["Maatregelnummer"],
  columns: [
    numberColumn("Maatregelnummer", "number", "M0001"),
    trajectoryColumn,
    {
      header: "Vorm",
      field: "form",
      parse: choiceCell(RestrictionForm.options),
      example: "beperken bewegingsvrijheid",
    },
    { header: "Regime", field: "regime", parse: choiceCell(Regime.options), example: "wzd" },
    { header: "Grondslag", field: "legalBasis", parse: lineCell, example: "Wzd-stappenplan" },
    requiredDateColumn("Van", "from", "2026-06-04"),
    dateColumn("Tot", "until", ""),
    dateColumn("Besluitdatum", "decidedOn", "2026-06-04"),
    { header: "Verzet", field: "resistance", parse: yesNoCell, example: "nee" },
    dateColumn("Volgende toets", "nextReview", "2026-09-04"),
  ],
});

export const regieAssignments = defineTable({
  kind: "regie",
  record: "regieAssignment",
  sameRow: ["Trajectnummer", "Rol", "Houder", "Van"],
  columns: [
    trajectoryColumn,
    {
      header: "Rol",
      field: "regieRole",
      parse: choiceCell(RegieRole.options),
      example: "casusregie",
    },
    { header: "Houder", field: "holder", parse: lineCell, example: "gedragswetenschapper Noord" },
    { header: "Organisatie", field: "organisation", parse: lineCell, example: "wijkteam" },
    requiredDateColumn("Van", "from", "20-10-2026"),
    dateColumn("Tot", "until", ""),
  ],
});
