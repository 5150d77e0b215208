import { router } from "../../trpc.ts";
import { recordRouter } from "./record-router.ts";

/** One small router per kind of record: create, change, remove, restore. */
export const recordsRouter = router({
  client: recordRouter("client"),
  trajectory: recordRouter("trajectory"),
  intensity: recordRouter("intensity"),
  deliveredHours: recordRouter("deliveredHours"),
  placement: recordRouter("placement"),
  explanatoryAnalysis: recordRouter("explanatoryAnalysis"),
  diagnosis: recordRouter("diagnosis"),
  goal: recordRouter("goal"),
  evaluation: recordRouter("evaluation"),
  restriction: recordRouter("restriction"),
  regieAssignment: recordRouter("regieAssignment"),
  incident: recordRouter("incident"),
  activity: recordRouter("activity"),
  agreement: recordRouter("agreement"),
  transition18: recordRouter("transition18"),
  funding: recordRouter("funding"),
  teamContext: recordRouter("teamContext"),
  environment: recordRouter("environment"),
  frameworkStep: recordRouter("frameworkStep"),
  escalation: recordRouter("escalation"),
});
