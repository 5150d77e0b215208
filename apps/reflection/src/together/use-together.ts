import type { Participant, TogetherView } from "@nabij/reflection";
import { useConversation } from "../conversation/use-conversation.ts";

/** What people who write first see; a part of such a conversation is never drawn without it. */
export function useTogether(): TogetherView {
  const { view } = useConversation();
  if (view.together === null) throw new Error("this reader is not at the table");
  return view.together;
}

/** The reader's own seat; undefined for who leads without one. */
export function useMe(): Participant | undefined {
  const { view } = useConversation();
  const { me } = useTogether();
  return view.participants.find(({ id }) => id === me);
}
