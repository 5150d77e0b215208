import { useUi } from "@nabij/ui";

/** Writes an ISO day (or moment) as `21 nov 2026`, in the language of the screen. */
export function useDay(): (iso: string) => string {
  const { locale } = useUi();
  const format = new Intl.DateTimeFormat(locale, {
    day: "numeric",
    month: "short",
    year: "numeric",
    timeZone: "UTC",
  });
  return (iso) => {
    const moment = Date.parse(`${iso.slice(0, 10)}T12:00:00Z`);
    return Number.isNaN(moment) ? iso : format.format(moment);
  };
}
