import { holdsCitizenServiceNumber, type LegalWorld, type TrajectoryType } from "@nabij/domain";

/** What is typed in the drawer for a new trajectory. */
export type TrajectoryDraft = {
  readonly whom: "existing" | "added";
  readonly clientId: string | null;
  /** The client's number; of an existing client it is filled in. */
  readonly pseudonym: string;
  readonly chosenName: string;
  readonly birthDate: string | null;
  readonly legalWorld: LegalWorld | null;
  readonly teamId: string | null;
  /** Empty: the number that is proposed. */
  readonly number: string;
  readonly startDate: string | null;
  readonly type: TrajectoryType | null;
};

export type DraftProblem = "missing" | "citizenNumber";
export type DraftProblems = Partial<Record<keyof TrajectoryDraft, DraftProblem>>;

/** A draft with nothing typed yet, beginning today; `teamId` is the only team there is to choose. */
export function emptyDraft(today: string, teamId: string | null = null): TrajectoryDraft {
  return {
    whom: "existing",
    clientId: null,
    pseudonym: "",
    chosenName: "",
    birthDate: null,
    legalWorld: null,
    teamId,
    number: "",
    startDate: today,
    type: null,
  };
}

/**
 * The fields that keep the draft from being stored, and why. Whoever works in a team `isOfTeams`:
 * they add clients to one of their own.
 */
export function draftProblems(draft: TrajectoryDraft, isOfTeams = false): DraftProblems {
  const required: readonly (keyof TrajectoryDraft)[] =
    draft.whom === "existing"
      ? ["clientId", "startDate", "type"]
      : [
          ...(["pseudonym", "birthDate", "legalWorld", "startDate", "type"] as const),
          ...(isOfTeams ? (["teamId"] as const) : []),
        ];
  const missing = required.filter((field) => draft[field] === null || draft[field] === "");
  // Such a number is never stored (signals-core).
  const suspect = (["pseudonym", "number", "chosenName"] as const).filter((field) =>
    holdsCitizenServiceNumber(draft[field]),
  );
  return Object.fromEntries([
    ...missing.map((field) => [field, "missing"] as const),
    ...suspect.map((field) => [field, "citizenNumber"] as const),
  ]);
}

/** A number for the trajectory that nobody has to think up: the client's own, with the year. */
export function proposedNumber(clientNumber: string, startDate: string | null): string {
  return clientNumber === "" || startDate === null
    ? ""
    : `${clientNumber}-${startDate.slice(0, 4)}`;
}
