/** Grey lines where words will come; keeps the page from jumping. `label` is announced once. */
export function Skeleton({ lines = 3, label }: { lines?: number; label: string }) {
  const widths = ["w-full", "w-11/12", "w-4/5", "w-2/3"];
  return (
    <div role="status" aria-label={label} className="animate-pulse space-y-3">
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} className={`h-4 rounded-tag bg-line ${widths[line % widths.length]}`} />
      ))}
    </div>
  );
}
