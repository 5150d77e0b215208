import type { Database } from "@nabij/db";
import { dayInAmsterdam } from "@nabij/domain";
import type { DemoUser } from "./demo-data.ts";
import { demoOrganisation } from "./demo-organisation.ts";
import type { DemoOrganisationId } from "./demo-organisations.ts";
import { loadDemo } from "./load-demo.ts";
import { rijnmond } from "./rijnmond/rijnmond.ts";

const seed = 2026;

/** The fictional organisation with this id, with its days relative to `now`. */
function demoData(id: DemoOrganisationId, now: Date) {
  const today = dayInAmsterdam(now.getTime());
  return id === "rijnmond" ? rijnmond({ today }) : demoOrganisation({ today, seed });
}

export type LoadedDemo = {
  readonly organisationId: string;
  readonly organisation: string;
  readonly trajectories: number;
  readonly users: readonly DemoUser[];
};

/** Stores a fictional organisation; null when it is there already. */
export function loadDemoOrganisation(
  db: Database,
  id: DemoOrganisationId,
  now: Date,
): LoadedDemo | null {
  const data = demoData(id, now);
  if (!loadDemo(db, data, now)) return null;
  const trajectories = data.records.filter(({ kind }) => kind === "trajectory").length;
  const { id: organisationId, name: organisation } = data.organisation;
  return { organisationId, organisation, trajectories, users: data.users };
}
