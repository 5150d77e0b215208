import type { ReactNode } from "react";
import { Problem } from "../../conversation/problem.tsx";
import { useConversation } from "../../conversation/use-conversation.ts";

interface BoardFootProps {
  /** Why the main step is not possible yet; stands above the buttons. */
  reason?: ReactNode;
  children: ReactNode;
}

/** The steps of the table, always in sight at the bottom. */
export function BoardFoot({ reason, children }: BoardFootProps) {
  const { problem } = useConversation();
  return (
    <div className="sticky bottom-0 z-20 -mx-5 mt-auto border-t border-line bg-paper px-5 py-3 sm:-mx-8 sm:px-8 lg:-mx-11 lg:px-11">
      {problem !== null ? (
        <Problem />
      ) : (
        reason !== undefined && <div className="mb-2.5 text-base text-soft">{reason}</div>
      )}
      <div className="flex flex-wrap items-center gap-2.5">{children}</div>
    </div>
  );
}
