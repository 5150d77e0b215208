import { Button } from "@nabij/ui";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useConversation } from "../../conversation/use-conversation.ts";
import { secondsUntilTakeOver } from "../../together/take-over-wait.ts";
import { useMe, useTogether } from "../../together/use-together.ts";

/** Who leads has lost the connection: after a minute any professional may take over (§4.4). */
export function TakeOver() {
  const { t } = useTranslation();
  const { send } = useConversation();
  const { facilitator } = useTogether();
  const me = useMe();
  const left = useSecondsLeft(facilitator.lostAt);
  if (left === null || me === undefined) return null;
  const mayLead = me.role !== "client" && me.role !== "vertegenwoordiger";
  return (
    <div
      role="status"
      className="mb-5 rounded-card border border-dashed border-edge bg-attention-wash px-5 py-4"
    >
      <p className="font-semibold">{t("phone.lost.title")}</p>
      <p className="text-base">{t("phone.lost.text")}</p>
      {mayLead && left === 0 && (
        <Button
          className="mt-3"
          size="large"
          onClick={() => void send({ type: "takeOver", participantId: me.id })}
        >
          {t("phone.lost.takeOver")}
        </Button>
      )}
    </div>
  );
}

/** Counts down on this device's clock; null while somebody leads. */
function useSecondsLeft(lostAt: string | null): number | null {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (lostAt === null) return;
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [lostAt]);
  return lostAt === null ? null : secondsUntilTakeOver(lostAt, now);
}
