import { Button, LinkButton, PageSentence } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { Problem } from "../../conversation/problem.tsx";
import { useConversation } from "../../conversation/use-conversation.ts";
import { paths } from "../../paths.ts";

/** A pause: everything said so far is kept. */
export function PausedPart() {
  const { t } = useTranslation();
  const { send } = useConversation();
  return (
    <div className="py-8">
      <PageSentence lead={t("pause.text")}>{t("pause.title")}</PageSentence>
      <Problem />
      <div className="flex flex-wrap gap-2.5">
        <Button variant="primary" size="large" onClick={() => void send({ type: "resume" })}>
          {t("pause.resume")}
        </Button>
        <LinkButton size="large" href={paths.start()}>
          {t("places.leave")}
        </LinkButton>
      </div>
    </div>
  );
}
