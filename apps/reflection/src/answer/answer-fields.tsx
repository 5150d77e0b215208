import type { CurrentQuestion } from "@nabij/reflection";
import { RadioGroup, TextArea } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import type { Draft } from "../draft/draft-store.ts";
import { ScaleField } from "./scale-field.tsx";

type Typed = Pick<Draft, "text" | "choice" | "scale">;

interface AnswerFieldsProps {
  question: Pick<CurrentQuestion, "kind" | "options" | "scale" | "text">;
  draft: Typed;
  onChange: (changes: Partial<Typed>) => void;
  /** Name of the field for words, e.g. "Write it as Sam says it". */
  label: string;
  /** Why it could not be sent, at the field it is about. */
  error: string | undefined;
}

/** Words, one of the options, or a place on a scale; the last two with room for why. */
export function AnswerFields(props: AnswerFieldsProps) {
  const { question, draft, onChange, label, error } = props;
  const { t } = useTranslation();
  const isText = question.kind === "text";
  return (
    <div className="grid gap-4">
      {question.kind === "choice" && (
        <RadioGroup
          label={question.text}
          isLabelHidden
          size="phone"
          options={question.options.map(({ id, text }) => ({ value: id, label: text }))}
          value={draft.choice}
          onChange={(choice) => onChange({ choice })}
          error={error}
        />
      )}
      {question.kind === "scale" && question.scale !== null && (
        <ScaleField
          label={question.text}
          scale={question.scale}
          value={draft.scale}
          onChange={(scale) => onChange({ scale })}
          error={error}
        />
      )}
      <TextArea
        label={isText ? label : t("speak.because")}
        isLabelHidden={isText}
        isOptional={!isText}
        size="phone"
        rows={isText ? 4 : 2}
        value={draft.text}
        onChange={(text) => onChange({ text })}
        error={isText ? error : undefined}
      />
    </div>
  );
}
