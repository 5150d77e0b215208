import { expect, test } from "vitest";
import { checkProbe } from "./check-probe.ts";
import { checkSummary } from "./check-summary.ts";
import { exampleReport, exampleView } from "./example-session.ts";
import { probeMaterial } from "./probe-prompt.ts";
import file from "./rail-cases.json" with { type: "json" };
import type { ModelLanguage } from "./stems.ts";
import { summaryMaterial } from "./summary-prompt.ts";

const pointsAtSomeone = (text: string) => /\S+@\S+\.\S+|\d{9}/.test(text);

test("there are at least sixty cases, for both tasks and both languages", () => {
  const kinds = new Set(file.cases.map(({ task, language }) => `${task} ${language}`));
  expect(file.cases.length).toBeGreaterThanOrEqual(60);
  expect(kinds.size).toBe(4);
});

const probes = file.cases.filter(({ task }) => task === "probe");
test.each(probes)(
  "a question: $title ($language) → $expect",
  ({ reply, language, expect: wanted }) => {
    const material = probeMaterial(exampleView(language as ModelLanguage));
    if (material === null) throw new Error("the example has no answers");
    const checked = checkProbe(reply, material, pointsAtSomeone);
    expect(checked.ok ? "shown" : checked.error).toBe(wanted);
  },
);

const sentences = file.cases.filter(({ task }) => task === "sentence");
test.each(sentences)("a sentence: $title ($language) → $expect", (each) => {
  const { reply, language, cites = [], expect: wanted } = each;
  const material = summaryMaterial(exampleReport(language as ModelLanguage), { lone: [] });
  if (material === null) throw new Error("the example has no answers");
  // A sentence that always stays, so that the draft is not rejected for being empty.
  const sure =
    language === "nl"
      ? { text: "De cliënt kiest de muziek en het eten.", cites: ["A4"] }
      : { text: "The client chooses the music.", cites: ["A4"] };
  const draft = JSON.stringify({ sentences: [sure, { text: reply, cites }] });
  const checked = checkSummary(draft, material, pointsAtSomeone);
  if (!checked.ok) throw new Error(`the whole draft was rejected: ${checked.error}`);
  const { dropped, sentences: kept } = checked.value;
  expect(kept.length === 2 ? "kept" : Object.keys(dropped)[0]).toBe(wanted);
});
