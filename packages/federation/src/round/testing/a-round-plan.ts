import { anId } from "@nabij/domain/testing";
import { base64url } from "jose";
import type { BenchmarkPlan } from "../../plan/plan.ts";
import { defaultThresholds } from "../../plan/thresholds.ts";
import { newIdentity } from "../../trust/identity.ts";
import type { RosterMember, RoundPlan } from "../message.ts";

const zeros = base64url.encode(new Uint8Array(32));

/** A small plan: one table of one way, one of two ways and the bands of the first. */
export function aBenchmarkPlan(fields: Partial<BenchmarkPlan> = {}): BenchmarkPlan {
  return {
    id: "proef",
    version: 1,
    linkedTo: [],
    title: { nl: "Proef", en: "Trial" },
    question: { nl: "Hoe vaak?", en: "How often?" },
    period: "half-jaar",
    tables: [aTable("doel", ["ja", "nee"]), aTable("woonplek", ["thuis", "groep"], ["ja", "nee"])],
    organisationTables: [
      { id: "doel-banden", of: "doel", answers: ["ja"], edges: [50], leastClients: 3 },
    ],
    thresholds: defaultThresholds,
    ...fields,
  };
}

/** A plan of as many tables of forty cells, margins included, as make this many cells. */
export function aWidePlan(cells: number): BenchmarkPlan {
  const columns = ["a", "b", "c", "d", "e", "f", "g"];
  const rows = ["p", "q", "r", "s"];
  const tables = Array.from({ length: cells / 40 }, (_, index) =>
    aTable(`breed-${index}`, columns, rows),
  );
  return aBenchmarkPlan({ tables, organisationTables: [] });
}

function aTable(
  id: string,
  columns: string[],
  rows: string[] = [],
): BenchmarkPlan["tables"][number] {
  return {
    id,
    indicator: id,
    indicatorVersion: 1,
    columns,
    columnMerges: [],
    by: rows.length === 0 ? null : "doel",
    rows,
    rowMerges: [],
    role: "figure",
  };
}

/** The fictional organisation of a number: its seed, and how it stands on a roster. */
export function aMember(number: number, legalGroup = `groep ${number}`): RosterMember {
  return {
    organisationId: anId(number),
    name: `Organisatie ${number}`,
    legalGroup,
    identityKey: newIdentity(aSeed(number)).publicKey,
  };
}

/** 32 bytes that belong to a number. */
export function aSeed(number: number): Uint8Array {
  const seed = new Uint8Array(32).fill(7);
  new DataView(seed.buffer).setUint32(0, number);
  return seed;
}

/** A round over the second half of 2025, open in January 2026, of this many organisations. */
export function aRoundPlan(organisations: number, fields: Partial<RoundPlan> = {}): RoundPlan {
  return {
    roundId: anId(900_000),
    plan: aBenchmarkPlan(),
    period: { from: "2025-07-01", until: "2025-12-31" },
    roster: Array.from({ length: organisations }, (_, index) => aMember(index + 1)),
    logHead: zeros,
    isRehearsal: false,
    openedAt: "2026-01-12T09:00:00Z",
    closesAt: "2026-01-26T09:00:00Z",
    ...fields,
  };
}
