import { expect, test } from "vitest";
import { aClient, anId, aRecord, aTrajectory, someFacts } from "../../testing.ts";
import type { SignalId, TrajectoryFacts } from "../signal.ts";
import { signalsFor } from "../signals-for.ts";

const at = "2026-11-01";
const on = { clientId: anId(1), trajectoryId: anId(2) };
const words = "Iets uit het dossier";

const diagnosis = {
  ...on,
  label: words,
  status: "gewisseld",
  date: "2012-01-01",
  source: words,
  assessor: words,
};
const analysis = { ...on, date: "2026-01-01", summary: words, author: words };
const placements = [
  aRecord("placement", { ...on, from: "2026-01-01", until: "2026-05-31", note: words }, anId(11)),
  aRecord("placement", { ...on, from: "2026-06-01", note: words }, anId(12)),
];
const facts = someFacts({
  client: aClient({
    futureCareOn: "2027-01-01",
    futureCare: words,
    network: [
      {
        relation: "ouder",
        label: words,
        chosenByClient: null,
        expectation: null,
        carriesCare: true,
        burdenSigns: [],
        burden: words,
      },
    ],
  }),
  trajectory: aTrajectory({ localLabel: words, planA: words }),
  diagnoses: [aRecord("diagnosis", diagnosis, anId(13)), aRecord("diagnosis", diagnosis, anId(14))],
  explanatoryAnalyses: [aRecord("explanatoryAnalysis", analysis, anId(15))],
  placements,
});

const seenBy = (role: "casusregisseur" | "gedragswetenschapper", about: TrajectoryFacts = facts) =>
  signalsFor(role, about, at).map(({ id }) => id);

test("who works without the dossier sees no signal that rests on a diagnosis or an analysis", () => {
  const inDossier: readonly SignalId[] = ["G10", "G16", "G17"];
  expect(seenBy("gedragswetenschapper")).toEqual(expect.arrayContaining([...inDossier]));
  expect(seenBy("casusregisseur").filter((id) => inDossier.includes(id))).toEqual([]);
});

test("who works without the dossier sees the family and the move, which are part of the process", () => {
  expect(seenBy("casusregisseur")).toEqual(expect.arrayContaining(["G37", "G46", "G55"]));
});

test("that the client was never heard is for everyone; when it was, stays in the dossier", () => {
  const voice = aRecord("clientVoice", { ...on, date: "2025-01-01", said: words }, anId(16));
  const heardOnce = { ...facts, clientVoices: [voice] };
  expect(seenBy("casusregisseur")).toContain("G45");
  expect(seenBy("casusregisseur", heardOnce)).not.toContain("G45");
  expect(seenBy("gedragswetenschapper", heardOnce)).toContain("G45");
});

test("no words of the dossier stand in the evidence about person and place", () => {
  const ofThisKind: readonly SignalId[] = ["G10", "G16", "G17", "G27", "G37", "G45", "G46", "G55"];
  const raised = signalsFor("gedragswetenschapper", facts, at).filter(({ id }) =>
    ofThisKind.includes(id),
  );
  expect(raised.map(({ id }) => id)).toEqual(ofThisKind);
  expect(JSON.stringify(raised.map(({ evidence }) => evidence))).not.toContain(words);
});
