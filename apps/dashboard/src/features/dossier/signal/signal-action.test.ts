import { type Signal, type SignalId, signalDefinition, signalDefinitions } from "@nabij/domain";
import { anId, aRecord, aTrajectory } from "@nabij/domain/testing";
import { expect, test } from "vitest";
import { aDossier } from "../a-dossier.ts";
import { layouts } from "../form/layouts.ts";
import { goneSignals } from "./gone-signals.ts";
import { signalAction } from "./signal-action.ts";

function aSignal(id: SignalId, parts: Partial<Signal> = {}): Signal {
  const { code, severity, source } = signalDefinition(id);
  return {
    id,
    code,
    severity,
    source,
    trajectoryId: anId(2),
    clientId: anId(1),
    evidence: {},
    about: [],
    ...parts,
  };
}

test("every signal opens a form, at a field that form has", () => {
  for (const { id } of signalDefinitions) {
    const opening = signalAction(aSignal(id), aDossier());
    const fields = layouts[opening.kind].flatMap((group) => group.fields);
    expect(opening.focus === undefined || fields.includes(opening.focus), id).toBe(true);
  }
});

test("a missing regie role opens a new assignment of that role", () => {
  const signal = aSignal("G12", { evidence: { missingRoles: ["casusregie"] } });
  expect(signalAction(signal, aDossier())).toEqual({
    kind: "regieAssignment",
    id: null,
    prefill: { regieRole: "casusregie" },
    focus: "holder",
  });
});

test("a restriction without a ground opens that restriction at its ground", () => {
  const signal = aSignal("G23", { about: [{ kind: "restriction", id: anId(7) }] });
  expect(signalAction(signal, aDossier())).toEqual({
    kind: "restriction",
    id: anId(7),
    focus: "legalBasis",
  });
});

test("without a goal a goal is made, with a goal the planned end is asked", () => {
  const trajectory = aTrajectory();
  const missing = (names: readonly string[]) =>
    signalAction(aSignal("G3", { evidence: { missing: names } }), aDossier({ trajectory }));
  expect(missing(["goal", "plannedEndDate"]).kind).toBe("goal");
  expect(missing(["plannedEndDate"])).toEqual({
    kind: "trajectory",
    id: trajectory.id,
    focus: "plannedEndDate",
  });
});

test("a diagnosis opens at the half of its provenance that is missing", () => {
  const diagnosis = aRecord(
    "diagnosis",
    { clientId: anId(1), label: "autisme", source: "verslag" },
    anId(5),
  );
  const signal = aSignal("G15", { about: [{ kind: "diagnosis", id: anId(5) }] });
  expect(signalAction(signal, aDossier({ records: { diagnosis: [diagnosis] } })).focus).toBe(
    "assessor",
  );
});

test("a plan for 18 that exists opens, else a new one is made", () => {
  const evidence = { missing: ["funder"] };
  expect(
    signalAction(
      aSignal("G20", { evidence, about: [{ kind: "transition18", id: anId(4) }] }),
      aDossier(),
    ).id,
  ).toBe(anId(4));
  expect(
    signalAction(aSignal("G20", { evidence, about: [{ kind: "client", id: anId(1) }] }), aDossier())
      .id,
  ).toBeNull();
});

test("a signal that is no longer raised is gone, a new one is not", () => {
  expect(goneSignals(["G4", "G12"], ["G12", "G25"])).toEqual(["G4"]);
});
