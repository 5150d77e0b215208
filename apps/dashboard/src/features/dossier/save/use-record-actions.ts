import { useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { toasts } from "../../../shell/providers.tsx";
import { refusalOf, trpc } from "../../../trpc.ts";
import type { StoredRecord, WritableKind } from "../dossier.ts";
import { type DossierWords, useDossierWords } from "../dossier-words.ts";
import { removeStored, restoreStored } from "./record-gateway.ts";
import { refusedWords } from "./refused-words.ts";

type Reference = { readonly id: string; readonly version: number };

/** What happens around a write: the page is fetched again and the way back is offered. */
export type RecordActions = {
  readonly heard: (kind: WritableKind, record: StoredRecord, isNew: boolean) => void;
  readonly remove: (kind: WritableKind, record: Reference) => Promise<void>;
  readonly tellNotStored: (kind: WritableKind, goOn: () => void) => void;
};

export function useRecordActions(): RecordActions {
  const client = useQueryClient();
  const words = useDossierWords();
  return useMemo(() => {
    const refresh = () => {
      for (const filter of [
        trpc.trajectory.pathFilter(),
        trpc.signal.pathFilter(),
        trpc.process.pathFilter(),
        trpc.overview.pathFilter(),
        trpc.regie.pathFilter(),
        trpc.restriction.pathFilter(),
      ])
        void client.invalidateQueries(filter);
    };
    return recordActions(words, refresh);
  }, [client, words]);
}

function recordActions({ t }: DossierWords, refresh: () => void): RecordActions {
  // The newest version of what was made here, so that a late undo removes what stands there now.
  const versions = new Map<string, number>();
  const say = (message: string, label?: string, onAction?: () => void) =>
    toasts.show({
      message,
      ...(label !== undefined && onAction !== undefined && { action: { label, onAction } }),
    });
  const attempt = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      const refusal = refusalOf(error)?.type;
      say(refusal === undefined ? t("dossier.save.offlineAction") : refusedWords(refusal, t));
    }
    refresh();
  };
  const remove = (kind: WritableKind, { id, version }: Reference) =>
    attempt(async () => {
      const removed = await removeStored(kind, { id, version: versions.get(id) ?? version });
      const bringBack = () =>
        void attempt(async () => {
          const restored = await restoreStored(kind, removed);
          versions.set(id, restored.version);
          say(t("dossier.toast.restored", { kind: t(`dossier.kind.${kind}`) }));
        });
      say(
        t("dossier.toast.removed", { kind: t(`dossier.kind.${kind}`) }),
        t("dossier.toast.undo"),
        bringBack,
      );
    });
  return {
    heard: (kind, record, isNew) => {
      versions.set(record.id, record.version);
      refresh();
      if (isNew)
        say(
          t("dossier.toast.created", { kind: t(`dossier.kind.${kind}`) }),
          t("dossier.toast.undo"),
          () => void remove(kind, record),
        );
    },
    remove,
    tellNotStored: (kind, goOn) =>
      say(
        t("dossier.toast.notStored", { kind: t(`dossier.kind.${kind}`) }),
        t("dossier.toast.goOn"),
        goOn,
      ),
  };
}
