import type fc from "fast-check";
import type { FactList } from "../../signal/signal.ts";
import { analysisFields } from "./analysis.ts";
import type { Around, Fields } from "./around.ts";
import { diagnosisFields } from "./diagnosis.ts";
import { fundingFields } from "./funding.ts";
import { goalFields } from "./goal.ts";
import { deliveredHoursFields } from "./hours.ts";
import { opbouwStepFields } from "./opbouw-step.ts";
import { periodFields } from "./period.ts";
import { placementFields } from "./placement.ts";

/**
 * Lists of which some fields are made up otherwise than their schema alone would have it, so that
 * boundaries and signals come up often enough. All other fields and lists follow the schema.
 */
export const arbitraryLists: Readonly<
  Partial<Record<FactList, (around: Around) => fc.Arbitrary<Fields>>>
> = {
  activities: periodFields,
  deliveredHours: deliveredHoursFields,
  diagnoses: diagnosisFields,
  explanatoryAnalyses: analysisFields,
  funding: fundingFields,
  goals: goalFields,
  opbouwSteps: opbouwStepFields,
  placements: placementFields,
  regieAssignments: periodFields,
  restrictions: periodFields,
};
