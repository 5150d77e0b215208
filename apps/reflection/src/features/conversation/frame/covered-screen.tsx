import { Button } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { useConversation } from "../../../conversation/use-conversation.ts";

/** Nothing of the conversation is drawn while the device goes round the table. */
export function CoveredScreen({
  onUncover,
}: {
  /** With who takes the device, or null when it lies on the table for all. */
  onUncover: (participantId: string | null) => void;
}) {
  const { t } = useTranslation();
  const { view } = useConversation();
  const present = view.participants.filter(({ presence }) => presence === "present");
  return (
    <main
      id="main"
      tabIndex={-1}
      className="flex min-h-dvh flex-col items-center justify-center bg-autonomy-wash px-5 py-12 text-center text-ink outline-none"
    >
      <h1 className="max-w-measure text-page-phone leading-tight font-semibold sm:text-page">
        {t("cover.title")}
      </h1>
      <p className="mt-3 max-w-measure text-phone text-soft">{t("cover.text")}</p>
      <div className="mt-8 flex max-w-[40rem] flex-wrap justify-center gap-3">
        {present.map(({ id, label }) => (
          <Button key={id} size="large" onClick={() => onUncover(id)}>
            {label}
          </Button>
        ))}
      </div>
      <Button variant="quiet" className="mt-8" onClick={() => onUncover(null)}>
        {t("cover.forAll")}
      </Button>
    </main>
  );
}
