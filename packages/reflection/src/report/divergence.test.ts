import { expect, test } from "vitest";
import { aCircle, aTable, type BareCommand, circle, leader, type TestTable } from "../testing.ts";
import { report } from "./report.ts";

const by = (who: string) =>
  who === "P5" || who === "P6" ? leader : ({ kind: "participant", participantId: who } as const);

/** Everyone of the circle marks the open question; the marks are by seat, P1 first. */
function marked(questionId: string, marks: readonly number[], start = {}): TestTable {
  const table = aCircle(start).must({ type: "openQuestion", questionId });
  circle.forEach((who, index) => {
    const said = { questionId, participantId: who, kind: "answered" as const };
    table.send({ type: "answer", ...said, scale: marks[index] ?? 3 }, by(who));
    table.send({ type: "setReady", participantId: who, roundId: questionId, ready: true }, by(who));
  });
  return table.must({ type: "reveal", roundId: questionId });
}

const reportOf = (table: TestTable) => report(table.guide, table.state);

test("the median of a role is the middle of its people, and of four the mean of the two in the middle", () => {
  // Support workers 1, 2, 4, 5: sorted, the two in the middle are 2 and 4, so 3.
  const [found] = reportOf(marked("q12", [3, 1, 2, 4, 5, 3, 4])).differences;
  expect(found?.byRole).toEqual([
    { role: "client", median: 3, n: 1, identifiable: true },
    { role: "begeleider", median: 3, n: 4, identifiable: false },
    { role: "gedragswetenschapper", median: 3, n: 1, identifiable: true },
    { role: "zorgmanager", median: 4, n: 1, identifiable: true },
  ]);
  // (4 − 3) / 4 = 0.25
  expect(found).toMatchObject({ distance: 0.25, differs: false });
});

test.each([
  // Medians 3, 3, 3, 5: (5 − 3) / 4 = 0.5 is just enough.
  [[3, 3, 3, 3, 3, 3, 5], 0.5, true],
  // Medians 3, 2.5, 3, 4: (4 − 2.5) / 4 = 0.375 is not.
  [[3, 2, 2, 3, 3, 3, 4], 0.375, false],
  [[1, 5, 5, 5, 5, 5, 5], 1, true],
  [[2, 2, 2, 2, 2, 2, 2], 0, false],
] as const)("marks %j stand %d of the scale apart between roles", (marks, distance, differs) => {
  expect(reportOf(marked("q12", marks)).differences[0]).toMatchObject({ distance, differs });
});

test("two points from the middle of all is a lone view, one and a half is not", () => {
  // Sorted 1 3 3 3 3 4 5: the middle is 3; 1 and 5 are two away, 4 is one away.
  const two = reportOf(marked("q12", [3, 3, 1, 3, 4, 3, 5]));
  expect(two.loneViews.map(({ participantId, value }) => [participantId, value])).toEqual([
    ["P3", 1],
    ["P7", 5],
  ]);
  // Two people around one device: nobody stands alone beside a group.
  const few = aTable({ participants: [{ role: "begeleider" }, { role: "zorgmanager" }] });
  few.opens("q12").must(mark("P1", 1), mark("P2", 5));
  expect(reportOf(few).loneViews).toEqual([]);
  // Four people, 1 2 3 3: the middle is 2.5; 1 is one and a half away.
  const four = aTable()
    .opens("q12")
    .must(mark("P1", 1), mark("P2", 2), mark("P3", 3), mark("P4", 3));
  expect(reportOf(four).loneViews).toEqual([]);
});

function mark(participantId: string, scale: number): BareCommand {
  return { type: "answer", questionId: "q12", participantId, kind: "answered", scale };
}

test("silence is never averaged", () => {
  const table = aTable().opens("q12").must(mark("P1", 1), mark("P4", 5));
  table.must({ type: "answer", questionId: "q12", participantId: "P2", kind: "dont-know" });
  expect(reportOf(table).differences[0]?.byRole).toMatchObject([
    { role: "begeleider", median: 1, n: 1 },
    { role: "zorgmanager", median: 5, n: 1 },
  ]);
});

test("the share of a choice is (n+1)/(N+2) per role, the lowest counts, whoever else joins", () => {
  const choices = (...chosen: string[]) => {
    const roles = ["begeleider", "begeleider", "begeleider", "zorgmanager", "client"] as const;
    const table = aTable({ participants: roles.slice(0, chosen.length).map((role) => ({ role })) });
    table.opens("q6");
    chosen.forEach((choice, index) => {
      const said = { questionId: "q6", participantId: `P${index + 1}`, kind: "answered" as const };
      table.must({ type: "answer", ...said, choice });
    });
    const [found] = reportOf(table).choiceDifferences;
    return { yes: found?.options.find(({ optionId }) => optionId === "ja")?.agreement, found };
  };
  // Three of three support workers: 4/5. With one manager of one: min(4/5, 2/3).
  expect(choices("ja", "ja", "ja").yes).toBeCloseTo(4 / 5);
  expect(choices("ja", "ja", "ja", "ja").yes).toBeCloseTo(2 / 3);
  // A client who agrees too lowers nothing; a product would have made it 4/5 × 2/3 × 2/3.
  expect(choices("ja", "ja", "ja", "ja", "ja").yes).toBeCloseTo(2 / 3);
  // The manager says no: min(4/5, 1/3), and "nee" has min(1/5, 2/3).
  const split = choices("ja", "ja", "ja", "nee");
  expect(split.yes).toBeCloseTo(1 / 3);
  expect(split.found?.differs).toBe(true);
});

test("positions on an option are counted per step and role, and a lone one is a lone view", () => {
  const table = aCircle();
  const own = (who: string, ...commands: BareCommand[]) => {
    for (const command of commands) table.send(command, by(who));
  };
  for (const [text, lessNearness] of [
    ["a", true],
    ["b", false],
    ["c", false],
  ] as const)
    own("P2", { type: "proposeOption", participantId: "P2", text, lessNearness });
  for (const optionId of ["O1", "O2", "O3"])
    own("P2", { type: "nameHarm", optionId, participantId: "P2", text: "x" });
  // On O1: client 1; support workers 4, 4, 5, 5; expert 4; manager 4. Sorted 1 4 4 4 4 5 5.
  const steps = [1, 4, 4, 5, 5, 4, 4];
  circle.forEach((who, index) => {
    for (const optionId of ["O1", "O2", "O3"]) {
      const step = optionId === "O1" ? (steps[index] ?? 3) : 3;
      own(who, { type: "takeStance", optionId, participantId: who, step, text: "reden" });
    }
    own(who, { type: "setReady", participantId: who, roundId: "positions", ready: true });
  });
  expect(reportOf(table).optionDifferences).toEqual([]);
  table.must({ type: "reveal", roundId: "positions" });
  const made = reportOf(table);
  expect(made.optionDifferences[0]).toMatchObject({
    optionId: "O1",
    // (4.5 − 1) / 4
    distance: 0.875,
    differs: true,
    byRole: [
      { role: "client", median: 1, steps: [1, 0, 0, 0, 0], identifiable: true },
      { role: "begeleider", median: 4.5, steps: [0, 0, 0, 2, 2], identifiable: false },
      { role: "gedragswetenschapper", median: 4, steps: [0, 0, 0, 1, 0] },
      { role: "zorgmanager", median: 4, steps: [0, 0, 0, 1, 0] },
    ],
    lone: [{ participantId: "P1", value: 1 }],
  });
  expect(made.loneViews).toMatchObject([{ subject: { kind: "option", id: "O1" }, value: 1 }]);
  expect(table.send({ type: "openStage", stage: "options" }, leader)).not.toHaveProperty("type");
});

test("in an anonymous role the figures are the same, and nobody's", () => {
  const marks = [3, 1, 5, 5, 5, 5, 5];
  const named = reportOf(marked("q12", marks));
  const anonymous = reportOf(marked("q12", marks, { naming: "anonymous" }));
  expect(anonymous.differences[0]?.byRole).toEqual(named.differences[0]?.byRole);
  expect(named.loneViews.map(({ participantId }) => participantId)).toEqual(["P1", "P2"]);
  expect(anonymous.loneViews.map(({ label }) => label)).toEqual(["Cliënt", "Begeleider"]);
  expect(JSON.stringify(anonymous.loneViews)).not.toContain('"P2"');
});
