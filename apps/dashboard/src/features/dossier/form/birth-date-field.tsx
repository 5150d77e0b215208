import { formatDate, parseDate, TextField } from "@nabij/ui";
import { useState } from "react";
import { useDossierWords } from "../dossier-words.ts";

interface BirthDateFieldProps {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  isDisabled: boolean;
  /** `1998-04-17`, `1998-04` or empty. */
  value: string;
  onChange: (value: string) => void;
}

/** A day of birth, or only its month when no more is known. */
export function BirthDateField({ value, onChange, error, ...shared }: BirthDateFieldProps) {
  const { t } = useDossierWords();
  const [text, setText] = useState<string | null>(null);
  const [isUnreadable, setUnreadable] = useState(false);
  const type = (typed: string) => {
    setText(typed);
    setUnreadable(false);
    const read = readBirthDate(typed);
    if (read !== null) onChange(read);
  };
  const leave = () => {
    const isWrong = text !== null && readBirthDate(text) === null;
    setUnreadable(isWrong);
    if (!isWrong) setText(null);
  };
  return (
    <TextField
      {...shared}
      hint={t("dossier.form.birthDate")}
      error={error ?? (isUnreadable ? t("dossier.problem.birthDate") : undefined)}
      input={{ className: "max-w-52" }}
      value={text ?? writeBirthDate(value)}
      onChange={type}
      onBlur={leave}
    />
  );
}

/** Reads `17-4-1998` or `4-1998`; null for what is neither. */
export function readBirthDate(text: string): string | null {
  const month = /^\s*(0?[1-9]|1[0-2])\s*[-/. ]\s*(\d{4})\s*$/.exec(text);
  if (month) return `${month[2]}-${String(month[1]).padStart(2, "0")}`;
  return parseDate(text);
}

function writeBirthDate(value: string): string {
  const month = /^(\d{4})-(\d{2})$/.exec(value);
  return month ? `${month[2]}-${month[1]}` : formatDate(value);
}
