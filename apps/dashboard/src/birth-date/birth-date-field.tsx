import { TextField } from "@nabij/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { readBirthDate, writeBirthDate } from "./read-birth-date.ts";

interface BirthDateFieldProps {
  label: string;
  error?: string | undefined;
  isDisabled?: boolean;
  /** `1998-04-17`, `1998-04` or empty. */
  value: string;
  onChange: (value: string) => void;
}

/** A day of birth, or only its month when no more is known. */
export function BirthDateField({ value, onChange, error, ...shared }: BirthDateFieldProps) {
  const { t } = useTranslation();
  const [text, setText] = useState<string | null>(null);
  const [isUnreadable, setUnreadable] = useState(false);
  const type = (typed: string) => {
    setText(typed);
    setUnreadable(false);
    const read = readBirthDate(typed);
    if (read !== null || typed.trim() === "") onChange(read ?? "");
  };
  const leave = () => {
    const isWrong = text !== null && text.trim() !== "" && readBirthDate(text) === null;
    setUnreadable(isWrong);
    if (!isWrong) setText(null);
  };
  return (
    <TextField
      {...shared}
      hint={t("birthDate.hint")}
      error={error ?? (isUnreadable ? t("birthDate.unreadable") : undefined)}
      input={{ className: "max-w-52" }}
      value={text ?? writeBirthDate(value)}
      onChange={type}
      onBlur={leave}
    />
  );
}
