import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { at } from "../reflection/call-api.ts";

/** A round as the hub keeps it on disk. */
export type HubStanding = {
  readonly phase: string;
  readonly deadBecause: unknown;
  /** What the hub opened so far: numbers by block, null where a cell is closed. */
  readonly opened: Readonly<Record<string, readonly (number | null)[]>>;
  /** Words of the block `clients` with the masks taken off that came in, in the order asked. */
  readonly remainders: readonly bigint[];
  readonly asked: Readonly<Record<string, readonly number[]>>;
};

/** The database of a hub that runs, looked at from outside as somebody who took it would. */
export type HubFile = {
  readonly standing: (roundId: string) => HubStanding | undefined;
  /** The organisations that said a thing in a round. */
  readonly heard: (roundId: string, slot: string) => ReadonlySet<string>;
  readonly isPublished: (roundId: string) => boolean;
  /** Everything in all tables as text. */
  readonly tables: () => string;
  /** All bytes of the database with its write-ahead log. */
  readonly bytes: () => string;
  readonly close: () => void;
};

export function openHubFile(dataDir: string): HubFile {
  const db = new DatabaseSync(join(dataDir, "hub.sqlite"), { readOnly: true });
  const round = db.prepare("SELECT phase, state FROM round WHERE id = ?");
  const heard = db.prepare("SELECT organisation_id FROM heard WHERE round_id = ? AND slot = ?");
  const published = db.prepare("SELECT 1 FROM publication WHERE round_id = ?");
  return {
    standing: (roundId) => {
      const row = round.get(roundId);
      return row && standingOf(String(row.phase), JSON.parse(String(row.state)));
    },
    heard: (roundId, slot) =>
      new Set(heard.all(roundId, slot).map((row) => String(row.organisation_id))),
    isPublished: (roundId) => published.get(roundId) !== undefined,
    tables: () => textOf(db),
    bytes: () =>
      readdirSync(dataDir)
        .filter((name) => name.startsWith("hub.sqlite"))
        .map((name) => readFileSync(join(dataDir, name), "latin1"))
        .join(""),
    close: () => db.close(),
  };
}

function standingOf(phase: string, state: unknown): HubStanding {
  const asked = (at(state, "asked") ?? {}) as HubStanding["asked"];
  const masked = wordsIn(at(state, "masked", "clients"));
  const masks = wordsIn(at(state, "masks", "clients"));
  const cells = asked.clients ?? [];
  return {
    phase,
    deadBecause: at(state, "deadBecause"),
    opened: (at(state, "opened") ?? {}) as HubStanding["opened"],
    asked,
    remainders:
      masks.length === 0
        ? []
        : cells.map((cell, index) =>
            BigInt.asUintN(64, (masked[cell] ?? 0n) - (masks[index] ?? 0n)),
          ),
  };
}

/** Words of 64 bits in base64url, the lowest byte first. */
export function wordsIn(text: unknown): readonly bigint[] {
  const bytes = Buffer.from(typeof text === "string" ? text : "", "base64url");
  return Array.from({ length: Math.floor(bytes.length / 8) }, (_, index) =>
    bytes.readBigUInt64LE(index * 8),
  );
}

function textOf(db: DatabaseSync): string {
  const names = db.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all();
  return names
    .map(({ name }) => JSON.stringify(db.prepare(`SELECT * FROM "${String(name)}"`).all()))
    .join("\n");
}
