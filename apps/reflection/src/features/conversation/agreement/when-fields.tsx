import type { PlainDate } from "@nabij/domain";
import { Button, DateField } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { useToday } from "../../../session/session-context.ts";
import { type DraftProps, weeksLater } from "./agreement-form-model.ts";

/** Weeks ahead that have a button: soon, in between, and about a quarter. */
const weeks = [2, 6, 12] as const;

/** The day it is done and the day to look back; a press gives a day some weeks ahead. */
export function WhenFields({ draft, onChange }: DraftProps) {
  const { t } = useTranslation();
  const today = useToday();
  const ahead = (label: string, choose: (day: PlainDate) => void) => (
    <div className="mt-1.5 flex flex-wrap gap-1.5">
      {weeks.map((count) => (
        <Button key={count} size="small" onClick={() => choose(weeksLater(today, count))}>
          {t("agreement.inWeeks", { count })}
          <span className="sr-only"> ({label})</span>
        </Button>
      ))}
    </div>
  );
  const hint =
    draft.whenWords === "" ? {} : { hint: t("agreement.whenWas", { words: draft.whenWords }) };
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <div>
        <DateField
          label={t("agreement.when")}
          {...hint}
          value={draft.when}
          min={today}
          onChange={(when) => onChange({ when, whenWords: "" })}
        />
        {ahead(t("agreement.when"), (when) => onChange({ when, whenWords: "" }))}
      </div>
      <div>
        <DateField
          label={t("agreement.review")}
          value={draft.reviewOn}
          min={today}
          onChange={(reviewOn) => onChange({ reviewOn })}
        />
        {ahead(t("agreement.review"), (reviewOn) => onChange({ reviewOn }))}
      </div>
    </div>
  );
}
