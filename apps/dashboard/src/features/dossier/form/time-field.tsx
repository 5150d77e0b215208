import { TextField } from "@nabij/ui";
import { useState } from "react";
import { readTime } from "./read-time.ts";

interface TimeFieldProps {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  isDisabled: boolean;
  /** `HH:MM`, or `null` when it is not known. */
  value: string | null;
  onChange: (value: string | null) => void;
}

/** A time of day, read as people write it: "1430", "14.30" and "9:05" all do. */
export function TimeField({ value, onChange, ...shared }: TimeFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const leave = () => {
    if (typed === null) return;
    const time = typed.trim() === "" ? null : (readTime(typed) ?? typed);
    setTyped(null);
    if (time !== value) onChange(time);
  };
  return (
    <TextField
      {...shared}
      input={{ inputMode: "numeric", placeholder: "14:30", className: "max-w-32" }}
      value={typed ?? value ?? ""}
      onChange={(text) => {
        setTyped(text);
        const time = readTime(text);
        if (time !== null) onChange(time);
      }}
      onBlur={leave}
    />
  );
}
