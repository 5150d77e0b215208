import { AppShell, Banner } from "@nabij/ui";
import { Outlet, useLocation } from "@tanstack/react-router";
import { lazy, Suspense, useEffect } from "react";
import { useTranslation } from "react-i18next";
import { dayInWords } from "../format/day.ts";
import { paths } from "../paths.ts";
import { useSession } from "../session/use-session.ts";
import { Account } from "./account.tsx";
import { EasyFrame } from "./easy-frame.tsx";
import { Navigation } from "./navigation.tsx";
import { usePaletteOpen } from "./palette/open-palette.ts";
import { PaletteButton } from "./palette/palette-button.tsx";
import { rememberDossier } from "./palette/recent.ts";
import { PrintedHead } from "./printed-head.tsx";
import { ShortcutsHelp } from "./shortcuts-help.tsx";
import { NoTeamYet, TeamsSeen } from "./teams-seen.tsx";
import { useShortcuts } from "./use-shortcuts.ts";

const Palette = lazy(async () => ({
  default: (await import("./palette/palette.tsx")).Palette,
}));

/** Sidebar, notice and page for everyone who is signed in. */
export function AppFrame() {
  const { t } = useTranslation();
  const { role, userId } = useSession();
  const { pathname } = useLocation();
  const { isHelpOpen, setHelpOpen } = useShortcuts();
  const isPaletteOpen = usePaletteOpen();
  useEffect(() => rememberDossier(userId, pathname), [userId, pathname]);
  if (role === "client" && pathname.startsWith(paths.mine()))
    return (
      <EasyFrame banner={<Notices />}>
        <Outlet />
      </EasyFrame>
    );
  return (
    <AppShell
      brand={t("shell.brand")}
      brandHref={paths.overview()}
      navigation={<Navigation pathname={pathname} />}
      navigationLabel={t("shell.navigation")}
      skipLabel={t("shell.skip")}
      tools={<PaletteButton />}
      footer={<Account onHelp={() => setHelpOpen(true)} />}
      banner={<Notices />}
      location={pathname}
    >
      <PrintedHead />
      <TeamsSeen />
      <Outlet />
      {isPaletteOpen && (
        <Suspense fallback={null}>
          <Palette onHelp={() => setHelpOpen(true)} />
        </Suspense>
      )}
      <ShortcutsHelp isOpen={isHelpOpen} onClose={() => setHelpOpen(false)} />
    </AppShell>
  );
}

/** What stays above every page: that the data is made up, and until when a guest looks along. */
function Notices() {
  const { t, i18n } = useTranslation();
  const { fictional, validUntil } = useSession();
  return (
    <>
      {validUntil !== null && (
        <Banner tone="autonomy">
          {t("shell.guest", { day: dayInWords(validUntil, i18n.language) })}
        </Banner>
      )}
      <NoTeamYet />
      {fictional && <Banner>{t("shell.fictional")}</Banner>}
    </>
  );
}
