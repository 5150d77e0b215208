import { useQuery } from "@tanstack/react-query";
import { useDeferredValue } from "react";
import { paths } from "../../paths.ts";
import { useMay, useSession } from "../../session/use-session.ts";
import { trpc } from "../../trpc.ts";
import type { PaletteLine } from "./find-lines.ts";
import { recentDossiers } from "./recent.ts";

const most = 8;

/**
 * People found by name or number, or without a text those opened lately. What is typed travels in
 * the body of a question and is kept nowhere.
 */
export function useDossierLines(text: string, go: (href: string) => () => void) {
  const { userId } = useSession();
  const may = useMay("process.read").may;
  const typed = useDeferredValue(text.trim());
  const ids = recentDossiers(userId);
  const recent = useQuery({
    ...trpc.trajectory.named.queryOptions({ ids: [...ids] }),
    enabled: may && ids.length > 0,
  });
  const found = useQuery({
    ...trpc.trajectory.list.queryOptions({
      text: typed,
      state: "all",
      sort: "client",
      limit: most,
    }),
    enabled: may && typed !== "",
    gcTime: 0,
  });
  const lineOf = (id: string, clientName: string, number: string): PaletteLine => ({
    ...{ id: `dossier ${id}`, label: clientName, detail: number },
    isFound: typed !== "",
    run: go(paths.trajectory(id)),
  });
  if (typed === "") {
    const lines = (recent.data ?? []).map((one) => lineOf(one.id, one.clientName, one.number));
    return { lines, isBusy: false };
  }
  const rows = found.data?.rows ?? [];
  return {
    lines: rows.map(({ trajectory: { id, number }, client }) =>
      lineOf(id, client.chosenName ?? client.pseudonym, number),
    ),
    isBusy: found.isFetching || typed !== text.trim(),
  };
}
