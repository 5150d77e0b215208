export interface ShareLineProps {
  /** Own share in per cent, and how far it may lie by chance; null when there is none. */
  own: number | null;
  interval: { readonly from: number; readonly until: number } | null;
  /** Share of the group in per cent; null when it is not shown. */
  group: number | null;
  /** For screen readers; empty when the same stands beside it in words. */
  description: string;
}

/** Two shares on one line from 0 to 100: the own one as a dot with its uncertainty, the group as a bar. */
export function ShareLine({ own, interval, group, description }: ShareLineProps) {
  const image = description === "" ? { "aria-hidden": true } : { "aria-label": description };
  return (
    <span {...image} role="img" className="keeps-color relative block h-5 w-full min-w-28">
      <span className="absolute inset-x-0 top-1/2 h-px -translate-y-1/2 bg-edge" />
      {interval !== null && (
        <span
          className="absolute top-1/2 h-1.5 -translate-y-1/2 rounded-full bg-nearness/35"
          style={{ left: `${interval.from}%`, width: `${interval.until - interval.from}%` }}
        />
      )}
      {own !== null && (
        <span
          className="absolute top-1/2 size-3 -translate-1/2 rounded-full border-2 border-card bg-nearness"
          style={{ left: `${own}%` }}
        />
      )}
      {group !== null && (
        <span
          className="absolute inset-y-0 w-[3px] -translate-x-1/2 rounded-full bg-ink"
          style={{ left: `${group}%` }}
        />
      )}
    </span>
  );
}
