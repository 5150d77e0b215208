import type { KeyboardEvent, Ref } from "react";
import { IconButton } from "../controls/icon-button.tsx";
import { KeyHint } from "../controls/key-hint.tsx";
import { CloseIcon, SearchIcon } from "../icons/icons.tsx";
import { useUi } from "../provider/ui-provider.tsx";
import { boxClass } from "./field-frame.tsx";

export interface SearchFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  onSubmit?: () => void;
  /** Shortcut shown while empty, e.g. "/"; the app listens for it. */
  keyHint?: string;
  ref?: Ref<HTMLInputElement>;
}

/** A search box: its label is the placeholder and is read aloud; Escape empties it. */
export function SearchField({ label, value, onChange, onSubmit, keyHint, ref }: SearchFieldProps) {
  const { words } = useUi();
  const press = (event: KeyboardEvent) => {
    if (event.key === "Escape" && value) onChange("");
    if (event.key === "Enter") onSubmit?.();
  };
  return (
    <search className="block w-full max-w-80">
      <span className="relative block">
        <SearchIcon
          size={18}
          className="pointer-events-none absolute top-1/2 left-3.5 -translate-y-1/2 text-soft"
        />
        <input
          ref={ref}
          type="search"
          aria-label={label}
          placeholder={label}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={press}
          className={`${boxClass} [&::-webkit-search-cancel-button]:hidden rounded-full pr-11 pl-10 text-sm`}
        />
        <span className="absolute top-1/2 right-1.5 flex -translate-y-1/2 items-center">
          {value ? (
            <IconButton
              label={words.clear}
              icon={<CloseIcon size={16} />}
              onClick={() => onChange("")}
              className="rounded-full"
            />
          ) : (
            keyHint && <KeyHint keys={keyHint} />
          )}
        </span>
      </span>
    </search>
  );
}
