import { useConversation } from "./use-conversation.ts";

/** Why the last press did nothing: one sentence, announced at once. */
export function Problem() {
  const { problem } = useConversation();
  if (problem === null) return null;
  return (
    <p role="alert" className="mb-4 max-w-measure font-medium text-nearness">
      {problem}
    </p>
  );
}
