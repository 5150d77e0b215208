import { anId } from "@nabij/domain/testing";
import { defaultThresholds, type KeptRound, type RoundPlan } from "@nabij/federation";

/** Of it the own masks of the round are made. */
export const seedOfRound = "zaadzaadzaadzaadzaadzaadzaadzaadzaadzaadzaa";
const words = { nl: "Proef", en: "Trial" };
const key = "A".repeat(43);

/** A round of one table. */
export const aRoundPlan: RoundPlan = {
  ...{ roundId: anId(1), logHead: key, isRehearsal: false },
  period: { from: "2026-01-01", until: "2026-06-30" },
  roster: [{ organisationId: anId(2), name: "Een", legalGroup: "Een", identityKey: key }],
  ...{ openedAt: "2026-07-01T09:00:00Z", closesAt: "2026-07-01T10:00:00Z" },
  plan: {
    ...{ id: "proef", version: 1, linkedTo: [], title: words, question: words },
    ...{ period: "half-jaar", thresholds: defaultThresholds, organisationTables: [] },
    tables: [
      {
        ...{ id: "doel", indicator: "doel", indicatorVersion: 1, columns: ["ja", "nee"] },
        ...{ columnMerges: [], by: null, rows: [], rowMerges: [], role: "figure" },
      },
    ],
  },
};

/** A round that waits for the gate, with something that the hub has not confirmed. */
export const aKeptRound: KeptRound = {
  state: {
    ...{ organisationId: anId(2), roundPlan: aRoundPlan, phase: "gate-shared", because: null },
    ...{ publicKey: key, secrets: { beforeCommit: null, self: seedOfRound }, transcript: key },
    ...{ heard: {}, gateWords: null, gate: null, given: {} },
  },
  heard: 3,
  outbox: ["een.getekend.bericht"],
};
