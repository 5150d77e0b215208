import { useQuery } from "@tanstack/react-query";
import { api } from "../../trpc.ts";
import type { GuideFacts } from "./suggest-guide.ts";

/** A trajectory as the seating page needs it; being read is on record, as everywhere. */
export function useTrajectory(id: string | null) {
  const { data } = useQuery({
    queryKey: ["trajectory", id],
    queryFn: async () => {
      const { trajectory, client, records } = await api.trajectory.dossier.query({ id: id ?? "" });
      const name = client.chosenName ?? client.pseudonym;
      const facts: GuideFacts = {
        startDate: trajectory.startDate,
        renewals: records.funding.flatMap(({ renewalOn }) => renewalOn ?? []),
        evaluations: records.evaluation.map(({ date }) => date),
      };
      return { chosen: { id: trajectory.id, name, since: trajectory.startDate }, facts };
    },
    enabled: id !== null,
  });
  return data;
}
