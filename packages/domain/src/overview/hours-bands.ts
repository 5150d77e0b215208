/** How near, in hours of a day; the values of the filter and of the chart. */
export const hoursBands = [
  "tot-2",
  "2-tot-6",
  "6-tot-12",
  "12-tot-24",
  "24-uur",
  "onbekend",
] as const;
export type HoursBand = (typeof hoursBands)[number];

/** The first hour that no longer belongs to a band. */
const ends = [2, 6, 12, 24] as const;

/** The band of so many hours a day; null is unknown. More is not better, and neither is less (trap 5). */
export function hoursBandOf(hoursPerDay: number | null): HoursBand {
  if (hoursPerDay === null) return "onbekend";
  const place = ends.findIndex((end) => hoursPerDay < end);
  return hoursBands[place === -1 ? ends.length : place] ?? "onbekend";
}
