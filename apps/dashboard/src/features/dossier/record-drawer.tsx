import { mayDo, rolesThatMay, writePermission } from "@nabij/domain";
import { Banner, Button, Drawer, IconButton, TrashIcon, UndoIcon } from "@nabij/ui";
import { type KeyboardEvent, useEffect } from "react";
import { useSession } from "../../session/use-session.ts";
import type { Dossier, StoredRecord } from "./dossier.ts";
import { useDossierWords } from "./dossier-words.ts";
import { RecordForm } from "./form/record-form.tsx";
import type { Open, Opening } from "./opening.ts";
import { SaveLine } from "./save/save-line.tsx";
import type { RecordActions } from "./save/use-record-actions.ts";
import { isUnsaved, useRecordEditor } from "./save/use-record-editor.ts";

interface RecordDrawerProps {
  opening: Opening;
  dossier: Dossier;
  actions: RecordActions;
  open: Open;
  onClose: () => void;
}

/** One record at the side of the page: read, changed as it is typed, undone, removed. */
export function RecordDrawer({ opening, dossier, actions, open, onClose }: RecordDrawerProps) {
  const words = useDossierWords();
  const { t } = words;
  const { kind } = opening;
  const { role } = useSession();
  const isReadOnly = !mayDo(role, writePermission(kind));
  const { editor, state } = useRecordEditor(opening, dossier, (record, isNew) => actions.heard(kind, record, isNew));
  const close = () => {
    if (isUnsaved(state)) editor.flush();
    if (state.stored === null && state.isTouched && state.status === "incomplete") {
      actions.tellNotStored(kind, () => open({ ...opening, draft: state.draft }));
    }
    onClose();
  };
  useReadyDraft(opening, editor.flush);
  const undo = (event: KeyboardEvent) => {
    if (event.key !== "z" || !(event.ctrlKey || event.metaKey) || event.shiftKey || !state.canUndo) return;
    event.preventDefault();
    editor.undo();
  };
  const noun = t(`dossier.kind.${kind}`);
  return (
    <Drawer
      isOpen
      onClose={close}
      title={opening.id === null && state.stored === null ? t("dossier.form.new", { kind: noun }) : capital(noun)}
      actions={
        <>
          <Button variant="primary" onClick={state.stored === null && !isReadOnly && state.status !== "incomplete" ? editor.flush : close}>
            {t(state.stored === null && !isReadOnly && state.status !== "incomplete" ? "dossier.form.store" : "dossier.form.done")}
          </Button>
          {!isReadOnly && <DrawerTools {...{ kind, state, actions, onClose }} onUndo={editor.undo} />}
          <SaveLine kind={kind} state={state} editor={editor} />
        </>
      }
    >
      <div onKeyDown={undo}>
        {isReadOnly && (
          <div className="mb-5 overflow-hidden rounded-control">
            <Banner>{t("state.mayNotShort", { roles: words.list(rolesThatMay(writePermission(kind)).map((each) => t(`choices.role.${each}`))) })}</Banner>
          </div>
        )}
        <RecordForm {...{ kind, editor, state, isReadOnly }} today={dossier.at} focus={isReadOnly ? undefined : opening.focus} />
      </div>
    </Drawer>
  );
}

/** What was typed before and put away is tried again at once. */
function useReadyDraft({ draft }: Opening, flush: () => void): void {
  useEffect(() => {
    if (draft !== undefined) flush();
  }, [draft, flush]);
}

interface DrawerToolsProps {
  kind: Opening["kind"];
  state: { readonly stored: StoredRecord | null; readonly canUndo: boolean };
  actions: RecordActions;
  onUndo: () => void;
  onClose: () => void;
}

function DrawerTools({ kind, state, actions, onUndo, onClose }: DrawerToolsProps) {
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
      <IconButton label={t("dossier.form.undo")} icon={<UndoIcon />} disabled={!state.canUndo} onClick={onUndo} className="disabled:opacity-40" />
      {isRemovable && <IconButton label={t("dossier.form.remove")} icon={<TrashIcon />} onClick={remove} />}
    </>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
