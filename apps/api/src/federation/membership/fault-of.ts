import type { PassReport, RoundReport } from "@nabij/federation";
import type { HubFault } from "./contact.ts";

type Trouble = NonNullable<PassReport["trouble"]> | NonNullable<RoundReport["trouble"]>;

/** What a trouble with the hub comes down to for whoever reads the screen. */
export function faultOf({ type }: Exclude<Trouble, { readonly type: "waits" }>): HubFault {
  if (type === "log-refused") return "log-broken";
  return type === "hub-message-refused" ? "hub-contradicts" : type;
}

/** The first thing that was wrong in a pass; waiting for an administrator is nothing wrong. */
export function faultOfPass({ trouble, rounds }: PassReport): HubFault | null {
  if (trouble !== null) return faultOf(trouble);
  for (const round of rounds)
    if (round.trouble !== null && round.trouble.type !== "waits") return faultOf(round.trouble);
  return null;
}
