import { type Evidence, type Signal, SignalId, signalsAt } from "@nabij/domain";
import { factsOfCase, signalCases } from "@nabij/domain/testing/signal-cases";
import { expect, test } from "vitest";
import { wordsFor } from "../words/words-for-tests.ts";
import { signalSentence } from "./signal-sentence.ts";

const languages = [
  ["nl", await wordsFor("nl")],
  ["en", await wordsFor("en")],
] as const;

/** What is on screen when a word, a value or a form of a word is missing. */
const gaps =
  /\{\{|undefined|NaN|null|signal\.|choices\.|days\.count|lists\.(and|none)| {2}|\( ?\)|^ | $|[^.]$| [.,:;]/;

/** Signs of a value that came through raw: a code of the field's lists, a date or a field's name. */
const raw = /\d{4}-\d\d-\d\d|\b[a-z]+[A-Z][a-z]+|-op-straat|te-complex|aan-1-op/;

function expectWhole({ id, evidence }: Pick<Signal, "id" | "evidence">): void {
  for (const [language, t] of languages) {
    const sentence = signalSentence(t, { id, evidence }, language);
    const unquoted = sentence.replaceAll(/“[^”]*”/g, "“…”");
    const told = `${id} ${language} ${JSON.stringify(evidence)}: ${sentence}`;
    expect(gaps.test(unquoted) || raw.test(unquoted), told).toBe(false);
    expect(sentence, told).toMatch(/^[\p{Lu}\p{N}]/u);
  }
}

/** Every signal any case raises, also those it was not written for. */
const raised = SignalId.options.flatMap((id) =>
  signalCases(id).flatMap((one) => signalsAt(factsOfCase(one), one.at)),
);

test.each(SignalId.options)(
  "%s reads whole in both languages in every case that raises it",
  (id) => {
    const signals = raised.filter((signal) => signal.id === id);
    expect(signals.length).toBeGreaterThan(0);
    signals.forEach(expectWhole);
  },
);

/** Fields that only order, filter or repeat what another field already says. */
const silent: Readonly<Partial<Record<SignalId, readonly string[]>>> = {
  G1: ["reasons"],
  G4: ["referenceDate"],
  G8: ["startDate", "lookedBackTo"],
  G23: ["restrictions"],
  G49: ["referenceDate"],
  G51: ["missing"],
};

test("every field of the evidence changes what is said", () => {
  const told = new Map<string, boolean>();
  const [[, t]] = languages;
  for (const signal of raised) {
    const { id } = signal;
    const whole = signalSentence(t, signal, "nl");
    for (const name of Object.keys(signal.evidence)) {
      const without: Evidence = { ...signal.evidence, [name]: null };
      const isTold = signalSentence(t, { id, evidence: without }, "nl") !== whole;
      told.set(`${id} ${name}`, isTold || told.get(`${id} ${name}`) === true);
    }
  }
  const untold = [...told].flatMap(([field, isTold]) => (isTold ? [] : [field]));
  const allowed = Object.entries(silent).flatMap(([id, names]) =>
    names.map((one) => `${id} ${one}`),
  );
  expect(untold.filter((field) => !allowed.includes(field))).toEqual([]);
});
