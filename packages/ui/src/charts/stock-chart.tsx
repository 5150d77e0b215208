import { useId } from "react";
import { useUi } from "../provider/ui-provider.tsx";
import { useElementWidth } from "../provider/use-element-width.ts";
import { FlowBars } from "./flow-bars.tsx";
import { linearScale, roundSteps } from "./linear-scale.ts";
import type { StockPoint } from "./stock-point.ts";
import { formatMonth } from "./time-scale.ts";

export interface StockChartProps {
  /** Name and summary for screen readers; the card shows the finding. */
  title: string;
  description: string;
  /** Oldest first. */
  points: readonly StockPoint[];
  inLabel: string;
  outLabel: string;
  /** Beside the last point, e.g. "27 nu". */
  lastLabel: string;
  /** Shown on hover, e.g. "mei 2026: 30 mensen, 3 erbij, 1 eraf". */
  describePoint: (point: StockPoint) => string;
}

const margin = { left: 36, right: 12, top: 26 };
const areaHeight = 230;
const flowTop = margin.top + areaHeight + 12;
const flowHeight = 34;
const height = flowTop + flowHeight + 30;

/** How many there are per month as a line, with who came and went as bars below. */
export function StockChart(props: StockChartProps) {
  const { title, description, points } = props;
  const { ref, width } = useElementWidth<HTMLDivElement>(560);
  const id = useId();
  const steps = roundSteps(Math.max(0, ...points.map((point) => point.stock)));
  const x = linearScale([0, Math.max(1, points.length - 1)], [margin.left, width - margin.right]);
  const y = linearScale([0, steps.at(-1) ?? 1], [margin.top + areaHeight, margin.top]);
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
        <StockArea {...props} steps={steps} x={x} y={y} width={width} />
        <FlowBars
          points={points}
          x={x}
          top={flowTop}
          height={flowHeight}
          inLabel={props.inLabel}
          outLabel={props.outLabel}
        />
        <MonthEnds points={points} width={width} />
        <HoverColumns {...props} x={x} width={width} />
      </svg>
    </div>
  );
}

interface PlotProps extends StockChartProps {
  x: (index: number) => number;
  width: number;
}

function StockArea({
  points,
  lastLabel,
  steps,
  x,
  y,
  width,
}: PlotProps & { steps: number[]; y: (value: number) => number }) {
  const line = points.map((point, index) => `${x(index).toFixed(1)},${y(point.stock).toFixed(1)}`);
  const last = points.at(-1);
  const lastX = x(points.length - 1);
  return (
    <g>
      {steps.map((step) => (
        <g key={step}>
          <line
            x1={margin.left}
            x2={width - margin.right}
            y1={y(step)}
            y2={y(step)}
            stroke="var(--color-line)"
          />
          <text
            x={margin.left - 8}
            y={y(step) + 4.5}
            textAnchor="end"
            className="fill-soft text-xs tabular-nums"
          >
            {step}
          </text>
        </g>
      ))}
      <polygon
        points={`${x(0)},${y(0)} ${line.join(" ")} ${lastX},${y(0)}`}
        fill="var(--color-nearness-wash)"
      />
      <polyline
        points={line.join(" ")}
        fill="none"
        stroke="var(--color-nearness)"
        strokeWidth={2.2}
        strokeLinejoin="round"
      />
      {last && (
        <g>
          <circle cx={lastX} cy={y(last.stock)} r={4.5} fill="var(--color-nearness)" />
          <text
            x={lastX}
            y={labelY(points, y)}
            textAnchor="end"
            className="fill-ink text-xs font-semibold"
          >
            {lastLabel}
          </text>
        </g>
      )}
    </g>
  );
}

/** Above the highest of the last points, so the line never runs through the words. */
function labelY(points: readonly StockPoint[], y: (value: number) => number): number {
  const near = points
    .slice(-Math.max(2, Math.ceil(points.length / 6)))
    .map((point) => y(point.stock));
  return Math.min(...near) - 11;
}

function MonthEnds({ points, width }: { points: readonly StockPoint[]; width: number }) {
  const { locale } = useUi();
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return null;
  return (
    <g className="fill-soft text-xs">
      <text x={margin.left} y={height - 6}>
        {formatMonth(first.month, locale)}
      </text>
      <text x={width - margin.right} y={height - 6} textAnchor="end">
        {formatMonth(last.month, locale)}
      </text>
    </g>
  );
}

function HoverColumns({ points, describePoint, x, width }: PlotProps) {
  const column = (width - margin.left - margin.right) / Math.max(1, points.length - 1);
  return points.map((point, index) => (
    <rect
      key={point.month}
      x={x(index) - column / 2}
      y={margin.top}
      width={column}
      height={flowTop + flowHeight - margin.top}
      className="fill-transparent hover:fill-ink/5"
    >
      <title>{describePoint(point)}</title>
    </rect>
  ));
}
