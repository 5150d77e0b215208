import type { ComponentPropsWithRef } from "react";
import { classNames } from "../provider/class-names.ts";
import { boxClass, FieldFrame, type FieldProps } from "./field-frame.tsx";

export interface TextFieldProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  /** Saved when the field is left, when saving per field. */
  onBlur?: () => void;
  type?: "text" | "email" | "password" | "tel" | "url";
  autoComplete?: string;
  maxLength?: number;
  /** Written behind the value, e.g. "uur per week". */
  unit?: string;
  input?: Omit<ComponentPropsWithRef<"input">, "value" | "onChange" | "type" | "onBlur">;
}

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const {
    value,
    onChange,
    onBlur,
    type = "text",
    autoComplete,
    maxLength,
    unit,
    input,
    name,
  } = props;
  return (
    <FieldFrame {...props}>
      {(control) => (
        <span className="flex items-center gap-2.5">
          <input
            {...input}
            {...control}
            name={name}
            type={type}
            autoComplete={autoComplete}
            maxLength={maxLength}
            value={value}
            onBlur={onBlur}
            onChange={(event) => onChange(event.target.value)}
            className={classNames(boxClass, input?.className)}
          />
          {unit && <span className="shrink-0 text-sm text-soft">{unit}</span>}
        </span>
      )}
    </FieldFrame>
  );
}

export interface TextAreaProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  /** Lines at the start; it grows with the text. */
  rows?: number;
  maxLength?: number;
  placeholder?: string;
  /** `phone`: bigger text and a rounder box, for a participant. */
  size?: "base" | "phone";
}

/** Several lines of text. */
export function TextArea(props: TextAreaProps) {
  const { value, onChange, onBlur, rows = 3, maxLength, placeholder, size = "base", name } = props;
  const big = size === "phone" && "rounded-card! px-6 py-5 text-phone leading-normal shadow-card";
  return (
    <FieldFrame {...props}>
      {(control) => (
        <textarea
          {...control}
          name={name}
          rows={rows}
          maxLength={maxLength}
          placeholder={placeholder}
          value={value}
          onBlur={onBlur}
          onChange={(event) => onChange(event.target.value)}
          className={classNames(
            boxClass,
            "field-sizing-content block min-h-20 resize-y leading-normal",
            big,
          )}
          style={{ minHeight: `${rows * 1.5 + 1.25}em` }}
        />
      )}
    </FieldFrame>
  );
}
