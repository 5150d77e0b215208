import type { BenchmarkPlan } from "../plan/plan.ts";
import { defaultThresholds } from "../plan/thresholds.ts";
import type { RosterMember, RoundPlan } from "../round/message.ts";
import { type Identity, newIdentity } from "./identity.ts";
import { emptyRoster, noHash, type RosterUpdate } from "./roster.ts";

const identities = new Map<number, Identity>();

/** The identity of the organisation with this number; the hub is number 0. */
export function identityOf(number: number): Identity {
  const identity = identities.get(number) ?? newIdentity(new Uint8Array(32).fill(number + 1));
  identities.set(number, identity);
  return identity;
}

export const hub = identityOf(0);

export const uuid = (number: number) =>
  `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;

/** A made-up member of the roster, of its own legal group. */
export const member = (number: number): RosterMember => ({
  organisationId: uuid(number),
  name: `Zorggroep ${number}`,
  legalGroup: `groep ${number}`,
  identityKey: identityOf(number).publicKey,
});

export const members = (...numbers: readonly number[]) => numbers.map(member);

export const approvers = [
  { id: "a", name: "Noor Fictief" },
  { id: "b", name: "Sam Fictief" },
];

export const firstUpdate: RosterUpdate = {
  sequence: 1,
  previous: emptyRoster.head,
  decidedAt: "2026-03-02T09:00:00Z",
  approvedBy: approvers,
  joins: members(1, 2, 3, 4, 5, 6),
  departures: [],
  rotations: [],
  revocations: [],
};

const words = { nl: "Hebben cliënten een doel?", en: "Do clients have a goal?" };

/** A plan of one table about each of these indicators. */
export const planOf = (...indicators: readonly string[]): BenchmarkPlan => ({
  id: "proef",
  version: 1,
  linkedTo: [],
  title: words,
  question: words,
  period: "half-jaar",
  tables: indicators.map((indicator) => ({
    id: `tabel-${indicator}`,
    indicator,
    indicatorVersion: 1,
    columns: ["ja", "nee"],
    columnMerges: [],
    by: null,
    rows: [],
    rowMerges: [],
    role: "figure" as const,
  })),
  organisationTables: [],
  thresholds: defaultThresholds,
});

/** A round about the first half of 2026 with organisations 1 to 6. */
export const roundOf = (number: number, changes: Partial<RoundPlan> = {}): RoundPlan => ({
  roundId: uuid(1000 + number),
  plan: planOf("doel"),
  period: { from: "2026-01-01", until: "2026-06-30" },
  roster: members(1, 2, 3, 4, 5, 6),
  logHead: noHash,
  isRehearsal: false,
  openedAt: "2026-08-03T09:00:00Z",
  closesAt: "2026-08-10T09:00:00Z",
  ...changes,
});
