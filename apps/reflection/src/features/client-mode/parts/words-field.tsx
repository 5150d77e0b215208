import { useEffect, useId, useRef } from "react";

interface WordsFieldProps {
  label: string;
  value: string;
  onChange: (text: string) => void;
  describedBy?: string | undefined;
  /** It came because somebody pressed for it: they go on in it. */
  takesFocus?: boolean;
}

/** Room for words of one's own, in letters as big as the question's answers. */
export function WordsField(props: WordsFieldProps) {
  const { label, value, onChange, describedBy, takesFocus = false } = props;
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);
  return (
    <div>
      <label htmlFor={id} className="mb-2 block text-easy">
        {label}
      </label>
      <textarea
        ref={field}
        id={id}
        rows={3}
        value={value}
        aria-describedby={describedBy}
        onChange={(event) => onChange(event.target.value)}
        className="block w-full rounded-card border-2 border-edge bg-card px-5 py-3.5 text-easy leading-snug text-ink hover:border-ink"
      />
    </div>
  );
}
