import { useEffect, useSyncExternalStore } from "react";
import { toasts } from "../../../shell/providers.tsx";
import type { Dossier, Fields, StoredRecord, WritableKind } from "../dossier.ts";
import { useDossierWords } from "../dossier-words.ts";
import { useRecordActions } from "../save/use-record-actions.ts";
import { recordEditorFor } from "../save/use-record-editor.ts";
import { createWaitingLog } from "./waiting-log.ts";

/** One for the whole app: what waits goes on trying on the next page too. */
const waitingLog = createWaitingLog();

export type Log = {
  /** Stores a new record, or changes the stored one with this id. */
  readonly store: (kind: WritableKind, fields: Fields, stored?: StoredRecord) => void;
};

/** Stores what is logged quickly, keeps it while there is no connection, and offers the way back. */
export function useLog(dossier: Dossier): Log {
  const { t } = useDossierWords();
  const actions = useRecordActions();
  return {
    store: (kind, fields, stored) => {
      const noun = t(`dossier.kind.${kind}`);
      const opening = { kind, id: stored?.id ?? null, prefill: fields };
      const editor = recordEditorFor(opening, dossier, (record, isNew) => {
        actions.heard(kind, record, isNew);
        if (!isNew && record.version === (stored?.version ?? 0) + 1)
          toasts.show({
            message: t("dossier.toast.created", { kind: noun }),
            action: { label: t("dossier.toast.undo"), onAction: () => editor.undo() },
          });
      });
      if (stored !== undefined) editor.edit(fields);
      const stop = editor.subscribe(() => {
        const { status } = editor.state();
        if (status === "saved") stop();
        if (status !== "refused" && status !== "incomplete") return;
        stop();
        toasts.show({ message: t("dossier.log.refused", { kind: noun }) });
      });
      waitingLog.store(editor);
    },
  };
}

/** How many logged records wait for a connection; closing the tab asks first while there are. */
export function useWaitingCount(): number {
  const count = useSyncExternalStore(waitingLog.subscribe, waitingLog.count);
  useEffect(() => {
    if (count === 0) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    window.addEventListener("online", waitingLog.retry);
    return () => {
      window.removeEventListener("beforeunload", warn);
      window.removeEventListener("online", waitingLog.retry);
    };
  }, [count]);
  return count;
}
