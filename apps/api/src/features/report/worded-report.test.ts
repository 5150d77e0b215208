import {
  ActivityKind,
  Agreement,
  CareAdviceMember,
  CareProfile,
  ClientVoice,
  Evaluation,
  EvaluationKind,
  Factor,
  Funding,
  GoalDomain,
  GoalStatus,
  Impact,
  LegalWorld,
  NetworkMember,
  OpbouwFactors,
  OpbouwStep,
  Outcome,
  Placement,
  Purpose,
  Ratio,
  RegieRole,
  Regime,
  type Report,
  type ReportLine,
  Representative,
  Restriction,
  RestrictionForm,
  StartReason,
  TargetGroup,
  Trajectory,
  Transition18,
} from "@nabij/domain";
import { expect, test } from "vitest";
import { chosenLines, withoutLines, wordedReport } from "./worded-report.ts";
import { writingIn } from "./writing.ts";

const lists: readonly (readonly string[])[] = [
  ...[ActivityKind, CareAdviceMember, CareProfile, EvaluationKind, GoalDomain, GoalStatus],
  ...[LegalWorld, Outcome, Purpose, Ratio, Regime, RegieRole, RestrictionForm, StartReason],
  ...[TargetGroup, Factor.shape.effect, Impact.shape.on, Impact.shape.theme],
  ...[NetworkMember.shape.relation, Representative.shape.capacity, Funding.shape.scheme],
  ...[Agreement.shape.status, Agreement.shape.kind.unwrap(), ClientVoice.shape.how.unwrap()],
  ...[Evaluation.shape.decision.unwrap(), Evaluation.shape.necessary.unwrap()],
  ...[Funding.shape.amountPer.unwrap(), OpbouwStep.shape.result.unwrap()],
  ...[Placement.shape.setting.unwrap(), Placement.shape.livingSituation.unwrap()],
  ...[Placement.shape.peerContact.unwrap(), Placement.shape.returnGuarantee.unwrap()],
  ...[Restriction.shape.endedBecause.unwrap(), Trajectory.shape.decidedBy.unwrap()],
  ...[Transition18.shape.funder.unwrap()],
].map(({ options }) => options);

const factors = Object.keys(OpbouwFactors.shape).filter((name) => /[A-Z]/.test(name));
const plain = ["trajectoryId"];
const problems = ["niemand", "niemand-aanspreekbaar", "meer-dan-een-aanspreekbaar"].map(
  (problem) => `regie-${problem}`,
);
const codes = [...lists.flat(), ...factors.filter((name) => !plain.includes(name)), ...problems];

test.each(["nl", "en"] as const)("every value a document can name has words in %s", (language) => {
  const { value } = writingIn(language, "Sam");
  // A code that is a word of its own reads the same.
  const words = ["ggz-kliniek"];
  const unworded = codes.filter(
    (code) => value(code) === code && /[-:A-Z]/.test(code) && !words.includes(code),
  );
  expect(codes.length).toBeGreaterThan(150);
  expect(unworded).toEqual([]);
});

const line = (id: string, say: ReportLine["say"], isOffered = false) => ({ id, say, isOffered });

const report: Report = {
  kind: "renewal",
  period: { from: "2026-01-01", until: "2026-12-31" },
  sections: [
    {
      id: "restrictions",
      lines: [
        line("a", { key: "restrictionEnded", form: "toezicht", on: "2026-03-01", because: null }),
        line("b", { key: "reflections", count: 2 }, true),
      ],
      table: null,
    },
    {
      id: "nearness",
      lines: [],
      table: {
        withHeard: true,
        months: [
          { month: "2026-03", plannedHours: 1000.5, deliveredHours: 500.25, timesHeard: 2 },
          { month: "2026-04", plannedHours: null, deliveredHours: null, timesHeard: 0 },
          { month: "2026-05", plannedHours: 0, deliveredHours: 0, timesHeard: 0 },
        ],
      },
    },
  ],
  missing: [{ gap: "goalsWithoutMeasure", kind: "goal", count: 2 }],
};

const worded = wordedReport(report, { name: "Sam", number: "T 1/2", at: "2026-12-31" }, "nl");

test("a sentence begins with a capital, and what is missing is said with its number", () => {
  expect(worded.sections[0]?.lines[0]?.text).toBe("Toezicht: gestopt op 1 mrt 2026.");
  expect(worded.missing[0]?.text).toBe("Bij 2 doelen: waaraan je ziet dat het is gehaald");
});

test("a table writes hours the Dutch way and says where none were recorded", () => {
  expect(worded.sections[1]?.table?.rows).toEqual([
    ["mrt 2026", "1.000,5", "500,25", "50%", "2"],
    ["apr 2026", "niet vastgelegd", "niet vastgelegd", "–", "0"],
    ["mei 2026", "0", "0", "–", "0"],
  ]);
});

test("a name of a file holds no slashes or spaces", () => {
  expect(worded.fileName).toBe("heraanvraag-T_1_2.docx");
});

test("what is offered stays out until put in, and a heading with nothing under it goes", () => {
  const left = (choice: { leftOut?: string[]; putIn?: string[] }) => {
    const chosen = chosenLines(worded, { leftOut: [], putIn: [], ...choice });
    const { sections } = withoutLines(worded, chosen);
    return sections.map(({ id, lines, table }) => [id, lines.map((one) => one.id), table !== null]);
  };
  expect(left({})).toEqual([
    ["restrictions", ["a"], false],
    ["nearness", [], true],
  ]);
  expect(left({ leftOut: ["a", "table nearness"], putIn: ["b"] })).toEqual([
    ["restrictions", ["b"], false],
  ]);
  expect(left({ leftOut: ["a"] })).toEqual([["nearness", [], true]]);
});
