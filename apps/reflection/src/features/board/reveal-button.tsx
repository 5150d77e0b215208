import { Button, EyeIcon } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { refusalSentence } from "../../command/refusal-sentence.ts";
import { useConversation } from "../../conversation/use-conversation.ts";
import { isHeldAlone } from "../../together/held-alone.ts";
import { useTogether } from "../../together/use-together.ts";

/** Shows everything at once, for good; not on a clock, and with the reason when it cannot yet. */
export function RevealButton() {
  const { t } = useTranslation();
  const { view, send } = useConversation();
  const { round } = useTogether();
  if (round === null || round.revealed) return null;
  const isHeld = round.whyNot !== null;
  return (
    <Button
      variant={isHeld ? "secondary" : "primary"}
      size="large"
      className="ml-auto"
      disabled={isHeld}
      aria-describedby={isHeld ? "reveal-reason" : undefined}
      onClick={() => void send({ type: "reveal", roundId: round.roundId })}
    >
      <EyeIcon size={20} />
      {t(isHeldAlone(view) ? "board.alone.open" : "board.reveal.reveal")}
    </Button>
  );
}

/** Who is waited for, and what to do about who is not there. */
export function RevealReason() {
  const { t } = useTranslation();
  const { view } = useConversation();
  const { round } = useTogether();
  if (round === null || round.revealed) return null;
  const mayOpen = round.whyNot === null;
  const name = view.clientName ?? t("client.theClient");
  const ofClient = t(mayOpen ? "board.alone.canOpen" : "board.alone.mayNotOpen", { name });
  const ofTable = mayOpen ? t("board.reveal.canNow") : refusalSentence(t, round.whyNot, view);
  return (
    <p id="reveal-reason" role="status">
      {isHeldAlone(view) ? ofClient : ofTable}
    </p>
  );
}
