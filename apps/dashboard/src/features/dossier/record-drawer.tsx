import { mayDo, writePermission } from "@nabij/domain";
import { Button, Drawer } from "@nabij/ui";
import { useState } from "react";
import { useSession } from "../../session/use-session.ts";
import type { Dossier } from "./dossier.ts";
import { useDossierWords } from "./dossier-words.ts";
import { DrawerTools } from "./drawer-tools.tsx";
import { type FinishStep, finishStep } from "./evaluation/finish-step.ts";
import { FollowUpStep } from "./evaluation/follow-up-step.tsx";
import { ProbeStep } from "./evaluation/probe-step.tsx";
import { ReadOnlyNote } from "./form/read-only-note.tsx";
import { RecordForm } from "./form/record-form.tsx";
import { rowsOf } from "./form/rows-field.tsx";
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
  const words = useDossierWords();
  const { t } = words;
  const { kind } = opening;
  const { role } = useSession();
  const isReadOnly = !mayDo(role, writePermission(kind));
  const { editor, state } = useRecordEditor(opening, dossier, (record, isNew) =>
    actions.heard(kind, record, isNew),
  );
  const { step, isHere, finish } = useFinish();
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
  const done = () => {
    const draft = editor.state().draft;
    if (isReadOnly || !finish({ kind, draft, isNew: opening.id === null && !isNew })) close();
  };
  const answer = (changes: Readonly<Record<string, unknown>>) => {
    editor.edit(changes);
    done();
  };
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
            onClick={isReady ? editor.flush : isHere ? done : close}
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
      {step?.type === "probe" && (
        <ProbeStep impacts={rowsOf(state.draft.impacts) ?? []} onAnswer={answer} />
      )}
      {step?.type === "follow-up" && (
        <FollowUpStep {...{ dossier, open }} draft={state.draft} onClose={close} />
      )}
      {(step === null || step.type === "closing") && (
        <>
          {step !== null && (
            <p role="alert" className="mb-5 rounded-control bg-attention-wash px-4 py-3 text-sm">
              {t("dossier.evaluate.closing", {
                list: words.list(step.missing.map((name) => words.field(kind, name))),
              })}
            </p>
          )}
          <RecordForm
            {...{ kind, editor, state, isReadOnly, dossier, open }}
            missing={step?.missing ?? []}
            focus={isReadOnly ? undefined : (step?.missing[0] ?? opening.focus)}
          />
        </>
      )}
    </Drawer>
  );
}

type Finish = Omit<Parameters<typeof finishStep>[0], "asked">;

/** What is asked once more when the form is called done, one step after the other. */
function useFinish() {
  const [step, setStep] = useState<FinishStep | null>(null);
  const [asked, setAsked] = useState<ReadonlySet<FinishStep["type"]>>(new Set());
  const finish = (question: Finish): boolean => {
    const next = finishStep({ ...question, asked });
    setStep(next);
    if (next !== null) setAsked(new Set([...asked, next.type]));
    return next !== null;
  };
  return { step, isHere: step?.type !== "follow-up", finish };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
