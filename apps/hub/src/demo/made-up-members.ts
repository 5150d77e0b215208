import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import {
  type ApplicationDetails,
  type Identity,
  type MadeUpOrganisation,
  madeUpOrganisations,
  newIdentity,
  seededRandom,
} from "@nabij/federation";
import names from "./made-up-names.json" with { type: "json" };

/** Organisations that take part from the start; the others come along with a latecomer. */
export const madeUpFromStart = 12;

/** An organisation that does not exist: who it is, and the clients it does not have. */
export type MadeUpMember = {
  readonly identity: Identity;
  readonly details: Omit<ApplicationDetails, "at">;
  readonly clients: MadeUpOrganisation["clients"];
  /** Other clients that do not exist, for rehearsals. */
  readonly rehearsalClients: MadeUpOrganisation["clients"];
};

/** The made-up organisations; their keys are kept in the folder, their clients are always the same. */
export function madeUpMembers(dataDir: string): readonly MadeUpMember[] {
  const seeds = seedsIn(dataDir);
  const real = madeUpOrganisations(seededRandom("demo"), names.length, "many");
  const rehearsal = madeUpOrganisations(seededRandom("rehearsal"), names.length, "many");
  return names.flatMap(({ name, legalGroup }, index) => {
    const seed = seeds[index];
    const organisation = real[index];
    const other = rehearsal[index];
    if (seed === undefined || organisation === undefined || other === undefined) return [];
    const kvk = String(90_000_001 + index);
    const contactEmail = `vergelijken${index + 1}@organisatie.example`;
    return {
      identity: newIdentity(seed),
      details: { name, legalGroup, kvk, agb: null, contactEmail },
      clients: organisation.clients,
      rehearsalClients: other.clients,
    };
  });
}

function seedsIn(dataDir: string): readonly Uint8Array[] {
  const file = join(resolve(dataDir), "demo-keys");
  if (!existsSync(file)) {
    const made = names.map(() => randomBytes(32).toString("hex"));
    writeFileSync(file, made.join("\n"), { mode: 0o600 });
  }
  const lines = readFileSync(file, "utf8").trim().split("\n");
  return lines.map((line) => new Uint8Array(Buffer.from(line, "hex")));
}
