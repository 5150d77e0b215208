import { CalendarIcon, CloseIcon, IconButton } from "@nabij/ui";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { dayInWords } from "../format/day.ts";
import { useSession } from "../session/use-session.ts";

interface DayPillProps {
  /** ISO; absent is today. */
  day: string | undefined;
  onChange: (day: string | undefined) => void;
}

/** The day a page looks at. Opens the calendar of the device itself. */
export function DayPill({ day, onChange }: DayPillProps) {
  const { t, i18n } = useTranslation();
  const { today } = useSession();
  const calendar = useRef<HTMLInputElement>(null);
  const shown = day === undefined ? t("overview.filter.today") : dayInWords(day, i18n.language);
  const look =
    day === undefined
      ? "border-edge bg-card text-ink hover:border-ink"
      : "border-autonomy bg-autonomy-wash text-autonomy";
  return (
    <span className="relative inline-flex items-center">
      <input
        ref={calendar}
        type="date"
        tabIndex={-1}
        aria-hidden
        value={day ?? today}
        onChange={(event) =>
          onChange(
            event.target.value === "" || event.target.value === today
              ? undefined
              : event.target.value,
          )
        }
        className="pointer-events-none absolute inset-0 -z-10 opacity-0"
      />
      <button
        type="button"
        aria-label={`${t("overview.filter.day")}: ${shown}. ${t("overview.filter.chosenDay")}`}
        onClick={() => calendar.current?.showPicker()}
        className={`no-print inline-flex min-h-8.5 items-center gap-1.5 rounded-full border px-3.5 py-1 text-sm pointer-coarse:min-h-11 ${look}`}
      >
        {shown}
        <CalendarIcon size={14} />
      </button>
      {day !== undefined && (
        <IconButton
          label={t("overview.filter.today")}
          icon={<CloseIcon size={14} />}
          onClick={() => onChange(undefined)}
          className="no-print rounded-full"
        />
      )}
      <span className="print-only text-sm">
        {t("overview.filter.day")}: {dayInWords(day ?? today, i18n.language)}
      </span>
    </span>
  );
}
