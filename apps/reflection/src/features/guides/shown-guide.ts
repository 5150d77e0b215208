import type { Guide, GuideChanges } from "@nabij/reflection";
import { arranged } from "./copy-changes.ts";

/** The guide with the questions of the copy, to say where a problem is. */
export function shownGuide(base: Guide, copy: GuideChanges): Guide {
  return {
    ...base,
    phases: base.phases.map((phase) => ({
      ...phase,
      questions: arranged(phase, copy).shown.map(({ question }) => question),
    })),
  };
}
