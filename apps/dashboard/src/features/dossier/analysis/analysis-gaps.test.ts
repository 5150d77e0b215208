import type { ExplanatoryAnalysis, Placement } from "@nabij/domain";
import { anId, aRecord } from "@nabij/domain/testing";
import { expect, test } from "vitest";
import { analysisGaps } from "./analysis-gaps.ts";
import { unreadPlace } from "./unread-place.ts";

const complete: ExplanatoryAnalysis = aRecord("explanatoryAnalysis", {
  clientId: anId(1),
  date: "2026-03-01",
  behaviour: "Weglopen na bezoek",
  coversEducation: true,
  coversParticipation: true,
  covers18Plus: true,
  agreements: "Bezoek vooraf bespreken",
  factors: [
    { key: "f1", label: "Afscheid gaat snel", effect: "ontstaan" },
    { key: "f2", label: "Samen terug naar huis lopen", effect: "verminderen" },
  ],
});
const at = "2026-11-21";
const young = "2010-05-05";

test("a whole analysis has no gaps", () => {
  expect(analysisGaps(complete, young, at)).toEqual([]);
});

test("an empty analysis lacks everything, in the order to fill it in", () => {
  const empty = aRecord("explanatoryAnalysis", { clientId: anId(1), date: "2026-03-01" });
  expect(analysisGaps(empty, young, at)).toEqual([
    "behaviour",
    "factors",
    "education",
    "participation",
    "eighteenPlus",
    "agreements",
  ]);
});

test("what comes after 18 is asked until the day before someone turns 23", () => {
  const analysis = { ...complete, covers18Plus: null };
  expect(analysisGaps(analysis, "2003-11-22", at)).toEqual(["eighteenPlus"]);
  expect(analysisGaps(analysis, "2003-11-21", at)).toEqual([]);
});

test("an analysis without anything that reduces says so, also when a link reduces", () => {
  const factors = complete.factors.slice(0, 1);
  expect(analysisGaps({ ...complete, factors }, young, at)).toEqual(["reducing"]);
  const links = [{ from: "f1", to: null, effect: "verminderen" as const }];
  expect(analysisGaps({ ...complete, factors, links }, young, at)).toEqual([]);
});

const place = (from: string): Placement => aRecord("placement", { clientId: anId(1), from });

test("after a move the analysis is unread until the new place says otherwise", () => {
  const moved = [place("2026-01-01"), place("2026-06-01")];
  expect(unreadPlace(complete, moved, at)?.from).toBe("2026-06-01");
  const early = { ...complete, readReceipts: [{ organisation: "De Kade", on: "2026-05-31" }] };
  expect(unreadPlace(early, moved, at)?.from).toBe("2026-06-01");
  const read = { ...complete, readReceipts: [{ organisation: "De Kade", on: "2026-06-01" }] };
  expect(unreadPlace(read, moved, at)).toBeUndefined();
});

test("without a move after the analysis nobody has to confirm anything", () => {
  expect(unreadPlace(complete, [place("2026-03-01")], at)).toBeUndefined();
  expect(unreadPlace(complete, [place("2026-12-01")], at)).toBeUndefined();
  expect(unreadPlace(complete, [], at)).toBeUndefined();
});
