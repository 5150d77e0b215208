import type { ReactNode } from "react";

/** What happened, with at most one thing to do about it (undo). */
export interface ToastMessage {
  readonly message: ReactNode;
  readonly action?: { readonly label: string; readonly onAction: () => void };
}

export interface ShownToast extends ToastMessage {
  readonly id: number;
}

/** The messages of one app; make it once, outside components. */
export interface ToastQueue {
  /** Shows a message at the end of the row; the oldest leaves when there are more than three. */
  readonly show: (toast: ToastMessage) => void;
  readonly close: (id: number) => void;
  readonly shown: () => readonly ShownToast[];
  /** Calls back on every change; returns how to stop. */
  readonly subscribe: (onChange: () => void) => () => void;
}

const most = 3;

/** A queue to give to `ToastRegion`. */
export function createToastQueue(): ToastQueue {
  let toasts: readonly ShownToast[] = [];
  let count = 0;
  const listeners = new Set<() => void>();
  const change = (next: readonly ShownToast[]) => {
    toasts = next;
    for (const listener of listeners) listener();
  };
  return {
    show: (toast) => {
      count += 1;
      change([...toasts, { ...toast, id: count }].slice(-most));
    },
    close: (id) => change(toasts.filter((toast) => toast.id !== id)),
    shown: () => toasts,
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}
