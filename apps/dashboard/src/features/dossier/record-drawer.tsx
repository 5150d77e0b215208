import { mayDo, writePermission } from "@nabij/domain";
import { Button, Drawer } from "@nabij/ui";
import { useSession } from "../../session/use-session.ts";
import type { Dossier } from "./dossier.ts";
import { useDossierWords } from "./dossier-words.ts";
import { DrawerTools } from "./drawer-tools.tsx";
import { ReadOnlyNote } from "./form/read-only-note.tsx";
import { RecordForm } from "./form/record-form.tsx";
import type { Open, Opening } from "./opening.ts";
import { SaveLine } from "./save/save-line.tsx";
import type { RecordActions } from "./save/use-record-actions.ts";
import { isUnsaved, tellWhenStuck, useRecordEditor } from "./save/use-record-editor.ts";
import { useUndoKey } from "./save/use-undo-key.ts";

interface RecordDrawerProps {
  opening: Opening;
  dossier: Dossier;
  actions: RecordActions;
  open: Open;
  onClose: () => void;
}

/** One record at the side of the page: read, changed as it is typed, undone, removed. */
export function RecordDrawer({ opening, dossier, actions, open, onClose }: RecordDrawerProps) {
  const { t } = useDossierWords();
  const { kind } = opening;
  const { role } = useSession();
  const isReadOnly = !mayDo(role, writePermission(kind));
  const { editor, state } = useRecordEditor(opening, dossier, (record, isNew) =>
    actions.heard(kind, record, isNew),
  );
  const close = () => {
    onClose();
    if (!isUnsaved(state)) return;
    editor.flush();
    tellWhenStuck(editor, () => actions.tellNotStored(kind, () => open({ ...opening, editor })));
  };
  useUndoKey(editor);
  const noun = t(`dossier.kind.${kind}`);
  const isNew = state.stored === null;
  const isReady = isNew && !isReadOnly && state.status !== "incomplete";
  return (
    <Drawer
      isOpen
      onClose={close}
      title={isNew ? t("dossier.form.new", { kind: noun }) : capital(noun)}
      actions={
        <>
          <Button
            variant="primary"
            className="self-center"
            onClick={isReady ? editor.flush : close}
          >
            {t(isReady ? "dossier.form.store" : "dossier.form.done")}
          </Button>
          {!isReadOnly && (
            <DrawerTools {...{ kind, state, actions, onClose }} onUndo={editor.undo} />
          )}
          <SaveLine kind={kind} state={state} editor={editor} />
        </>
      }
    >
      {isReadOnly && <ReadOnlyNote kind={kind} />}
      <RecordForm
        {...{ kind, editor, state, isReadOnly }}
        today={dossier.at}
        focus={isReadOnly ? undefined : opening.focus}
      />
    </Drawer>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
