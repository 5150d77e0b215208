import type { RecordKind } from "@nabij/domain";
import type { AnyRecordTable } from "#columns";
import { activity } from "../activity/table.ts";
import { agreement } from "../agreement/table.ts";
import { client } from "../client/table.ts";
import { deliveredHours } from "../delivered-hours/table.ts";
import { diagnosis } from "../diagnosis/table.ts";
import { environment } from "../environment/table.ts";
import { escalation } from "../escalation/table.ts";
import { evaluation } from "../evaluation/table.ts";
import { explanatoryAnalysis } from "../explanatory-analysis/table.ts";
import { frameworkStep } from "../framework-step/table.ts";
import { funding } from "../funding/table.ts";
import { goal } from "../goal/table.ts";
import { incident } from "../incident/table.ts";
import { intensity } from "../intensity/table.ts";
import { placement } from "../placement/table.ts";
import { reflectionSession } from "../reflection-session/table.ts";
import { regieAssignment } from "../regie/table.ts";
import { restriction } from "../restriction/table.ts";
import { teamContext } from "../team-context/table.ts";
import { trajectory } from "../trajectory/table.ts";
import { transition18 } from "../transition-18/table.ts";

/** The table of every kind of record. */
export const recordTables = {
  client,
  trajectory,
  intensity,
  deliveredHours,
  placement,
  explanatoryAnalysis,
  diagnosis,
  goal,
  evaluation,
  restriction,
  regieAssignment,
  incident,
  activity,
  agreement,
  transition18,
  funding,
  teamContext,
  environment,
  frameworkStep,
  escalation,
  reflectionSession,
} satisfies Record<RecordKind, AnyRecordTable>;
