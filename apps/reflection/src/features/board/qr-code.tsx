import { encode } from "uqr";

interface QrCodeProps {
  /** What a phone opens. */
  link: string;
  /** For who does not see it: what it is, and the code in words. */
  label: string;
  /** px */
  size: number;
}

/** Dark on white in every theme, or a phone may not read it. */
export function QrCode({ link, label, size }: QrCodeProps) {
  const { data, size: modules } = encode(link, { ecc: "M", border: 2 });
  const path = data
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join("");
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${modules} ${modules}`}
      width={size}
      height={size}
      shapeRendering="crispEdges"
      className="keeps-color rounded-control"
    >
      <rect width={modules} height={modules} fill="#ffffff" />
      <path d={path} fill="#1f2421" />
    </svg>
  );
}
