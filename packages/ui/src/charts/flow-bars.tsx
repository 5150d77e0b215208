import type { StockPoint } from "./stock-point.ts";

interface FlowBarsProps {
  points: readonly StockPoint[];
  x: (index: number) => number;
  top: number;
  height: number;
  inLabel: string;
  outLabel: string;
}

/** Who came above the middle line, who went below it. */
export function FlowBars({ points, x, top, height, inLabel, outLabel }: FlowBarsProps) {
  const most = Math.max(1, ...points.flatMap((point) => [point.inflow, point.outflow]));
  const half = height / 2;
  const unit = (half - 1) / most;
  const middle = top + half;
  return (
    <g>
      <text x={x(0) - 12} y={middle - 4} textAnchor="end" className="fill-nearness text-xs">
        {inLabel}
      </text>
      <text x={x(0) - 12} y={middle + 13} textAnchor="end" className="fill-autonomy text-xs">
        {outLabel}
      </text>
      {points.map((point, index) => (
        <g key={point.month}>
          <Bar
            x={x(index)}
            y={middle - 1 - point.inflow * unit}
            height={point.inflow * unit}
            tone="nearness"
          />
          <Bar x={x(index)} y={middle + 1} height={point.outflow * unit} tone="autonomy" />
        </g>
      ))}
    </g>
  );
}

function Bar({ x, y, height, tone }: { x: number; y: number; height: number; tone: string }) {
  if (height <= 0) return null;
  return (
    <rect
      x={x - 4}
      y={y}
      width={8}
      height={height}
      rx={1.5}
      fill={`var(--color-${tone})`}
      opacity={0.8}
    />
  );
}
