interface AxisLinesProps {
  steps: readonly number[];
  y: (value: number) => number;
  left: number;
  right: number;
  format?: (value: number) => string;
}

/** Lines across a drawing at round values, with the value before each. */
export function AxisLines({ steps, y, left, right, format = String }: AxisLinesProps) {
  return steps.map((step) => (
    <g key={step}>
      <line x1={left} x2={right} y1={y(step)} y2={y(step)} stroke="var(--color-line)" />
      <text
        x={left - 8}
        y={y(step) + 4.5}
        textAnchor="end"
        className="fill-soft text-xs tabular-nums"
      >
        {format(step)}
      </text>
    </g>
  ));
}
