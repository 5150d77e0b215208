import type { Stage } from "@nabij/reflection";
import { Button, ChevronLeftIcon } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { useConversation } from "../../conversation/use-conversation.ts";
import { stageAfter, stageBefore } from "../../together/stages.ts";
import { useTogether } from "../../together/use-together.ts";

/** Back to the part before. */
export function StageBack() {
  const { t } = useTranslation();
  const { send } = useConversation();
  const { stage } = useTogether();
  const before = stageBefore(stage);
  if (before === null) return null;
  return (
    <Button size="large" onClick={() => void send({ type: "openStage", stage: before })}>
      <ChevronLeftIcon size={18} />
      {t("steps.back")}
    </Button>
  );
}

/** On to the part after, by its name. */
export function StageOn({ isPrimary = true }: { isPrimary?: boolean }) {
  const { t } = useTranslation();
  const { send, view } = useConversation();
  const { stage } = useTogether();
  const after = stageAfter(stage);
  if (after === null) return null;
  const go = async () => {
    const sent = await send({ type: "openStage", stage: after });
    // The first question is put on the table by the step that leads to the questions.
    if (sent.done && opensFirst(after) && view.current === null) await send({ type: "next" });
  };
  return (
    <Button
      variant={isPrimary ? "primary" : "secondary"}
      size="large"
      className="ml-auto"
      onClick={() => void go()}
    >
      {t("board.stage.on", { title: t(`together.stages.${after}`).toLowerCase() })}
    </Button>
  );
}

function opensFirst(stage: Stage): boolean {
  return stage === "questions";
}
