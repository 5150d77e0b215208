import { type ReactNode, useId } from "react";
import { classNames } from "../provider/class-names.ts";
import { useUi } from "../provider/ui-provider.tsx";
import { type UnknownAnswer, UnknownToggle } from "./unknown-toggle.tsx";

/** What every field shares. */
export interface FieldProps {
  label: string;
  /** Help that stays visible, under the label. */
  hint?: ReactNode;
  /** What is wrong and what to do; makes the field invalid. */
  error?: string | undefined;
  /** Adds the word for "optional"; a field is otherwise expected, never starred. */
  isOptional?: boolean;
  isDisabled?: boolean;
  /** Label for screen readers only, when the place already says it. */
  isLabelHidden?: boolean;
  unknown?: UnknownAnswer | undefined;
  className?: string | undefined;
  /** Name in a native form. */
  name?: string | undefined;
}

/** What the control inside a frame must carry. */
interface ControlIds {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
  disabled: boolean;
}

interface FieldFrameProps extends FieldProps {
  children: (control: ControlIds) => ReactNode;
}

/** Label, hint, error and unknown answer around one control. */
export function FieldFrame(props: FieldFrameProps) {
  const {
    label,
    hint,
    error,
    isOptional,
    isDisabled,
    isLabelHidden,
    unknown,
    className,
    children,
  } = props;
  const { words } = useUi();
  const id = useId();
  const described = classNames(
    hint !== undefined && `${id}-hint`,
    error !== undefined && `${id}-error`,
  );
  return (
    <div className={classNames("min-w-0", className)}>
      <label
        htmlFor={id}
        className={isLabelHidden ? "sr-only" : "mb-1.5 block text-sm font-medium"}
      >
        {label}
        {isOptional && <span className="font-normal text-soft"> ({words.optional})</span>}
      </label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="mb-1.5 max-w-measure text-sm text-soft">
          {hint}
        </p>
      )}
      {children({
        id,
        "aria-describedby": described || undefined,
        "aria-invalid": error === undefined ? undefined : true,
        disabled: Boolean(isDisabled || unknown?.isUnknown),
      })}
      {error !== undefined && <FieldErrorText id={`${id}-error`}>{error}</FieldErrorText>}
      {unknown && <UnknownToggle {...unknown} isDisabled={Boolean(isDisabled)} context={label} />}
    </div>
  );
}

/** The error under a field; announced when it appears. */
export function FieldErrorText({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <p id={id} role="alert" className="mt-1.5 text-sm font-medium text-nearness">
      {children}
    </p>
  );
}

/** The look of a box one types in. */
export const boxClass =
  "w-full min-h-10 rounded-control border border-edge bg-card px-3 py-2 text-base text-ink " +
  "hover:not-disabled:border-ink focus:border-autonomy focus:outline-2 focus:outline-offset-0 focus:outline-autonomy " +
  "disabled:bg-line/40 disabled:text-soft aria-invalid:border-nearness aria-invalid:border-2 " +
  "pointer-coarse:min-h-11";
