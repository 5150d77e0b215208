import { MoreIcon, SkipLink } from "@nabij/ui";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useConversation } from "../../conversation/use-conversation.ts";
import { stagePlace } from "../../together/stages.ts";
import { useMe, useTogether } from "../../together/use-together.ts";
import { PhoneMenu } from "./phone-menu.tsx";

/** Above every screen of a participant: where the conversation is, who one is, and the menu. */
export function PhoneFrame({ cards, children }: { cards: ReactNode; children: ReactNode }) {
  const { t } = useTranslation();
  const me = useMe();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="flex min-h-dvh flex-col bg-paper text-ink">
      <SkipLink label={t("shell.skip")} />
      <header className="mx-auto w-full max-w-[36rem] px-5 pt-3">
        <div className="flex items-center justify-between gap-3 text-sm text-soft">
          <Where />
          <span className="flex min-w-0 items-center gap-1">
            <span className="truncate">{me?.label}</span>
            <button
              type="button"
              aria-label={t("phone.menu")}
              onClick={() => setOpen(true)}
              className="-mr-3 inline-flex size-11 shrink-0 items-center justify-center rounded-control hover:bg-line/60 hover:text-ink"
            >
              <MoreIcon size={22} />
            </button>
          </span>
        </div>
        <Progress />
      </header>
      <main
        id="main"
        tabIndex={-1}
        className="mx-auto flex w-full max-w-[36rem] flex-1 flex-col px-5 pt-6 text-phone outline-none"
      >
        {children}
      </main>
      <PhoneMenu cards={cards} isOpen={isOpen} onClose={() => setOpen(false)} />
    </div>
  );
}

/** The number of the question, or the name of the part. */
function Where() {
  const { t } = useTranslation();
  const { view } = useConversation();
  const { stage } = useTogether();
  if (stage === "questions" && view.questionNumber > 0)
    return (
      <span>
        {t("progress.question", { place: view.questionNumber, count: view.questionCount })}
      </span>
    );
  return <span>{t(`together.stages.${stage}`)}</span>;
}

/** How far the table is; it says nothing about who wrote how much. */
function Progress() {
  const { view } = useConversation();
  const { stage } = useTogether();
  const { place, count } = stagePlace(stage);
  const share =
    stage === "questions"
      ? view.questionNumber / Math.max(1, view.questionCount)
      : Math.max(0, place - 1) / (count - 1);
  return (
    <div aria-hidden className="h-1.5 overflow-hidden rounded-full bg-line">
      <div
        className="keeps-color h-full rounded-full bg-autonomy transition-[width]"
        style={{ width: `${share * 100}%` }}
      />
    </div>
  );
}
