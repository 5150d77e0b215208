import { type Evidence, type SignalId, signalDefinitions } from "@nabij/domain";
import { expect, test } from "vitest";
import { wordsFor } from "../words/words-for-tests.ts";
import { signalSentence } from "./signal-sentence.ts";
import { signalSource } from "./signal-source.ts";

const nl = await wordsFor("nl");

const cases: readonly (readonly [SignalId, Evidence, string])[] = [
  ["G3", { missing: ["goal"] }, "Er is geen doel afgesproken."],
  ["G3", { missing: ["plannedEndDate"] }, "Er is geen einddatum gepland."],
  [
    "G3",
    { missing: ["goal", "plannedEndDate"] },
    "Er is geen doel afgesproken en geen einddatum gepland.",
  ],
  [
    "G4",
    {
      lastEvaluation: "2026-05-03",
      referenceDate: "2026-05-03",
      dueDate: "2026-08-03",
      daysLate: 1,
    },
    "Laatste evaluatie op 3 mei 2026. De volgende had er op 3 aug 2026 moeten zijn: 1 dag geleden.",
  ],
  [
    "G4",
    { lastEvaluation: null, referenceDate: "2026-01-31", dueDate: "2026-04-30", daysLate: 12 },
    "Gestart op 31 jan 2026 en nog niet geëvalueerd. Dat had op 30 apr 2026 gemoeten: 12 dagen geleden.",
  ],
  [
    "G8",
    { startDate: "2025-01-01", lastWithExpert: null },
    "Loopt sinds 1 jan 2025 en nog nooit keek een onafhankelijke deskundige mee.",
  ],
  ["G9", { lastAnalysis: null, dueDate: null }, "Er is geen verklarende analyse."],
  [
    "G12",
    { missingRoles: ["procesregie", "casusregie"] },
    "Op dit moment heeft niemand de procesregie en casusregie.",
  ],
  [
    "G15",
    { diagnoses: ["bekend met autisme"], missing: ["source", "assessor"] },
    "Bij “bekend met autisme” is niet vastgelegd waar dat staat en wie de diagnose stelde.",
  ],
  [
    "G18",
    { placements: 3, since: "2026-05-22" },
    "Kreeg sinds 22 mei 2026 3 keer een nieuwe plek.",
  ],
  [
    "G20",
    { birthday: "2027-06-09", daysLeft: 200, missing: ["funder"] },
    "Wordt 18 op 9 jun 2027, over 200 dagen. Nog geen financier.",
  ],
  ["G21", { lastUntil: null }, "Er is nog nooit school, werk of dagbesteding vastgelegd."],
  [
    "G23",
    { forms: ["toezicht", "toezicht", "insluiting"], since: "2026-03-01" },
    "Zonder vastgelegde grondslag: toezicht en insluiting. De oudste is van 1 mrt 2026.",
  ],
  [
    "G25",
    {
      weeks: ["2026-W44", "2026-W45"],
      plannedHours: 1280,
      deliveredHours: 1100.5,
      deliveredPercentage: 85,
    },
    "In de laatste 2 weken 1.100,5 van de 1.280 geplande uren geleverd: 85 %.",
  ],
  [
    "G34",
    { missing: ["explanatoryAnalysis", "retAdvice"], placedOn: ["2026-09-21"] },
    "Buiten de regio sinds 21 sep 2026, zonder verklarende analyse en zonder RET-advies.",
  ],
];

test.each(cases)("%s with %j reads as a sentence", (id, evidence, sentence) => {
  expect(signalSentence(nl, { id, evidence }, "nl")).toBe(sentence);
});

test("every signal names a study the reader can look up", () => {
  for (const { id } of signalDefinitions)
    expect(signalSource(nl, id)).toMatch(new RegExp(`^(?!.*(seed|requirements)).{20,}; ${id}$`));
});
