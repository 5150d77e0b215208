import type { ViewPage } from "@nabij/domain";
import { Button, PlusIcon } from "@nabij/ui";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { type NamedView, useSavedViews } from "./use-saved-views.ts";
import { ViewDialog } from "./view-dialog.tsx";
import { ViewMenu } from "./view-menu.tsx";
import { ViewPill } from "./view-pill.tsx";

interface SavedViewsProps {
  page: ViewPage;
  /** The filters as they stand in the address now, `?…`. */
  search: string;
}

/** The views of a page above its filters: the own ones, those of the team, and keeping this one. */
export function SavedViews({ page, search: address }: SavedViewsProps) {
  const { t } = useTranslation();
  const kept = useSavedViews(page, address);
  const { own, shared, search, current, isChanged, actions } = kept;
  const [isNaming, setNaming] = useState(false);
  if (!kept.mayKeep || !kept.isReady) return null;
  const pillsOf = (views: readonly NamedView[]) =>
    views.map((view) => (
      <ViewPill
        key={view.id}
        view={view}
        isOn={view.id === current?.id}
        isChanged={isChanged}
        onOpen={() => kept.open(view)}
      >
        {view.id === current?.id && (
          <ViewMenu view={view} isChanged={isChanged} search={search} actions={actions} />
        )}
      </ViewPill>
    ));
  return (
    <div className="no-print mb-3 flex flex-wrap items-center gap-x-5 gap-y-2 text-sm">
      {own.length > 0 && <Group label={t("views.mine")}>{pillsOf(own)}</Group>}
      {shared.length > 0 && <Group label={t("views.ofTeam")}>{pillsOf(shared)}</Group>}
      {(current === null || isChanged) && (
        <Button variant="quiet" size="small" className="-ml-2.5" onClick={() => setNaming(true)}>
          <PlusIcon size={14} />
          {t(isChanged ? "views.keepNew" : "views.keepThis")}
        </Button>
      )}
      {isNaming && (
        <ViewDialog
          title={t("views.keepThis")}
          start={{ name: "", shared: false }}
          onSave={(fields) => actions.save({ ...fields, page, search })}
          onClose={() => setNaming(false)}
        />
      )}
    </div>
  );
}

function Group({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="flex flex-wrap items-center gap-2">
      <span className="text-xs text-soft">{label}</span>
      <ul aria-label={label} className="flex flex-wrap items-center gap-1.5">
        {children}
      </ul>
    </div>
  );
}
