import { Button } from "@nabij/ui";
import { toasts } from "../shell/providers.tsx";

interface CopyTextProps {
  text: string;
  /** Words on the button, and after it. */
  copy: string;
  copied: string;
  isLarge?: boolean;
}

/** A text to take along by hand: a password or a print, to select or to copy. */
export function CopyText({ text, copy, copied, isLarge = false }: CopyTextProps) {
  const take = () =>
    navigator.clipboard.writeText(text).then(() => toasts.show({ message: copied }));
  return (
    <span className="flex flex-wrap items-center gap-2.5">
      <code
        className={`min-w-0 rounded-control border border-line bg-paper px-3 py-2 break-all select-all ${isLarge ? "text-lg" : "text-sm"}`}
      >
        {text}
      </code>
      {/* A browser gives the clipboard only to a safe address; the text can be selected anyway. */}
      {window.isSecureContext && (
        <Button size="small" className="no-print" onClick={() => void take()}>
          {copy}
        </Button>
      )}
    </span>
  );
}
