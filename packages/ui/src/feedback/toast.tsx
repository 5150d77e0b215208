import { useEffect, useState, useSyncExternalStore } from "react";
import { IconButton } from "../controls/icon-button.tsx";
import { CloseIcon } from "../icons/icons.tsx";
import { useUi } from "../provider/ui-provider.tsx";
import type { ShownToast, ToastQueue } from "./toast-queue.ts";

/** Where messages appear; put it once in the app. It is always there, so screen readers hear what comes. */
export function ToastRegion({ toasts, label }: { toasts: ToastQueue; label: string }) {
  const shown = useSyncExternalStore(toasts.subscribe, toasts.shown, toasts.shown);
  const [isHeld, setHeld] = useState(false);
  // A button that leaves with its toast fires no blur.
  const close = (id: number) => {
    setHeld(false);
    toasts.close(id);
  };
  return (
    <section
      aria-label={label}
      aria-live="polite"
      // Without this a message could not be pressed while a drawer is open.
      data-react-aria-top-layer="true"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      className="no-print fixed inset-x-4 bottom-4 z-50 flex flex-col gap-2 sm:right-auto sm:left-1/2 sm:w-md sm:-translate-x-1/2"
    >
      {shown.map((toast) => (
        <Toast key={toast.id} toast={toast} isHeld={isHeld} onClose={() => close(toast.id)} />
      ))}
    </section>
  );
}

interface ToastProps {
  toast: ShownToast;
  /** Somebody is reading or about to press: no toast leaves meanwhile. */
  isHeld: boolean;
  onClose: () => void;
}

function Toast({ toast, isHeld, onClose }: ToastProps) {
  const { words } = useUi();
  const { message, action } = toast;
  useEffect(() => {
    if (isHeld) return;
    // An action needs time to be found with a keyboard or a screen reader.
    const timer = setTimeout(onClose, action ? 15_000 : 6_000);
    return () => clearTimeout(timer);
  });
  const act = () => {
    action?.onAction();
    onClose();
  };
  return (
    <div className="flex items-center gap-3 rounded-control bg-ink py-2 pr-2 pl-4 text-sm text-paper shadow-card">
      <div className="min-w-0 flex-1">{message}</div>
      {action && (
        <button
          type="button"
          onClick={act}
          className="min-h-9 rounded-tag px-3 font-semibold underline underline-offset-3 hover:decoration-2 pointer-coarse:min-h-11"
        >
          {action.label}
        </button>
      )}
      <IconButton
        label={words.close}
        icon={<CloseIcon size={18} />}
        onClick={onClose}
        className="text-paper! hover:bg-paper/15!"
      />
    </div>
  );
}
