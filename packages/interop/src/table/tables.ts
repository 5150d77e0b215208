import { evaluations, goals, regieAssignments, restrictions } from "./care-tables.ts";
import {
  activities,
  clients,
  diagnoses,
  explanatoryAnalyses,
  placements,
  transitions18,
} from "./client-tables.ts";
import { deliveredHours } from "./hours-table.ts";
import { FileKind, type Table } from "./table.ts";
import { trajectories } from "./trajectory-table.ts";

/** Every kind of file there is (signals-core, export). */
export const tables: Readonly<Record<FileKind, Table>> = {
  clienten: clients,
  trajecten: trajectories,
  plaatsingen: placements,
  verklarende_analyses: explanatoryAnalyses,
  diagnoses,
  doelen: goals,
  evaluaties: evaluations,
  maatregelen: restrictions,
  regie: regieAssignments,
  uren: deliveredHours,
  activiteiten: activities,
  overgang18: transitions18,
};

/** The kinds of file, in the order in which they can be stored. */
export const tableKinds: readonly FileKind[] = FileKind.options;
