import { useId } from "react";
import { useUi } from "../provider/ui-provider.tsx";
import { useElementWidth } from "../provider/use-element-width.ts";
import { AxisLines } from "./axis-lines.tsx";
import { linearScale } from "./linear-scale.ts";
import { monthTicks } from "./month-ticks.ts";

/** The share that goes on after so many months. */
export interface SurvivalPoint {
  readonly months: number;
  /** From 1 down to 0. */
  readonly share: number;
}

export interface SurvivalChartProps {
  /** Name and summary for screen readers; the card shows the finding. */
  title: string;
  description: string;
  /** From month 0 on, one per month. */
  points: readonly SurvivalPoint[];
  /** Where a part of all has ended, e.g. the median, with its words. */
  marks: readonly { readonly share: number; readonly months: number; readonly label: string }[];
  /** A number of months under the axis, e.g. "2 jaar". */
  describeMonths: (months: number) => string;
  /** Shown on hover, e.g. "na 14 maanden loopt 63 % nog". */
  describePoint: (point: SurvivalPoint) => string;
}

const [left, right, top, plotHeight] = [48, 16, 18, 190];
const height = top + plotHeight + 30;

/** How many go on after so long: a line of steps down, with the median and quartiles where they are known. */
export function SurvivalChart(props: SurvivalChartProps) {
  const { title, description, points, marks, describeMonths, describePoint } = props;
  const { ref, width } = useElementWidth<HTMLDivElement>(560);
  const { locale } = useUi();
  const id = useId();
  const longest = Math.max(1, points.length - 1);
  const x = linearScale([0, longest], [left, width - right]);
  const y = linearScale([0, 1], [top + plotHeight, top]);
  const percent = new Intl.NumberFormat(locale, { style: "percent" });
  const line = steps(points, x, y);
  const column = (width - left - right) / longest;
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
          steps={[0, 0.25, 0.5, 0.75, 1]}
          y={y}
          left={left}
          right={width - right}
          format={(share) => percent.format(share)}
        />
        <polygon
          points={`${x(0)},${y(0)} ${line} ${x(longest)},${y(0)}`}
          fill="var(--color-nearness-wash)"
        />
        <polyline
          points={line}
          fill="none"
          stroke="var(--color-nearness)"
          strokeWidth={2.2}
          strokeLinejoin="round"
        />
        {marks.map((mark) => (
          <Mark key={mark.share} {...mark} x={x(mark.months)} y={y(mark.share)} width={width} />
        ))}
        {monthTicks(longest, width < 420 ? 4 : 7).map((months) => (
          <text
            key={months}
            x={Math.min(x(months), width - right)}
            y={height - 6}
            textAnchor={months === 0 ? "start" : "middle"}
            className="fill-soft text-xs"
          >
            {describeMonths(months)}
          </text>
        ))}
        {points.map((point) => (
          <rect
            key={point.months}
            x={x(point.months) - column / 2}
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

interface MarkProps {
  label: string;
  x: number;
  y: number;
  width: number;
}

/** A dot on the line with its words beside it, on the side where there is room. */
function Mark({ label, x, y, width }: MarkProps) {
  const isRight = x < width * 0.55;
  return (
    <g>
      <line
        x1={x}
        x2={x}
        y1={y}
        y2={top + plotHeight}
        stroke="var(--color-nearness)"
        strokeDasharray="3 3"
      />
      <circle cx={x} cy={y} r={4.5} fill="var(--color-nearness)" />
      <text
        x={isRight ? x + 10 : x - 10}
        y={y - 8}
        textAnchor={isRight ? "start" : "end"}
        className="fill-ink text-xs font-semibold"
      >
        {label}
      </text>
    </g>
  );
}

/** The line runs level to a month and then falls to its share. */
function steps(
  points: readonly SurvivalPoint[],
  x: (months: number) => number,
  y: (share: number) => number,
): string {
  return points
    .flatMap(({ months, share }, index) => {
      const before = points[index - 1]?.share ?? share;
      return [
        `${x(months).toFixed(1)},${y(before).toFixed(1)}`,
        `${x(months).toFixed(1)},${y(share).toFixed(1)}`,
      ];
    })
    .join(" ");
}
