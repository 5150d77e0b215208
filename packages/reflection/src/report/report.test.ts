import { expect, test } from "vitest";
import { agreementsToRecords } from "../agreement/agreements-to-records.ts";
import { newSession } from "../session/state.ts";
import { aTable, type BareCommand, TestTable } from "../testing.ts";
import { report } from "./report.ts";

const reportOf = (table: TestTable) => report(table.guide, table.state);
const answers = (questionId: string, participantId: string, rest: object): BareCommand =>
  ({ type: "answer", questionId, participantId, kind: "answered", ...rest }) as BareCommand;

test("quotes stand under their question, word for word, with the number to cite", () => {
  const table = aTable().opens("q1").says("q1", "P1", "Hij liep weg.\nElke nacht.");
  const question = reportOf(table).phases[0]?.questions[0];
  expect(question).toMatchObject({ questionId: "q1", row: 1, unanswered: null });
  expect(question?.text).toBe("Waarom is de 1-op-1-zorg voor Bo begonnen?");
  expect(question?.quotes).toMatchObject([
    { cite: "[A1]", label: "Begeleider A", text: "Hij liep weg.\nElke nacht." },
  ]);
});

test("good and bad stand side by side, what came after probing apart", () => {
  const table = aTable().opens("q14").says("q14", "P1", "Meer rust").must({ type: "askProbe" });
  table.says("q14", "P2", "Minder ruzie").must({ type: "closePhase", phaseId: "C" }).opens("q19");
  table
    .says("q19", "P1", "niks")
    .says("q19", "P1", "Nou ja, hij belt minder")
    .says("q19", "P3", "Duurder");
  table.must(
    { type: "markImpact", answerId: "A4", direction: "negative", on: ["client"] },
    { type: "markImpact", answerId: "A5", direction: "positive", on: ["gemeente"] },
  );
  const { impact } = reportOf(table);
  const texts = (lines: readonly { text: string | null }[]) => lines.map(({ text }) => text);
  expect(texts(impact.positive.spontaneous)).toEqual(["Meer rust", "Duurder"]);
  expect(texts(impact.positive.afterProbing)).toEqual(["Minder ruzie"]);
  expect(texts(impact.negative.spontaneous)).toEqual([]);
  expect(impact.negative.afterProbing).toMatchObject([
    { text: "Nou ja, hij belt minder", on: ["client"] },
  ]);
});

test("everyone skips: the report says so and finds no agreement anywhere", () => {
  const table = aTable({ time: 30 })
    .must({ type: "next" }, { type: "skip" })
    .must(answers("q19", "P1", { kind: "rather-not" }));
  const made = reportOf(table);
  expect(
    made.notAnswered.map(({ questionId, unanswered }) => `${questionId} ${unanswered}`).slice(0, 3),
  ).toEqual(["q14 skipped", "q19 no-answer", "q26 not-asked"]);
  expect(made.phases.map(({ state }) => state).slice(0, 3)).toEqual([
    "closed",
    "open",
    "not-discussed",
  ]);
  expect([made.differences, made.choiceDifferences, made.agreements]).toEqual([[], [], []]);
});

test("silence with words stands under “also said”, silence without words is only counted as silence", () => {
  const table = aTable()
    .opens("q1")
    .must(
      answers("q1", "P1", { kind: "rather-not", text: "Liever niet hier" }),
      answers("q1", "P2", { kind: "later" }),
      answers("q1", "P3", { kind: "nothing", text: "niks" }),
    );
  const made = reportOf(table);
  expect(made.alsoSaid.map(({ text }) => text)).toEqual(["Liever niet hier"]);
  expect(made.phases[0]?.questions[0]?.silences.map(({ kind }) => kind)).toEqual(["later"]);
  expect(made.phases[0]?.questions[0]?.quotes.map(({ text }) => text)).toEqual(["niks"]);
});

test("who was away is listed, and an absent client leaves an empty chair", () => {
  const table = aTable({ participants: [{ role: "begeleider" }, { role: "client", absent: true }] })
    .opens("q14")
    .must({ type: "closePhase", phaseId: "C" });
  const made = reportOf(table);
  expect(made.emptyChair).toBe(true);
  expect(made.absent.map(({ label }) => label)).toEqual(["Cliënt"]);
  expect(made.phases.find(({ phaseId }) => phaseId === "C")?.absent).toEqual(["Cliënt"]);
});

test("roles that stand half the scale apart differ; each median is of its own role", () => {
  const table = aTable()
    .opens("q12")
    .must(
      answers("q12", "P1", { scale: 1 }),
      answers("q12", "P2", { scale: 2 }),
      answers("q12", "P3", { scale: 4 }),
      answers("q12", "P4", { scale: 5 }),
    );
  const [found] = reportOf(table).differences;
  expect(found?.byRole).toEqual([
    { role: "begeleider", median: 1.5, n: 2, identifiable: false },
    { role: "gedragswetenschapper", median: 4, n: 1, identifiable: true },
    { role: "zorgmanager", median: 5, n: 1, identifiable: true },
  ]);
  expect(found).toMatchObject({
    distance: 0.875,
    differs: true,
    lone: [{ participantId: "P1" }, { participantId: "P4" }],
  });
});

test("just under half the scale is no difference, exactly half is", () => {
  const dots = (a: number, b: number) => {
    const dot = (participantId: string, nearness: number): BareCommand => ({
      type: "placeInField",
      participantId,
      perspective: "own",
      nearness,
      autonomy: 50,
    });
    const found = reportOf(aTable().must(dot("P1", a), dot("P3", b))).differences;
    return found.map(({ subject, differs }) => `${subject.id} ${differs}`);
  };
  expect(dots(20, 69)).toEqual(["nearness false", "autonomy false"]);
  expect(dots(20, 70)).toEqual(["nearness true", "autonomy false"]);
});

test("a manager who answers often weighs no more than one voice", () => {
  const table = aTable()
    .opens("q12")
    .must(answers("q12", "P1", { scale: 2 }));
  for (let time = 0; time < 20; time += 1)
    table.must(answers("q12", "P4", { scale: time < 19 ? 5 : 3 }));
  expect(reportOf(table).differences[0]?.byRole).toMatchObject([
    { median: 2 },
    { median: 3, n: 1 },
  ]);
});

test("own view and estimate of the client's view are kept apart and compared per role", () => {
  const table = aTable().must(
    { type: "placeInField", participantId: "P1", perspective: "own", nearness: 80, autonomy: 40 },
    {
      type: "placeInField",
      participantId: "P1",
      perspective: "as-client",
      nearness: 30,
      autonomy: 40,
    },
    { type: "placeInField", participantId: "P3", perspective: "own", nearness: 50, autonomy: 50 },
  );
  expect(reportOf(table).clientGaps).toEqual([
    {
      subject: { kind: "axis", id: "nearness" },
      role: "begeleider",
      own: 80,
      asClient: 30,
      gap: 50,
      identifiable: false,
    },
    {
      subject: { kind: "axis", id: "autonomy" },
      role: "begeleider",
      own: 40,
      asClient: 40,
      gap: 0,
      identifiable: false,
    },
  ]);
});

test("a choice that one role does not share is a difference; more roles do not lower it", () => {
  const table = aTable()
    .opens("q6")
    .must(
      answers("q6", "P1", { choice: "ja" }),
      answers("q6", "P2", { choice: "ja" }),
      answers("q6", "P3", { choice: "ja" }),
    );
  expect(reportOf(table).choiceDifferences[0]).toMatchObject({ questionId: "q6", differs: false });
  table.must(answers("q6", "P4", { choice: "nee" }));
  const [found] = reportOf(table).choiceDifferences;
  expect(found?.differs).toBe(true);
  expect(found?.options[0]?.byRole).toEqual([
    { role: "begeleider", n: 2, of: 2, identifiable: false },
    { role: "gedragswetenschapper", n: 1, of: 1, identifiable: true },
    { role: "zorgmanager", n: 0, of: 1, identifiable: true },
  ]);
  expect(found?.options[0]?.agreement).toBeCloseTo(1 / 3);
});

test("the choice of phase F carries the client's name", () => {
  const table = aTable()
    .opens("q36")
    .must(answers("q36", "P1", { choice: "client" }));
  const quotes = reportOf(table).phases.flatMap(({ questions }) =>
    questions.flatMap((item) => item.quotes),
  );
  expect(quotes[0]?.choice).toEqual({ id: "client", text: "Bo" });
});

test("agreements stand with their gaps; only the client's own yes is the client's yes", () => {
  const table = aTable({ participants: [{ role: "begeleider" }, { role: "client" }] }).must(
    {
      type: "proposeAgreement",
      agreement: {
        kind: "actie",
        what: "Zelf koken",
        whoId: "P1",
        when: "2026-12-01",
        signOfSuccess: "Twee keer gekookt",
      },
    },
    { type: "acceptAgreement", agreementId: "AG1", participantIds: ["P1"] },
  );
  expect(reportOf(table).agreements[0]).toMatchObject({
    acceptedByLabels: ["Begeleider A"],
    clientAccepted: false,
    restriction: null,
    gaps: [{ part: "client-view" }, { part: "review-on" }],
  });
  table.must({ type: "acceptAgreement", agreementId: "AG1", participantIds: ["P2"] });
  expect(reportOf(table).agreements[0]?.clientAccepted).toBe(true);
});

test("before the start there is nothing to report or to hand over", () => {
  const empty = new TestTable();
  expect(reportOf(empty)).toMatchObject({ sessionId: null, phases: [], withdrawn: 0 });
  expect(agreementsToRecords(newSession(), { today: "2026-11-21", newId: (id) => id })).toEqual([]);
});
