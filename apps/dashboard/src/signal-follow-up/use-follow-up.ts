import { useState } from "react";
import { useSession } from "../session/use-session.ts";
import type { FollowedSignal } from "./followed-signal.ts";
import { useAgree } from "./use-agree.ts";

/** A window about signals that is open now. */
type FollowUpWindow = {
  readonly show: "give" | "rest" | "history";
  readonly signals: readonly FollowedSignal[];
};

/** What a reader can do with a signal, or with many. */
export type FollowUp = {
  readonly opened: FollowUpWindow | null;
  readonly open: (show: FollowUpWindow["show"], signals: readonly FollowedSignal[]) => void;
  readonly close: () => void;
  /** Takes signals on, or gives them back when all of them are the reader's already. */
  readonly take: (signals: readonly FollowedSignal[]) => void;
  readonly wake: (signals: readonly FollowedSignal[]) => void;
  readonly agree: ReturnType<typeof useAgree>["agree"];
  readonly isPending: boolean;
};

/** Following signals up on one page: the windows and what they do. */
export function useFollowUp(): FollowUp {
  const { userId } = useSession();
  const [opened, setOpened] = useState<FollowUpWindow | null>(null);
  const { agree, isPending } = useAgree();
  return {
    opened,
    open: (show, signals) => setOpened({ show, signals }),
    close: () => setOpened(null),
    take: (signals) => {
      const isMine = signals.every(({ assigneeId }) => assigneeId === userId);
      void agree(signals, { what: "assign", assigneeId: isMine ? null : userId });
    },
    wake: (signals) => void agree(signals, { what: "wake" }),
    agree,
    isPending,
  };
}
