import { saveRecord, saveTeam } from "@nabij/db";
import { aDatabase } from "@nabij/db/testing";
import { aClient, anId } from "@nabij/domain/testing";
import { expect, test } from "vitest";
import { nl as words } from "../words/nl.ts";
import type { Shell } from "./command.ts";
import { reachOfUser } from "./user-reach.ts";

function aHouse() {
  const { db, scope, write } = aDatabase();
  write(
    saveTeam(scope, { id: anId(801), name: "Noord" }),
    saveRecord(scope, "client", aClient({ pseudonym: "C0001" })),
  );
  const shell = { words } as Shell;
  return (
    ...[role, named]: [Parameters<typeof reachOfUser>[2], Parameters<typeof reachOfUser>[3]]
  ) => reachOfUser(db, scope, role, named, shell);
}

test("a colleague sees everybody, the clients of a team by its name, or clients by number", () => {
  const reachOf = aHouse();
  expect(reachOf("begeleider", {})).toEqual({ clientIds: null, teamIds: null });
  const noord = { clientIds: null, teamIds: [anId(801)] };
  expect(reachOf("begeleider", { team: ["noord", "Noord"] })).toEqual(noord);
  const one = { clientIds: [anId(1)], teamIds: null };
  expect(reachOf("begeleider", { client: ["C0001"] })).toEqual(one);
});

test("what cannot be is said: both at once, no such team, a role without a team, a guest for nobody", () => {
  const reachOf = aHouse();
  const both = { client: ["C0001"], team: ["Noord"] };
  expect(() => reachOf("begeleider", both)).toThrow(words.clientsOrTeams);
  expect(() => reachOf("begeleider", { team: ["Zuid"] })).toThrow(words.unknownTeam("Zuid"));
  const role = "wzd-functionaris";
  expect(() => reachOf(role, { team: ["Noord"] })).toThrow(words.noTeams(role));
  expect(() => reachOf("client", {})).toThrow(words.nameClients("client"));
});
