import { NavGroup, NavItem } from "@nabij/ui";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { paths } from "../paths.ts";
import { useMay, useSession } from "../session/use-session.ts";
import { trpc } from "../trpc.ts";

/** The pages this reader can use; a page that is not theirs is not in the list. */
export function Navigation({ pathname }: { pathname: string }) {
  const { t } = useTranslation();
  const { organisation } = useSession();
  const overview = useMay("overview.read").may;
  const process = useMay("process.read").may;
  const signals = useMay("signal.read").may;
  const reflection = useMay("reflection.hold").may;
  const importing = useMay("import.run").may;
  const counts = useCounts(overview);
  return (
    <>
      <NavGroup>
        {overview && (
          <NavItem href={paths.overview()} isCurrent={pathname === "/"}>
            {t("shell.overview")}
          </NavItem>
        )}
        {process && (
          <NavItem
            href={paths.trajectories()}
            isCurrent={pathname.startsWith("/trajecten")}
            count={counts?.active}
            countLabel={t("shell.trajectoryCount", { count: counts?.active ?? 0 })}
          >
            {t("shell.trajectories")}
          </NavItem>
        )}
        {signals && (
          <NavItem
            href="/signalen"
            isCurrent={pathname === "/signalen"}
            count={counts?.signals}
            countLabel={t("shell.signalCount", { count: counts?.signals ?? 0 })}
          >
            {t("shell.signals")}
          </NavItem>
        )}
      </NavGroup>
      {reflection && (
        <NavGroup title={t("shell.conversation")}>
          <NavItem href={paths.reflection()}>{t("shell.reflection")}</NavItem>
        </NavGroup>
      )}
      {importing && (
        <NavGroup title={organisation}>
          <NavItem href={paths.import()} isCurrent={pathname === "/inlezen"}>
            {t("shell.importing")}
          </NavItem>
        </NavGroup>
      )}
    </>
  );
}

/** The numbers beside the pages; absent for who may not read the overview, and until they are there. */
function useCounts(mayReadOverview: boolean) {
  const { data } = useQuery({
    ...trpc.overview.get.queryOptions({}),
    enabled: mayReadOverview,
    select: ({ trajectories, signals }) => ({
      active: trajectories,
      signals: signals.reduce((sum, { count }) => sum + count, 0),
    }),
  });
  return data;
}
