import { useId } from "react";
import { useElementWidth } from "../provider/use-element-width.ts";
import { TensionDot } from "./tension-dot.tsx";
import { layoutTension, type TensionPoint } from "./tension-layout.ts";

export interface TensionFieldProps {
  /** Name for screen readers. */
  title: string;
  points: readonly TensionPoint[];
  /** Words at the axes, e.g. "meer autonomie". */
  autonomyLabel: string;
  nearnessLabel: string;
  /** A sentence per point for screen readers: where it stands and where it stood. */
  describePoint: (point: TensionPoint) => string;
  /** Under the field, e.g. what the open dots are. */
  caption?: string;
}

/** Nearness across, autonomy up, a dot per role; the last time is an open dot with a line to now. */
export function TensionField(props: TensionFieldProps) {
  const { title, points, autonomyLabel, nearnessLabel, describePoint, caption } = props;
  const { ref, width } = useElementWidth<HTMLDivElement>(560);
  const height = Math.round(Math.min(480, Math.max(300, width * 0.62)));
  const layout = layoutTension(points, width, height);
  return (
    <figure className="m-0">
      <p aria-hidden className="mb-2 flex items-center gap-1 text-sm text-autonomy">
        <Arrow direction="up" />
        {autonomyLabel}
      </p>
      <div ref={ref} className="w-full">
        <svg
          aria-hidden
          width={width}
          height={height}
          className="keeps-color block max-w-full overflow-visible"
        >
          <Field width={width} height={height} />
          {layout.points.map((drawn) => (
            <TensionDot key={drawn.point.id} drawn={drawn} />
          ))}
        </svg>
      </div>
      <p aria-hidden className="mt-2 flex items-center justify-end gap-1 text-sm text-nearness">
        {nearnessLabel}
        <Arrow direction="right" />
      </p>
      {layout.unplaced.length > 0 && (
        <p className="mt-2 text-sm">{layout.unplaced.map((point) => point.label).join(" · ")}</p>
      )}
      <Description title={title} points={points} describePoint={describePoint} />
      {caption && <figcaption className="mt-4 text-sm text-soft">{caption}</figcaption>}
    </figure>
  );
}

function Field({ width, height }: { width: number; height: number }) {
  const wash = useId();
  return (
    <>
      <defs>
        <linearGradient id={wash} x1="0" y1="0" x2="1" y2="1">
          <stop offset="0" stopColor="var(--color-autonomy-wash)" />
          <stop offset="0.5" stopColor="var(--color-card)" />
          <stop offset="1" stopColor="var(--color-nearness-wash)" />
        </linearGradient>
      </defs>
      <rect
        x={0.5}
        y={0.5}
        width={width - 1}
        height={height - 1}
        rx={12}
        fill={`url(#${wash})`}
        stroke="var(--color-line)"
      />
      <path d={`M${width / 2} 0V${height}M0 ${height / 2}H${width}`} stroke="var(--color-line)" />
    </>
  );
}

type DescriptionProps = Pick<TensionFieldProps, "title" | "points" | "describePoint">;

/** The same in words, for who does not see the field. */
function Description({ title, points, describePoint }: DescriptionProps) {
  return (
    <ul aria-label={title} className="sr-only">
      {points.map((point) => (
        <li key={point.id}>{describePoint(point)}</li>
      ))}
    </ul>
  );
}

function Arrow({ direction }: { direction: "up" | "right" }) {
  return (
    <svg
      aria-hidden
      viewBox="0 0 12 12"
      width={12}
      height={12}
      className={direction === "right" ? "rotate-90" : ""}
    >
      <path
        d="M6 11V2M2.5 5.500L6 2l3.5 3.5"
        fill="none"
        stroke="currentColor"
        strokeWidth={1.5}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
