import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { pageOfViews } from "../../saved-views/page-of-views.ts";
import { useMay } from "../../session/use-session.ts";
import { trpc } from "../../trpc.ts";
import type { PaletteLine } from "./find-lines.ts";

/** The own and shared views as lines of the palette. */
export function useViewLines(go: (href: string) => () => void): readonly PaletteLine[] {
  const { t } = useTranslation();
  const mayKeep = useMay("view.keep").may;
  const { data } = useQuery({ ...trpc.view.list.queryOptions(), enabled: mayKeep });
  return (data ?? []).map(({ id, name, page, search, shared }) => ({
    id: `view ${id}`,
    label: name,
    detail: [t(`shell.pages.${pageOfViews[page].word}`), ...(shared ? [t("views.team")] : [])].join(
      ", ",
    ),
    run: go(`${pageOfViews[page].href}${search}`),
  }));
}
