import { classNames, Link, PeopleIcon } from "@nabij/ui";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useSession } from "../session/use-session.ts";
import { pageOfViews } from "./page-of-views.ts";
import type { NamedView } from "./use-saved-views.ts";

interface ViewPillProps {
  view: NamedView;
  isOn: boolean;
  /** The filters on screen are no longer those of the view that is on. */
  isChanged: boolean;
  onOpen: () => void;
  /** The menu of the view that is on. */
  children: ReactNode;
}

/** A view as a link to its filters; a shared one has the mark of people, and says whose it is. */
export function ViewPill({ view, isOn, isChanged, onOpen, children }: ViewPillProps) {
  const { t } = useTranslation();
  const { userId } = useSession();
  const { name, page, search, shared, ownerId, ownerName } = view;
  const isOthers = ownerId !== userId;
  return (
    <li
      className={classNames(
        "inline-flex min-h-8 items-center rounded-control border pointer-coarse:min-h-11",
        isOn && !isChanged && "border-autonomy bg-autonomy-wash text-autonomy",
        isOn && isChanged && "border-dashed border-autonomy text-autonomy",
        !isOn && "border-edge bg-card hover:border-ink",
      )}
    >
      <Link
        href={`${pageOfViews[page].href}${search}`}
        onClick={onOpen}
        aria-current={isOn && !isChanged ? "true" : undefined}
        title={isOthers ? t("views.by", { name: ownerName }) : undefined}
        className="inline-flex min-h-8 items-center gap-1.5 px-2.5 no-underline pointer-coarse:min-h-11"
      >
        {shared && <PeopleIcon size={14} />}
        {name}
        {shared && <span className="sr-only">, {t("views.team")}</span>}
        {isOn && isChanged && <span className="text-xs text-soft">· {t("views.changed")}</span>}
      </Link>
      {children}
    </li>
  );
}
