import { Button, Dialog } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { Problem } from "../../conversation/problem.tsx";
import { useConversation } from "../../conversation/use-conversation.ts";
import { useTogether } from "../../together/use-together.ts";

interface HandOverDialogProps {
  isOpen: boolean;
  onClose: () => void;
}

/** Another professional who takes part leads from here on; this device becomes a seat again. */
export function HandOverDialog({ isOpen, onClose }: HandOverDialogProps) {
  const { t } = useTranslation();
  const { view, send } = useConversation();
  const { consents, facilitator } = useTogether();
  const mayLead = view.participants.filter(
    ({ id, role, presence }) =>
      role !== "client" &&
      role !== "vertegenwoordiger" &&
      presence === "present" &&
      id !== facilitator.participantId &&
      consents.some((one) => one.participantId === id && one.given),
  );
  const give = async (participantId: string) => {
    const sent = await send({ type: "handOver", participantId });
    if (sent.done) onClose();
  };
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t("board.handOver.title")}>
      <p className="mb-4 text-soft">{t("board.handOver.text")}</p>
      <Problem />
      {mayLead.length === 0 && <p>{t("board.handOver.nobody")}</p>}
      <ul className="grid gap-2.5">
        {mayLead.map(({ id, label }) => (
          <li key={id}>
            <Button size="large" className="w-full" onClick={() => void give(id)}>
              {t("board.handOver.to", { label })}
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
