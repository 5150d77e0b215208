import { type NewView, type ViewPage, viewSearch } from "@nabij/domain";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { inferOutput } from "@trpc/tanstack-react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { refusalInWords } from "../page-state/refusal-in-words.ts";
import { rememberSearch } from "../preferences/remembered.ts";
import { useMay, useSession } from "../session/use-session.ts";
import { toasts } from "../shell/providers.tsx";
import { trpc } from "../trpc.ts";
import { openedView, rememberOpened } from "./opened-views.ts";
import { viewState } from "./view-state.ts";

export type NamedView = inferOutput<typeof trpc.view.list>[number];

/** The views of a page, which one is on, and what can be done with them. */
export function useSavedViews(page: ViewPage, address: string) {
  const { userId } = useSession();
  const mayKeep = useMay("view.keep").may;
  const { data } = useQuery({ ...trpc.view.list.queryOptions(), enabled: mayKeep });
  const [openedId, setOpenedId] = useState(() => openedView(page));
  const views = (data ?? []).filter((view) => view.page === page);
  const search = viewSearch(page, address);
  const open = (id: string | null) => {
    rememberOpened(page, id);
    setOpenedId(id);
  };
  return {
    mayKeep,
    isReady: data !== undefined,
    own: views.filter(({ ownerId }) => ownerId === userId),
    shared: views.filter(({ ownerId }) => ownerId !== userId),
    search,
    ...viewState(views, openedId, search),
    open: (view: NamedView) => {
      open(view.id);
      rememberSearch(userId, page, view.search);
    },
    actions: useViewActions(open),
  };
}

/** Keeping, changing and removing views; every failure says why. */
function useViewActions(open: (id: string | null) => void) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const onSettled = () => cache.invalidateQueries(trpc.view.pathFilter());
  const onError = (error: unknown) => toasts.show({ message: refusalInWords(t, error) });
  const saving = useMutation(trpc.view.save.mutationOptions({ onSettled }));
  const changing = useMutation(trpc.view.change.mutationOptions({ onSettled }));
  const removing = useMutation(trpc.view.remove.mutationOptions({ onSettled, onError }));
  const save = async (view: NewView) => open((await saving.mutateAsync(view)).id);
  return {
    save,
    change: changing.mutateAsync,
    remove: async (view: NamedView) => {
      await removing.mutateAsync({ id: view.id });
      open(null);
      const { page, name, search, shared } = view;
      toasts.show({
        message: t("views.removed", { name }),
        action: {
          label: t("views.undo"),
          onAction: () => void save({ page, name, search, shared }).catch(onError),
        },
      });
    },
    failed: onError,
  };
}
