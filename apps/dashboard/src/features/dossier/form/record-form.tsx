import { type ReactNode, useEffect, useRef } from "react";
import type { Dossier, WritableKind } from "../dossier.ts";
import { useDossierWords } from "../dossier-words.ts";
import type { Open } from "../opening.ts";
import type { EditorState, RecordEditor } from "../save/record-editor.ts";
import { askedGroups, type FieldGroup } from "./field-group.ts";
import { type FieldModel, fieldModels } from "./field-model.ts";
import { layouts } from "./layouts.ts";
import { RecordField } from "./record-field.tsx";

interface RecordFormProps {
  kind: WritableKind;
  editor: RecordEditor;
  state: EditorState;
  dossier: Dossier;
  open: Open;
  isReadOnly: boolean;
  /** The field to start at. */
  focus: string | undefined;
  /** Fields that are asked for once more, though the record can be stored without. */
  missing?: readonly string[];
}

/** All fields of a record in the order of its layout; every edit goes to the editor at once. */
export function RecordForm(props: RecordFormProps) {
  const { kind, editor, state, dossier, open, isReadOnly, focus, missing = [] } = props;
  const { t } = useDossierWords();
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focus === undefined) return;
    // The dialog takes the focus when it opens; the field takes it over after that.
    const timer = setTimeout(() => focusField(form.current, focus), 60);
    return () => clearTimeout(timer);
  }, [focus]);
  useEffect(() => {
    const element = form.current;
    element?.addEventListener("focusout", editor.leaveField);
    return () => element?.removeEventListener("focusout", editor.leaveField);
  }, [editor]);
  const models = fieldModels(kind);
  return (
    <div ref={form} className="space-y-8">
      {askedGroups(layouts[kind], state.draft).map((group, index) => (
        <FormGroup
          key={group.group}
          group={group}
          isFirst={index === 0}
          isOpen={focus !== undefined && group.fields.includes(focus)}
        >
          {group.fields
            .flatMap((name) => models.get(name) ?? [])
            .map((model: FieldModel) => (
              <div
                key={model.name}
                data-field={model.name}
                className={
                  model.name === focus
                    ? "-mx-3 rounded-control bg-attention-wash/60 px-3 py-2.5"
                    : undefined
                }
              >
                <RecordField
                  kind={kind}
                  model={model}
                  value={state.draft[model.name]}
                  problem={
                    state.isTouched || state.status === "incomplete"
                      ? state.problems[model.name]
                      : undefined
                  }
                  notice={
                    missing.includes(model.name) && !state.draft[model.name]
                      ? t("dossier.evaluate.answer")
                      : undefined
                  }
                  dossier={dossier}
                  open={open}
                  isDisabled={isReadOnly}
                  draft={state.draft}
                  onEdit={editor.edit}
                  onChange={(value, run) => editor.edit({ [model.name]: value }, run)}
                />
              </div>
            ))}
        </FormGroup>
      ))}
    </div>
  );
}

interface FormGroupProps {
  group: FieldGroup;
  isFirst: boolean;
  isOpen: boolean;
  children: ReactNode;
}

function FormGroup({ group, isFirst, isOpen, children }: FormGroupProps) {
  const { t } = useDossierWords();
  const heading = t(`dossier.groups.${group.group}`);
  if (group.isFolded) {
    return (
      <details open={isOpen} className="border-t border-line pt-4">
        <summary className="min-h-9 py-1.5 text-sm font-semibold text-soft hover:text-ink">
          {heading}
        </summary>
        <div className="mt-3 space-y-5">{children}</div>
      </details>
    );
  }
  if (isFirst) return <div className="space-y-5">{children}</div>;
  return (
    <section aria-label={heading} className="border-t border-line pt-5">
      <h3 className="mb-4 text-sm font-semibold text-soft">{heading}</h3>
      <div className="space-y-5">{children}</div>
    </section>
  );
}

function focusField(form: HTMLElement | null, name: string): void {
  const field = form?.querySelector(`[data-field="${name}"]`);
  const control = field?.querySelector<HTMLElement>(
    "input:not([tabindex='-1']), select, textarea, button",
  );
  field?.scrollIntoView({ block: "center" });
  control?.focus();
}
