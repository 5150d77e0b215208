import { recordKinds } from "@nabij/domain";
import { aClient, aTrajectory } from "@nabij/domain/testing";
import type { Dossier } from "./dossier.ts";

type Parts = Partial<Omit<Dossier, "records">> & { readonly records?: Partial<Dossier["records"]> };

/** A dossier with nothing recorded but what is given, for tests. */
export function aDossier({ records, ...parts }: Parts = {}): Dossier {
  const none = Object.fromEntries(
    recordKinds.map((kind) => [kind, []]),
  ) as unknown as Dossier["records"];
  return {
    at: "2026-11-21",
    client: aClient(),
    trajectory: aTrajectory(),
    signals: [],
    ...parts,
    records: { ...none, ...records },
  };
}
