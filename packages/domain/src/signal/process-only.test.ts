import fc from "fast-check";
import { expect, test } from "vitest";
import { question } from "../testing/arbitrary-facts.ts";
import { anId, aRecord, someFacts } from "../testing.ts";
import care from "./definitions/care.json" with { type: "json" };
import team from "./definitions/team.json" with { type: "json" };
import { signalsFor } from "./signals-for.ts";

const onCareAndTeam: ReadonlySet<string> = new Set([...care, ...team].map(({ id }) => id));

test("about care, team and money a role without the dossier sees what rests on the process", () => {
  const seen = fc
    .sample(question, { numRuns: 400, seed: 18 })
    .flatMap(({ facts, at }) => signalsFor("procesregisseur", facts, at))
    .filter(({ id }) => onCareAndTeam.has(id));
  expect([...new Set(seen.map(({ id }) => id))].toSorted()).toEqual(
    ["G24", "G30", "G31", "G36", "G49", "G51", "G52", "G53"].toSorted(),
  );
});

test("that nothing new happened since an experience is for who reads the dossier", () => {
  const experience = aRecord(
    "experience",
    { trajectoryId: anId(2), date: "2026-05-10", what: "Met de bus" },
    anId(5),
  );
  const activity = aRecord(
    "activity",
    { clientId: anId(1), from: "2026-06-01", kind: "hobby" },
    anId(6),
  );
  const seesNothingNew = (facts: Parameters<typeof signalsFor>[1]) =>
    signalsFor("procesregisseur", facts, "2026-11-01").some(({ id }) => id === "G49");
  expect(seesNothingNew(someFacts({ activities: [activity] }))).toBe(true);
  expect(seesNothingNew(someFacts({ activities: [activity], experiences: [experience] }))).toBe(
    false,
  );
});
