export interface BegunEndedPoint {
  readonly id: string;
  /** Under the bar: "Q3". */
  readonly label: string;
  /** Under the label, where it changes: "2026". */
  readonly group: string;
  readonly begun: number;
  readonly ended: number;
}

export interface BegunEndedChartProps {
  title: string;
  /** For screen readers: what the bars say together. */
  description: string;
  /** At the end of the title line, e.g. "31 nu". */
  now: string;
  points: readonly BegunEndedPoint[];
  /** The longest bar; drawings with the same `max` can be compared. */
  max: number;
  describePoint: (point: BegunEndedPoint) => string;
}

/** What begun above the line and what ended below it, one pair per stretch of time. */
export function BegunEndedChart(props: BegunEndedChartProps) {
  const { title, description, now, points, max, describePoint } = props;
  const height = (count: number) => ({ height: `${(count / Math.max(1, max)) * 100}%` });
  return (
    <div>
      <p className="mb-3 flex items-baseline justify-between gap-3 text-sm font-semibold">
        {title}
        <span className="text-soft">{now}</span>
      </p>
      <div role="img" aria-label={`${title}. ${description}`} className="flex">
        {points.map((point, index) => (
          <div key={point.id} className="min-w-0 flex-1 text-center" title={describePoint(point)}>
            <div className="flex h-14 items-end justify-center border-b border-edge">
              <div
                className="keeps-color w-3 rounded-t-[2px] bg-nearness sm:w-4"
                style={height(point.begun)}
              />
            </div>
            <div className="flex h-14 justify-center">
              <div
                className="keeps-color w-3 rounded-b-[2px] bg-autonomy sm:w-4"
                style={height(point.ended)}
              />
            </div>
            <span className="block text-xs text-soft">{point.label}</span>
            <span className="block h-5 text-xs text-soft">
              {points[index - 1]?.group === point.group ? "" : point.group}
            </span>
          </div>
        ))}
      </div>
    </div>
  );
}
