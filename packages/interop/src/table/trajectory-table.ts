import { Funding, Purpose, ReasonsKnown, Stance, StartReason, TrajectoryType } from "@nabij/domain";
import { choiceCell, choicesCell, yesNoCell } from "../cell/list-cell.ts";
import { hoursCell } from "../cell/number-cell.ts";
import { ratioCell } from "../cell/ratio-cell.ts";
import { lineCell } from "../cell/text-cell.ts";
import {
  clientColumn,
  dateColumn,
  defineTable,
  numberColumn,
  requiredDateColumn,
} from "./define-table.ts";

/** A row holds a trajectory, how much nearness there is in it, and how it is paid for. */
export const trajectories = defineTable({
  kind: "trajecten",
  record: "trajectory",
  number: ["Trajectnummer"],
  columns: [
    numberColumn("Trajectnummer", "number", "T0001"),
    clientColumn,
    requiredDateColumn("Startdatum", "startDate", "28-03-2026"),
    dateColumn("Geplande einddatum", "plannedEndDate", "28-09-2026"),
    dateColumn("Einddatum", "endDate", ""),
    {
      header: "Type",
      field: "type",
      parse: choiceCell(TrajectoryType.options),
      required: true,
      example: "tijdelijk",
    },
    { header: "Houding", field: "stance", parse: choiceCell(Stance.options), example: "proactief" },
    {
      header: "Doel van 1-op-1",
      field: "purpose",
      parse: choiceCell(Purpose.options),
      example: "duurzaam wonen",
    },
    {
      header: "Startredenen",
      field: "startReasons",
      parse: choicesCell(StartReason.options),
      whenEmpty: [],
      example: "fysieke veiligheid|handelingsverlegenheid",
    },
    {
      header: "Redenen bekend",
      field: "startReasonsKnown",
      parse: choiceCell(ReasonsKnown.options),
      example: "deels",
    },
    {
      header: "Uren per etmaal",
      field: "hoursPerDay",
      of: "intensity",
      parse: hoursCell(24, "above-24-hours"),
      example: "10,0",
    },
    {
      header: "Verhouding",
      field: "ratio",
      of: "intensity",
      parse: ratioCell,
      example: "1:1",
    },
    {
      header: "Exclusief ingeroosterd",
      field: "exclusivelyRostered",
      of: "intensity",
      parse: yesNoCell,
      example: "ja",
    },
    { header: "Label", field: "localLabel", parse: lineCell, example: "maatwerk" },
    {
      header: "Financiering",
      field: "scheme",
      of: "funding",
      parse: choiceCell(Funding.shape.scheme.options),
      example: "meerzorg",
    },
    dateColumn("Onderzoeksdatum", "investigatedOn", "24-04-2026"),
    dateColumn("RET-advies datum", "retAdviceOn", ""),
  ],
});
