import { useQuery } from "@tanstack/react-query";
import { useConversation } from "../../conversation/use-conversation.ts";
import { api } from "../../trpc.ts";
import { type Invitation, keepInvitation, readInvitation } from "./invitation-store.ts";

/**
 * The code for joining now. The node gives each new one in place of the one before, so this browser
 * keeps its code for every tab and reload: what is on people's notes goes on working.
 */
export function useInvitation() {
  const { sessionId } = useConversation();
  return useQuery({
    queryKey: ["reflection invitation", sessionId],
    queryFn: async (): Promise<Invitation> => {
      const kept = readInvitation(localStorage, sessionId, Date.now());
      if (kept !== null) return kept;
      const invitation = await api.reflection.invite.mutate({ sessionId });
      keepInvitation(localStorage, sessionId, invitation);
      return invitation;
    },
    staleTime: 10 * 60_000,
    refetchInterval: 10 * 60_000,
  });
}
