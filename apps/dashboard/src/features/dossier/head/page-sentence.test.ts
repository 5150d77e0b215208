import { aClient, anId, aRecord, aTrajectory } from "@nabij/domain/testing";
import { beforeAll, expect, test } from "vitest";
import { aDossier } from "../a-dossier.ts";
import type { DossierWords } from "../dossier-words.ts";
import { wordsForTests } from "../words-for-tests.ts";
import { leadParts } from "./lead-parts.ts";
import { pageSentence } from "./page-sentence.ts";

let nl: DossierWords;
let en: DossierWords;
beforeAll(async () => {
  nl = await wordsForTests("nl");
  en = await wordsForTests("en");
});

const client = aClient({ chosenName: "Sam" });
const at = "2026-11-21";
const hours = (from: string, until: string | null, hoursPerDay: number) =>
  aRecord("intensity", { trajectoryId: anId(2), from, until, hoursPerDay });
const activity = (kind: string, from: string, until: string | null = null) =>
  aRecord("activity", { clientId: anId(1), kind, from, until });

test("who, how long, from how many hours to how many, and school since when", () => {
  const dossier = aDossier({
    at,
    client,
    trajectory: aTrajectory({ startDate: "2024-08-21" }),
    records: {
      intensity: [hours("2024-08-21", "2025-06-30", 24), hours("2025-07-01", null, 10)],
      activity: [activity("school", "2026-05-20")],
    },
  });
  expect(pageSentence(dossier, nl)).toBe(
    "Sam heeft 27 maanden iemand naast zich: van 24 naar 10 uur, en sinds mei op school.",
  );
  expect(pageSentence(dossier, en)).toBe(
    "Sam has had someone near for 27 months: from 24 to 10 hours, and at school since May.",
  );
});

test("an earlier school that stopped makes it school again, and last year carries its year", () => {
  const dossier = aDossier({
    at,
    client,
    trajectory: aTrajectory({ startDate: "2024-08-21" }),
    records: {
      activity: [activity("school", "2024-01-01", "2024-06-01"), activity("school", "2025-05-20")],
    },
  });
  expect(pageSentence(dossier, nl)).toBe(
    "Sam heeft 27 maanden iemand naast zich, en sinds mei 2025 weer op school.",
  );
});

test("one month is one month, and less than that is a day", () => {
  const since = (startDate: string) =>
    aDossier({ at, client, trajectory: aTrajectory({ startDate }) });
  expect(pageSentence(since("2026-10-21"), nl)).toBe("Sam heeft 1 maand iemand naast zich.");
  expect(pageSentence(since("2026-11-03"), nl)).toBe(
    "Sam heeft sinds 3 nov 2026 iemand naast zich.",
  );
  expect(pageSentence(since("2026-12-01"), nl)).toBe(
    "Vanaf 1 dec 2026 heeft Sam iemand naast zich.",
  );
});

test("a closed trajectory is told in the past tense, with a pseudonym when there is no name", () => {
  const trajectory = aTrajectory({ startDate: "2025-01-01", endDate: "2026-01-01" });
  expect(pageSentence(aDossier({ at, trajectory }), nl)).toBe(
    "C0001 had 12 maanden iemand naast zich.",
  );
});

test("the same hours all along are no change", () => {
  const dossier = aDossier({
    at,
    client,
    trajectory: aTrajectory({ startDate: "2026-01-01" }),
    records: { intensity: [hours("2026-01-01", null, 7.5)] },
  });
  expect(pageSentence(dossier, nl)).toBe(
    "Sam heeft 10 maanden iemand naast zich, 7,5 uur per etmaal.",
  );
});

test("the line under it tells why, the goal and the wish", () => {
  const dossier = aDossier({
    at,
    client: aClient({ chosenName: "Sam", ownWishes: "op mezelf wonen, met een hond" }),
    trajectory: aTrajectory({ startReasons: ["geen-plek-bij-aanbieder", "vertrouwen"] }),
    records: {
      goal: [
        aRecord("goal", {
          trajectoryId: anId(2),
          description: "Zelf naar school",
          startDate: "2026-02-01",
          status: "lopend",
        }),
      ],
    },
  });
  expect(leadParts(dossier, nl).map(({ text }) => text)).toEqual([
    "Begonnen vanwege: geen plek bij een aanbieder en vertrouwen.",
    "Doel: zelf naar school.",
    "Wat Sam wil: “op mezelf wonen, met een hond”.",
  ]);
});

test("what is not known invites to fill it in", () => {
  const parts = leadParts(aDossier({ at, client }), nl);
  expect(parts.map(({ isKnown, field }) => [isKnown, field])).toEqual([
    [false, "startReasons"],
    [false, "description"],
    [false, "ownWishes"],
  ]);
  expect(parts[2]?.text).toBe("Wat Sam zelf wil, is niet bekend. Vraag het.");
});
