import { test as base } from "@playwright/test";
import { startNode } from "../running-node.ts";
import { findTrajectory } from "./find-trajectory.ts";
import { openTable, type Settings, type Table } from "./table.ts";

/** The organisation that a worker runs for all its tests; sessions in it share nothing. */
type House = {
  readonly address: string;
  readonly open: (settings: Settings) => Promise<Table>;
  readonly trajectoryOf: (client: string) => ReturnType<typeof findTrajectory>;
};

type OfOneTest = {
  /** Begins a session; every device of it is closed and looked back at when the test is over. */
  readonly begin: (settings: Settings) => Promise<Table>;
};

/** Tests of sessions with several people. */
export const test = base.extend<OfOneTest, { readonly house: House }>({
  house: [
    async ({ browser }, use) => {
      const node = await startNode();
      const { address } = node;
      await use({
        address,
        open: (settings) => openTable(browser, address, settings),
        trajectoryOf: (client) => findTrajectory(browser, address, client),
      });
      await node.stop();
    },
    { scope: "worker" },
  ],
  begin: async ({ house }, use) => {
    const tables: Table[] = [];
    await use(async (settings) => {
      const table = await house.open(settings);
      tables.push(table);
      return table;
    });
    for (const table of tables) await table.close();
  },
});
