import { errorCode, refusalOf } from "../../trpc.ts";

/** Why joining did not work, as far as a person can do something about it. */
export type JoinProblem = "wrong" | "tooMany" | "taken" | "full" | "offline" | "other";

/** A wrong code, an expired one and one that was taken back look the same from here. */
export function joinProblem(error: unknown): JoinProblem {
  const refusal = refusalOf(error);
  switch (refusal?.type) {
    case "CodeUnknown":
      return "wrong";
    case "TooManyTries":
      return "tooMany";
    case "SeatTaken":
      return "taken";
    case "ReflectionRefused":
      return refusal.refusal.type === "TooManyParticipants" ? "full" : "other";
    default:
      break;
  }
  switch (errorCode(error)) {
    case "OFFLINE":
      return "offline";
    case "TOO_MANY_REQUESTS":
      return "tooMany";
    default:
      return "other";
  }
}
