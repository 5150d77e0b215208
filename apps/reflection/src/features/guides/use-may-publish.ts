import { useQuery } from "@tanstack/react-query";
import { api } from "../../trpc.ts";

/** Whether who is signed in may make and publish guides of the organisation's own. */
export function useMayPublish(): boolean {
  const { data } = useQuery({
    queryKey: ["session"],
    queryFn: () => api.session.current.query(),
    staleTime: 60_000,
  });
  return data?.signedIn === true && data.may.includes("guide.publish");
}
