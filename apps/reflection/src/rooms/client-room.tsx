import { ClientPage } from "../features/client-mode/client-page.tsx";
import { useMe } from "../together/use-together.ts";
import { NotAtTable } from "./not-at-table.tsx";
import { useWriterCards } from "./use-guard.tsx";

/** The client's own device, in their own mode. */
export function ClientRoom() {
  const me = useMe();
  if (me === undefined) return <NotAtTable />;
  return <ClientPage person={me} cards={<OwnCards participantId={me.id} />} />;
}

/** The safety cards of this person, wherever they are in the conversation. */
function OwnCards({ participantId }: { participantId: string }) {
  return useWriterCards(participantId, "").list;
}
