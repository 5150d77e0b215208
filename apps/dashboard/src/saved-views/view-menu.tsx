import { Menu, type MenuAction, MoreIcon } from "@nabij/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useSession } from "../session/use-session.ts";
import type { NamedView, useSavedViews } from "./use-saved-views.ts";
import { ViewDialog } from "./view-dialog.tsx";

interface ViewMenuProps {
  view: NamedView;
  isChanged: boolean;
  /** The filters on screen, as a view keeps them. */
  search: string;
  actions: ReturnType<typeof useSavedViews>["actions"];
}

/** What the maker of the view that is on can do with it; nothing for who did not make it. */
export function ViewMenu({ view, isChanged, search, actions }: ViewMenuProps) {
  const { t } = useTranslation();
  const { userId } = useSession();
  const [isNaming, setNaming] = useState(false);
  if (view.ownerId !== userId) return null;
  const { id, name, shared } = view;
  const change = (changes: Parameters<typeof actions.change>[0]["changes"]) =>
    void actions.change({ id, changes }).catch(actions.failed);
  const update: MenuAction = {
    id: "update",
    label: t("views.update"),
    onAction: () => change({ search }),
  };
  return (
    <>
      <Menu
        variant="quiet"
        size="small"
        label={t("views.menu", { name })}
        actions={[
          ...(isChanged ? [update] : []),
          { id: "rename", label: t("views.rename"), onAction: () => setNaming(true) },
          {
            ...{ id: "share", label: t(shared ? "views.unshare" : "views.share") },
            onAction: () => change({ shared: !shared }),
          },
          {
            ...{ id: "remove", label: t("views.remove"), isDanger: true },
            onAction: () => void actions.remove(view),
          },
        ]}
      >
        <MoreIcon size={16} />
      </Menu>
      {isNaming && (
        <ViewDialog
          title={t("views.rename")}
          start={{ name, shared }}
          onSave={(fields) => actions.change({ id, changes: fields })}
          onClose={() => setNaming(false)}
        />
      )}
    </>
  );
}
