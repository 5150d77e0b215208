import { useId } from "react";
import { useUi } from "../provider/ui-provider.tsx";
import { useElementWidth } from "../provider/use-element-width.ts";
import { AxisLines } from "./axis-lines.tsx";
import { linearScale, roundSteps } from "./linear-scale.ts";
import { formatMonth } from "./time-scale.ts";

export interface TrendPoint {
  /** Any day of the month, ISO. */
  readonly month: string;
  readonly value: number;
}

export interface TrendChartProps {
  /** Name and summary for screen readers; the card shows the finding. */
  title: string;
  description: string;
  /** Oldest first. */
  points: readonly TrendPoint[];
  /** Beside the last point, e.g. "1.240 uur nu". */
  lastLabel: string;
  /** Shown on hover, e.g. "mei 2026: 1.180 uur". */
  describePoint: (point: TrendPoint) => string;
}

const [left, right, top, plotHeight] = [56, 12, 26, 150];
const height = top + plotHeight + 30;

/** One amount per month as a line from zero up. */
export function TrendChart({
  title,
  description,
  points,
  lastLabel,
  describePoint,
}: TrendChartProps) {
  const { ref, width } = useElementWidth<HTMLDivElement>(520);
  const { locale } = useUi();
  const id = useId();
  const steps = roundSteps(Math.max(0, ...points.map(({ value }) => value)));
  const x = linearScale([0, Math.max(1, points.length - 1)], [left, width - right]);
  const y = linearScale([0, steps.at(-1) ?? 1], [top + plotHeight, top]);
  const number = new Intl.NumberFormat(locale);
  const line = points.map(({ value }, index) => `${x(index).toFixed(1)},${y(value).toFixed(1)}`);
  const [first, last] = [points[0], points.at(-1)];
  const near = points.slice(-Math.max(2, Math.ceil(points.length / 4)));
  const column = (width - left - right) / Math.max(1, points.length - 1);
  return (
    <div ref={ref} className="min-w-0">
      <svg
        role="img"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-text`}
        width={width}
        height={height}
        className="block max-w-full"
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-text`}>{description}</desc>
        <AxisLines
          steps={steps}
          y={y}
          left={left}
          right={width - right}
          format={(value) => number.format(value)}
        />
        <polyline
          points={line.join(" ")}
          fill="none"
          stroke="var(--color-nearness)"
          strokeWidth={2.2}
          strokeLinejoin="round"
        />
        {first && last && (
          <>
            <circle
              cx={x(points.length - 1)}
              cy={y(last.value)}
              r={4.5}
              fill="var(--color-nearness)"
            />
            <text
              x={x(points.length - 1)}
              y={Math.min(...near.map(({ value }) => y(value))) - 11}
              textAnchor="end"
              className="fill-ink text-xs font-semibold"
            >
              {lastLabel}
            </text>
            <text x={left} y={height - 6} className="fill-soft text-xs">
              {formatMonth(first.month, locale)}
            </text>
            <text x={width - right} y={height - 6} textAnchor="end" className="fill-soft text-xs">
              {formatMonth(last.month, locale)}
            </text>
          </>
        )}
        {points.map((point, index) => (
          <rect
            key={point.month}
            x={x(index) - column / 2}
            y={top}
            width={column}
            height={plotHeight}
            className="fill-transparent hover:fill-ink/5"
          >
            <title>{describePoint(point)}</title>
          </rect>
        ))}
      </svg>
    </div>
  );
}
