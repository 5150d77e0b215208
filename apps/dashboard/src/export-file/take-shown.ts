import type { ViewPage } from "@nabij/domain";
import { api } from "../trpc.ts";
import type { FileTable } from "./file-table.ts";

/** A table of what is on screen already; that it leaves is on record before it does (NEN 7513). */
export async function takeShown<Row>(
  page: ViewPage,
  table: FileTable<Row>,
): Promise<FileTable<Row>> {
  await api.view.takeAlong.mutate({ page });
  return table;
}
