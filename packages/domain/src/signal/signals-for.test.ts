import { expect, test } from "vitest";
import { Role } from "../permission/role.ts";
import { anId, aRecord, someFacts } from "../testing.ts";
import { signalsFor } from "./signals-for.ts";

const at = "2026-11-01";
const diagnosis = aRecord("diagnosis", { clientId: anId(1), label: "PTSS" }, anId(5));
const facts = someFacts({ diagnoses: [diagnosis] });
const idsFor = (role: Role) => signalsFor(role, facts, at).map(({ id }) => id);

test("who reads the dossier sees a signal about a diagnosis", () => {
  expect(idsFor("gedragswetenschapper")).toContain("G15");
});

test.each(["casusregisseur", "procesregisseur"] as const)(
  "a %s sees that a regie role is empty, and nothing of a diagnosis",
  (role) => {
    expect(idsFor(role)).toContain("G12");
    expect(idsFor(role)).not.toContain("G15");
  },
);

test("who may not read signals sees none", () => {
  const blind = Role.options.filter((role) => idsFor(role).length === 0);
  expect(blind).toEqual([
    "vertegenwoordiger",
    "client",
    "externe-deskundige",
    "privacy-officer",
    "beheerder",
  ]);
});
