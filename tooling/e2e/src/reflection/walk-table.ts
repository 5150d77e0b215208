import { expect, type Page } from "@playwright/test";
import { at, callApi } from "./call-api.ts";
import type { Table } from "./table.ts";

/** The screens that are worth a look at one moment of a session, by their names. */
export type Screens = Readonly<Record<string, Page>>;

/** Called at each moment, with everything on screen as it is then. */
export type Visit = (screens: Screens) => Promise<void>;

/** Everyone at the table, on the pages they are on; they send as their devices would. */
export type Walk = {
  readonly table: Table;
  readonly client: Page;
  readonly phone: Page;
  readonly others: Readonly<Record<string, Page>>;
  readonly visit: Visit;
};

/** Who leads goes on to a part. */
export async function openStage({ table }: Walk, stage: string): Promise<void> {
  expect(await table.hold(table.board, { type: "openStage", stage })).toBeNull();
}

/** The same kind of step of several people, each on their own device. */
export async function each({ table, others }: Walk, steps: Readonly<Record<string, object>>) {
  for (const [participantId, step] of Object.entries(steps)) {
    const page = others[participantId];
    if (page === undefined) throw new Error(`nobody is ${participantId}`);
    expect(await table.hold(page, { participantId, ...step })).toBeNull();
  }
}

async function viewOf(walk: Walk): Promise<unknown> {
  const { address, board, sessionId } = walk.table;
  return (await callApi(board, address, "view", { sessionId })).value;
}

/** The ids in a list of the view of who leads. */
export async function idsOf(walk: Walk, list: string, id: string): Promise<readonly unknown[]> {
  const found = at(await viewOf(walk), "together", list);
  return Array.isArray(found) ? found.map((one: unknown) => at(one, id)) : [];
}
