import type { ReactNode } from "react";
import { Link } from "../provider/link.tsx";

/** One line: what, how many, and the list behind the number. */
export interface BarListRow {
  readonly id: string;
  readonly label: ReactNode;
  readonly count: number;
  /** Where the number leads; without it, it is text. */
  readonly href?: string | undefined;
  /** Beside the number, e.g. "van 12". */
  readonly note?: string;
  /** The whole this is a part of: the length of a full bar in this row. */
  readonly of?: number;
  readonly tone?: "autonomy" | "nearness" | "plain";
}

export interface BarListProps {
  /** What is counted; read aloud before the rows. */
  title: string;
  rows: readonly BarListRow[];
  /** The length of a full bar; the highest count unless said otherwise. */
  max?: number;
}

const fills = { autonomy: "bg-autonomy", nearness: "bg-nearness", plain: "bg-edge" } as const;

/** Counts under each other as bars; each is text too, so that the bar is only there to compare. */
export function BarList({
  title,
  rows,
  max = Math.max(1, ...rows.map(({ count }) => count)),
}: BarListProps) {
  return (
    <ul aria-label={title} className="grid gap-y-0.5">
      {rows.map(({ id, label, count, href, note, of = max, tone = "nearness" }) => (
        <li
          key={id}
          className={`relative grid grid-cols-[1fr_auto] items-baseline gap-x-3 py-1 text-sm pointer-coarse:py-2 ${href === undefined || count === 0 ? "" : "rounded-tag hover:bg-line/30"}`}
        >
          <span className="min-w-0">{label}</span>
          <span className="tabular-nums">
            {href === undefined || count === 0 ? (
              <span className={count === 0 ? "text-soft" : "font-semibold"}>{count}</span>
            ) : (
              <Link
                href={href}
                className="font-semibold underline decoration-1 underline-offset-3 after:absolute after:inset-0 hover:decoration-2"
              >
                {count}
              </Link>
            )}
            {note && <span className="text-soft"> {note}</span>}
          </span>
          <span aria-hidden className="col-span-2 mt-1 h-2 rounded-[3px] bg-line/60">
            <span
              className={`keeps-color block h-2 rounded-[3px] ${fills[tone]}`}
              style={{ width: `${Math.min(1, count / Math.max(1, of)) * 100}%` }}
            />
          </span>
        </li>
      ))}
    </ul>
  );
}
