import type { SignalId } from "../signal/signal.ts";
import { careRemedies } from "./remedies/care.ts";
import { coreRemedies } from "./remedies/core.ts";
import { personRemedies } from "./remedies/person.ts";
import { regieRemedies } from "./remedies/regie.ts";
import type { Remedy } from "./remedies/remedy.ts";
import { teamRemedies } from "./remedies/team.ts";

/** For every signal what takes it away, or why nothing does. */
export const remedies: Readonly<Record<SignalId, Remedy>> = {
  ...coreRemedies,
  ...regieRemedies,
  ...personRemedies,
  ...careRemedies,
  ...teamRemedies,
};
