import { Brand, Button, Link, SkipLink } from "@nabij/ui";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { paths } from "../paths.ts";
import { LanguageChoice, ThemeChoice } from "./appearance.tsx";
import { useSignOut } from "./use-sign-out.ts";

/** Around the client's own pages: the name, the way out, and nothing else that asks attention. */
export function EasyFrame({ banner, children }: { banner: ReactNode; children: ReactNode }) {
  const { t } = useTranslation();
  const { leave, isLeaving } = useSignOut();
  return (
    <div className="print-flow flex min-h-dvh flex-col bg-paper text-ink">
      <SkipLink label={t("shell.skip")} />
      {banner && <aside className="no-print">{banner}</aside>}
      <header className="no-print mx-auto flex w-full max-w-xl items-center justify-between px-6 py-2">
        <Link href={paths.mine()} className="rounded-tag py-3 no-underline">
          <Brand name={t("shell.brand")} />
        </Link>
        <Button
          variant="quiet"
          className="min-h-16! text-phone!"
          isPending={isLeaving}
          onClick={() => void leave()}
        >
          {t("shell.signOut")}
        </Button>
      </header>
      <main
        id="main"
        tabIndex={-1}
        className="print-flow mx-auto flex w-full max-w-xl flex-1 flex-col px-6 pb-8 outline-none"
      >
        {children}
      </main>
      <footer className="no-print mx-auto flex w-full max-w-xl gap-6 border-t border-line px-6 py-5 *:flex-1">
        <ThemeChoice />
        <LanguageChoice />
      </footer>
    </div>
  );
}
