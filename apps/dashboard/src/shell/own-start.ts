import type { Role } from "@nabij/domain";
import { paths } from "../paths.ts";
import { queryClient, trpc } from "../trpc.ts";
import { pagesFor } from "./pages.ts";

/**
 * Where somebody without an overview begins: the first page that is theirs, and a guest at the one
 * trajectory they were invited for. Null: the overview, or what it says to who may not see it.
 */
export async function ownStart(role: Role): Promise<string | null> {
  const [first] = pagesFor(role);
  if (first === undefined || first.word === "overview") return null;
  return first.word === "trajectories" ? theOneTrajectory() : first.href;
}

/** The only trajectory the reader sees, or the list of them. */
async function theOneTrajectory(): Promise<string> {
  const { rows } = await queryClient.fetchQuery(trpc.trajectory.list.queryOptions({ limit: 2 }));
  const [only, ...others] = rows;
  if (only === undefined || others.length > 0) return paths.trajectories();
  return paths.trajectory(only.trajectory.id);
}
