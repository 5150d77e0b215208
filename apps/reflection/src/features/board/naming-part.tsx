import type { Naming } from "@nabij/reflection";
import { Button } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { Problem } from "../../conversation/problem.tsx";
import { useConversation } from "../../conversation/use-conversation.ts";
import { useTogether } from "../../together/use-together.ts";

const order: readonly Naming[] = ["named", "alias", "anonymous"];

/** How names are shown now, and the step that closes them further; there is no way back. */
export function NamingPart() {
  const { t } = useTranslation();
  const { send } = useConversation();
  const { naming } = useTogether();
  const closer = order.slice(order.indexOf(naming) + 1);
  return (
    <>
      <p>{t(`board.welcome.naming.${naming}`)}</p>
      <p className="mt-1 text-sm text-soft">{t("board.naming.text")}</p>
      <div className="mt-2 flex flex-wrap gap-2">
        {closer.map((each) => (
          <Button
            key={each}
            size="small"
            onClick={() => void send({ type: "changeNaming", naming: each })}
          >
            {t("board.naming.to", { naming: t(`seating.naming.${each}.label`).toLowerCase() })}
          </Button>
        ))}
      </div>
      <div className="mt-2">
        <Problem />
      </div>
    </>
  );
}
