import { Banner, Brand, Link, SkipLink } from "@nabij/ui";
import { type ReactNode, useEffect } from "react";
import { useTranslation } from "react-i18next";
import { paths } from "../paths.ts";
import { useSession } from "../session/session-context.ts";
import { Appearance } from "./appearance.tsx";

interface PageFrameProps {
  /** Of the browser tab; it never holds a name. */
  title: string;
  /** Narrow for reading and forms, wide for a list. */
  width?: "narrow" | "wide";
  children: ReactNode;
}

/** The quiet frame of every page outside a conversation. */
export function PageFrame({ title, width = "narrow", children }: PageFrameProps) {
  const { t } = useTranslation();
  const session = useSession();
  useTitle(title);
  const measure = width === "wide" ? "max-w-[62rem]" : "max-w-[46rem]";
  return (
    <div className="print-flow flex min-h-dvh flex-col bg-paper text-ink print:bg-transparent">
      <SkipLink label={t("shell.skip")} />
      <header className="no-print">
        {session?.fictional && <Banner>{t("shell.fictional")}</Banner>}
        <div
          className={`mx-auto flex w-full flex-wrap items-center justify-between gap-3 px-5 pt-5 sm:px-8 ${measure}`}
        >
          <Link href={paths.dashboard()} className="rounded-tag no-underline">
            <Brand name={t("shell.brand")} />
          </Link>
          <Appearance />
        </div>
      </header>
      <main
        id="main"
        tabIndex={-1}
        className={`print-flow mx-auto w-full flex-1 px-5 pt-10 pb-24 outline-none sm:px-8 sm:pt-14 ${measure}`}
      >
        {children}
      </main>
    </div>
  );
}

/** The words in the tab of the browser. */
export function useTitle(title: string): void {
  const { t } = useTranslation();
  const full = `${title} · ${t("shell.tab")}`;
  useEffect(() => {
    document.title = full;
  }, [full]);
}
