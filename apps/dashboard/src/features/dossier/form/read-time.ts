/** A time of day as `HH:MM` out of what people type ("14:30", "14.30", "1430", "9:05"); `null` when it is none. */
export function readTime(typed: string): string | null {
  const found = /^(\d{1,2})[:.\s]?(\d{2})$/.exec(typed.trim());
  if (found === null) return null;
  const [hours = 0, minutes = 0] = found.slice(1).map(Number);
  if (hours > 23 || minutes > 59) return null;
  return `${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
}
