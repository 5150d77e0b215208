import { recordAccess, type Write } from "@nabij/db";
import {
  addDays,
  dayInAmsterdam,
  type RecordKind,
  type Role,
  startInAmsterdam,
} from "@nabij/domain";
import type { DemoData } from "./demo-data.ts";

type Visit = {
  readonly daysAgo: number;
  readonly role: Role;
  readonly action: string;
  /** What it was about; left out: the trajectory itself. */
  readonly kind?: RecordKind;
};

/** Who looked lately, oldest first; enough for a log that can be read. */
const visits: readonly Visit[] = [
  { daysAgo: 64, role: "gedragswetenschapper", action: "trajectory.read" },
  { daysAgo: 64, role: "gedragswetenschapper", action: "goal.change", kind: "goal" },
  { daysAgo: 41, role: "casusregisseur", action: "trajectory.read" },
  { daysAgo: 26, role: "begeleider", action: "trajectory.read" },
  { daysAgo: 26, role: "begeleider", action: "agreement.change", kind: "agreement" },
  { daysAgo: 19, role: "zorgmanager", action: "trajectory.read" },
  { daysAgo: 12, role: "begeleider", action: "trajectory.read" },
  { daysAgo: 12, role: "begeleider", action: "trajectory.read" },
  { daysAgo: 5, role: "gedragswetenschapper", action: "trajectory.read" },
  { daysAgo: 5, role: "gedragswetenschapper", action: "evaluation.read", kind: "evaluation" },
  { daysAgo: 1, role: "begeleider", action: "trajectory.read" },
];

const hour = 3_600_000;

/** Audit lines of the past weeks about the clients who can sign in or are spoken for. */
export function demoVisits(
  { organisation, users, records }: DemoData,
  now: Date,
): readonly Write[] {
  const clients = new Set(users.flatMap(({ clientIds }) => clientIds ?? []));
  const trajectories = records.flatMap(({ kind, record }) =>
    kind === "trajectory" && clients.has(record.clientId) ? [record.id] : [],
  );
  const today = dayInAmsterdam(now.getTime());
  return visits.flatMap(({ daysAgo, role, action, kind = "trajectory" }) => {
    const user = users.find((each) => each.role === role);
    const morning = Date.parse(startInAmsterdam(addDays(today, -daysAgo))) + 10 * hour;
    if (user === undefined) return [];
    const actor = { userId: user.id, role, organisationId: organisation.id };
    return trajectories.flatMap((trajectoryId) => {
      const id = kind === "trajectory" ? trajectoryId : firstOf(records, kind, trajectoryId);
      if (id === undefined) return [];
      return [recordAccess(actor, action, { kind, id }, new Date(morning))];
    });
  });
}

/** The first record of a kind that hangs on a trajectory. */
function firstOf(records: DemoData["records"], kind: RecordKind, trajectoryId: string) {
  return records.find(
    (each) =>
      each.kind === kind &&
      "trajectoryId" in each.record &&
      each.record.trajectoryId === trajectoryId,
  )?.record.id;
}
