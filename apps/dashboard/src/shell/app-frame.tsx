import { AppShell, Banner } from "@nabij/ui";
import { Outlet, useLocation } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { paths } from "../paths.ts";
import { useSession } from "../session/use-session.ts";
import { Account } from "./account.tsx";
import { Navigation } from "./navigation.tsx";
import { ShortcutsHelp } from "./shortcuts-help.tsx";
import { useShortcuts } from "./use-shortcuts.ts";

/** Sidebar, notice and page for everyone who is signed in. */
export function AppFrame() {
  const { t } = useTranslation();
  const { fictional } = useSession();
  const { pathname } = useLocation();
  const { isHelpOpen, setHelpOpen } = useShortcuts();
  return (
    <AppShell
      brand={t("shell.brand")}
      brandHref={paths.overview()}
      navigation={<Navigation pathname={pathname} />}
      navigationLabel={t("shell.navigation")}
      skipLabel={t("shell.skip")}
      footer={<Account onHelp={() => setHelpOpen(true)} />}
      banner={fictional && <Banner>{t("shell.fictional")}</Banner>}
      location={pathname}
    >
      <Outlet />
      <ShortcutsHelp isOpen={isHelpOpen} onClose={() => setHelpOpen(false)} />
    </AppShell>
  );
}
