import type { PlainDate } from "@nabij/domain";
import { idOf, openCaseBook } from "../case-book.ts";
import { clientsAt, type DemoData, demoTeams, demoUsers } from "../demo-data.ts";
import { castOn } from "./cast.ts";
import { addCastClient } from "./client-part.ts";
import { addCastTrajectory } from "./trajectory-part.ts";

const key = "rijnmond";

/**
 * 22 made-up people whose counts equal the published ones of the Rijnmond report (requirements
 * §5c). Only the counts are real: the people, and which trait goes with which, are invented.
 */
export function rijnmond({ today }: { readonly today: PlainDate }): DemoData {
  const book = openCaseBook(key);
  const teams = demoTeams(key, ["Havenzicht"]);
  for (const member of castOn(today)) {
    const clientId = addCastClient(book, member, today, idOf(`${key}/team/Havenzicht`));
    addCastTrajectory(book, member, clientId, today);
  }
  return {
    organisation: {
      id: idOf(key),
      name: "Rijnmond (22 casussen, naar gepubliceerde aantallen)",
      fictional: true,
    },
    teams,
    users: demoUsers(key, today, clientsAt(book.records, [0, 1, 2])),
    records: book.records,
    conversations: [],
  };
}
