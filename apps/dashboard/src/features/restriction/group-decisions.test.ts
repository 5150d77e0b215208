import { type Deadline, decisionKinds, fieldsOf } from "@nabij/domain";
import { anId } from "@nabij/domain/testing";
import { expect, test } from "vitest";
import { decisionOpening } from "./decision-opening.ts";
import { groupDecisions } from "./group-decisions.ts";
import type { NamedDecision } from "./use-restrictions.ts";

const late: Deadline = {
  what: "langste-termijn",
  dueOn: "2026-10-01",
  metOn: null,
  state: "late",
  basis: "2024-afspraken",
  source: "bron",
  certainty: "S",
};
const decision = (fields: Partial<NamedDecision>): NamedDecision => ({
  what: "grondslag",
  trajectoryId: anId(2),
  restrictionId: anId(10),
  deadline: null,
  source: null,
  number: "T0001",
  startDate: "2026-01-01",
  clientName: "Sam",
  legalWorlds: ["wlz"],
  teamName: null,
  restriction: null,
  trajectoryVersion: 1,
  ...fields,
});

test("the same decision stands together, in the order in which it came", () => {
  const groups = groupDecisions([
    decision({ what: "terugkijken", deadline: late }),
    decision({ what: "terugkijken" }),
    decision({ what: "een-op-een-vragen" }),
  ]);
  expect(groups.map(({ what, decisions, severity }) => [what, decisions.length, severity])).toEqual(
    [
      ["terugkijken", 2, "high"],
      ["een-op-een-vragen", 1, "low"],
    ],
  );
});

test("looking back weighs less while its day has not passed", () => {
  const due = { ...late, state: "due" } as const;
  const [group] = groupDecisions([decision({ what: "terugkijken", deadline: due })]);
  expect(group?.severity).toBe("medium");
});

test("every decision opens a field the form knows", () => {
  const fields = fieldsOf("restriction");
  for (const what of decisionKinds) {
    expect(fields, what).toContain(decisionOpening(decision({ what })).focus);
  }
});

test("one-to-one that is a restriction starts a new record with what is known", () => {
  const opening = decisionOpening(decision({ what: "een-op-een-vastleggen", restrictionId: null }));
  expect(opening).toMatchObject({
    id: null,
    prefill: { isTheOneToOneItself: true, from: "2026-01-01" },
  });
  expect(decisionOpening(decision({})).prefill).toBeUndefined();
});
