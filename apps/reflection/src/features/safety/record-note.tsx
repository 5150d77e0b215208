import type { SafetyWords } from "@nabij/reflection";
import { Button, TextArea } from "@nabij/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";

interface RecordNoteProps {
  words: SafetyWords["record"];
  onRecord: (note: string) => void;
}

/** What happened, in a few words; without it the card stays on the list. */
export function RecordNote({ words, onRecord }: RecordNoteProps) {
  const { t } = useTranslation();
  const [note, setNote] = useState("");
  const [isEmpty, setEmpty] = useState(false);
  const record = () => {
    if (note.trim() === "") setEmpty(true);
    else onRecord(note);
  };
  // No form: a card stands inside the form of an answer, which this would send along.
  return (
    <div className="mt-2">
      <TextArea
        label={words.label}
        hint={words.hint}
        rows={2}
        maxLength={500}
        value={note}
        error={isEmpty && note.trim() === "" ? t("safety.noteMissing") : undefined}
        onChange={setNote}
      />
      <Button variant="primary" className="mt-2 min-h-11" onClick={record}>
        {words.save}
      </Button>
    </div>
  );
}
