import { type Database, findMembership, type Scope, type StoredMembership } from "@nabij/db";
import {
  defaultThresholds,
  emptyRoster,
  looserThan,
  type Pinned,
  Roster,
  Thresholds,
} from "@nabij/federation";

/** The federation an organisation takes part in, with what stands in JSON read. */
export type Membership = Omit<StoredMembership, "roster" | "floors"> & {
  readonly roster: Roster;
  readonly floors: Thresholds;
};

/** The membership there is now, or was; undefined when there never was one. */
export function membershipOf(db: Database, scope: Scope): Membership | undefined {
  const stored = findMembership(db, scope);
  return stored === undefined ? undefined : readMembership(stored);
}

/** Reads a stored membership; floors that cannot be read are those shipped, never none. */
function readMembership({ roster, floors, ...rest }: StoredMembership): Membership {
  return {
    ...rest,
    roster: Roster.catch(emptyRoster).parse(roster),
    floors: Thresholds.catch(defaultThresholds).parse(floors ?? defaultThresholds),
  };
}

/** Whether an organisation takes part, or has asked to. */
export function isUnderWay({ status }: Pick<Membership, "status">): boolean {
  return status === "applied" || status === "member";
}

/** What this node holds on to of the federation. */
export function pinnedOf({ hubKey, roster, trusted }: Membership): Pinned {
  return { hubKey, roster, trusted: [...trusted] };
}

/** The floors that would be looser than what Nabij ships; an organisation may only be stricter. */
export function looserFloors(wanted: Thresholds): readonly (keyof Thresholds)[] {
  return looserThan(wanted, defaultThresholds);
}
