import { saveRecord } from "@nabij/db";
import { aDatabase } from "@nabij/db/testing";
import { anId, aRecord } from "@nabij/domain/testing";
import { type Contribution, cellKey, cellsOf, shippedPlans } from "@nabij/federation";
import { expect, test } from "vitest";
import { closeFigures } from "../../figures/figures.ts";
import { ownNumbers } from "./own-numbers.ts";

const quarter = shippedPlans.find(({ id }) => id === "kwartaal");
if (quarter === undefined) throw new Error("the plan of a quarter is not shipped");
const plan = quarter;
const period = { from: "2026-07-01", until: "2026-09-30" };

/** Clients who began in August, each with as many trajectories as is said. */
function clients(scope: { organisationId: string; clientIds: null }, each: readonly number[]) {
  return each.flatMap((count, index) => {
    const clientId = anId(100 + index);
    const client = { pseudonym: `C${index}`, birthDate: "1990-01-01", legalWorlds: ["wlz"] };
    const trajectories = Array.from({ length: count }, (_, number) => {
      const fields = { number: `T${index}-${number}`, startDate: "2026-08-01", type: "tijdelijk" };
      const id = anId(1000 + 100 * index + number);
      return saveRecord(scope, "trajectory", aRecord("trajectory", { ...fields, clientId }, id));
    });
    return [saveRecord(scope, "client", aRecord("client", client, clientId)), ...trajectories];
  });
}

function began({ clients: counts }: Contribution): number | undefined {
  const keys = cellsOf(plan).map(cellKey);
  return counts[keys.indexOf("instroom/totaal/ja")];
}

test("attack 14: a client with twelve trajectories counts once", async () => {
  const { db, scope, write } = aDatabase();
  write(...clients({ ...scope, clientIds: null }, [12, 1, 1]));
  expect(began(await ownNumbers(db, scope, plan, period))).toBe(3);
});

test("a file is counted on another thread, with the same outcome", async () => {
  const [file, memory] = [aDatabase({ file: true }), aDatabase()];
  for (const { scope, write } of [file, memory])
    write(...clients({ ...scope, clientIds: null }, [2, 1, 1, 3]));
  const counted = await ownNumbers(file.db, file.scope, plan, period);
  expect(counted).toEqual(await ownNumbers(memory.db, memory.scope, plan, period));
  expect(began(counted)).toBe(4);
  await closeFigures(file.db);
});

test("a new trajectory is counted by the next question; the same question is not counted twice", async () => {
  const { db, scope, write } = aDatabase();
  const all = { ...scope, clientIds: null };
  write(...clients(all, [1]));
  const first = ownNumbers(db, scope, plan, period);
  expect(ownNumbers(db, scope, plan, period)).toBe(first);
  expect(began(await first)).toBe(1);
  const [client, trajectory] = clients(all, [0, 1]).slice(1);
  if (client !== undefined && trajectory !== undefined) write(client, trajectory);
  expect(began(await ownNumbers(db, scope, plan, period))).toBe(2);
});

test("who sees some clients only, counts as the whole organisation does", async () => {
  const { db, scope, write } = aDatabase();
  write(...clients({ ...scope, clientIds: null }, [1, 1]));
  const narrow = { ...scope, clientIds: [anId(100)] };
  expect(began(await ownNumbers(db, narrow, plan, period))).toBe(2);
});
