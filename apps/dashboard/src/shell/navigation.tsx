import { NavGroup, NavItem } from "@nabij/ui";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useMay, useSession } from "../session/use-session.ts";
import { trpc } from "../trpc.ts";
import { type PageGroup, pageAt, pageGroups, pagesFor, type ShellPage } from "./pages.ts";

/** The pages this reader can use; a page that is not theirs is not in the list. */
export function Navigation({ pathname }: { pathname: string }) {
  const { organisation, role, may } = useSession();
  const { t } = useTranslation();
  const counts = useCounts();
  const all = pagesFor(role, may);
  const current = pageAt(pathname);
  const titleOf = (group: PageGroup) => {
    if (group === "work" || group === "conversation") return t(`shell.groups.${group}`);
    return group === "organisation" ? organisation : undefined;
  };
  return pageGroups.map((group) => {
    const inside = all.filter((page) => page.group === group);
    const title = titleOf(group);
    return (
      inside.length > 0 && (
        <NavGroup key={group} {...(title !== undefined && { title })}>
          {inside.map((page) => (
            <PageItem key={page.href} page={page} isCurrent={page === current} counts={counts} />
          ))}
        </NavGroup>
      )
    );
  });
}

/** Absent while it is not known, or not for this reader. */
type Counts = Readonly<Record<"active" | "signals", number | undefined>>;

interface PageItemProps {
  page: ShellPage;
  isCurrent: boolean;
  counts: Counts;
}

/** One page, with how much waits there. */
function PageItem({ page, isCurrent, counts }: PageItemProps) {
  const { t } = useTranslation();
  const counted = "count" in page ? page.count : undefined;
  const count = counted === undefined ? undefined : counts[counted];
  return (
    <NavItem
      href={page.href}
      isCurrent={isCurrent}
      count={count}
      {...(counted !== undefined &&
        count !== undefined && { countLabel: t(`shell.counts.${counted}`, { count }) })}
    >
      {t(`shell.pages.${page.word}`)}
    </NavItem>
  );
}

/** The numbers beside the pages: who has a trajectory now, and which signals are open and awake. */
function useCounts(): Counts {
  const { data: trajectories } = useQuery({
    ...trpc.trajectory.list.queryOptions({ limit: 1 }),
    enabled: useMay("process.read").may,
  });
  const { data: signals } = useQuery({
    ...trpc.signal.counts.queryOptions({}),
    enabled: useMay("signal.read").may,
  });
  return { active: trajectories?.total, signals: signals?.total };
}
