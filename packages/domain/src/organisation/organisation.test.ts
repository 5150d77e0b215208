import { expect, test } from "vitest";
import { anId } from "../testing.ts";
import { Organisation, Team } from "./organisation.ts";

test("an organisation says whether its data is made up", () => {
  const organisation = { id: anId(1), name: "De Wilgenhof", fictional: true };
  expect(Organisation.parse(organisation)).toEqual(organisation);
  const { fictional: _unsaid, ...rest } = organisation;
  expect(Organisation.safeParse(rest).success).toBe(false);
});

test("a team has a name", () => {
  expect(Team.safeParse({ id: anId(1), name: " " }).success).toBe(false);
  expect(Team.parse({ id: anId(1), name: "Team Noord" }).name).toBe("Team Noord");
});
