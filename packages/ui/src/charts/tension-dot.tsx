import { type DrawnPoint, labelSize } from "./tension-layout.ts";

/** One role in the field: the dot of now, the open dot of before, the words. */
export function TensionDot({ drawn }: { drawn: DrawnPoint }) {
  const { point, x, y, before, trail, label } = drawn;
  const color =
    point.tone && point.tone !== "neutral" ? `var(--color-${point.tone})` : "var(--color-ink)";
  return (
    <g>
      {before && (
        <g opacity={0.55} stroke={color} strokeWidth={1.5} fill="none">
          <path d={lineToOpenDot({ x, y }, before)} />
          <circle cx={before.x} cy={before.y} r={5.5} />
          {trail.map((place, index) => (
            <g key={`${place.x} ${place.y}`}>
              <path d={lineToOpenDot(trail[index + 1] ?? before, place)} />
              <circle cx={place.x} cy={place.y} r={4} />
            </g>
          ))}
        </g>
      )}
      {label?.needsLeader && (
        <line
          x1={x}
          y1={y}
          x2={nearest(x, label.box.left, label.box.right)}
          y2={nearest(y, label.box.top, label.box.bottom)}
          stroke={color}
          strokeDasharray="2 3"
        />
      )}
      <circle cx={x} cy={y} r={9} fill={color} stroke="var(--color-card)" strokeWidth={1.5} />
      {label && (
        <text
          {...wordsPlace(drawn)}
          fontSize={labelSize}
          fontWeight={600}
          fill={color}
          stroke="var(--color-card)"
          strokeWidth={4}
          strokeLinejoin="round"
          paintOrder="stroke"
        >
          {point.label}
        </text>
      )}
    </g>
  );
}

/** Words lean towards their dot, as their box is a little wider than they are. */
function wordsPlace({ x, label }: DrawnPoint) {
  if (!label) return {};
  const { left, right, top, bottom } = label.box;
  const baseline = (top + bottom) / 2 + labelSize * 0.34;
  if (x <= left) return { x: left, y: baseline };
  if (x >= right) return { x: right, y: baseline, textAnchor: "end" as const };
  return { x: (left + right) / 2, y: baseline, textAnchor: "middle" as const };
}

function lineToOpenDot(now: { x: number; y: number }, before: { x: number; y: number }): string {
  const length = Math.hypot(now.x - before.x, now.y - before.y);
  if (length < 6) return "";
  const edge = {
    x: before.x + ((now.x - before.x) / length) * 5.5,
    y: before.y + ((now.y - before.y) / length) * 5.5,
  };
  return `M${now.x} ${now.y}L${edge.x} ${edge.y}`;
}

function nearest(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
