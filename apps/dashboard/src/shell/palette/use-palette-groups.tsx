import { changeTheme, type Theme, useUi } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { paths } from "../../paths.ts";
import { useMay, useSession } from "../../session/use-session.ts";
import { changeLanguage } from "../../words/i18n.ts";
import { innerPagesFor, pagesFor } from "../pages.ts";
import { useSignOut } from "../use-sign-out.ts";
import type { PaletteGroup, PaletteLine } from "./find-lines.ts";
import { useViewLines } from "./use-view-lines.ts";

/** What the palette holds before anything is typed: pages, actions and saved views. */
export function usePaletteGroups(onHelp: () => void): readonly PaletteGroup[] {
  const { t } = useTranslation();
  const { navigate } = useUi();
  const { role, may } = useSession();
  const go = (href: string) => () => navigate?.(href);
  const pages = pagesFor(role, may).map((page) => ({
    id: `page ${page.href}`,
    label: t(`shell.pages.${page.word}`),
    keys: ["g", page.key],
    run: go(page.href),
  }));
  const inner = innerPagesFor(role).map(({ href, word }) => ({
    id: `page ${href}`,
    label: t(`shell.pages.${word}`),
    run: go(href),
  }));
  const actions = useActions(onHelp);
  const views = useViewLines(go);
  return [
    { id: "pages", title: t("shell.palette.pages"), lines: [...pages, ...inner] },
    { id: "views", title: t("shell.palette.views"), lines: views },
    { id: "actions", title: t("shell.palette.actions"), lines: actions },
  ];
}

const themes: readonly Theme[] = ["light", "dark", "system"];

function useActions(onHelp: () => void): readonly PaletteLine[] {
  const { t, i18n } = useTranslation();
  const { navigate } = useUi();
  const mayStart = useMay("trajectory.write").may;
  const { leave } = useSignOut();
  const isDutch = i18n.language !== "en";
  const start: PaletteLine = {
    id: "new",
    label: t("shell.palette.newTrajectory"),
    run: () => navigate?.(paths.newTrajectory()),
  };
  const looks = themes.map((theme) => ({
    id: `theme ${theme}`,
    label: `${t("shell.theme.label")}: ${t(`shell.theme.${theme}`).toLowerCase()}`,
    alsoKnownAs: "thema theme",
    run: () => changeTheme(theme),
  }));
  return [
    ...(mayStart ? [start] : []),
    ...looks,
    {
      id: "language",
      label: isDutch ? "English" : "Nederlands",
      alsoKnownAs: t("shell.language"),
      run: () => void changeLanguage(isDutch ? "en" : "nl"),
    },
    { id: "print", label: t("shell.palette.print"), run: () => window.print() },
    { id: "keys", label: t("shell.keys.open"), keys: ["?"], run: onHelp },
    { id: "leave", label: t("shell.signOut"), run: () => void leave() },
  ];
}
