import { IconButton, TrashIcon, UndoIcon } from "@nabij/ui";
import type { StoredRecord, WritableKind } from "./dossier.ts";
import { useDossierWords } from "./dossier-words.ts";
import type { RecordActions } from "./save/use-record-actions.ts";

interface DrawerToolsProps {
  kind: WritableKind;
  state: { readonly stored: StoredRecord | null; readonly canUndo: boolean };
  actions: RecordActions;
  onUndo: () => void;
  onClose: () => void;
}

/** One step back, and taking the record away; client and trajectory are not taken away here. */
export function DrawerTools({ kind, state, actions, onUndo, onClose }: DrawerToolsProps) {
  const { t } = useDossierWords();
  const { stored } = state;
  const isRemovable = stored !== null && kind !== "client" && kind !== "trajectory";
  const remove = () => {
    if (stored === null) return;
    onClose();
    void actions.remove(kind, stored);
  };
  return (
    <>
      <IconButton
        label={t("dossier.form.undo")}
        icon={<UndoIcon />}
        disabled={!state.canUndo}
        onClick={onUndo}
        className="disabled:opacity-40"
      />
      {isRemovable && (
        <IconButton label={t("dossier.form.remove")} icon={<TrashIcon />} onClick={remove} />
      )}
    </>
  );
}
