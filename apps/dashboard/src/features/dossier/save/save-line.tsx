import type { SaveState } from "@nabij/ui";
import { Button, SaveStatus } from "@nabij/ui";
import type { WritableKind } from "../dossier.ts";
import { type DossierWords, useDossierWords } from "../dossier-words.ts";
import type { EditorState, RecordEditor } from "./record-editor.ts";
import { refusedWords } from "./refused-words.ts";

interface SaveLineProps {
  kind: WritableKind;
  state: EditorState;
  editor: RecordEditor;
}

/** Whether what was typed is kept, and if not, why and what to do. */
export function SaveLine({ kind, state, editor }: SaveLineProps) {
  const words = useDossierWords();
  const { t } = words;
  const failed = failure(kind, state, words);
  return (
    <div className="min-w-0 flex-1 text-sm">
      <SaveStatus
        state={saveState(state, failed)}
        words={{
          saving: t("dossier.save.saving"),
          saved: t("dossier.save.saved"),
          failed: failed ?? "",
        }}
      />
      {state.status === "incomplete" && (
        <p className="text-xs text-soft">
          {t("dossier.save.incomplete", { fields: names(kind, state, words) })}
        </p>
      )}
      {state.wasMerged && state.status !== "conflict" && (
        <p className="text-xs text-soft">{t("dossier.save.merged")}</p>
      )}
      {state.status === "conflict" && (
        <span className="mt-1 flex flex-wrap gap-2">
          <Button size="small" onClick={editor.keepMine}>
            {t("dossier.save.keepMine")}
          </Button>
          <Button size="small" onClick={editor.takeTheirs}>
            {t("dossier.save.takeTheirs")}
          </Button>
        </span>
      )}
    </div>
  );
}

function saveState({ status, stored }: EditorState, failed: string | null): SaveState {
  if (failed !== null) return "failed";
  if (status === "saving" || status === "waiting") return "saving";
  return status === "saved" && stored !== null ? "saved" : "idle";
}

function failure(kind: WritableKind, state: EditorState, words: DossierWords): string | null {
  const { t } = words;
  if (state.status === "offline") return t("dossier.save.offline");
  if (state.status === "conflict") {
    return t("dossier.save.conflict", {
      fields: words.list(state.conflicts.map((field) => words.field(kind, field))),
    });
  }
  if (state.status === "refused")
    return t("dossier.save.refused", { reason: refusedWords(state.reason, words.t) });
  const hasProblems = Object.keys(state.problems).length > 0;
  return hasProblems && state.status === "waiting"
    ? t("dossier.save.problems", { fields: names(kind, state, words) })
    : null;
}

function names(kind: WritableKind, { problems }: EditorState, words: DossierWords): string {
  return words.list(Object.keys(problems).map((field) => words.field(kind, field)));
}
