import { SaveStatus } from "@nabij/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useConversation } from "../conversation/use-conversation.ts";

/** Beside the name of the conversation: how much still has to go to the node, and when it is there. */
export function OnItsWay() {
  const { t } = useTranslation();
  const { onDevice, isOffline } = useConversation();
  const waiting = onDevice?.waiting ?? 0;
  const isHeldUp = waiting > 0 && (isOffline || onDevice?.hindrance !== null);
  const [wasHeldUp, setHeldUp] = useState(isHeldUp);
  if (isHeldUp && !wasHeldUp) setHeldUp(true);
  if (isOffline || isHeldUp)
    return (
      <span className="text-xs font-semibold text-attention">
        {waiting === 0 ? t("save.offline") : t("offline.waitingShort", { count: waiting })}
      </span>
    );
  const words = {
    saving: t("offline.sending", { count: waiting }),
    saved: t(wasHeldUp ? "offline.sent" : "save.saved"),
    failed: t("save.failed"),
  };
  return (
    <span className={waiting === 0 && !wasHeldUp ? "max-sm:sr-only" : ""}>
      <SaveStatus state={waiting === 0 ? "saved" : "saving"} words={words} />
    </span>
  );
}
