import { SkipLink } from "@nabij/ui";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useConversation } from "../../../conversation/use-conversation.ts";
import { Pictogram } from "../../../pictograms/pictogram.tsx";
import { type Overlay, useClientMode } from "../client-mode-context.ts";

interface ClientFrameProps {
  /** Which question this is, or the name of this part. */
  progress?: { readonly number: number; readonly count: number } | undefined;
  /** The ways on and back, in reach of a thumb. */
  foot?: ReactNode;
  children: ReactNode;
}

const tools = [
  { overlay: "help", symbol: "hulp" },
  { overlay: "pause", symbol: "stop" },
  { overlay: "settings", symbol: "kiezen" },
] as const satisfies readonly { overlay: Overlay; symbol: string }[];

/** Round every screen: how far one is, a person to help, a pause, and one thing in the middle. */
export function ClientFrame({ progress, foot, children }: ClientFrameProps) {
  const { t } = useTranslation();
  return (
    <div className="flex min-h-dvh flex-col bg-paper text-ink">
      <SkipLink label={t("shell.skip")} />
      <header className="mx-auto w-full max-w-[40rem] px-5 pt-3 sm:px-8">
        <Tools />
        {progress !== undefined && <Progress {...progress} />}
      </header>
      <main
        id="main"
        tabIndex={-1}
        className="mx-auto flex w-full max-w-[40rem] flex-1 flex-col px-5 pt-6 pb-8 text-easy outline-none sm:px-8 sm:pt-9"
      >
        <Saved />
        {children}
      </main>
      {foot !== undefined && (
        <div className="mx-auto w-full max-w-[40rem] px-5 pb-6 sm:px-8 [@media(min-height:40rem)]:sticky [@media(min-height:40rem)]:bottom-0 [@media(min-height:40rem)]:border-t [@media(min-height:40rem)]:border-line [@media(min-height:40rem)]:bg-paper [@media(min-height:40rem)]:pt-3">
          {foot}
        </div>
      )}
    </div>
  );
}

/** Always the same three, always at the same place. */
function Tools() {
  const { t } = useTranslation();
  const { overlay: open, open: show } = useClientMode();
  return (
    <nav aria-label={t("clientMode.tools.label")} className="grid grid-cols-3 gap-2">
      {tools.map(({ overlay, symbol }) => (
        <button
          key={overlay}
          type="button"
          aria-pressed={open === overlay}
          onClick={() => show(open === overlay ? null : overlay)}
          className="flex min-h-16 min-w-0 flex-col items-center justify-center rounded-card border border-edge bg-card px-1 py-1 text-phone leading-tight hover:border-ink aria-pressed:border-autonomy aria-pressed:bg-autonomy-wash"
        >
          <Pictogram id={symbol} size={34} />
          {t(`clientMode.tools.${overlay}`)}
        </button>
      ))}
    </nav>
  );
}

/** The words carry it, the bar repeats it. */
function Progress({ number, count }: { number: number; count: number }) {
  const { t } = useTranslation();
  return (
    <div className="mt-4">
      <p className="text-phone text-soft">{t("clientMode.progress", { number, count })}</p>
      <div aria-hidden className="mt-1.5 h-2.5 overflow-hidden rounded-full bg-line">
        <div
          className="keeps-color h-full rounded-full bg-autonomy transition-[width]"
          style={{ width: `${(number / Math.max(1, count)) * 100}%` }}
        />
      </div>
    </div>
  );
}

/** What went wrong, or that a connection is missing and nothing is lost. */
function Saved() {
  const { t } = useTranslation();
  const { problem, isOffline } = useConversation();
  return (
    <>
      {problem !== null && (
        <p role="alert" className="mb-5 font-semibold text-nearness">
          {problem}
        </p>
      )}
      {isOffline && (
        <p role="status" className="mb-5 font-semibold text-attention">
          {t("clientMode.offline")}
        </p>
      )}
    </>
  );
}
