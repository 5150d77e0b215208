import type { Stage } from "@nabij/reflection";
import { ChevronDownIcon, Menu } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { useConversation } from "../../conversation/use-conversation.ts";
import { isHeldAlone } from "../../together/held-alone.ts";
import { stagePlace, stages } from "../../together/stages.ts";
import { useTogether } from "../../together/use-together.ts";

/** Which part this is of how many; a press shows them all. */
export function StageMenu() {
  const { t } = useTranslation();
  const { view, send } = useConversation();
  const { stage } = useTogether();
  const { place, count } = stagePlace(stage);
  const nameOf = (each: Stage) =>
    each === "beforehand" && isHeldAlone(view)
      ? t("board.alone.ownPace")
      : t(`together.stages.${each}`);
  const title = nameOf(stage);
  const here = place === 0 ? title : t("board.stage.place", { place, count, title });
  return (
    <Menu
      label={t("board.stage.all", { here })}
      variant="quiet"
      actions={stages
        .filter((each) => each !== "beforehand" || stage === "beforehand")
        .map((each) => ({
          id: each,
          label: nameOf(each),
          isDisabled: each === stage,
          onAction: () => void send({ type: "openStage", stage: each }),
        }))}
    >
      <span className="text-soft">{here}</span>
      <ChevronDownIcon size={16} className="text-soft" />
    </Menu>
  );
}
