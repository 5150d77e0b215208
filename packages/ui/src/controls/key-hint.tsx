/** A key on the keyboard, e.g. "/" beside a search field. */
export function KeyHint({ keys }: { keys: string }) {
  return (
    <kbd className="inline-flex min-w-6 items-center justify-center rounded-tag border border-line bg-card px-1.5 py-0.5 font-sans text-xs text-soft pointer-coarse:hidden">
      {keys}
    </kbd>
  );
}
