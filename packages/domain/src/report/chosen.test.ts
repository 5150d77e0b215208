import { expect, test } from "vitest";
import { aReportSource } from "../testing/a-report-source.ts";
import { type ChosenSentence, type ReportKind, reportKinds } from "./report.ts";
import { reportOf } from "./report-of.ts";

const year = { from: "2025-11-01", until: "2026-10-31" };
const sentence = (audience: ChosenSentence["audience"], on = "2026-05-01"): ChosenSentence => ({
  id: `${audience} ${on}`,
  audience,
  label: "Begeleider A",
  text: `gekozen voor ${audience}`,
  on,
});

function chosenIn(kind: ReportKind, ...chosenSentences: ChosenSentence[]) {
  const source = aReportSource({ chosenSentences });
  return reportOf(kind, source, year)
    .sections.filter(({ id }) => id === "chosen")
    .flatMap(({ lines }) => lines);
}

test("a sentence goes into the document of the reader it was chosen for, and into no other", () => {
  const both = [sentence("dossier"), sentence("financier")];
  const told = Object.fromEntries(
    reportKinds.map((kind) => [
      kind,
      chosenIn(kind, ...both).map(({ say, isOffered }) => [
        say.key === "chosen" ? say.text : say.key,
        isOffered,
      ]),
    ]),
  );
  expect(told).toEqual({
    renewal: [["gekozen voor financier", false]],
    transfer: [["gekozen voor dossier", false]],
    passport: [["gekozen voor dossier", true]],
    involvement: [],
    evaluation: [],
  });
});

test("a renewal tells what was chosen in its period; without any there is no heading", () => {
  const outside = sentence("financier", "2025-10-31");
  expect(chosenIn("renewal", outside)).toEqual([]);
  const sections = reportOf("renewal", aReportSource({}), year).sections;
  expect(sections.map(({ id }) => id)).not.toContain("chosen");
});
