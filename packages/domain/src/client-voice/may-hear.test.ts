import { expect, test } from "vitest";
import { Role } from "../permission/role.ts";
import type { ClientVoice } from "./client-voice.ts";
import { mayHear } from "./may-hear.ts";

const hearers = (...sharedWith: ClientVoice["sharedWith"]) =>
  Role.options.filter((role) => mayHear(role, { sharedWith }));

test("what is for nobody is read by the client only", () => {
  expect(hearers("niemand")).toEqual(["client"]);
  expect(hearers("team", "niemand")).toEqual(["client"]);
});

test("family and case direction hear what is meant for them", () => {
  expect(hearers("familie")).toEqual(["vertegenwoordiger", "client"]);
  expect(hearers("casusregie")).toEqual(["casusregisseur", "procesregisseur", "client"]);
});

test("what is for the team, or was never asked, stays with the team", () => {
  const team = hearers("team");
  expect(team).toContain("begeleider");
  expect(team).not.toContain("vertegenwoordiger");
  expect(team).not.toContain("procesregisseur");
  expect(hearers()).toEqual(team);
});
