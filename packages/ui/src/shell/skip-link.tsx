/** The first stop of the keyboard: past the navigation, to the page. */
export function SkipLink({ label, target = "main" }: { label: string; target?: string }) {
  return (
    <a
      href={`#${target}`}
      className="no-print fixed top-2 left-2 z-50 -translate-y-20 rounded-control border border-edge bg-card px-4 py-2.5 text-ink shadow-card focus:translate-y-0"
    >
      {label}
    </a>
  );
}
