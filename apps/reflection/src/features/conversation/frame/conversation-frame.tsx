import { Brand, Button, EyeIcon, Link, SaveStatus, SkipLink } from "@nabij/ui";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useConversation } from "../../../conversation/use-conversation.ts";
import { OnItsWay } from "../../../offline/on-its-way.tsx";
import { SetAsideWords } from "../../../offline/set-aside-words.tsx";
import { StandsHere } from "../../../offline/stands-here.tsx";
import { type ConversationPart, paths } from "../../../paths.ts";
import { MoreMenu } from "./more-menu.tsx";

interface ConversationFrameProps {
  part: ConversationPart;
  /** Puts everything out of sight before the device goes round. */
  onCover: () => void;
  children: ReactNode;
}

/** Above every part: whose conversation, whether it is kept, and the four places to be. */
export function ConversationFrame({ part, onCover, children }: ConversationFrameProps) {
  const { t } = useTranslation();
  const { view } = useConversation();
  const name = view.clientName ?? t("client.theClientShort");
  return (
    <div className="flex min-h-dvh flex-col bg-paper text-ink">
      <SkipLink label={t("shell.skip")} />
      <header className="mx-auto w-full max-w-[78rem] px-5 pt-4 sm:px-8 lg:px-11 lg:pt-6">
        <div className="flex flex-wrap items-center gap-x-8">
          <p className="flex min-w-0 flex-1 items-baseline gap-x-3 text-sm text-soft lg:flex-none">
            <Link href={paths.start()} className="rounded-tag no-underline">
              <Brand name={t("shell.brand")} />
            </Link>
            <span className="truncate">{t("conversation.about", { name })}</span>
          </p>
          <Places part={part} />
          <div className="flex shrink-0 items-center gap-2 max-lg:order-2">
            <Kept />
            <Button size="small" onClick={onCover}>
              <EyeIcon size={18} />
              <span className="max-sm:sr-only">{t("cover.cover")}</span>
            </Button>
            <MoreMenu />
          </div>
        </div>
      </header>
      <div className="mx-auto w-full max-w-[78rem] sm:px-8 lg:px-11">
        <StandsHere />
      </div>
      <main
        id="main"
        tabIndex={-1}
        className="mx-auto flex w-full max-w-[78rem] flex-1 flex-col px-5 pt-5 outline-none sm:px-8 lg:px-11 lg:pt-7"
      >
        <SetAsideWords />
        {children}
      </main>
    </div>
  );
}

/** Whether what was said has reached the node; out of sight while there is nothing to tell. */
function Kept() {
  const { t } = useTranslation();
  const { saving, isOffline, onDevice } = useConversation();
  if (onDevice !== null) return <OnItsWay />;
  if (isOffline)
    return (
      <span role="alert" className="text-xs font-semibold text-attention">
        {t("save.offline")}
      </span>
    );
  const words = { saving: t("save.saving"), saved: t("save.saved"), failed: t("save.failed") };
  return (
    <span className={saving === "saved" ? "max-sm:sr-only" : ""}>
      <SaveStatus state={saving} words={words} />
    </span>
  );
}

/** Question, field, agreements, closing: any of them, in any order, at any time. */
function Places({ part }: { part: ConversationPart }) {
  const { t } = useTranslation();
  const { view, sessionId } = useConversation();
  const count = view.agreements.filter(({ status }) => status !== "vervallen").length;
  const places = [
    { part: "conversation", href: paths.conversation(sessionId), label: t("places.question") },
    { part: "field", href: paths.field(sessionId), label: t("places.field") },
    {
      part: "agreements",
      href: paths.agreements(sessionId),
      label: count === 0 ? t("places.agreements") : t("places.agreementCount", { count }),
    },
    { part: "closing", href: paths.closing(sessionId), label: t("places.closing") },
  ] as const;
  return (
    <nav
      aria-label={t("places.label")}
      className="overflow-x-auto max-lg:order-3 max-lg:-mx-2 max-lg:mt-2 max-lg:w-full max-lg:border-b max-lg:border-line lg:flex-1"
    >
      <ul className="flex">
        {places.map((place) => (
          <li key={place.part}>
            <Link
              href={place.href}
              aria-current={place.part === part ? "page" : undefined}
              className={`-mb-px flex min-h-11 items-center border-b-2 px-2.5 text-sm whitespace-nowrap sm:px-3 ${
                place.part === part
                  ? "border-autonomy font-semibold text-autonomy"
                  : "border-transparent text-soft hover:text-ink"
              }`}
            >
              {place.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
